import { parentPort, workerData } from 'node:worker_threads'
import { kinds } from './kinds.ts'
import { tryCase } from './run-kind.ts'

export interface WorkerTask {
  readonly kind: string
  readonly seed: number
  /** The first input of the seed to try: those before are done. */
  readonly from: number
}

/*
 * Tries the inputs of a seed one by one and says what became of each, so that the thread that started it can tell when
 * one hangs and end this thread.
 */

if (!parentPort) throw new Error('is a worker')
const port = parentPort
const { show } = workerData as { readonly show: boolean }

port.on('message', ({ kind, seed, from }: WorkerTask) => {
  void (async () => {
    const cases = kinds.find(({ name }) => name === kind)?.cases(seed) ?? []
    port.postMessage({ ready: cases.length })
    for (const [index, each] of cases.entries()) {
      if (index < from) continue
      const outcome = await tryCase(each)
      const bad = !['accepted', 'refused'].includes(outcome.outcome)
      port.postMessage({ index, outcome, ...((bad || show) && { input: each.show().slice(0, 20_000) }) })
    }
    port.postMessage({ done: true })
  })()
})
