import type { WorkerLike } from '../worker/supervised.ts'
import { abortError } from './errors.ts'
import { createLab, type Lab, type Measurement } from './lab.ts'
import { createLoadedWorker } from './loaded.ts'
import { refusedSize } from './size.ts'
import { spawnSimulation } from './spawn.ts'

const MOST_WORKERS = 8

/** A lab over module workers, which start with the first experiment. */
export function createPoolLab({
  workers = navigator.hardwareConcurrency || 1,
  spawn = spawnSimulation,
}: { readonly workers?: number; readonly spawn?: () => WorkerLike } = {}): Lab {
  const count = Math.max(1, Math.min(MOST_WORKERS, workers))
  const loaded = Array.from({ length: count }, () => createLoadedWorker(spawn))
  const players = loaded.map((worker) => ({
    async measure({ first, count, columns, ...work }: Measurement, limitMs: number) {
      const error = refusedSize(work.job.model)
      if (error) return { ok: false as const, error }
      return worker.call(work, (api) => api.measure(work.jobKey, first, count, columns), limitMs)
    },
  }))
  return createLab(players, () => {
    for (const worker of loaded) worker.end(abortError('the lab was closed'))
  })
}
