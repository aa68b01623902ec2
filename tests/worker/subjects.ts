import { createDeskClient } from '../../src/desk/client.ts'
import { createDesk } from '../../src/desk/desk.ts'
import { createSteps } from '../../src/desk/steps.ts'
import { createSimulationApi } from '../../src/runner/api.ts'
import { createCollectorApi } from '../../src/runner/collector.ts'
import { createInProcessLab } from '../../src/runner/in-process.ts'
import { createPoolLab } from '../../src/runner/lab-pool.ts'
import { playYear } from '../../src/runner/play-year.ts'
import { createPoolRunner } from '../../src/runner/pool.ts'
import { runStudy } from '../../src/study/client.ts'
import { createStudyApi } from '../../src/study/work.ts'
import type { WorkerLike } from '../../src/worker/supervised.ts'
import { registerText } from '../desk/register.ts'
import { createFakeWorker } from '../runner/fake-worker.ts'
import { METRIC, setAsideJob } from '../runner/tiny-job.ts'

/** Something of the page that has work done by a worker. */
export interface Subject {
  readonly name: string
  /** What a worker of it offers. */
  readonly api: () => object
  /** How long its worker may keep silent (ms). */
  readonly limitMs: number
  /** Asks for the same work again and again, of whatever worker there is. */
  readonly open: (spawn: () => WorkerLike) => { ask(): Promise<unknown>; close(): void }
}

const request = { job: setAsideJob(), runs: 40, metrics: [METRIC], focus: { metric: METRIC, year: 2022 } }
const well = (api: () => object) => () => createFakeWorker(api())

const runnerWith = (spawnSimulation: () => WorkerLike, spawnCollector: () => WorkerLike) => {
  const runner = createPoolRunner({ workers: 1, chunkMs: 1, spawnSimulation, spawnCollector })
  return { ask: () => runner.run(request), close: () => runner.dispose() }
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'who plays futures',
    api: createSimulationApi,
    limitMs: 60_000,
    open: (spawn) => runnerWith(spawn, well(createCollectorApi)),
  },
  {
    name: 'who collects results',
    api: createCollectorApi,
    limitMs: 60_000,
    open: (spawn) => runnerWith(well(createSimulationApi), spawn),
  },
  {
    name: 'who plays for an analysis',
    api: createSimulationApi,
    limitMs: 60_000,
    open(spawn) {
      const lab = createPoolLab({ workers: 1, spawn })
      const experiment = { job: request.job, first: 0, count: 20, columns: [request.focus] }
      return { ask: () => lab.bench().play(experiment), close: () => lab.dispose() }
    },
  },
  {
    name: 'who works out an analysis',
    api: createStudyApi,
    limitMs: 120_000,
    open(spawn) {
      const lab = createInProcessLab()
      const question = { job: request.job, measure: request.focus, target: 0.3, runs: 20 }
      const ask = () =>
        runStudy('pace', question as never, {}, new AbortController().signal, { lab: () => lab, spawn })
      return { ask, close: () => lab.dispose() }
    },
  },
  {
    name: 'who reads a council’s files',
    api: () => createDesk(playYear),
    limitMs: 120_000,
    open(spawn) {
      const files = [{ name: 'register.csv', blob: new Blob([registerText()]) }]
      const client = createDeskClient(spawn)
      const settings = { title: '', country: 'ZZ', local: '', currency: '', directory: null }
      const steps = createSteps(client, () => ({ files, mapping: null, settings }))
      const ask = () =>
        steps.take(
          'survey',
          (desk, tell) => desk.survey(files, tell),
          () => {}
        )
      return { ask, close: () => steps.cancel() }
    },
  },
]
