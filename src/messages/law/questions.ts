import type { LeverId } from '../../engine/index.ts'
import type { LegalMessages } from './index.ts'
import { LAW_KIND, LAW_KINDS } from './kinds.ts'

/** How many questions are asked, unless there are more kinds of rule than that. */
const MOST = 3

/** What to ask of whoever knows the law. */
export interface LegalQuestions {
  readonly title: string
  readonly items: readonly string[]
}

/** Questions on rules of which no law is known: of each kind the first one, then the second, up to three; null without such rules. */
export function legalQuestions(words: LegalMessages, unknown: readonly LeverId[]): LegalQuestions | null {
  const kinds = LAW_KINDS.filter((kind) => unknown.some((lever) => LAW_KIND[lever] === kind))
  if (kinds.length === 0) return null
  const inTurn = [0, 1, 2].flatMap((turn) => kinds.map((kind) => words.questions[kind][turn] ?? ''))
  const items = inTurn.slice(0, Math.max(MOST, kinds.length))
  return { title: items.length > MOST ? words.askMore : words.ask, items }
}
