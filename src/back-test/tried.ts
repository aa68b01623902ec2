import type { BackTestReport, TargetResult } from './report.ts'
import { errorElsewhere } from './off-by.ts'
import { isInside } from './totals.ts'
import type { OffBy } from './widen.ts'

/**
 * How a reported fact fared: in the 80% range of what would be observed, or futures are too low or too high for it. Of a
 * policy that must fail, also too high when more than 1 future in 10 succeeds.
 */
export type Fared = 'inside' | 'tooLow' | 'tooHigh'

/** What the page says of a place beside its claims. */
export interface TriedPlace {
  /** How far off the model is in all other places. */
  readonly offBy: OffBy
  /** By id of the target. */
  readonly facts: Readonly<Record<string, Fared>>
}

/** The few numbers of the back-tests that stand beside every claim, so that the page need not load the report. */
export interface Tried {
  /** Version of the model. */
  readonly model: string
  /** For places without targets and for the user's own. */
  readonly offBy: OffBy
  readonly places: Readonly<Record<string, TriedPlace>>
}

/** @param report as it is written: its numbers rounded. */
export function triedOf(report: BackTestReport): Tried {
  const { model, offBy, scenarios, targets } = report
  const heldOut = new Set(scenarios.filter((each) => each.heldOut).map(({ id }) => id))
  const used = targets.filter(({ scenario }) => !heldOut.has(scenario))
  const places = scenarios.map(({ id }): [string, TriedPlace] => {
    const facts = targets
      .filter(({ scenario }) => scenario === id)
      .map((each): [string, ReturnType<typeof faredOf>] => [each.id, faredOf(each)])
    return [id, { offBy: rounded(errorElsewhere(used, id)), facts: Object.fromEntries(facts) }]
  })
  return { model, offBy: rounded(offBy), places: Object.fromEntries(places) }
}

/** A policy that is known to have failed is not met by futures of which too many succeed, however wide they are. */
export function faredOf({ scores: { model }, observed, p50, mustFail, hit }: TargetResult): Fared {
  if (mustFail && !hit) return 'tooHigh'
  if (model && isInside(model)) return 'inside'
  return observed > p50 ? 'tooLow' : 'tooHigh'
}

const rounded = ({ share, amount }: OffBy): OffBy => ({
  share: Number(share.toFixed(3)),
  amount: Number(amount.toFixed(3)),
})
