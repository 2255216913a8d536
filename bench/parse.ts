/**
 * Cost of the structure parser against the size of the file: `npx tsx bench/parse.ts`.
 * The page of `raw/`, repeated to 1 MB and 10 MB; least of three rounds, in one process.
 */
import { readFileSync } from 'node:fs'
import { parseDocument } from '../pipeline/document/parse.ts'

const page = readFileSync(new URL('../raw/000_a590ebfbe76149d2.txt', import.meta.url))
const MB = 1_000_000

const pages = (size: number): Uint8Array =>
  Buffer.concat(Array.from({ length: Math.ceil(size / page.length) }, () => page))

/** Processor time of one call in milliseconds: other programs on the machine count less than on the clock. */
function spent(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const parse = (bytes: Uint8Array): unknown => parseDocument(bytes, 'page.txt', { sha256: '' })
const small = pages(MB)
const large = pages(10 * MB)
parse(small)

// Ten small files against one large one, turn by turn, so that a busy minute falls on both.
const rounds = Array.from({ length: 3 }, () => ({
  small: spent(() => {
    for (let i = 0; i < 10; i++) parse(small)
  }),
  large: spent(() => parse(large)),
  floor: spent(() => new TextDecoder('utf-8', { fatal: true }).decode(large)),
}))
const least = (what: 'small' | 'large' | 'floor'): number => Math.min(...rounds.map(round => round[what]))

const perMb = (least('large') / large.length) * MB
const ratio = least('large') / large.length / (least('small') / (10 * small.length))
console.log(`cost of a byte, one file of 10 MB : ten of 1 MB = ${ratio.toFixed(2)} (linear: 0.80 to 1.20)`)
console.log(
  `${perMb.toFixed(0)} ms of processor time per MB, ${(least('large') / least('floor')).toFixed(0)} × decoding alone`,
)
