import type { PlaceReason, Verdict } from '../messages/sentences/places.ts'
import type { TileChange } from '../messages/sentences/tiles.ts'

/** What the numbers say of a policy in one place, in its last year. */
export interface PlaceFacts {
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

/** Whether a policy works in a place. What the law bars fails there, whatever it would do if the law were changed. */
export function verdictOf({ beyondLaw, change }: Pick<PlaceFacts, 'beyondLaw' | 'change'>): Verdict {
  if (beyondLaw > 0) return 'fails'
  if (change === 'unclear') return 'cannotTell'
  return change === 'higher' ? 'works' : 'fails'
}

/**
 * What holds a policy back, the main reason first: the law before all; then, where the share does not rise, what
 * leaves least of the bids that could come in. Equals stand in the order of `limits`. Where the share rises, what
 * remains is its price. Never empty unless the policy works at no great cost or nothing can be told.
 */
export function reasonsOf(facts: PlaceFacts): readonly PlaceReason[] {
  const law: PlaceReason[] = facts.beyondLaw > 0 ? ['law'] : []
  if (facts.change === 'higher') return facts.cost > DEAR ? [...law, 'tooDear'] : law
  const held = limits(facts)
    .filter(({ holds }) => holds)
    .sort((a, b) => a.left - b.left)
    .map(({ reason }) => reason)
  const reasons = [...law, ...held]
  return reasons.length === 0 && facts.change !== 'unclear' ? ['noEffect'] : reasons
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
    { reason: 'cash', holds: beyond > 0, left: 1 / (1 + deterrence * beyond) },
    { reason: 'politics', holds: alive < 1 - MOST_LAPSES, left: alive },
  ]
}
