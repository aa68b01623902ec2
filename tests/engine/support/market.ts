import type { Calibration } from '../../../src/engine/calibration.ts'
import type { Model, Policy } from '../../../src/engine/index.ts'
import { openMarket, OUTCOME } from '../../../src/engine/market.ts'
import { createPlay, type Play } from '../../../src/engine/play.ts'
import { leverTable } from '../../../src/engine/policy-terms.ts'
import { startRun } from '../../../src/engine/run.ts'
import { climbLadder } from '../../../src/engine/tender/ladder.ts'
import { noteOpenAward, settleOpenAwards } from '../../../src/engine/tender/payment.ts'
import { setStrengths } from '../../../src/engine/tender/strength.ts'
import { openStream } from '../../../src/engine/random/stream.ts'
import { createWorld, type World } from '../../../src/engine/world.ts'
import { TALLY } from '../../../src/engine/tally.ts'
import { playCategory } from '../../../src/engine/year.ts'
import { at } from './numbers.ts'
import { policy } from './model.ts'

export function noCorrection({ groups, categories }: World): Calibration {
  const size = groups.length * categories.length
  return {
    free: new Float64Array(size).fill(1),
    competition: new Float64Array(categories.length).fill(1),
    entry: new Float64Array(size).fill(1),
  }
}

/** A play under a policy, its first category's market open at bid strengths given directly. */
export interface OpenMarket {
  readonly play: Play
  /** φ of each group before fit, free capacity and appeal; 0 for the in-house group. */
  readonly strengths: readonly number[]
}

/** A play at the first year of warm-up, under a policy, the market open at C = 1. */
export function startAt(
  model: Model,
  levers: Policy['levers'],
  seed = 1
): { play: Play; table: Float64Array } {
  const world = createWorld(model)
  const play = createPlay(world, noCorrection(world))
  const table = leverTable(policy(levers), model.startYear, model.years)
  startRun(play, table, { luck: seed, quantities: null }, 0)
  play.competition[0] = 1
  openMarket(play, 0)
  return { play, table }
}

/**
 * Opens a market in which the first group's strength φ is `first`; the others follow from the model.
 * No calibration takes part.
 */
export function openAt(model: Model, first: number, levers: Policy['levers'] = {}, seed = 1): OpenMarket {
  const { play } = startAt(model, levers, seed)
  play.competition[0] = first / at(play.market.base, 0)
  openMarket(play, 0)
  return { play, strengths: Array.from(play.market.base) }
}

/** What one climb of the ladder finds. */
export interface Climb {
  /** Group, or −1. */
  winner: number
  bids: number
  /** Evaluated cost of the winner (ratio of benchmark). */
  lowest: number
  price: number
}

/** Climbs the ladder `times` times with fresh draws, at appeal 1, and reports each climb; the object is used again. */
export function climb(
  { play }: OpenMarket,
  times: number,
  report: (found: Climb) => void,
  { eligible = play.world.competes, value = 1, scale = 1 } = {}
): void {
  const { market } = play
  const found: Climb = { winner: 0, bids: 0, lowest: 0, price: 0 }
  play.tender.lotValue = value
  play.tender.place = 0
  play.block.appeal[0] = 1
  setStrengths(play)
  for (let i = 0; i < times; i++) {
    openStream(play.stream, play.seed, 0, 0, i)
    play.tally[TALLY.paidValue] = 0
    found.winner = climbLadder(play, eligible, scale)
    found.bids = at(market.outcome, OUTCOME.bids)
    if (found.winner >= 0) {
      found.lowest = at(market.outcome, OUTCOME.lowest) ** market.inverseDispersion
      noteOpenAward(play, found.winner)
      settleOpenAwards(play)
      found.price = at(play.tally, TALLY.paidValue) / value
    }
    report(found)
  }
}

/**
 * Lets `runs` × the model's tenders a year in its first category, with no year's end between, and returns the play,
 * whose tally and awards have counted them all; `report` sees it after each run, `ready` before it. The first group's
 * strength φ is `first`.
 */
export function letMany(
  model: Model,
  first: number,
  runs: number,
  levers: Policy['levers'] = {},
  report: (play: Play) => void = () => {},
  ready: (play: Play) => void = () => {}
): Play {
  const { play, table } = startAt(model, levers)
  const each = first / at(play.market.base, 0)
  for (let run = 0; run < runs; run++) {
    startRun(play, table, { luck: 1, quantities: null }, run)
    play.competition[0] = each
    ready(play)
    playCategory(play, 0)
    report(play)
  }
  return play
}
