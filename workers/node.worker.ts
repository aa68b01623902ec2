import { createSimulationApi, type Played } from '../src/runner/api.ts'
import type { Task } from '../src/runner/crew.ts'
import type { Answer } from '../src/runner/errors.ts'
import type { Measured, Measurement } from '../src/runner/lab.ts'

/** A run plays each future once; an analysis plays it under many policies. */
const api = createSimulationApi(0)
const lab = createSimulationApi()

/** Plays one chunk: what a worker thread of the command line does. */
export default function playTask({ jobKey, job, policies, first, count }: Task): Answer<Played> {
  const loaded = api.load(jobKey, job)
  return loaded.ok ? api.play(jobKey, policies, first, count) : loaded
}

/** Plays a part of an experiment, as a worker thread of the command line's lab does. */
export function measureTask({ jobKey, job, first, count, columns }: Measurement): Answer<Measured> {
  const loaded = lab.load(jobKey, job)
  return loaded.ok ? lab.measure(jobKey, first, count, columns) : loaded
}
