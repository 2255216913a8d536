/**
 * Cost of the structure parser against the size of the file: `npx tsx bench/parse.ts`.
 * The page of `raw/`, repeated to 1 MB and 10 MB; best of several runs each, in one process.
 */
import { readFileSync } from 'node:fs'
import { parseDocument } from '../pipeline/document/parse.ts'

const page = readFileSync(new URL('../raw/000_a590ebfbe76149d2.txt', import.meta.url))
const MB = 1_000_000

const pages = (size: number): Uint8Array =>
  Buffer.concat(Array.from({ length: Math.ceil(size / page.length) }, () => page))

/** Milliseconds of the fastest of `runs` calls. */
function fastest(runs: number, call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = process.hrtime.bigint()
    call()
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6)
  }
  return best
}

const parse = (bytes: Uint8Array) => () => parseDocument(bytes, 'page.txt', { sha256: '' })
const decode = (bytes: Uint8Array) => () => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

const small = pages(MB)
const large = pages(10 * MB)
fastest(3, parse(small))
const one = fastest(7, parse(small)) / small.length
const ten = fastest(3, parse(large)) / large.length
const floor = fastest(5, decode(large)) / large.length

console.log(`1 MB: ${(one * MB).toFixed(0)} ms/MB; 10 MB: ${(ten * MB).toFixed(0)} ms/MB`)
console.log(`cost of a byte, 10 MB : 1 MB = ${(ten / one).toFixed(2)} (linear: 0.80 to 1.20)`)
console.log(`against decoding alone = ${(ten / floor).toFixed(0)} ×`)
