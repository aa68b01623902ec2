import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordFailure, recordTry } from '../trace/recorder.ts'
import { enterAward } from './award.ts'
import { carryOver } from './carry.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'
import { enterPassThrough } from './pass-through.ts'
import { enterPayment, noteOpenAward } from './payment.ts'

/** Lets the winner of a preferred route deliver at the price set, for the groups that the route is kept for. */
export function deliverPreferred(play: Play, winner: number, eligible: Uint8Array): void {
  if (deliverAtPrice(play, winner)) enterPassThrough(play, winner, eligible)
}

/** Lets the winner deliver at the price set; false when the contract fails and is let again. */
export function deliverAtPrice(play: Play, winner: number): boolean {
  if (fails(play, winner)) {
    letAgain(play)
    return false
  }
  enterAward(play, winner)
  enterPayment(play, winner, play.tender.lotValue * play.tender.price)
  return true
}

/** Lets the winner of an open competition deliver. */
export function deliverOpen(play: Play, winner: number): void {
  if (fails(play, winner)) {
    letAgain(play)
    return
  }
  enterAward(play, winner)
  noteOpenAward(play, winner)
}

/** Whether the contract fails: with its group's failure probability, less what committees prevent. */
function fails(play: Play, winner: number): boolean {
  const { draws, tender } = play
  return tender.failureLuck < draws.group.deliveryFailure[winner]! * (1 - preventedFailures(play))
}

/** The part of failures that committees prevent (0–1). */
export function preventedFailures({ terms, draws }: Play): number {
  return terms.committees * draws.mechanism.committeeEffect
}

/** Lets a failed contract again in the open, at the cost of a second letting; it does not fail twice. */
function letAgain(play: Play): void {
  const { draws, tender, tally, world, recorder } = play
  tally[TALLY.failures] = tally[TALLY.failures]! + 1
  tally[TALLY.delayCost] = tally[TALLY.delayCost]! + draws.mechanism.reletCost * tender.lotValue
  if (recorder !== null) recordFailure(recorder)
  const winner = climbLadder(play, world.competes, 1)
  if (recorder !== null) recordTry(recorder, play, 'again', winner === NO_WINNER ? 'noBid' : 'awarded')
  if (winner === NO_WINNER) {
    carryOver(play)
    return
  }
  enterAward(play, winner)
  noteOpenAward(play, winner)
}
