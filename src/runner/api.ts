import { transfer } from 'comlink'
import { type Prepared, prepare, type SimulationJob, simulateRuns, tendersPlayed } from '../engine/index.ts'
import { type Answer, toApiError } from './errors.ts'

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
}

const JOBS_KEPT = 4

export function createSimulationApi(): SimulationApi {
  const jobs = new Map<string, Prepared>()

  return {
    load(jobKey, job) {
      try {
        const prepared = jobs.get(jobKey) ?? prepare(job)
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
      const prepared = jobs.get(jobKey)
      if (!prepared) {
        const message = `unknown job: ${jobKey}, must be loaded first`
        return { ok: false, error: { code: 'notLoaded', message, path: '' } }
      }
      try {
        const tendersBefore = tendersPlayed(prepared)
        const begun = performance.now()
        const rows = simulateRuns(prepared, policyIndexes, first, count)
        const milliseconds = performance.now() - begun
        const tenders = tendersPlayed(prepared) - tendersBefore
        return transfer({ ok: true as const, rows, milliseconds, tenders }, [rows.buffer as ArrayBuffer])
      } catch (thrown) {
        return { ok: false, error: toApiError(thrown) }
      }
    },
  }
}
