import type { Chance } from '../sentences/chance.ts'
import { chanceOf } from '../sentences/chance.ts'
import { UNCLEAR_FROM, UNCLEAR_TO } from '../sentences/compare.ts'

/** Counts of the futures in which both have a number; those that are neither ahead nor behind are exactly equal. */
export interface Counts {
  readonly ahead: number
  readonly behind: number
  readonly runs: number
}

/**
 * Whether two policies can be told apart. `same`: only a few futures differ; `equal`: none; `gap`: no future has both
 * numbers.
 */
export type Verdict = 'gap' | 'ahead' | 'behind' | 'unclear' | 'same' | 'equal'

/** More equal futures than these are said. */
const FEW_TIES = 0.025

/**
 * Judges a pair. Ahead means strictly above. Futures in which both are equal belong to neither side: only those that
 * differ decide whether the two can be told apart, and 35 to 65% of them on one side is too even to tell.
 */
export function verdictOf({ ahead, behind, runs }: Counts): Verdict {
  const differ = ahead + behind
  if (runs === 0) return 'gap'
  if (differ === 0) return 'equal'
  if (chanceOf(Math.max(ahead, behind), runs).kind === 'almostNone') return 'same'
  const part = ahead / differ
  if (part >= UNCLEAR_FROM && part <= UNCLEAR_TO) return 'unclear'
  return part > UNCLEAR_TO ? 'ahead' : 'behind'
}

/** How often the verdict holds: futures ahead, or behind where that is the verdict. */
export function chanceOfVerdict(counts: Counts): Chance {
  return chanceOf(verdictOf(counts) === 'behind' ? counts.behind : counts.ahead, counts.runs)
}

/** Equal futures where they are more than a few and some differ; else 0. */
export function notableTies({ ahead, behind, runs }: Counts): number {
  const ties = runs - ahead - behind
  return ties > FEW_TIES * runs && ties < runs ? ties : 0
}
