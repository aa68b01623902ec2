import type { Play } from '../play.ts'
import { fillMeanOneGammas, nextGamma } from '../random/gamma.ts'
import { nextNormal } from '../random/normal.ts'
import { nextUniform, openStream } from '../random/stream.ts'
import { exp } from '../real/exp.ts'

/** Makes warm-up years positive within a stream's lane, which holds year and category. */
const WARM_UP_OFFSET = 64

/** Tells the stream of a carried tender from that of a new one. */
export const CARRIED = 0x40000000

/** Room for the lot's number above the tender's index. */
export const LOT_STEP = 0x100000

/** The lane of a tender's streams: year and category. */
export function streamLane(year: number, c: number): number {
  return ((year + WARM_UP_OFFSET) << 8) | c
}

/**
 * Draws the first `count` tenders of the block: value, appeal, then the uniform numbers, always in this order.
 *
 * A tender's stream is keyed by (seed, run, year, category, index). One loop for each quantity, so that the machine
 * code of each stays small enough to keep every number in a register.
 */
export function drawBlock(play: Play, c: number, count: number): void {
  drawValues(play, c, count)
  drawAppeals(play, count)
  drawLuck(play, count)
}

function drawValues(play: Play, c: number, count: number): void {
  const { stream, block, draws, seed, run, year } = play
  const { index, carried, value, streams } = block
  const median = draws.category.medianValue[c]!
  const logSpread = draws.logSpread[c]!
  const lane = streamLane(year, c)
  for (let i = 0; i < count; i++) {
    openStream(stream, seed, run, lane, carried[i] === 0 ? index[i]! : index[i]! | CARRIED)
    value[i] = median * exp(logSpread * nextNormal(stream))
    streams[2 * i] = stream[0]!
    streams[2 * i + 1] = stream[1]!
  }
}

function drawAppeals({ stream, block, market }: Play, count: number): void {
  const { appeal, streams } = block
  const shape = market.appeal
  if (!(shape > 0)) {
    appeal.fill(1, 0, count)
    return
  }
  if (shape > 1) {
    fillMeanOneGammas(appeal, streams, count, shape, stream)
    return
  }
  for (let i = 0; i < count; i++) {
    stream[0] = streams[2 * i]!
    stream[1] = streams[2 * i + 1]!
    appeal[i] = nextGamma(stream, shape) / shape
    streams[2 * i] = stream[0]!
    streams[2 * i + 1] = stream[1]!
  }
}

function drawLuck({ stream, block }: Play, count: number): void {
  const { inHouseLuck, reserveLuck, failureLuck, lotLuck, streams } = block
  for (let i = 0; i < count; i++) {
    stream[0] = streams[2 * i]!
    stream[1] = streams[2 * i + 1]!
    inHouseLuck[i] = nextUniform(stream)
    reserveLuck[i] = nextUniform(stream)
    failureLuck[i] = nextUniform(stream)
    lotLuck[i] = nextUniform(stream)
    streams[2 * i] = stream[0]!
    streams[2 * i + 1] = stream[1]!
  }
}
