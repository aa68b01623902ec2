import type { SimulationJob } from '../../engine/index.ts'

/** A metric over futures: its mean, and the range of 8 of 10 of them. */
export interface Played {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * Plays futures of a job's first policy and returns each metric in the first year over them, by its id. Given by
 * whoever may play: a worker of the page, or the command line.
 */
export type Play = (job: SimulationJob, runs: number) => Promise<ReadonlyMap<string, Played>>
