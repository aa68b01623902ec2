import { transfer } from 'comlink'
import type { SimulationApi } from './api.ts'
import type { CollectorApi } from './collector.ts'
import { type Collector, type Player, reportCells } from './crew.ts'
import { createRunner, type RunnerOptions } from './runner.ts'
import { createSlot, type WorkerLike } from './slot.ts'
import { spawnCollector, spawnSimulation } from './spawn.ts'
import type { Runner } from './types.ts'

const MOST_WORKERS = 8
const CALL_LIMIT_MS = 10_000
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

interface Disposable {
  dispose(): void
}

function createPlayer(spawn: () => WorkerLike): Player & Disposable {
  const slot = createSlot<SimulationApi>(spawn)
  let told = { generation: 0, jobKey: '' }
  return {
    play: ({ jobKey, job, policies, first, count }, limitMs) =>
      slot.call(async (api) => {
        const known = told.generation === slot.generation && told.jobKey === jobKey
        told = { generation: slot.generation, jobKey }
        // Both are sent at once: the worker takes them in order, and no time goes by between them.
        const loading = known ? null : api.load(jobKey, job)
        const [loaded, played] = await Promise.all([loading, api.play(jobKey, policies, first, count)])
        if (!played.ok) told = { generation: 0, jobKey: '' }
        return loaded && !loaded.ok ? loaded : played
      }, limitMs),
    dispose: () => slot.dispose(),
  }
}

function createCollector(spawn: () => WorkerLike, limitMs: number): Collector & Disposable {
  const slot = createSlot<CollectorApi>(spawn)
  return {
    open: (opening) => slot.call((api) => api.open(opening), limitMs),
    ingest: (block) =>
      slot.call((api) => api.ingest(transfer(block, [block.rows.buffer as ArrayBuffer])), limitMs),
    report: (query) => slot.call((api) => api.report(query), limitMs + REPORT_CELL_MS * reportCells(query)),
    columns: (...query) => slot.call((api) => api.columns(...query), limitMs),
    dispose: () => slot.dispose(),
  }
}
