import { prepare, traceRun, type FutureTrace, type SimulationJob } from '../engine/index.ts'

/**
 * One future of a job, written down to its tenders, under the first two of its policies.
 *
 * @param run number of the future, from 0.
 * @throws RangeError naming the field when the model or a policy is out of range.
 */
export function traceBoth(job: SimulationJob, run: number): readonly [FutureTrace, FutureTrace] {
  const prepared = prepare(job)
  return [traceRun(prepared, 0, run), traceRun(prepared, 1, run)]
}
