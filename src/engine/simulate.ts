import { calibrate, type Calibration } from './calibration.ts'
import { checkModel } from './check-model.ts'
import type { SimulationJob } from './job.ts'
import { metricSpecs } from './metrics/specs.ts'
import { recordYear } from './metrics/record-year.ts'
import { createPlay, type Play } from './play.ts'
import { leverTable, setTerms } from './policy-terms.ts'
import type { Source } from './draws.ts'
import { startRun, type Sources } from './run.ts'
import { createStart, noteStart, packStart, resume, returnToStart, type Start } from './start.ts'
import type { Starts, StartStore } from './start-store.ts'
import { TALLY } from './tally.ts'
import { forgetBlocks } from './tender/kept-blocks.ts'
import { createRecorder } from './trace/recorder.ts'
import type { FutureTrace } from './trace/types.ts'
import { createWorld } from './world.ts'
import { addHandOverCost, handOver } from './hand-over.ts'
import { openEntry } from './year-end/entry.ts'
import { adaptSuppliers } from './year-end/index.ts'
import { lapseAfter } from './year-end/continuity.ts'
import { closeYear, playYear } from './year.ts'

/** A job made ready to play: calibrated, with all its memory. Belongs to one thread. */
export interface Prepared {
  readonly job: SimulationJob
  readonly play: Play
  readonly baselineTable: Float64Array
  readonly tables: readonly Float64Array[]
  readonly sources: Sources
  /** Room for the start of the run at hand, from which every policy starts. */
  readonly start: Start
  /** Starts kept from earlier; null when none are kept. */
  readonly starts: Starts | null
  /** Numbers in one run's row: metrics times years. */
  readonly rowLength: number
}

/** The last calibration: moving a lever of a proposal changes neither model nor baseline. */
let latest: { readonly key: string; readonly calibration: Calibration } | null = null

/**
 * Makes a job ready to play.
 *
 * @param store keeps the starts of futures, so that a job that differs in its policies alone need not play warm-up
 * again; absent: none are kept. Rows are the same.
 * @throws RangeError naming the field when the model or a policy is out of range.
 */
export function prepare(job: SimulationJob, store?: StartStore): Prepared {
  const { model, baseline, policies } = job
  checkModel(model)
  const baselineTable = leverTable(baseline, model.startYear, model.years)
  const tables = policies.map((policy) => leverTable(policy, model.startYear, model.years))
  const key = JSON.stringify([model, baseline.levers])
  const calibration = calibrationOf(job, key)
  const world = createWorld(model)
  const play = createPlay(world, calibration)
  return {
    job,
    play,
    baselineTable,
    tables,
    sources: sourcesOf(job, play),
    start: createStart(play),
    starts: store?.of(contextOf(job, key)) ?? null,
    rowLength: metricSpecs(model).length * model.years,
  }
}

function calibrationOf({ model, baseline, calibrated }: SimulationJob, key: string): Calibration {
  // The same objects, which a message to a worker keeps the same: a job made of this one by changing a number is not it.
  if (calibrated?.model === model && calibrated.baseline === baseline) return calibrated.calibration
  const calibration = latest?.key === key ? latest.calibration : calibrate(model, baseline)
  latest = { key, calibration }
  return calibration
}

/** Everything that the start of a future depends on, but for its number. */
const contextOf = ({ seed, fixed, redraw, hold }: SimulationJob, calibrationKey: string): string =>
  JSON.stringify([seed, fixed, redraw ?? null, hold ?? null]) + calibrationKey

/** @throws RangeError when a quantity to be drawn anew or held is not among the uncertain ones. */
function sourcesOf({ seed, fixed, redraw, hold = {} }: SimulationJob, { draws }: Play): Sources {
  const names = draws.uncertain.map(({ name }) => name)
  const again = new Set(redraw?.quantities === 'all' ? names : (redraw?.quantities ?? []))
  for (const name of [...again, ...Object.keys(hold)]) {
    if (!names.includes(name)) throw new RangeError(`${name}: must be an uncertain quantity of the model`)
  }
  const luck = redraw?.luck ? redraw.seed : seed
  if (fixed && Object.keys(hold).length === 0) return { luck, quantities: null }
  const quantities = draws.uncertain.map(({ name, quantity, min, max }): Source => {
    const held = Object.hasOwn(hold, name) ? hold[name] : fixed ? quantity.value : undefined
    if (held === undefined) return { seed: redraw && again.has(name) ? redraw.seed : seed }
    return { value: Math.min(max, Math.max(min, held)) }
  })
  return { luck, quantities }
}

