import type { SimulationJob } from '../engine/index.ts'
import type { Context } from './command.ts'
import { createPlayers, type Players } from './players.ts'

export interface BenchJob {
  readonly scenario: string
  readonly job: SimulationJob
}

/** How fast one scenario was played. */
export interface Speed {
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

export interface Measure {
  /** Futures of a round; absent: as many as the first pool plays in about a second. */
  readonly runs: number | undefined
  /** Sizes of the pools to compare. */
  readonly counts: readonly number[]
}

/** Rounds of which the best counts. */
export const ROUNDS = 3

const ROUND_MS = 1000
const WARM_UP_MS = 500
const WARM_UP_RUNS = 16

interface Timed {
  readonly ms: number
  readonly tenders: number
}

/** Plays on pools of each size, which take turns, so that a slow spell of the machine falls on all. */
export async function measure(
  { scenario, job }: BenchJob,
  { runs: asked, counts }: Measure,
  { signal }: Context
): Promise<Speed[]> {
  const pools = counts.map((workers) => ({
    workers,
    players: createPlayers(workers),
    best: { ms: Infinity, tenders: 0 },
  }))
  let runs = asked ?? 0
  try {
    for (const { players } of pools) {
      const runsPerMs = await warmUp(players, job, signal)
      runs ||= Math.max(WARM_UP_RUNS, Math.round(runsPerMs * ROUND_MS))
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const pool of pools) {
        const timed = await time(pool.players, { job, runs, signal })
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

/** Plays more and more until the code is compiled well. @returns the speed at the end, in futures a millisecond. */
async function warmUp(players: Players, job: SimulationJob, signal: AbortSignal): Promise<number> {
  const begun = performance.now()
  for (let runs = WARM_UP_RUNS; ; runs *= 2) {
    const { ms } = await time(players, { job, runs, signal })
    if (performance.now() - begun >= WARM_UP_MS) return runs / ms
  }
}

interface Round {
  readonly job: SimulationJob
  readonly runs: number
  readonly signal: AbortSignal
}

async function time(players: Players, { job, runs, signal }: Round): Promise<Timed> {
  let tenders = 0
  const begun = performance.now()
  await players.play({ job, first: 0, count: runs, signal, onBlock: (block) => (tenders += block.tenders) })
  return { ms: performance.now() - begun, tenders }
}
