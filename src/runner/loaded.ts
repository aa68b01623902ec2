import type { Remote } from 'comlink'
import type { SimulationJob } from '../engine/index.ts'
import { createSupervised, type Supervised, type WorkerLike } from '../worker/supervised.ts'
import type { SimulationApi } from './api.ts'
import type { Answer } from './errors.ts'

/** A worker that is told of a job before it works on it, and only once. */
export interface LoadedWorker extends Pick<Supervised<SimulationApi>, 'end'> {
  /** @throws WorkerLost when the worker was lost; the next call finds another. */
  call<T>(
    job: { readonly jobKey: string; readonly job: SimulationJob },
    use: (api: Remote<SimulationApi>) => Promise<Answer<T>>,
    limitMs: number
  ): Promise<Answer<T>>
}

export function createLoadedWorker(spawn: () => WorkerLike): LoadedWorker {
  const worker = createSupervised<SimulationApi>(spawn)
  let told = { generation: 0, jobKey: '' }
  return {
    call: ({ jobKey, job }, use, limitMs) =>
      worker.call(async (api) => {
        const known = told.generation === worker.generation && told.jobKey === jobKey
        told = { generation: worker.generation, jobKey }
        // Both are sent at once: the worker takes them in order, and no time goes by between them.
        const [loaded, answer] = await Promise.all([known ? null : api.load(jobKey, job), use(api)])
        if (!answer.ok) told = { generation: 0, jobKey: '' }
        const error = loaded && !loaded.ok ? loaded.error : answer.ok ? null : answer.error
        if (error === null) return answer
        // Thrown, since such a worker must make room for another.
        if (error.code === 'outOfMemory') throw new Error(`out of memory: ${error.message}`)
        return { ok: false, error }
      }, limitMs),
    end: (reason) => worker.end(reason),
  }
}
