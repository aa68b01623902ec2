import type { WorkerLike } from '../worker/supervised.ts'

// The bundler finds a worker only by an expression that stands literally so.

export const spawnSimulation = (): WorkerLike =>
  new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module' })

export const spawnCollector = (): WorkerLike =>
  new Worker(new URL('../../workers/collector.worker.ts', import.meta.url), { type: 'module' })
