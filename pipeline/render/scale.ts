/** Round values from `lo` to `hi` about `count` apart: steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(lo: number, hi: number, count: number): number[] {
  const raw = (hi - lo) / Math.max(1, count)
  if (!(raw > 0)) return [lo]
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map(multiple => multiple * power).find(candidate => candidate >= raw * 0.999)!
  const ticks: number[] = []
  for (let i = Math.ceil(lo / step - 1e-9); i * step <= hi + step * 1e-9; i++) ticks.push(clean(i * step))
  return ticks
}

/** A binary result without its noise: 0.30000000000000004 is 0.3. */
export const clean = (value: number): number => Number(value.toPrecision(12))

/** A text that hangs at a value: how far it reaches to the left and to the right of it, in px. */
export interface Hang {
  readonly at: number
  readonly left: number
  readonly right: number
}

/** Insets [left, right] in px that let every hanging text lie inside `width`. */
export function fitInsets(hangs: readonly Hang[], domain: readonly [number, number], width: number): [number, number] {
  let left = 0
  let right = 0
  // Each round moves the scale a little towards the fit; the need shrinks by the share of the scale still left.
  for (let round = 0; round < 60; round++) {
    const place = (at: number) => left + ((at - domain[0]) / (domain[1] - domain[0])) * (width - left - right)
    const needLeft = Math.max(0, ...hangs.map(hang => hang.left - place(hang.at)))
    const needRight = Math.max(0, ...hangs.map(hang => place(hang.at) + hang.right - width))
    if (needLeft < 0.01 && needRight < 0.01) break
    left += needLeft
    right += needRight
  }
  return [Math.ceil(left * 10) / 10, Math.ceil(right * 10) / 10]
}
