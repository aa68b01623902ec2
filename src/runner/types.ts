import type { DifferenceSummary, SeriesSummary, SimulationJob } from '../engine/index.ts'

export interface PolicySummary {
  readonly id: string
  readonly metrics: Readonly<Record<string, SeriesSummary>>
}

/** Summaries over the first `runs` futures. Policies stand in the job's order; differences are from the job's baseline. */
export interface Summary {
  readonly runs: number
  readonly years: readonly number[]
  readonly policies: readonly PolicySummary[]
  readonly differences: readonly {
    readonly policy: string
    readonly from: string
    readonly metrics: Readonly<Record<string, DifferenceSummary>>
  }[]
}

/** One metric in one year, run by run, for each policy of the job in its order. */
export interface FocusColumns {
  readonly metric: string
  readonly year: number
  readonly policies: readonly Float64Array[]
}

export interface RunRequest {
  readonly job: SimulationJob
  /** Futures to play (count, ≥ 1). */
  readonly runs: number
  /** Metrics to summarise; absent: all. */
  readonly metrics?: readonly string[]
  /** The metric and year whose values are wanted run by run. */
  readonly focus?: { readonly metric: string; readonly year: number }
}

export interface RunUpdate {
  readonly complete: boolean
  readonly summary: Summary
  readonly columns: FocusColumns | null
}

export interface RunListener {
  /** After each finished chunk; `futureMs` is how long a future of one policy takes one worker (ms), once it was timed. */
  onProgress?(done: number, total: number, futureMs: number | null): void
  /** A result over the first futures, before all are played; the last update has `complete` true. */
  onUpdate?(update: RunUpdate): void
}

/**
 * Plays simulations. A new run replaces the one in flight, whose promise rejects with an `AbortError`;
 * no call ever hangs: a lost worker is replaced and its chunk played again.
 */
export interface Runner {
  run(request: RunRequest, listener?: RunListener, signal?: AbortSignal): Promise<RunUpdate>
  /** The focus columns of the last complete run for another metric or year, without playing it again. */
  columns(metric: string, year: number): Promise<FocusColumns>
  dispose(): void
}
