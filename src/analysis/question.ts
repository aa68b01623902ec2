import type { SimulationJob } from '../engine/index.ts'
import type { Bench, Column } from '../runner/lab.ts'

/** What an analysis is asked about: one measure in one year, under one proposal and under today's rules. */
export interface Question {
  /** Its policies are today's rules and the proposal, in this order. */
  readonly job: SimulationJob
  readonly measure: Column
  /** In the measure's unit (a share is 0–1). */
  readonly target: number
}

/** What an analysis works with. */
export interface Tools {
  /** Plays what the analysis asks for. */
  readonly bench: Pick<Bench, 'play'>
  /** Says how far it is, in steps of its own. */
  readonly tell: (done: number, total: number) => void
}

/** The job up to a year: what comes later moves nothing before it, and need not be played. */
export function upTo(job: SimulationJob, year: number): SimulationJob {
  const years = Math.min(job.model.years, year - job.model.startYear + 1)
  if (years === job.model.years) return job
  const model = { ...job.model, years }
  // Calibration looks at the first year alone.
  const calibrated = job.calibrated?.model === job.model ? { ...job.calibrated, model } : undefined
  return { ...job, model, ...(calibrated && { calibrated }) }
}
