import type { Play } from '../play.ts'
import { nextUniform, openStream } from '../random/stream.ts'
import { CARRIED, LOT_STEP, streamLane } from './draw-block.ts'

/** Tells the streams of direct awards, of today's direct awards and of reservations from a tender's own. */
export const ATTEMPT = {
  direct: 0x20000000,
  reserved: 0x10000000,
  today: 0x08000000,
  uptake: 0x38000000,
  carveOut: 0x30000000,
  carveOutStep: 0x01000000,
} as const

/**
 * Sets the tender's own stream aside and opens the one of an attempt by a preferred route.
 *
 * With luck of their own, attempts that fail leave the open competition as it would have been without them: a
 * proposal then differs from today's rules by what it does, not by other luck.
 */
export function openAttempt(play: Play, attempt: number): void {
  const { stream, ownStream, tender } = play
  ownStream[0] = stream[0]!
  ownStream[1] = stream[1]!
  openStream(
    stream,
    play.seed,
    play.run,
    streamLane(play.year, tender.category),
    indexOf(play, tender.place, tender.lot) | attempt
  )
}

/** What keys the streams of a lot of the block within its year and category. */
function indexOf({ block }: Play, place: number, lot: number): number {
  const carried = block.carried[place] === 0 ? 0 : CARRIED
  return (block.index[place]! + lot * LOT_STEP) | carried
}

const uptake = new Int32Array(2)

/** The uniform number that decides whether a direct award that is permitted is made use of; the tender's own stream stays. */
export function uptakeLuck(play: Play, c: number, place: number, lot = 0): number {
  openStream(
    uptake,
    play.seed,
    play.run,
    streamLane(play.year, c),
    indexOf(play, place, lot) | ATTEMPT.uptake
  )
  return nextUniform(uptake)
}

/** Takes the tender's own stream up again where the attempt left it. */
export function closeAttempt({ stream, ownStream }: Play): void {
  stream[0] = ownStream[0]!
  stream[1] = ownStream[1]!
}
