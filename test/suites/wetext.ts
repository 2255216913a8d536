import { readNumbers } from '../../pipeline/numbers/read.ts'

/** The same text in the spoken and in the written hand. */
export interface PairCase {
  readonly dir: 'itn' | 'tn'
  readonly input: string
  readonly expected: string
}

const values = (text: string): string =>
  readNumbers(text)
    .map(n => Number(Number(n.exact).toPrecision(12)))
    .join(' ')

/** Both hands must give the same numbers in the same order, and some number at all. */
export const sameNumbers = ({ input, expected }: PairCase): boolean =>
  values(input) === values(expected) && values(input) !== ''
