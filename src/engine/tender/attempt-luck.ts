import type { Play } from '../play.ts'
import { openStream } from '../random/stream.ts'
import { CARRIED, LOT_STEP, streamLane } from './draw-block.ts'

/** Tells the streams of direct awards and reserved competitions from a tender's own. */
export const ATTEMPT = {
  direct: 0x20000000,
  reserved: 0x10000000,
  uptake: 0x08000000,
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
  const { stream, ownStream, block, tender } = play
  ownStream[0] = stream[0]!
  ownStream[1] = stream[1]!
  const carried = block.carried[tender.place] === 0 ? 0 : CARRIED
  const index = (block.index[tender.place]! + tender.lot * LOT_STEP) | carried | attempt
  openStream(stream, play.seed, play.run, streamLane(play.year, tender.category), index)
}

/** Takes the tender's own stream up again where the attempt left it. */
export function closeAttempt({ stream, ownStream }: Play): void {
  stream[0] = ownStream[0]!
  stream[1] = ownStream[1]!
}