/**
 * Plays runs `firstRun` to `firstRun + count − 1` under some of the job's policies. A run's numbers depend on the job
 * and its own number alone.
 *
 * @returns rows [policy position][run][metric × years + year]; the caller owns the buffer.
 */
export function simulateRuns(
  prepared: Prepared,
  policyIndexes: readonly number[],
  firstRun: number,
  count: number
): Float64Array {
  const { play, tables, rowLength } = prepared
  const rows = new Float64Array(policyIndexes.length * count * rowLength)
  for (let i = 0; i < count; i++) {
    const start = openFuture(prepared, firstRun + i)
    forgetBlocks(play.kept, policyIndexes.length > 1)
    policyIndexes.forEach((policy, position) => {
      if (position > 0) returnToStart(play, start)
      playPolicy(prepared, tables[policy]!, rows, (position * count + i) * rowLength)
    })
  }
  return rows
}

/**
 * Plays one run under one of the job's policies and writes down each of its contracts. Everything that is drawn is keyed,
 * so it is the very future that `simulateRuns` plays.
 *
 * @param policy position in the job's policies.
 * @param run number of the run, from 0.
 */
export function traceRun(prepared: Prepared, policy: number, run: number): FutureTrace {
  const { play, tables, rowLength } = prepared
  const recorder = createRecorder()
  const row = new Float64Array(rowLength)
  play.recorder = recorder
  try {
    // A start that was kept does not hold the contracts of warm-up.
    openFuture({ ...prepared, starts: null }, run)
    forgetBlocks(play.kept, false)
    playPolicy(prepared, tables[policy]!, row, 0)
  } finally {
    play.recorder = null
  }
  return { row, groups: play.world.groups, lettings: recorder.lettings, dues: recorder.dues }
}

/** Brings a future to its first year, from a start that was kept or by warm-up, and returns its start. */
function openFuture({ play, baselineTable, sources, start, starts }: Prepared, run: number): Start {
  const kept = starts?.get(run)
  if (kept) {
    play.seed = sources.luck
    play.run = run
    resume(play, kept)
    return kept
  }
  startRun(play, baselineTable, sources, run)
  warmUp(play)
  noteStart(play, start)
  starts?.keep(run, packStart(play, start))
  return start
}

/** Tenders played since the job was prepared, those of warm-up included unless its start was kept. */
export function tendersPlayed({ play }: Prepared): number {
  return play.played
}

/** Lets the contracts that are in force when the first year opens; suppliers do not adapt yet. */
function warmUp(play: Play): void {
  let paid = 0
  let benchmark = 0
  for (play.year = -play.world.warmUpYears; play.year < 0; play.year++) {
    playYear(play)
    paid += play.tally[TALLY.paidValue]!
    benchmark += play.tally[TALLY.benchmarkValue]!
    closeYear(play)
  }
  play.referencePrice = benchmark > 0 ? paid / benchmark : 1
}

function playPolicy(
  { job, play, baselineTable }: Prepared,
  table: Float64Array,
  rows: Float64Array,
  offset: number
): void {
  let lapsedUntil = -1
  play.steady.fill(1)
  for (let year = 0; year < job.model.years; year++) {
    const alive = year > lapsedUntil
    play.year = year
    setTerms(play.terms, alive ? table : baselineTable, year)
    if (job.feedback) openEntry(play)
    handOver(play)
    playYear(play)
    if (play.handedOver > 0) addHandOverCost(play)
    if (alive) lapsedUntil = lapseAfter(play)
    if (job.feedback) adaptSuppliers(play)
    recordYear(play, rows, offset, alive)
    scaleNeeds(play)
    closeYear(play)
  }
}

/** Under a fixed budget next year's needs shrink as prices rise above those of warm-up, so that the bill stays. */
function scaleNeeds({ terms, tally, needs, referencePrice }: Play): void {
  const paid = tally[TALLY.paidValue]! + tally[TALLY.delayCost]!
  const benchmark = tally[TALLY.benchmarkValue]!
  const price = paid / benchmark
  // A year without an award has no price to compare, whatever its delays cost.
  needs.scale[0] =
    terms.fixedBudget && benchmark > 0 && price > 0 ? Math.min(2, Math.max(0.5, referencePrice / price)) : 1
}
