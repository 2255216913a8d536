/**
 * The reader of numbers against its peers on one text in one run: `npm ci --prefix bench/numbers`, then
 * `tsx bench/numbers/run.ts [FILE]`. Prints MB of UTF-8 per second (median of rounds) and ratios; asserts nothing.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readMentions } from '../../pipeline/mentions/read.ts'

const file = process.argv[2] ?? new URL('../../raw/000_a590ebfbe76149d2.txt', import.meta.url)
const source = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
const paragraphs = source
  .split(/\n(?=\s|\u3000|$)/)
  .map(p => p.replace(/\s+/g, ''))
  .filter(p => p.length > 0)
const page = paragraphs.join('\n')
const bytes = Buffer.byteLength(page)
const encoded = Buffer.from(page)

/** Median seconds of one call, after a warm-up; rounds interleave nothing else. */
function seconds(call: () => void, rounds: number, calls: number): number {
  for (let i = 0; i < calls; i++) call()
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < calls; i++) call()
    return Number(process.hrtime.bigint() - start) / 1e9 / calls
  })
  return times.sort((a, b) => a - b)[rounds >> 1]!
}

const decoder = new TextDecoder()
const numerals = /[0-9〇一二三四五六七八九十百千万亿]/g
function floor(): void {
  const text = decoder.decode(encoded)
  numerals.lastIndex = 0
  while (numerals.exec(text)) {
    // the matches are what the floor costs
  }
}

const load = createRequire(import.meta.url)

/** What each peer does with the page, or null where it is not installed. */
function peer(make: () => () => void): (() => void) | null {
  try {
    return make()
  } catch {
    return null
  }
}

const contenders: readonly (readonly [name: string, call: (() => void) | null, calls: number])[] = [
  ['floor: decode and one character-class regex', floor, 400],
  [
    'banmian mentions',
    () => {
      for (const p of paragraphs) readMentions(p)
    },
    400,
  ],
  [
    '@node-rs/jieba cut',
    peer(() => {
      const { Jieba } = load('@node-rs/jieba')
      const { dict } = load('@node-rs/jieba/dict')
      const jieba = Jieba.withDict(dict)
      return () => {
        for (const p of paragraphs) jieba.cut(p, false)
      }
    }),
    20,
  ],
  [
    'chrono-node zh.hans',
    peer(() => {
      const chrono = load('chrono-node')
      return () => {
        for (const p of paragraphs) chrono.zh.hans.parse(p)
      }
    }),
    20,
  ],
  [
    '@microsoft/recognizers-text-suite, 8 models',
    peer(() => {
      const ms = load('@microsoft/recognizers-text-suite')
      const models = [
        ms.recognizeNumber,
        ms.recognizeOrdinal,
        ms.recognizePercentage,
        ms.recognizeAge,
        ms.recognizeCurrency,
        ms.recognizeDimension,
        ms.recognizeTemperature,
        ms.recognizeDateTime,
      ]
      return () => {
        for (const p of paragraphs) for (const model of models) model(p, ms.Culture.Chinese)
      }
    }),
    1,
  ],
]

const speeds = new Map<string, number>()
for (const [name, call, calls] of contenders) {
  if (!call) {
    console.log(`${name}: not installed; run npm ci --prefix bench/numbers`)
    continue
  }
  const speed = bytes / seconds(call, calls === 1 ? 3 : 7, calls) / 1e6
  speeds.set(name, speed)
  const own = speeds.get('banmian mentions')
  console.log(`${name}: ${speed.toFixed(3)} MB/s${own ? `, banmian is ${(own / speed).toFixed(2)} times as fast` : ''}`)
}

/** Linear: one long text costs what as many short ones do. */
const SCALE = 1000
const long = Array.from({ length: SCALE }, () => page).join('\n')
const whole = seconds(() => void readMentions(long), 1, 1)
const parts = seconds(
  () => {
    for (let i = 0; i < SCALE; i++) readMentions(page)
  },
  1,
  1,
)
console.log(
  `one text of ${(Buffer.byteLength(long) / 1e6).toFixed(0)} MB: ${whole.toFixed(2)} s; ${SCALE} texts of ${(bytes / 1e3).toFixed(0)} kB: ${parts.toFixed(2)} s; ratio ${(whole / parts).toFixed(2)}`,
)
