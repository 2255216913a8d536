import type { Answer } from './answer.ts'
import { argument } from './argument.ts'
import { changes } from './changes.ts'
import type { Setting } from './entry.ts'
import { growth } from './growth.ts'
import { levels } from './levels.ts'
import { position } from './position.ts'
import { precision } from './precision.ts'
import { series } from './series.ts'
import type { Question } from './specs.ts'

const ANSWERS: Record<Question, (setting: Setting) => Answer[]> = {
  levels,
  changes,
  growth,
  precision,
  position,
  argument,
  series,
}

/** The answers a page gives to a question: none where it has nothing on it. */
export const ask = (question: Question, setting: Setting): Answer[] => ANSWERS[question](setting)
