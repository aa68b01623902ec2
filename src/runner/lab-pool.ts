import type { WorkerLike } from '../worker/supervised.ts'
import { abortError } from './errors.ts'
import { createLab, type Lab, type Measurement } from './lab.ts'
import { createLoadedWorker } from './loaded.ts'
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
    measure: ({ first, count, columns, ...work }: Measurement, limitMs: number) =>
      worker.call(work, (api) => api.measure(work.jobKey, first, count, columns), limitMs),
  }))
  return createLab(players, () => {
    for (const worker of loaded) worker.end(abortError('the lab was closed'))
  })
}
