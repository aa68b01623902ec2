import type { SimulationJob } from '../../engine/index.ts'

/**
 * Plays futures of a job's first policy and returns the mean over them of each metric in the first year, by its id.
 * Given by whoever may play: a worker of the page, or the command line.
 */
export type Play = (job: SimulationJob, runs: number) => Promise<ReadonlyMap<string, number>>
