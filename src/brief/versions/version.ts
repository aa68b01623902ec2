import type { LeverId, Setting } from '../../engine/index.ts'
import type { Focus } from '../../state/session-view.ts'
import type { Facts } from '../facts.ts'
import { chanceError, spreadOf } from '../quantile-error.ts'
import type { Receipt } from '../types.ts'

/** Figures of a brief that its versions are compared by. */
export const FIGURES = [
  /** Chance of passing the target (0–1), and the ends of the range of the share. */
  'above',
  'low',
  'high',
  /** Ends of the change against today's rules (0–1), and the chance of being ahead. */
  'changeLow',
  'changeHigh',
  'ahead',
  /** Ends of what the years of the fiscal note cost together (currency). */
  'costLow',
  'costHigh',
] as const

export type FigureId = (typeof FIGURES)[number]

export interface Figure {
  readonly value: number
  /** Monte Carlo standard error; null where the version does not tell. */
  readonly error: number | null
  /** How far the estimate may lie from what was written of it. */
  readonly rounding: number
}

/** What a version says of itself: enough to find its digits again. */
type VersionReceipt = Pick<Receipt, 'code' | 'date' | 'hash' | 'link' | 'model' | 'runs' | 'seed'>

/** A brief as it was once shown. */
export interface Version {
  /** Of a pasted link some of it is not known. */
  readonly receipt: Pick<VersionReceipt, 'link' | 'model' | 'runs' | 'seed'> & Partial<VersionReceipt>
  readonly focus: Focus
  /** Years of its fiscal note, in words. */
  readonly years: string
  readonly levers: Readonly<Partial<Record<LeverId, Setting>>>
  readonly figures: Readonly<Partial<Record<FigureId, Figure>>>
}

/** The figures of a brief with their errors, for the proposal that leads. */
export function versionOf(facts: Facts, receipt: Receipt, years: string): Version {
  const { focus, totals, summary } = facts.input
  const { futures, policy, levers } = facts.lead
  const { runs } = summary
  const shares = spreadOf(futures)
  const changes = spreadOf(futures.map((value, run) => value - (facts.today[run] ?? NaN)))
  const [above, ahead] = [facts.above(policy), facts.ahead(policy)]
  const cost = totals?.proposals[policy - 1]?.['spend.total']
  const end = (value: number, error: number): Figure => ({ value, error, rounding: 0 })
  const chance = (value: number): Figure => end(value, chanceError(value, runs))
  const { code, date, hash, link, model, seed } = receipt
  return {
    receipt: { code, date, hash, link, model, runs, seed },
    focus,
    years,
    levers,
    figures: {
      above: chance(above.hits / Math.max(1, above.runs)),
      low: end(shares.p10, shares.error.p10),
      high: end(shares.p90, shares.error.p90),
      changeLow: end(changes.p10, changes.error.p10),
      changeHigh: end(changes.p90, changes.error.p90),
      ahead: chance(ahead.hits / Math.max(1, ahead.runs)),
      ...(cost && { costLow: end(cost.p10, cost.error.p10), costHigh: end(cost.p90, cost.error.p90) }),
    },
  }
}
