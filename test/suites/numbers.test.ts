import { expect, test } from 'vitest'
import { differences } from './adapter.ts'
import { cases, haveCases, percent, report, type Score, score } from './cases.ts'
import * as duckling from './duckling.ts'
import { ducklingDuration, ducklingTime } from './duckling-times.ts'
import * as jionlp from './jionlp.ts'
import { extractTimes, parseTime } from './jionlp-times.ts'
import * as microsoft from './microsoft.ts'
import { dateTimeModel } from './microsoft-times.ts'
import * as units from './microsoft-units.ts'
import { sameNumbers } from './wetext.ts'

const specs: readonly (readonly [spec: string, file: string, read: (text: string) => microsoft.Result[]])[] = [
  ['NumberModel', 'ms-zh-number.json', microsoft.numbers],
  ['NumberRangeModel', 'ms-zh-number.json', microsoft.ranges(false)],
  ['NumberRangeModelExperimentalMode', 'ms-zh-number.json', microsoft.ranges(true)],
  ['OrdinalModel', 'ms-zh-number.json', microsoft.ordinals],
  ['PercentModel', 'ms-zh-number.json', microsoft.percentages],
  ['AgeModel', 'ms-zh-numberwithunit.json', units.ages],
  ['CurrencyModel', 'ms-zh-numberwithunit.json', units.currencies],
  ['DimensionModel', 'ms-zh-numberwithunit.json', units.dimensions],
  ['TemperatureModel', 'ms-zh-numberwithunit.json', units.temperatures],
]

const pooled = (scores: readonly Score[]): number =>
  (100 * scores.reduce((sum, s) => sum + s.right, 0)) / scores.reduce((sum, s) => sum + s.of, 0)

test.runIf(haveCases)('Microsoft Number and NumberWithUnit: at least 98 % of all cases', () => {
  const scores = specs.map(([spec, file, read]) => {
    const all = cases<microsoft.Case>(file).filter(c => c.spec === spec)
    return score(
      spec,
      all,
      c => microsoft.agrees(read(c.input), c.expected),
      c => c.input,
    )
  })
  console.log(
    [...scores.map(s => report(s)), ...differences.map(([suite, what, why]) => `${suite}: ${what} (${why})`)].join(
      '\n',
    ),
  )
  expect(pooled(scores)).toBeGreaterThanOrEqual(98)
})

const least: readonly (readonly [
  name: string,
  file: string,
  passes: (c: duckling.Case) => boolean,
  percent: number,
])[] = [
  ['Duckling numerals', 'duckling-zh-numeral.json', duckling.numeral, 97],
  ['Duckling ordinals', 'duckling-zh-ordinal.json', duckling.ordinal, 100],
  ['Duckling money', 'duckling-zh-amountofmoney.json', duckling.measure, 90],
  ['Duckling quantities', 'duckling-zh-quantity.json', duckling.measure, 100],
  ['Duckling temperatures', 'duckling-zh-temperature.json', duckling.measure, 100],
  ['Duckling distances', 'duckling-zh-distance.json', duckling.measure, 84],
  ['Duckling volumes', 'duckling-zh-volume.json', duckling.measure, 94],
]

test.runIf(haveCases).each(least)('%s', (name, file, passes, bound) => {
  const result = score(name, cases<duckling.Case>(file), passes, c => c.input)
  console.log(report(result))
  expect(percent(result)).toBeGreaterThanOrEqual(bound)
})

test.runIf(haveCases)('JioNLP money: parser at least 90 %, extractor at least 85 %', () => {
  const parser = score(
    'JioNLP money parser',
    cases<jionlp.MoneyCase>('jionlp-money-parser.json'),
    jionlp.money,
    c => c.input,
  )
  const extractor = score(
    'JioNLP money extractor',
    cases<jionlp.ExtractCase>('jionlp-money-extractor.json'),
    jionlp.extractMoney,
    c => c.input,
  )
  console.log(`${report(parser)}\n${report(extractor)}`)
  expect(percent(parser)).toBeGreaterThanOrEqual(90)
  expect(percent(extractor)).toBeGreaterThanOrEqual(85)
})

const times: readonly (readonly [name: string, file: string, passes: (c: never) => boolean, percent: number])[] = [
  ['Microsoft DateTimeModel: span, type and all values', 'ms-zh-datetime.json', dateTimeModel, 98],
  ['JioNLP time parser: first and last second, lengths, cycles', 'jionlp-time-parser.json', parseTime, 94],
  ['JioNLP time extractor: spans', 'jionlp-time-extractor.json', extractTimes, 90],
  ['Duckling time', 'duckling-zh-time.json', ducklingTime, 76],
  ['Duckling durations', 'duckling-zh-duration.json', ducklingDuration, 80],
  ['WeTextProcessing: both hands give the same numbers', 'wetext-zh-itn-tn.json', sameNumbers, 69],
]
test.runIf(haveCases).each(times)('%s', (name, file, passes, bound) => {
  const all = cases<{ spec?: string; input: string }>(file).filter(
    c => c.spec === undefined || c.spec === 'DateTimeModel',
  )
  const result = score(
    name,
    all,
    c => passes(c as never),
    c => c.input,
  )
  console.log(report(result))
  expect(percent(result)).toBeGreaterThanOrEqual(bound)
})
