import { metricSpecs, prepare, simulateRuns, type SimulationJob } from '../engine/index.ts'

/** Futures played at a stretch. */
const AT_ONCE = 50

/** Plays futures of a job's first policy: the mean over them of each metric in the first year, by its id. */
export function playMeans(job: SimulationJob, runs: number): Promise<ReadonlyMap<string, number>> {
  const specs = metricSpecs(job.model)
  const { years } = job.model
  const prepared = prepare(job)
  const sums = new Float64Array(specs.length)
  for (let first = 0; first < runs; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, runs - first)
    const rows = simulateRuns(prepared, [0], first, count)
    for (let run = 0; run < count; run++) {
      specs.forEach((_, m) => (sums[m] = (sums[m] ?? 0) + (rows[(run * specs.length + m) * years] ?? 0)))
    }
  }
  return Promise.resolve(new Map(specs.map(({ id }, m) => [id, (sums[m] ?? 0) / runs])))
}
