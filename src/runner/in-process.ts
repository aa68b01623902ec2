import { createSimulationApi } from './api.ts'
import { createCollectorApi } from './collector.ts'
import type { Collector, Player } from './crew.ts'
import { nextTask } from './next-task.ts'
import { createLab, type Lab } from './lab.ts'
import { createRunner, type RunnerOptions } from './runner.ts'
import type { Runner } from './types.ts'

/** A runner without workers: it plays a chunk at a time and lets the event loop breathe between them. */
export function createInProcessRunner(options: RunnerOptions = {}): Runner {
  const api = createSimulationApi()
  const player: Player = {
    async play({ jobKey, job, policies, first, count }) {
      await nextTask()
      const loaded = api.load(jobKey, job)
      return loaded.ok ? api.play(jobKey, policies, first, count) : loaded
    },
  }
  return createRunner({ players: [player], collector: localCollector(), dispose: () => {} }, options)
}

/** A lab without workers. */
export function createInProcessLab(): Lab {
  const api = createSimulationApi()
  return createLab([
    {
      async measure({ jobKey, job, first, count, columns }) {
        await nextTask()
        const loaded = api.load(jobKey, job)
        return loaded.ok ? api.measure(jobKey, first, count, columns) : loaded
      },
    },
  ])
}

function localCollector(): Collector {
  const api = createCollectorApi()
  return {
    open: async (opening) => api.open(opening),
    ingest: async (block) => api.ingest(block),
    report: (query) => api.report(query),
    columns: async (...query) => api.columns(...query),
  }
}
