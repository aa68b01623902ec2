import { metricSpecs, prepare, simulateRuns, type SimulationJob } from '../engine/index.ts'

/** Futures played at a stretch. */
const AT_ONCE = 20

/** A metric over futures: its mean, and the range of 8 of 10 of them. */
interface Played {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * Plays futures of a job's first policy: mean and range over those that have a number of each metric in the first year, by its id.
 *
 * @param onPart called now and then while it plays
 */
export function playYear(
  job: SimulationJob,
  runs: number,
  onPart: () => void = () => {}
): Promise<ReadonlyMap<string, Played>> {
  const specs = metricSpecs(job.model)
  const { years } = job.model
  const prepared = prepare(job)
  const columns = specs.map(() => new Float64Array(runs))
  for (let first = 0; first < runs; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, runs - first)
    const rows = simulateRuns(prepared, [0], first, count)
    onPart()
    columns.forEach((column, m) => {
      for (let run = 0; run < count; run++) column[first + run] = rows[(run * specs.length + m) * years] ?? 0
    })
  }
  return Promise.resolve(new Map(specs.map(({ id }, m) => [id, playedOf(columns[m] ?? new Float64Array(1))])))
}

function playedOf(column: Float64Array): Played {
  const values = column.filter((value) => !Number.isNaN(value))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const sorted = values.toSorted()
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? mean
  return { mean, low: at(0.1), high: at(0.9) }
}
