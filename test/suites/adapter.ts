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
    'a money or a scale named without a number is a result with a null value',
    'with us it is no mention; the adapter looks the names up in our lexicon',
  ],
  [
    'Microsoft NumberWithUnit',
    'units have English names',
    'with us UCUM and ISO 4217 codes; the adapter has the table',
  ],
  ['Microsoft DateTime', 'ends of ranges are exclusive', 'with us the last day is included; the adapter adds a day'],
  [
    'Microsoft DateTime',
    'a time without a year or week has two values, the last and the next',
    'with us one, nearest to the issue or none; the adapter asks for both',
  ],
  [
    'Microsoft DateTime',
    '上午 is 8 to 12, 下午 12 to 16, 晚上 16 to 20 or 20 to 24',
    'with us the hours of the weather service; the adapter has their table (a Custom)',
  ],
  [
    'Microsoft DateTime',
    'a lunar date is the solar day of the same numbers; seasons are three months',
    'with us lunar dates are converted and seasons begin with a solar term; a Custom',
  ],
  ['Microsoft DateTime', '10/1/2017 is the day before the month', 'with us the month first; a Custom'],
  [
    'Microsoft DateTime',
    'three o’clock is 3:00 and 15:00',
    'with us the printed hour; the adapter gives both where nothing says which',
  ],
  [
    'Microsoft DateTime',
    'spans take in 从, 之前, 以后',
    'with us the words around a time stand outside it (`marked` holds both); the adapter takes the larger span',
  ],
  ['Microsoft DateTime', 'a TIMEX string', 'a format of theirs alone; type and all values are compared instead'],
  [
    'Duckling',
    'money is in cents and without a currency',
    'with us parts are added to the main unit, 元 is CNY and 仙 HKD',
  ],
  [
    'Duckling',
    '20分 is money, 五個半 is dollars, 五對 is ten',
    'with us a mark, a count and a count of pairs; the adapter reads them as asked',
  ],
  ['Duckling', 'weights and lengths are in grams and metres', 'with us the printed unit is kept; the adapter converts'],
  [
    'Duckling time',
    'a time that comes round is the next one, and never today’s weekday; 三点 the next of the two',
    'with us the one nearest to the issue; the adapter picks the next',
  ],
  [
    'Duckling time',
    '上午 is 4 to 12, 下午 12 to 19, 晚上 18 to 24; a weekend begins on Friday at 18',
    'with us the hours of the weather service and Saturday; a Custom',
  ],
  [
    'Duckling time',
    '过去三年 are the three whole years before this one',
    'with us three years up to the issue; the adapter counts whole ones',
  ],
  [
    'Duckling time',
    'the feasts of Islam, Judaism, Hinduism and Sikhism, and 国庆 in Taiwan on 10 October',
    'calendars that Chinese newspapers do not date by: not read, the cases count as wrong',
  ],
  [
    'JioNLP time',
    '年底 is November and December, 月底 the 25th to the end, 年初 January',
    'with us the last or first day, as DATA.md has it; a Custom',
  ],
  ['JioNLP time', '周末 is Sunday', 'with us Saturday and Sunday; a Custom'],
  [
    'JioNLP time',
    'away from now a year is 365 days, a month 30.417',
    'with us steps of the calendar; the adapter counts their days',
  ],
  ['JioNLP time', 'the last second of a time', 'with us whole days with both ends; the adapter subtracts a second'],
  [
    'JioNLP time',
    'a century begins with its round year; two digits beyond ten years from now are of the last century',
    'with us 1901 to 2000, and 51 to 99 are 19xx; the adapter and a Custom',
  ],
  [
    'JioNLP time',
    'the list of times to come is asked at a moment that its file does not give',
    'the adapter has the moment of their test',
  ],
  [
    'WeTextProcessing',
    'rewrites a text from the spoken to the written hand',
    'we read both hands and compare the numbers and times; a text without any must give none',
  ],
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
