import { entryGain, raiseStrengths } from '../entry-response.ts'
import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordReservation } from '../trace/recorder.ts'
import { enterAward } from './award.ts'
import { preventedFailures } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'
import { enterPassThrough } from './pass-through.ts'
import { enterPayment } from './payment.ts'
import { leaveUnfilled } from './reserved-competition.ts'
import { noteStrengths, putBackStrengths, setStrengths } from './strength.ts'

/** A rest of a call that is worth less than this part of it is not let again. */
const NOTHING = 1e-9

/** The parts that groups take of the call at hand (0–1 of what is filled). */
const parts = new Float64Array(64)

/**
 * Lets the lot as a public call: at a posted price, each supplier that answers takes what one firm of its group can
 * deliver, up to the whole; the rest is opened to all. Parts that fail go back to the rest.
 *
 * @returns whether the call is filled; otherwise the lot at hand is what is left of it.
 */
export function letCall(play: Play, reservation: number): boolean {
  const { world, market, terms, draws, tally, tender, recorder } = play
  const eligible = world.reserveEligible[reservation]!
  const scale = market.premiumPower[reservation]! * market.postedPower
  tally[TALLY.reservations] = tally[TALLY.reservations]! + 1
  setCallStrengths(play, eligible)
  market.gain = entryGain(play, eligible, scale)
  raiseStrengths(play, eligible, market.gain === 0 ? 1 : market.gain)
  const winner = climbLadder(play, eligible, scale)
  const suppliers = market.outcome[OUTCOME.bids]!
  const isUnfilled = winner === NO_WINNER || suppliers < world.categories[tender.category]!.minBids
  if (recorder !== null) recordReservation(recorder, play, reservation, isUnfilled ? 'unfilled' : 'awarded')
  if (isUnfilled) {
    putBackStrengths(play)
    leaveUnfilled(play, 1)
    return false
  }
  const whole = tender.lotValue
  const { filled, room } = fill(play, eligible, suppliers)
  tally[TALLY.reserved] = tally[TALLY.reserved]! + 1
  tender.price = market.estimate * (1 + terms.reservePremium[reservation]!)
  // Awards of a call are counted by supplier, as registers do.
  const awardsEach = Math.max(1, Math.min(suppliers, filled / room))
  let delivered = 0
  for (let g = 0; g < market.strength.length; g++) {
    if (!(parts[g]! > 0)) continue
    const failing = draws.group.deliveryFailure[g]! * (1 - preventedFailures(play))
    tender.lotValue = filled * parts[g]! * (1 - failing)
    delivered += tender.lotValue
    tally[TALLY.failures] = tally[TALLY.failures]! + parts[g]! * failing
    enterAward(play, g)
    play.awards[g] = play.awards[g]! - 1 + awardsEach * parts[g]!
    enterPayment(play, g, tender.lotValue * tender.price)
    enterPassThrough(play, g, eligible)
  }
  tender.lotValue = whole - delivered
  setStrengths(play)
  if (tender.lotValue <= NOTHING * whole) return true
  tally[TALLY.delayCost] = tally[TALLY.delayCost]! + draws.mechanism.reletCost * (filled - delivered)
  tender.lotValue = whole
  leaveUnfilled(play, (whole - delivered) / whole)
  tender.lotValue = whole - delivered
  return false
}

/** Strengths for a call: a firm need be large enough for its own part only. */
function setCallStrengths(play: Play, eligible: Uint8Array): void {
  const { market, tender } = play
  const whole = tender.lotValue
  noteStrengths(play)
  for (let g = 0; g < market.strength.length; g++) {
    if (eligible[g] !== 1) continue
    tender.lotValue = Math.min(whole, firmRoom(play, g))
    setStrengths(play, g)
  }
  tender.lotValue = whole
}

/**
 * What the suppliers who answered take together, and the mean room of one (currency over the contract). They cannot
 * take more than the free part of what admissible firms can deliver.
 */
function fill(play: Play, eligible: Uint8Array, suppliers: number): { filled: number; room: number } {
  const { market, suppliers: state, draws, world, tender } = play
  const C = world.categories.length
  let total = 0
  let room = 0
  let most = 0
  for (let g = 0; g < market.strength.length; g++) {
    parts[g] = eligible[g] === 1 ? market.strength[g]! : 0
    total += parts[g]!
    room += parts[g]! * firmRoom(play, g)
    if (parts[g]! === 0) continue
    const admissible = Math.min(1, state.entry[g * C + tender.category]!)
    const free = Math.max(0, 1 - state.used[g]! * market.inverseCapacity[g]!)
    most += firmRoom(play, g) * draws.group.firms[g]! * admissible * free
  }
  room /= total
  for (let g = 0; g < market.strength.length; g++) parts[g] = parts[g]! / total
  return { filled: Math.min(tender.lotValue, suppliers * room, most), room }
}

/** What one firm of a group can deliver over a contract of the category (currency). */
function firmRoom({ market, draws, world, tender }: Play, g: number): number {
  if (market.inverseCapacity[g] === 0) return 0
  const q = world.serves[g * world.categories.length + tender.category]!
  return (q * tender.contractYears) / (market.inverseCapacity[g]! * draws.group.firms[g]!)
}
