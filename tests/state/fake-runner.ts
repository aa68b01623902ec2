import { metricSpecs, type DifferenceSummary, type SeriesSummary } from '../../src/engine/index.ts'
import type { FocusColumns, Runner, RunListener, RunRequest, RunUpdate } from '../../src/runner/types.ts'

/** A run that the test answers when it likes. */
export interface Asked {
  readonly request: RunRequest
  /** @param futureMs how long a future of one policy takes (ms) */
  progress(done: number, futureMs?: number): void
  /** A summary over the first futures; `complete` ends the run. */
  update(runs: number): void
  complete(): void
  fail(thrown: unknown): void
}

/** A runner that plays nothing: it keeps what it was asked, and replaces runs as a real one does. */
export class FakeRunner implements Runner {
  readonly asked: Asked[] = []
  readonly columnsAsked: { metric: string; year: number; answer(): void; refuse(): void }[] = []
  disposed = false
  #rejectLast: ((reason: unknown) => void) | null = null

  get last(): Asked {
    const last = this.asked.at(-1)
    if (!last) throw new Error('nothing was asked')
    return last
  }

  run(request: RunRequest, listener: RunListener = {}): Promise<RunUpdate> {
    // A real runner sends the job to a worker: a reactive proxy would not cross.
    structuredClone(request)
    this.#rejectLast?.(new DOMException('a newer run took its place', 'AbortError'))
    return new Promise((resolve, reject) => {
      this.#rejectLast = reject
      const update = (runs: number, complete: boolean): RunUpdate => ({
        complete,
        summary: summaryOf(request, runs),
        columns: request.focus ? columnsOf(request, request.focus, runs) : null,
      })
      this.asked.push({
        request,
        progress: (done, futureMs) => listener.onProgress?.(done, request.runs, futureMs ?? null),
        update: (runs) => listener.onUpdate?.(update(runs, false)),
        complete: () => {
          const whole = update(request.runs, true)
          listener.onUpdate?.(whole)
          resolve(whole)
        },
        fail: reject,
      })
    })
  }

  columns(metric: string, year: number): Promise<FocusColumns> {
    const { request } = this.last
    return new Promise((resolve, reject) => {
      this.columnsAsked.push({
        metric,
        year,
        answer: () => resolve(columnsOf(request, { metric, year }, request.runs)),
        refuse: () => reject(new Error('no run is complete yet')),
      })
    })
  }

  dispose(): void {
    this.disposed = true
  }
}

/** Lets settled promises reach those who wait for them. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

function columnsOf({ job }: RunRequest, focus: { metric: string; year: number }, runs: number): FocusColumns {
  return { ...focus, policies: job.policies.map(() => new Float64Array(runs)) }
}

function summaryOf({ job, metrics }: RunRequest, runs: number): RunUpdate['summary'] {
  const { startYear, years } = job.model
  const list = Array.from({ length: years }, () => 0)
  const specs = metricSpecs(job.model).filter((spec) => metrics?.includes(spec.id) ?? true)
  const series = Object.fromEntries(
    specs.map(({ id, unit }): [string, SeriesSummary] => [
      id,
      {
        unit,
        mean: list,
        sd: list,
        mcse: list,
        p05: list,
        p10: list,
        p25: list,
        p50: list,
        p75: list,
        p90: list,
        p95: list,
      },
    ])
  )
  const differences = Object.fromEntries(
    Object.entries(series).map(([id, each]): [string, DifferenceSummary] => [id, { ...each, ahead: list }])
  )
  return {
    runs,
    years: list.map((_, year) => startYear + year),
    policies: job.policies.map(({ id }) => ({ id, metrics: series })),
    differences: job.policies
      .filter(({ id }) => id !== job.baseline.id)
      .map(({ id }) => ({ policy: id, from: job.baseline.id, metrics: differences })),
  }
}
