import type { PlaceReason, Verdict } from '../messages/sentences/places.ts'
import type { PairedCounts } from '../messages/sentences/futures.ts'
import type { TileChange } from '../messages/sentences/tiles.ts'

/** What the numbers say of a policy in one place, in its last year. */
export interface PlaceFacts {
  /** The mix keeps contracts for somebody, and nobody whom it keeps them for is there. */
  readonly nobodyKeptFor: boolean
  /** Levers that the law of the place does not allow as they are set (count). */
  readonly beyondLaw: number
  /** How the share asked about compares with today's rules. */
  readonly change: TileChange
  /** Whether contracts are kept for somebody, and the part of them that finds too few bidders (0–1). */
  readonly keeps: boolean
  readonly unfilled: number
  /** Of the suppliers asked about: the share of able firms that bid, and what bids under the fullest help (0–1). */
  readonly entry: number | null
  readonly entryCeiling: number
  /** What they are paid as a part of what they can deliver. */
  readonly use: number | null
  /** What is kept for them as a part of what they can deliver. */
  readonly demand: number | null
  /** Months of cost tied up and carried, and how far each month beyond keeps firms from bidding (0–1). */
  readonly tied: number
  readonly carried: number
  readonly deterrence: number
  /** Share of futures in which the programme is in force, in its worst year (0–1). */
  readonly alive: number
  /** Middle change of the bill, as a part of it. */
  readonly cost: number
}

const MOST_UNFILLED = 0.5
/** Share of able firms that bid below which bidders are few. */
export const LOW_ENTRY = 0.25
/** Use of capacity above which suppliers are almost fully booked. */
export const FULL_USE = 0.85
const MOST_LAPSES = 0.2
const DEAR = 0.05
/** Months of cost beyond what suppliers can carry that count: about a week. */
const BEYOND = 0.25

/** The least middle change that counts as one (0–1): one percentage point. */
const LEAST_CHANGE = 0.01
/** Between these shares of futures neither side is ahead. */
const [UNCLEAR_FROM, UNCLEAR_TO] = [0.35, 0.65]

/** How a share compares with today's rules: what moves it by less than a point leaves it the same. */
export function changeOf(
  points: { p10: number; p50: number; p90: number },
  counts: PairedCounts
): TileChange {
  const [ahead, behind] = [counts.ahead / Math.max(1, counts.runs), counts.behind / Math.max(1, counts.runs)]
  if (ahead > UNCLEAR_TO) return points.p50 >= LEAST_CHANGE ? 'higher' : 'same'
  if (behind > UNCLEAR_TO) return points.p50 <= -LEAST_CHANGE ? 'lower' : 'same'
  const moves = points.p90 >= LEAST_CHANGE || points.p10 <= -LEAST_CHANGE
  return moves && Math.max(ahead, behind) >= UNCLEAR_FROM ? 'unclear' : 'same'
}

/**
 * Whether a policy works in a place. What the law bars fails there, whatever it would do if the law were changed; what
 * keeps contracts for nobody there was not really tried.
 */
export function verdictOf(facts: Pick<PlaceFacts, 'beyondLaw' | 'change' | 'nobodyKeptFor'>): Verdict {
  if (facts.beyondLaw > 0) return 'fails'
  if (facts.nobodyKeptFor || facts.change === 'unclear') return 'cannotTell'
  return facts.change === 'higher' ? 'works' : 'fails'
}

/**
 * What holds a policy back, the main reason first: the law before all, then want of anybody it keeps contracts for;
 * then, where the share does not rise, what leaves least of the bids that could come in. Equals stand in the order of
 * `limits`. Where the share rises, what remains is its price. Empty when the policy works at no great cost, or when
 * nothing can be told.
 */
export function reasonsOf(facts: PlaceFacts): readonly PlaceReason[] {
  const { beyondLaw, nobodyKeptFor, change, cost } = facts
  const first: PlaceReason[] = [
    ...(beyondLaw > 0 ? (['law'] as const) : []),
    ...(nobodyKeptFor ? (['noSupplier'] as const) : []),
  ]
  if (change === 'higher') return cost > DEAR ? [...first, 'tooDear'] : first
  const held = limits(facts)
    .filter(({ holds }) => holds)
    .sort((a, b) => a.left - b.left)
    .map(({ reason }) => reason)
  const reasons = [...first, ...held]
  return reasons.length === 0 && change !== 'unclear' ? ['noEffect'] : reasons
}

/** The main reason, or null when nothing holds the policy back or nothing can be told. */
export function mainReason(facts: PlaceFacts): PlaceReason | null {
  return reasonsOf(facts)[0] ?? null
}

interface Limit {
  readonly reason: PlaceReason
  readonly holds: boolean
  /** The part of the bids that could come in which it leaves (0–1). */
  readonly left: number
}

function limits(facts: PlaceFacts): Limit[] {
  const { keeps, unfilled, entry, entryCeiling, use, demand, tied, carried, deterrence, alive } = facts
  const beyond = Math.max(0, tied - carried)
  const lowEntry = entry === null || entry < LOW_ENTRY
  const mostUnfilled = keeps && unfilled > MOST_UNFILLED
  const fullyBooked = use !== null && use > FULL_USE
  const askedTooMuch = mostUnfilled && demand !== null && demand > 1
  return [
    {
      reason: 'noCapacity',
      holds: fullyBooked || askedTooMuch,
      left: Math.min(Math.max(0, 1 - (use ?? 0)), askedTooMuch ? 1 / demand : 1),
    },
    {
      reason: 'noBidders',
      holds: mostUnfilled && lowEntry,
      left: entry === null || !(entryCeiling > 0) ? 1 - unfilled : Math.min(1, entry / entryCeiling),
    },
    { reason: 'cash', holds: beyond > BEYOND, left: 1 / (1 + deterrence * beyond) },
    { reason: 'politics', holds: alive < 1 - MOST_LAPSES, left: alive },
  ]
}
