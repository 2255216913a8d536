/// <reference lib="dom" />
/** Run inside the page by `page.evaluate`: everything a reader would see go wrong in an embed. */
export function inspect(): string[] {
  const faults: string[] = []
  const visible = [...document.querySelectorAll('svg')].filter(svg => getComputedStyle(svg).display !== 'none')
  if (visible.length !== 1) faults.push(`${visible.length} plots are visible`)
  const svg = visible[0]!
  const frame = svg.getBoundingClientRect()
  const scale = frame.width / svg.viewBox.baseVal.width
  const boxes = [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
    // The line box is taller than the ink; capitals and Chinese characters fill about this much of the em.
    const middle = (box.top + box.bottom) / 2
    return {
      text: text.textContent,
      size,
      left: box.left,
      right: box.right,
      top: middle - size / 2,
      bottom: middle + size / 2,
    }
  })
  for (const [i, a] of boxes.entries()) {
    if (a.size < 10.99) faults.push(`“${a.text}” is ${a.size.toFixed(1)} px`)
    if (
      a.left < frame.left - 1.5 ||
      a.right > frame.right + 1.5 ||
      a.top < frame.top - 1.5 ||
      a.bottom > frame.bottom + 1.5
    )
      faults.push(`“${a.text}” is clipped`)
    for (const b of boxes.slice(i + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > 1 && high > 1.5) faults.push(`“${a.text}” overlaps “${b.text}”`)
    }
  }
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  for (const id of new Set(ids)) if (ids.filter(other => other === id).length > 1) faults.push(`id ${id} stands twice`)
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways')
  return faults
}
