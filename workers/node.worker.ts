import { createSimulationApi, type Played } from '../src/runner/api.ts'
import type { Task } from '../src/runner/crew.ts'
import type { Answer } from '../src/runner/errors.ts'

const api = createSimulationApi()

/** Plays one chunk: what a worker thread of the command line does. */
export default function playTask({ jobKey, job, policies, first, count }: Task): Answer<Played> {
  const loaded = api.load(jobKey, job)
  return loaded.ok ? api.play(jobKey, policies, first, count) : loaded
}
