import { transfer } from 'comlink'
import {
  createStartStore,
  type Prepared,
  prepare,
  type SimulationJob,
  simulateRuns,
  tendersPlayed,
} from '../engine/index.ts'
import { type Answer, toApiError } from './errors.ts'
import type { Measured } from './lab.ts'

/** Futures as the engine lays them out: `[position in policyIndexes][run][metric × years + year]`. */
export interface Played {
  /** Belongs to the caller: a worker transfers it and keeps nothing. */
  readonly rows: Float64Array
  /** Time that the futures took. */
  readonly milliseconds: number
  /** Tenders played for them (count). */
  readonly tenders: number
}

/** What plays futures; the same object in the page and in a worker. */
export interface SimulationApi {
  /** Calibrates a job; quick when it is among the last few loaded. */
  load(jobKey: string, job: SimulationJob): Answer<object>
  /** Plays futures `first` to `first + count − 1` of a job that was loaded. */
  play(jobKey: string, policyIndexes: readonly number[], first: number, count: number): Answer<Played>
  /** Plays futures of all the job's policies and hands over only some columns of their rows. */
  measure(jobKey: string, first: number, count: number, columns: readonly number[]): Answer<Measured>
}

const JOBS_KEPT = 4
/** Room for the starts of about two thousand futures of a usual place (bytes). */
const STARTS_BYTES = 16 * 2 ** 20

/**
 * @param startsBytes the most memory for starts of futures, which spare a new proposal its warm-up (bytes); 0 where no
 * future is played twice.
 */
export function createSimulationApi(startsBytes = STARTS_BYTES): SimulationApi {
  const starts = createStartStore(startsBytes)
  const jobs = new Map<string, Prepared>()

  const playLoaded = <T extends object>(jobKey: string, use: (prepared: Prepared) => T): Answer<T> => {
    const prepared = jobs.get(jobKey)
    if (!prepared) {
      const message = `unknown job: ${jobKey}, must be loaded first`
      return { ok: false, error: { code: 'notLoaded', message, path: '' } }
    }
    try {
      return { ok: true, ...use(prepared) }
    } catch (thrown) {
      return { ok: false, error: toApiError(thrown) }
    }
  }

  return {
    load(jobKey, job) {
      try {
        const prepared = jobs.get(jobKey) ?? prepare(job, starts)
        // Set anew, so that the first key is always the one not used for longest.
        jobs.delete(jobKey)
        jobs.set(jobKey, prepared)
        for (const oldest of jobs.keys()) if (jobs.size > JOBS_KEPT) jobs.delete(oldest)
        return { ok: true }
      } catch (thrown) {
        return { ok: false, error: toApiError(thrown) }
      }
    },
    play(jobKey, policyIndexes, first, count) {
      const played = playLoaded(jobKey, (prepared) => {
        const tendersBefore = tendersPlayed(prepared)
        const begun = performance.now()
        const rows = simulateRuns(prepared, policyIndexes, first, count)
        const milliseconds = performance.now() - begun
        return { rows, milliseconds, tenders: tendersPlayed(prepared) - tendersBefore }
      })
      return played.ok ? transfer(played, [played.rows.buffer as ArrayBuffer]) : played
    },
    measure(jobKey, first, count, columns) {
      const measured = playLoaded(jobKey, (prepared) => {
        const policies = prepared.tables.map((_, index) => index)
        const begun = performance.now()
        const rows = simulateRuns(prepared, policies, first, count)
        const values = columnsOf(rows, { width: prepared.rowLength, count, columns })
        return { values, milliseconds: performance.now() - begun }
      })
      return measured.ok ? transfer(measured, [measured.values.buffer as ArrayBuffer]) : measured
    },
  }
}

/** Some columns of rows, `[policy][column][future]`. */
function columnsOf(
  rows: Float64Array,
  { width, count, columns }: { width: number; count: number; columns: readonly number[] }
): Float64Array {
  const policies = rows.length / (width * count)
  const values = new Float64Array(policies * columns.length * count)
  let at = 0
  for (let policy = 0; policy < policies; policy++) {
    for (const column of columns) {
      for (let run = 0; run < count; run++) values[at++] = rows[(policy * count + run) * width + column] ?? 0
    }
  }
  return values
}
