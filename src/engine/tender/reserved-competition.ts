import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { countBids } from './bids.ts'
import { deliverPreferred } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'
import { setCompetedPrice } from './price.ts'

/** The reservation that the tender at hand falls in, or −1: reservations stack on one uniform number. */
export function reservationOf({ market, tender, block }: Play): number {
  const luck = block.reserveLuck[tender.place]!
  for (let n = 0; n < market.reservations; n++)
    if (luck < market.reserveBelow[n]!) return market.reserveSlot[n]!
  return -1
}

/**
 * Lets the lot among the groups of a reservation, on price or at the posted price, with the allowed premium. With
 * fewer admissible bids than the category asks for it stays unfilled, at the cost of a delay.
 */
export function letReserved(play: Play, reservation: number): boolean {
  const { world, market, terms, draws, tally, tender } = play
  const { reservedPricing, minBids } = world.categories[tender.category]!
  const eligible = world.reserveEligible[reservation]!
  const premium = terms.reservePremium[reservation]!
  const posted = reservedPricing === 'posted'
  const scale = market.premiumPower[reservation]! * (posted ? market.postedPower : 1)
  tally[TALLY.reservations] = tally[TALLY.reservations]! + 1
  const winner = climbLadder(play, eligible, scale)
  if (winner === NO_WINNER || market.outcome[OUTCOME.bids]! < minBids) {
    tally[TALLY.unfilled] = tally[TALLY.unfilled]! + 1
    tally[TALLY.delayCost] = tally[TALLY.delayCost]! + draws.mechanism.unfilledDelayCost * tender.lotValue
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
