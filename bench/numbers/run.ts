/**
 * The reader of numbers against its peers on one text in one run: `npm ci --prefix bench/numbers`, then
 * `tsx bench/numbers/run.ts [FILE]`. Prints MB of UTF-8 per second (median of rounds) and ratios (median of each
 * round's); asserts nothing.
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

/** Seconds of one of `calls` calls. */
function seconds(call: () => void, calls: number): number {
  const start = process.hrtime.bigint()
  for (let i = 0; i < calls; i++) call()
  return Number(process.hrtime.bigint() - start) / 1e9 / calls
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

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

const OURS = 'banmian mentions'
const contenders: readonly (readonly [name: string, call: (() => void) | null, calls: number])[] = [
  ['floor: decode and one character-class regex', floor, 400],
  [
    OURS,
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

for (const [name, call] of contenders)
  if (!call) console.log(`${name}: not installed; run npm ci --prefix bench/numbers`)

// Turn by turn, so that a busy moment of the machine falls on all; the first round warms up.
const ROUNDS = 8
const runs = contenders.flatMap(([name, call, calls]) => (call ? [{ name, call, calls, times: [] as number[] }] : []))
for (let round = 0; round < ROUNDS; round++) for (const { call, calls, times } of runs) times.push(seconds(call, calls))

const own = runs.find(run => run.name === OURS)!
for (const { name, times } of runs) {
  const speed = bytes / median(times.slice(1)) / 1e6
  const ratio = median(times.slice(1).map((time, k) => time / own.times[k + 1]!))
  console.log(
    `${name}: ${speed.toFixed(3)} MB/s${name === OURS ? '' : `, banmian is ${ratio.toFixed(2)} times as fast`}`,
  )
}

/** Linear: one long text costs what as many short ones do, all mentions kept in both; least of three turns. */
const SCALE = 1000
const long = Array.from({ length: SCALE }, () => page).join('\n')
let kept: unknown
const turns = Array.from({ length: 3 }, () => ({
  whole: seconds(() => {
    kept = readMentions(long)
  }, 1),
  parts: seconds(() => {
    kept = Array.from({ length: SCALE }, () => readMentions(page))
  }, 1),
}))
const whole = Math.min(...turns.map(turn => turn.whole))
const parts = Math.min(...turns.map(turn => turn.parts))
console.log(
  `one text of ${(Buffer.byteLength(long) / 1e6).toFixed(0)} MB: ${whole.toFixed(2)} s; ${SCALE} texts of ${(bytes / 1e3).toFixed(0)} kB: ${parts.toFixed(2)} s; ratio ${(whole / parts).toFixed(2)}`,
)
if (!kept) throw new Error('nothing was read')
