/** What the runs of one place say: for each target what was observed and what each run gave, on its scale. */
export interface Evidence {
  readonly observed: number
  /** Standard deviation of what the two may differ by though the run is right. */
  readonly sd: number
  /** By run; NaN where the metric had no value. */
  readonly runs: Float64Array
}

/**
 * Logarithm of the likelihood of each run in one place: the mean over its targets of the log density of a normal, so
 * that a place counts as one observation however many targets it has, which are not independent.
 */
export function placeLogWeights(evidence: readonly Evidence[], runs: number): Float64Array {
  const logs = new Float64Array(runs)
  if (evidence.length === 0) return logs
  for (const { observed, sd, runs: values } of evidence) {
    for (let run = 0; run < runs; run++) {
      const value = values[run] ?? NaN
      const off = (Number.isNaN(value) ? MOST_OFF : observed - value) / sd
      logs[run] = (logs[run] ?? 0) - (0.5 * off * off + Math.log(sd)) / evidence.length
    }
  }
  return logs
}

/** A run without a value is as far off as a share can be. */
const MOST_OFF = Math.PI / 2

/** Weights of runs, which add to 1, from the sum of what several places say. */
export function importanceWeights(places: readonly Float64Array[], runs: number): Float64Array {
  const logs = Float64Array.from({ length: runs }, (_, run) =>
    places.reduce((sum, logWeights) => sum + (logWeights[run] ?? 0), 0)
  )
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  const weights = logs.map((each) => Math.exp(each - most))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** How many runs of equal weight say as much (Kish): all of them when no run is preferred, 1 when one is all. */
export function effectiveSize(weights: Float64Array): number {
  return 1 / weights.reduce((sum, weight) => sum + weight * weight, 0)
}

/** The value at or under which a part of the weight lies. */
export function weightedQuantile(values: Float64Array, weights: Float64Array, part: number): number {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  let below = 0
  // Sums of many parts may end a hair under their whole.
  const at = order.find((run) => (below += weights[run] ?? 0) >= part * (1 - 1e-12)) ?? order.at(-1) ?? 0
  return values[at] ?? NaN
}
