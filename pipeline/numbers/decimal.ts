/**
 * Exact decimals as strings (`-3.10`): a printed digit is never lost to floating point.
 * Numbers are made from them once, by the correctly rounded reading of the whole literal.
 */

/** Number nearest to `exact` × 10^`exponent`. */
export const toNumber = (exact: string, exponent = 0): number =>
  exponent === 0 ? Number(exact) : Number(`${exact}e${exponent}`)

interface Parts {
  readonly coefficient: bigint
  /** Digits after the point. */
  readonly scale: number
}

function parts(exact: string): Parts {
  const point = exact.indexOf('.')
  if (point < 0) return { coefficient: BigInt(exact), scale: 0 }
  return { coefficient: BigInt(exact.slice(0, point) + exact.slice(point + 1)), scale: exact.length - point - 1 }
}

function format(coefficient: bigint, scale: number): string {
  if (scale <= 0) return (coefficient * 10n ** BigInt(-scale)).toString()
  const negative = coefficient < 0n
  const digits = (negative ? -coefficient : coefficient).toString().padStart(scale + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** `exact` × 10^`exponent`, digits unchanged: `3.10` by 2 is `310`. */
export function shift(exact: string, exponent: number): string {
  if (exponent === 0) return exact
  const { coefficient, scale } = parts(exact)
  return format(coefficient, scale - exponent)
}

/** A computed number as a decimal, never in exponent form (1.5e-8 is 0.000000015); null of infinity or no number. */
export function fromNumber(value: number): string | null {
  if (!Number.isFinite(value)) return null
  const [digits, exponent] = String(value).split('e')
  return shift(digits!, Number(exponent ?? 0))
}

/** Exact sum. */
export function add(a: string, b: string): string {
  const left = parts(a)
  const right = parts(b)
  const scale = Math.max(left.scale, right.scale)
  const raise = (p: Parts) => p.coefficient * 10n ** BigInt(scale - p.scale)
  return format(raise(left) + raise(right), scale)
}

/** The number with the other sign. */
export const negate = (exact: string): string => (exact.startsWith('-') ? exact.slice(1) : `-${exact}`)

/** Exact product. */
export function multiply(a: string, b: string): string {
  const left = parts(a)
  const right = parts(b)
  return format(left.coefficient * right.coefficient, left.scale + right.scale)
}

/** Exponent of the last printed digit: -1 of 3.1, 0 of 3300. */
export function lastPlace(exact: string): number {
  const point = exact.indexOf('.')
  return point < 0 ? 0 : point + 1 - exact.length
}

/** Exponent of the last digit that is not zero: 2 of 3300; 0 of 0. */
export function significantPlace(exact: string): number {
  const place = lastPlace(exact)
  let zeros = 0
  let end = exact.length - 1
  for (; end > 0 && exact[end] === '0'; end--) zeros++
  if (exact[end] === '.') {
    let at = end - 1
    for (zeros = 0; at > 0 && exact[at] === '0'; at--) zeros++
    return zeros
  }
  return exact[end] === '0' || exact[end] === '-' ? 0 : place + zeros
}

/** Quotient: exact where the divisor is a power of ten, else to 15 significant digits; null by zero. */
export function divide(a: string, b: string): string | null {
  if (/^10*$/.test(b)) return shift(a, 1 - b.length)
  return fromNumber(Number((Number(a) / Number(b)).toPrecision(15)))
}

/** `base` to a whole power, to 15 significant digits; null of infinity. */
export const power = (base: string, exponent: number): string | null =>
  fromNumber(Number((Number(base) ** exponent).toPrecision(15)))
