import { metricSpecs, prepare, simulateRuns } from '../engine/index.ts'
import type { Play } from '../spend/calibrate/play.ts'

/** Plays in this thread: a check has one year of one policy. */
export const playHere: Play = (job, runs) => {
  const rows = simulateRuns(prepare(job), [0], 0, runs)
  const specs = metricSpecs(job.model)
  const { years } = job.model
  const width = specs.length * years
  const means = specs.map(({ id }, metric): [string, number] => {
    let sum = 0
    for (let run = 0; run < runs; run++) sum += rows[run * width + metric * years] ?? 0
    return [id, sum / runs]
  })
  return Promise.resolve(new Map(means))
}
