import { entryGain, raiseStrengths } from '../entry-response.ts'
import { RESERVATIONS } from '../levers/reserve.ts'
import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordReservation } from '../trace/recorder.ts'
import { countBids } from './bids.ts'
import { deliverPreferred } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'
import { setCompetedPrice } from './price.ts'
import { noteStrengths, putBackStrengths } from './strength.ts'

const SLOT_BELOW = RESERVATIONS.indexOf('below')

/**
 * The reservation that the tender at hand falls in, or −1: every tender below the threshold is reserved, the others by
 * reservations that stack on one uniform number.
 */
export function reservationOf({ market, tender, places }: Play): number {
  if (tender.value < market.belowLimit) return SLOT_BELOW
  const luck = places[tender.place]!
  for (let n = 0; n < market.reservations; n++)
    if (luck < market.reserveBelow[n]!) return market.reserveSlot[n]!
  return -1
}

/**
 * Lets the lot among the groups of a reservation, on price or at the posted price, with the allowed premium. With
 * fewer admissible bids than the category asks for it stays unfilled, at the cost of a delay.
 */
export function letReserved(play: Play, reservation: number): boolean {
  const { world, market, terms, tally, tender, recorder } = play
  const { reservedPricing, minBids } = world.categories[tender.category]!
  const eligible = world.reserveEligible[reservation]!
  const premium = terms.reservePremium[reservation]!
  const posted = reservedPricing === 'posted'
  const scale = market.premiumPower[reservation]! * (posted ? market.postedPower : 1)
  tally[TALLY.reservations] = tally[TALLY.reservations]! + 1
  const winner = climbReserved(play, eligible, scale)
  const isUnfilled = winner === NO_WINNER || market.outcome[OUTCOME.bids]! < minBids
  if (recorder !== null) recordReservation(recorder, play, reservation, isUnfilled ? 'unfilled' : 'awarded')
  if (isUnfilled) {
    leaveUnfilled(play, 1)
    return false
  }
  tally[TALLY.reserved] = tally[TALLY.reserved]! + 1
  if (posted) {
    tender.price = market.estimate * (1 + premium)
  } else {
    countBids(play)
    setCompetedPrice(play, winner, premium)
  }
  deliverPreferred(play, winner, eligible)
  return true
}

/** Climbs the ladder of a reservation, to which eligible firms respond; the usual strengths stand again afterwards. */
function climbReserved(play: Play, eligible: Uint8Array, scale: number): number {
  if (play.draws.mechanism.entryResponse === 0) return climbLadder(play, eligible, scale)
  const gain = entryGain(play, eligible, scale)
  play.market.gain = gain
  if (gain === 1) return climbLadder(play, eligible, scale)
  noteStrengths(play)
  raiseStrengths(play, eligible, gain)
  const winner = climbLadder(play, eligible, scale)
  putBackStrengths(play)
  return winner
}

/**
 * Counts a part of a reservation that found too few bids, and its delay. Where no eligible firm is admissible nobody is
 * waited for, if buyers know how firms respond.
 */
export function leaveUnfilled({ tally, draws, tender, market }: Play, part: number): void {
  const { unfilledDelayCost, entryResponse } = draws.mechanism
  tally[TALLY.unfilled] = tally[TALLY.unfilled]! + part
  if (entryResponse > 0 && market.gain === 0) return
  tally[TALLY.delayCost] = tally[TALLY.delayCost]! + unfilledDelayCost * tender.lotValue * part
}
