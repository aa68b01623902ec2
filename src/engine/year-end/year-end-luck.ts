import type { Play } from '../play.ts'
import { openStream } from '../random/stream.ts'

/** Lanes of the streams drawn at a year's end, apart from those of tenders. */
export const LUCK = { growth: 0x7f000002, liquidity: 0x7f000003, election: 0x7f000004 } as const

/** Opens the stream of one event at this year's end, for one group: the same luck under every policy. */
export function openLuck(play: Play, lane: number, g: number): Int32Array {
  openStream(play.stream, play.seed, play.run, lane, (play.year << 8) | g)
  return play.stream
}
