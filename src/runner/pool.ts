import { transfer } from 'comlink'
import { createSupervised, type WorkerLike } from '../worker/supervised.ts'
import type { CollectorApi } from './collector.ts'
import { type Collector, type Player, reportCells } from './crew.ts'
import { abortError } from './errors.ts'
import { createLoadedWorker } from './loaded.ts'
import { CALL_LIMIT_MS, createRunner, type RunnerOptions } from './runner.ts'
import { spawnCollector, spawnSimulation } from './spawn.ts'
import type { Runner } from './types.ts'

const MOST_WORKERS = 8
/** An upper bound of the time that summarising takes, by cells of a report. */
const REPORT_CELL_MS = 0.001

export interface PoolOptions extends RunnerOptions {
  /** Workers that play (count); by default one per core, at most 8. */
  readonly workers?: number
  readonly spawnSimulation?: () => WorkerLike
  readonly spawnCollector?: () => WorkerLike
}

/** A runner over module workers: some play, one more collects. They start with the first run. */
export function createPoolRunner(options: PoolOptions = {}): Runner {
  const { workers = defaultWorkers(), callLimitMs = CALL_LIMIT_MS } = options
  const players = Array.from({ length: Math.max(1, workers) }, () =>
    createPlayer(options.spawnSimulation ?? spawnSimulation)
  )
  const collector = createCollector(options.spawnCollector ?? spawnCollector, callLimitMs)
  const dispose = (): void => {
    for (const each of [...players, collector]) each.dispose()
  }
  return createRunner({ players, collector, dispose }, options)
}

const defaultWorkers = (): number =>
  Math.min(MOST_WORKERS, typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1)

const closed = () => abortError('the runner was closed')

interface Disposable {
  dispose(): void
}

function createPlayer(spawn: () => WorkerLike): Player & Disposable {
  const worker = createLoadedWorker(spawn)
  return {
    play: ({ policies, first, count, ...work }, limitMs) =>
      worker.call(work, (api) => api.play(work.jobKey, policies, first, count), limitMs),
    dispose: () => worker.end(closed()),
  }
}

function createCollector(spawn: () => WorkerLike, limitMs: number): Collector & Disposable {
  const worker = createSupervised<CollectorApi>(spawn)
  return {
    open: (opening) => worker.call((api) => api.open(opening), limitMs),
    ingest: (block) =>
      worker.call((api) => api.ingest(transfer(block, [block.rows.buffer as ArrayBuffer])), limitMs),
    report: (query) => worker.call((api) => api.report(query), limitMs + REPORT_CELL_MS * reportCells(query)),
    columns: (...query) => worker.call((api) => api.columns(...query), limitMs),
    dispose: () => worker.end(closed()),
  }
}
