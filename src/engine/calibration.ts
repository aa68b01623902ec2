import type { Model } from './model.ts'
import { createPlay, type Play } from './play.ts'
import { leverTable, setTerms } from './policy-terms.ts'
import type { Policy } from './policy.ts'
import { restartRun, startRun } from './run.ts'
import { TALLY } from './tally.ts'
import { createWorld, type World } from './world.ts'
import { closeYear, openYear, playCategory, playYear } from './year.ts'

/**
 * What simulated baseline years at central values add to the closed-form calibration of each run, so that such a year
 * reproduces the observed bids and shares: everything the closed form cannot see (capacity in use, routes, growth).
 */
export interface Calibration {
  /** Free part of each group's capacity while a category is let, [group × categories + category] (0–1). */
  readonly free: Float64Array
  /** Factor on C by category. */
  readonly competition: Float64Array
  /** Factor on the entry solved from observed shares, [group × categories + category]. */
  readonly entry: Float64Array
}

/** Tenders that each step plays in its calibration year, about: coarse steps come near, the last ones settle. */
const TENDERS_BY_STEP = [1000, 3000, 2000, 4000, 8000, 40_000]

/** Steps of these that look at free capacity alone. */
const FREE_STEPS = 2

const SEED = 0xca11b

/** Calibrates a model under its baseline policy. The same model gives the same bits. */
export function calibrate(model: Model, baseline: Policy): Calibration {
  const world = createWorld(model)
  const size = world.groups.length * world.categories.length
  const calibration: Calibration = {
    free: new Float64Array(size).fill(1),
    competition: new Float64Array(world.categories.length).fill(1),
    entry: new Float64Array(size).fill(1),
  }
  const play = createPlay(world, calibration)
  const table = leverTable(baseline, model.startYear, 1)
  TENDERS_BY_STEP.forEach((tenders, step) => {
    const seen = observe(play, table, tenders)
    // Free capacity is settled first: moved together with the factors, the two would correct the same gap twice.
    if (step < FREE_STEPS) calibration.free.set(seen.free)
    else correct(calibration, world, seen)
  })
  return calibration
}

/** What a baseline year shows, summed over runs. */
interface Observed {
  readonly free: Float64Array
  readonly bids: Float64Array
  readonly competitions: Float64Array
  /** Value won by group, [group × categories + category]. */
  readonly won: Float64Array
  readonly runs: number
}

function observe(play: Play, table: Float64Array, tenders: number): Observed {
  const { world } = play
  const C = world.categories.length
  const size = world.groups.length * C
  const yearly = world.categories.reduce((sum, category) => sum + category.tendersPerYear.value, 0)
  const runs = Math.min(2000, Math.ceil(tenders / yearly))
  const seen: Observed = {
    free: new Float64Array(size),
    bids: new Float64Array(C),
    competitions: new Float64Array(C),
    won: new Float64Array(size),
    runs,
  }
  for (let run = 0; run < runs; run++) {
    if (run === 0) startRun(play, table, { luck: SEED, quantities: null }, run)
    else restartRun(play, table, run)
    for (play.year = -world.warmUpYears; play.year < 0; play.year++) {
      playYear(play)
      closeYear(play)
    }
    setTerms(play.terms, table, 0)
    openYear(play)
    for (let c = 0; c < C; c++) observeCategory(play, c, seen)
  }
  return seen
}

function observeCategory(play: Play, c: number, seen: Observed): void {
  const { suppliers, tally, world } = play
  const C = world.categories.length
  const bids = tally[TALLY.bids]!
  const competitions = tally[TALLY.competitions]!
  addFree(play, c, seen)
  const used = Float64Array.from(suppliers.used)
  playCategory(play, c)
  addFree(play, c, seen)
  seen.bids[c] = seen.bids[c]! + tally[TALLY.bids]! - bids
  seen.competitions[c] = seen.competitions[c]! + tally[TALLY.competitions]! - competitions
  for (let g = 0; g < used.length; g++) {
    seen.won[g * C + c] = seen.won[g * C + c]! + suppliers.used[g]! - used[g]!
  }
}

/** Free capacity at one end of a category's letting; the mean of both ends stands for all its tenders. */
function addFree({ suppliers, world, draws }: Play, c: number, seen: Observed): void {
  const C = world.categories.length
  for (let g = 0; g < world.groups.length; g++) {
    const capacity = suppliers.capacity[g]! * (1 + draws.group.stretch[g]!)
    const free = capacity > 0 ? Math.max(0, 1 - suppliers.used[g]! / capacity) : 0
    seen.free[g * C + c] = seen.free[g * C + c]! + free / (2 * seen.runs)
  }
}

/** Moves the calibration toward what was asked for. */
function correct(calibration: Calibration, world: World, seen: Observed): void {
  world.categories.forEach((category, c) => {
    if (seen.competitions[c]! > 0) {
      // Bids beyond the first respond to C about in proportion; the first is there by definition.
      const wanted = category.meanBids.value - 1
      const got = Math.max(0.01 * wanted, seen.bids[c]! / seen.competitions[c]! - 1)
      calibration.competition[c] = calibration.competition[c]! * within(wanted / got)
    }
    correctEntry(calibration, world, seen, c)
  })
}

function correctEntry(calibration: Calibration, world: World, seen: Observed, c: number): void {
  const observed = world.categories[c]!.observedShares
  if (!observed) return
  const C = world.categories.length
  let total = 0
  for (let g = 0; g < world.groups.length; g++) total += seen.won[g * C + c]!
  world.groups.forEach((group, g) => {
    const wanted = observed[group.id]?.value
    const got = total > 0 ? seen.won[g * C + c]! / total : 0
    if (wanted === undefined || wanted === 0 || got === 0) return
    // The odds respond to entry about in proportion, even when a group has nearly everything.
    const odds = (share: number) => share / Math.max(1e-6, 1 - share)
    calibration.entry[g * C + c] = calibration.entry[g * C + c]! * within(odds(wanted) / odds(got))
  })
}

/** Keeps one step of the iteration from overshooting. */
function within(factor: number): number {
  return Math.min(3, Math.max(1 / 3, factor))
}
