/**
 * Deliberate differences of meaning between the peers' suites and our conventions. A suite's adapter translates them,
 * case by case; nothing is skipped. The list is printed with the scores.
 */
export const differences: readonly (readonly [suite: string, difference: string, reason: string])[] = [
  [
    'Microsoft Number',
    'stray spaces inside a number are squeezed out before reading and offsets mapped back',
    'our reader gets reflowed text; the reflow drops the spaces of the typesetter',
  ],
  [
    'Microsoft Number',
    'of 百分之五十五 the NumberModel gives 五十五',
    'with us the whole expression is one percentage',
  ],
  ['Microsoft Number', '五十打 is 600', 'with us 打 is a counting word; the adapter multiplies by twelve'],
  [
    'Microsoft Percent',
    '个百分点, 成, 折 and 百万分之 are percentages',
    'with us points, tenths and fractions are kinds of their own; the adapter multiplies',
  ],
  [
    'Microsoft Percent',
    'of 5-20% only 20% is a percentage',
    'with us a range is one mention; the adapter gives its upper end',
  ],
  [
    'Microsoft NumberRange',
    'the word of comparison is inside the span',
    'with us a qualifier stands outside with a span of its own',
  ],
  [
    'Microsoft NumberWithUnit',
    'units have English names',
    'with us UCUM and ISO 4217 codes; the adapter has the table',
  ],
  ['Microsoft DateTime', 'ends of ranges are exclusive', 'with us the last day is included; the adapter adds a day'],
  ['Duckling', 'money is in cents and without a currency', 'with us parts are added to the main unit and 元 is CNY'],
  [
    'Duckling',
    '20分 is money, 五個半 is dollars, 五對 is ten',
    'with us a mark, a count and a count of pairs; the adapter reads them as asked',
  ],
  ['Duckling', 'weights and lengths are in grams and metres', 'with us the printed unit is kept; the adapter converts'],
  ['JioNLP', 'amounts are rounded to two decimals', 'with us every printed digit is kept; the adapter rounds'],
  ['JioNLP', 'a bare number is money', 'with us a unit is needed; the adapter takes the number as yuan'],
]

/** A text without the spaces inside it, and where each of its characters stood. */
export interface Squeezed {
  readonly text: string
  readonly at: readonly number[]
}

const HAN = /[\u3400-\u9fff\uff10-\uff19零〇]/

/** Drops runs of spaces that touch a Chinese character on a side; between Latin letters and digits they stay. */
export function squeeze(text: string): Squeezed {
  const kept: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' || text[i] === '\u3000') {
      let [left, right] = [i - 1, i + 1]
      while (text[left] === ' ') left--
      while (text[right] === ' ') right++
      if (text[left] === ',') {
        kept.push(i)
        continue
      }
      if (text[left] === '<' && text[right] === '=') continue
      if (HAN.test(text[left] ?? ' ') || HAN.test(text[right] ?? ' ')) continue
    }
    kept.push(i)
  }
  return { text: kept.map(i => text[i]).join(''), at: kept }
}

/** Reads the squeezed text and puts the spans back to the printed one. */
export function throughSqueeze<T extends { readonly start: number; readonly end: number }>(
  text: string,
  read: (text: string) => T[],
): T[] {
  const { text: squeezed, at } = squeeze(text)
  return read(squeezed).map(r => ({ ...r, start: at[r.start]!, end: at[r.end - 1]! + 1 }))
}
