import { OBJECTIONS, type ObjectionId, type OwnNumbers, type Reading } from './objections.ts'

/** What may honestly be claimed of a proposal beside today's rules; `unclear`: neither is ahead. */
export type ClaimKind = 'ahead' | 'unclear' | 'behind' | 'same'

export interface Strongest {
  readonly claim: ClaimKind
  /** Null when no objection finds a number of this proposal on its side. */
  readonly objection: ObjectionId | null
}

/** Ahead, or behind, in a larger part than this of the futures that differ. */
const CLEAR = 0.65
/** An objection that takes less than a hundredth away is none. */
const LEAST = 0.01

/**
 * The strongest honest claim for a proposal and the strongest objection to it; null when the run lacks the measure.
 *
 * Objections are ranked by what they would take away at the unfavourable end of 8 of 10 futures, each as a part of its own
 * whole (0–1): of the bill, of reserved contracts, of what is promised. A ranking by any other weights is as good as this one.
 */
export function strongestOf(own: OwnNumbers): Strongest | null {
  const measure = own.read(own.measure)
  if (!measure) return null
  const claim = claimOf(measure)
  const ranked = OBJECTIONS.map((id) => ({ id, part: partTaken(id, own, claim) }))
  const first = ranked.reduce((most, each) => (each.part > most.part ? each : most))
  return { claim, objection: first.part < LEAST ? null : first.id }
}

/** Futures in which both are equal belong to neither side. */
function claimOf({ above, runs, difference: { p10, p90 } }: Reading): ClaimKind {
  if (p10 === 0 && p90 === 0) return 'same'
  if (p10 >= 0 || above > CLEAR * runs) return 'ahead'
  if (p90 <= 0 || above < (1 - CLEAR) * runs) return 'behind'
  return 'unclear'
}

/** What an objection would take away, as a part of its whole (0–1). */
function partTaken(id: ObjectionId, own: OwnNumbers, claim: ClaimKind): number {
  const part = PARTS[id](own, claim)
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0
}

const rise = (reading: Reading | null): number => reading?.difference.p90 ?? 0

const PARTS: Readonly<Record<ObjectionId, (own: OwnNumbers, claim: ClaimKind) => number>> = {
  price: ({ read }) => billRise(read('spend.total')),
  capacity: ({ read }) =>
    (read('reserved.tried.count')?.proposal.p90 ?? 0) > 0
      ? (read('reserved.unfilled.share')?.proposal.p90 ?? 0)
      : 0,
  competition: ({ read }) => rise(read('bids.single.share')),
  fronts: (own) => passedOn(own),
  court: ({ laws }) => laws.filter(({ state }) => state === 'needsLawChange').length / laws.length,
  dependence: ({ read }) => rise(read('concentration.largest')),
  reversal: ({ read, elections }) => (elections ? 1 - (read('programme.alive')?.mean ?? 1) : 0),
  additional: ({ read, measure }, claim) => {
    const { mean = 0, meanToday = 0 } = read(measure) ?? {}
    return claim === 'ahead' ? meanToday / mean : 1
  },
  displacement: ({ read }) => lostJobs(read('jobs.total'), read('jobs.net')),
  delivery: ({ read }) => rise(read('delivery.failure.share')),
}

/** By which part of today's bill it rises at the unfavourable end. */
export const billRise = (bill: Reading | null): number => (bill ? bill.difference.p90 / bill.meanToday : 0)

/** Which part of what is reported for them flows on to others, on average. */
export function passedOn({ read, measure }: Pick<OwnNumbers, 'read' | 'measure'>): number {
  const [reported, genuine] = [read(measure), read(`${measure}.genuine`)]
  return reported && genuine ? 1 - genuine.mean / reported.mean : 0
}

/** Which part of the jobs that a proposal pays for others lose, on average; 0 where it pays for none. */
export function lostJobs(total: Reading | null, net: Reading | null): number {
  const paid = total ? total.mean - total.meanToday : 0
  return total && net && paid > 0 ? 1 - (net.mean - net.meanToday) / paid : 0
}
