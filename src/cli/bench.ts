import { availableParallelism } from 'node:os'
import type { SimulationJob } from '../engine/index.ts'
import { toModel, toPolicy } from '../scenario/index.ts'
import { type Command, type Context, readOptions, wholeNumber } from './command.ts'
import { writeOut } from './output.ts'
import { createPlayers, type Players } from './players.ts'
import { inputError } from './problems.ts'
import { readScenario, scenarioIds } from './read.ts'
import { MOST_RUNS, MOST_WORKERS } from './simulate-options.ts'

/** How fast one scenario was played. */
interface Speed {
  readonly scenario: string
  readonly policies: number
  readonly runs: number
  readonly workers: number
  /** Of all futures and policies, warm-up years included (count). */
  readonly tenders: number
  readonly milliseconds: number
  /** By the clock: with more workers it falls. */
  readonly nanosecondsPerTender: number
  readonly runsPerSecond: number
}

const ROUNDS = 3

export const bench: Command = {
  summary: 'measure how fast futures are played',
  help: `npm run -s bench -- [SCENARIO] [options]

Plays the baseline and the reform of a scenario, or of every scenario in scenarios/, after a warm-up,
and prints how long it took: the best of ${ROUNDS} rounds. Summaries are not part of it.

  --runs N      futures to play (400)
  --workers N   threads (with --json: one per core; otherwise one, and then 2 or N together)
  --json        print {scenario, policies, runs, workers, tenders, milliseconds,
                nanosecondsPerTender, runsPerSecond}, a line for each scenario
`,
  async run(args, context) {
    const { values, positionals } = readOptions(args, {
      runs: { type: 'string', default: '400' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
    const asked = values.workers
    const workers =
      asked === undefined ? undefined : wholeNumber('--workers', asked, { min: 1, max: MOST_WORKERS })
    if (positionals.length > 1)
      throw inputError(positionals[1] ?? '', 'is one scenario too many, must be one')
    const names = positionals.length === 0 ? scenarioIds() : positionals
    const jobs = names.map(benchJob)
    if (values.json) return printJson(jobs, { runs, workers: workers ?? availableParallelism() }, context)
    return printTable(jobs, { runs, workers: workers ?? 2 }, context)
  },
}

interface BenchJob {
  readonly scenario: string
  readonly job: SimulationJob
}

interface Effort {
  readonly runs: number
  readonly workers: number
}

function benchJob(name: string): BenchJob {
  const { scenario } = readScenario(name)
  const ids = ['baseline', 'reform'].filter((id) => Object.hasOwn(scenario.policies, id))
  const policies = ids.map((id) => toPolicy(scenario, id))
  const baseline = toPolicy(scenario, 'baseline')
  return {
    scenario: scenario.id,
    job: { model: toModel(scenario), baseline, policies, seed: 1, fixed: false, feedback: true },
  }
}

async function printJson(jobs: readonly BenchJob[], effort: Effort, context: Context): Promise<void> {
  for (const job of jobs) {
    const [speed] = await measure(job, effort.runs, [effort.workers], context)
    await writeOut(`${JSON.stringify(speed)}\n`, undefined)
  }
}

async function printTable(
  jobs: readonly BenchJob[],
  { runs, workers }: Effort,
  context: Context
): Promise<void> {
  const counts = workers === 1 ? [1] : [1, workers]
  const heads = ['scenario', 'workers', 'futures/s', 'ns/tender', 'efficiency']
  await writeOut(row(heads), undefined)
  for (const job of jobs) {
    const speeds = await measure(job, runs, counts, context)
    const alone = speeds[0]?.milliseconds ?? NaN
    for (const { scenario, workers, runsPerSecond, nanosecondsPerTender, milliseconds } of speeds) {
      const efficiency = (alone / (workers * milliseconds)).toFixed(2)
      const cells = [
        scenario,
        String(workers),
        runsPerSecond.toFixed(0),
        nanosecondsPerTender.toFixed(0),
        efficiency,
      ]
      await writeOut(row(cells), undefined)
    }
  }
}

const row = ([name = '', ...cells]: readonly string[]): string =>
  `${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}\n`

/** Best times for each count of workers. The counts take turns, so that a slow spell of the machine falls on all. */
async function measure(
  { scenario, job }: BenchJob,
  runs: number,
  counts: readonly number[],
  { signal }: Context
): Promise<Speed[]> {
  const pools = counts.map((workers) => ({
    workers,
    players: createPlayers(workers),
    best: { ms: Infinity, tenders: 0 },
  }))
  try {
    const warmUp = Math.max(16, Math.ceil(runs / 4))
    for (const { players } of pools) await time(players, job, warmUp, signal)
    for (let round = 0; round < ROUNDS; round++) {
      for (const pool of pools) {
        const timed = await time(pool.players, job, runs, signal)
        if (timed.ms < pool.best.ms) pool.best = timed
      }
    }
  } finally {
    await Promise.all(pools.map(({ players }) => players.close()))
  }
  return pools.map(({ workers, best: { ms, tenders } }) => ({
    scenario,
    policies: job.policies.length,
    runs,
    workers,
    tenders,
    milliseconds: Math.round(ms * 10) / 10,
    nanosecondsPerTender: Math.round((ms * 1e7) / tenders) / 10,
    runsPerSecond: Math.round((runs * 1e4) / ms) / 10,
  }))
}

async function time(players: Players, job: SimulationJob, runs: number, signal: AbortSignal) {
  let tenders = 0
  const begun = performance.now()
  await players.play({ job, first: 0, count: runs, signal, onBlock: (block) => (tenders += block.tenders) })
  return { ms: performance.now() - begun, tenders }
}
