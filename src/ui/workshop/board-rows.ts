import { checkCode, shownDigits } from '../../brief/receipt.ts'
import type { Language } from '../../messages/catalogue.ts'
import { chanceAbove, countAbove } from '../../messages/sentences/futures.ts'
import { chanceText } from '../../messages/sentences/headline.ts'
import { moneyChange } from '../../messages/sentences/range.ts'
import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import type { PlayedBeside, SessionView } from '../../state/session-view.ts'
import type { Goal } from '../../workshop/rounds.ts'
import type { TableProposal } from '../../workshop/tables.ts'
import { BILL } from './board.svelte.ts'

/** A table's proposal as the board tells it. */
export interface BoardRow {
  readonly rank: number
  readonly name: string
  /** "in 8 of 10 futures" */
  readonly often: string
  readonly met: boolean
  /** "−€1m to +€1.8m" */
  readonly cost: string
  readonly code: string
}

interface Judged {
  readonly tables: readonly TableProposal[]
  readonly update: PlayedBeside
  readonly scenario: Pick<SessionView['scenario'], 'id' | 'currency'>
  readonly goal: Goal
  /** Of ten futures. */
  readonly atLeast: number
  readonly seed: number
}

/** The tables in the order of what the goal asks for alone: how many futures lie above its share. Who is told the same shares a rank. */
export function boardRows(
  language: Language,
  { board }: WorkshopMessages,
  judged: Judged
): readonly BoardRow[] {
  const { tables, update, scenario, goal, atLeast, seed } = judged
  const { runs, years, policies, differences } = update.summary
  const at = Math.max(0, years.indexOf(goal.year))
  const columns = update.columns?.policies ?? []
  const answer = (policy: number) => {
    const series = policies[policy]?.metrics[goal.metric]
    const chance = chanceAbove(columns[policy] ?? [], goal.target)
    return { chance, ends: { p10: series?.p10[at] ?? 0, p90: series?.p90[at] ?? 0 } }
  }
  const focus = { metric: goal.metric, year: goal.year, target: goal.target }
  const rows = tables.map(({ name }, index) => {
    const [today, mine] = [answer(0), answer(index + 1)]
    const bill = differences[index]?.metrics[BILL]
    const [p10, p90] = [bill?.p10[at] ?? 0, bill?.p90[at] ?? 0]
    const shown = { language, scenario: scenario.id, focus, runs, seed, answers: [today, mine] }
    return {
      name,
      hits: countAbove(columns[index + 1] ?? [], goal.target),
      often: chanceText(language, mine.chance, 'note'),
      met: mine.chance.k >= atLeast,
      cost: p10 === 0 && p90 === 0 ? board.same : moneyChange(language, { p10, p90 }, scenario.currency),
      code: checkCode(shownDigits(shown)),
    }
  })
  const ranked = rows.toSorted((a, b) => b.hits - a.hits)
  return ranked.map(({ hits: _, ...row }) => ({
    ...row,
    rank: 1 + ranked.findIndex(({ often }) => often === row.often),
  }))
}
