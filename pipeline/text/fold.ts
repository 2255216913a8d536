/**
 * Character forms for matching: full-width ASCII to half-width, the ideographic space to a space.
 * One UTF-16 unit for one, so offsets stay; the text itself is never rewritten.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, form =>
    form === '\u3000' || form === '\u00a0' ? ' ' : String.fromCharCode(form.charCodeAt(0) - 0xfee0),
  )
}
