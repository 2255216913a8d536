import { flags } from '../facts/flags.ts'
import type { CodeList } from './table.ts'

/** Warnings an observation can carry: each with its sentence, and in English the rule that raises it. */
export const flagCodes: CodeList = {
  name: 'flags',
  title: { en: 'Warnings on an observation', zh: '观测值的提示' },
  values: Object.fromEntries(flags.map(({ code, rule, en, zh }) => [code, { en: `${en} Rule: ${rule}.`, zh }])),
}
