import { type Clause, meets } from './clause.ts'

/** Something that the model reports beside the measure, in futures that miss a clause and in those that meet it. */
export interface Blocker {
  readonly metric: string
  /** Means over the futures that miss it and those that meet it (shares, 0–1); null where there are none. */
  readonly missed: number
  readonly met: number | null
}

/** A part of the contracts or needs from which on it is worth naming by itself. */
const LARGE = 0.25
/** From here on it is named if it is clearly more than where the clause is met. */
const NOTABLE = 0.05
const CLEARLY = 1.25

/**
 * What goes with missing a clause: those of the given shares that are large where it is missed, or clearly larger than
 * where it is met; the largest first.
 *
 * @param values the clause's metric in its year, by future.
 * @param beside other metrics in that year, each a share (0–1).
 */
export function blockersOf(
  clause: Clause,
  values: Float64Array,
  beside: readonly { readonly metric: string; readonly values: Float64Array }[]
): readonly Blocker[] {
  const isMet = Array.from(values, (value) => meets(clause, value))
  const blockers = beside.flatMap(({ metric, values: shares }) => {
    const missed = mean(shares.filter((_, run) => isMet[run] === false))
    const met = mean(shares.filter((_, run) => isMet[run] === true))
    if (missed === null) return []
    const more = missed >= NOTABLE && met !== null && missed >= CLEARLY * met
    return missed >= LARGE || more ? [{ metric, missed, met }] : []
  })
  return blockers.sort((a, b) => b.missed - a.missed)
}

const mean = (values: Float64Array): number | null =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
