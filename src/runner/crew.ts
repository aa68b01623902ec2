import type { SimulationJob } from '../engine/index.ts'
import type { Played } from './api.ts'
import type { CollectorApi, Opening, Report, ReportQuery, RowBlock } from './collector.ts'
import type { Answer } from './errors.ts'
import type { FocusColumns } from './types.ts'

/** Futures to play: `count` from `first` on, of the policies at these indexes of the job. */
export interface Task {
  readonly jobKey: string
  readonly job: SimulationJob
  readonly policies: readonly number[]
  readonly first: number
  readonly count: number
}

export interface Player {
  /** @throws WorkerLost when its worker was lost; the next call finds another. */
  play(task: Task, limitMs: number): Promise<Answer<Played>>
}

/** The collector as a runner sees it: every method may be the first to find that it was lost. */
export interface Collector {
  open(opening: Opening): Promise<void>
  /** Owns the block's rows from then on. */
  ingest(block: RowBlock): Promise<void>
  report(query: ReportQuery): Promise<Report | null>
  columns(...query: Parameters<CollectorApi['columns']>): Promise<FocusColumns>
}

/** Who does the work of a runner. */
export interface Crew {
  readonly players: readonly Player[]
  readonly collector: Collector
  dispose(): void
}

/** Summaries that a report computes (count), on which its time depends. */
export const reportCells = ({ view, upTo, metrics }: ReportQuery): number =>
  (metrics?.length ?? view.layout.metrics.length) * view.layout.years.length * view.policies.length * 2 * upTo
