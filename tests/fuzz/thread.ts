import { Worker } from 'node:worker_threads'
import { kinds } from './kinds.ts'
import { HANG_MS, type Outcome } from './run-kind.ts'
import type { WorkerTask } from './worker.ts'

interface Report {
  readonly index: number
  readonly outcome: Outcome
  /** The input, where it is to be shown. */
  readonly input?: string
}

type Message = Report | { readonly ready: number } | { readonly done: true }

/** How long an input may take by the clock: far more than processor time, so that a thread that is only slow tells by itself (ms). */
const SILENCE_MS = 10 * HANG_MS

/** How long a thread may take to load, and a seed's inputs to be made (ms). */
const LOAD_MS = 120_000

/** A thread that tries inputs; when one hangs, another thread takes its place and goes on after it. */
export function createThread(show: boolean) {
  const spawn = () => new Worker(new URL('./fuzz.worker.js', import.meta.url), { workerData: { show } })
  let worker = spawn()
  /** @returns the input at which the thread hung; undefined when all are done. */
  const workFrom = (task: WorkerTask, onReport: (report: Report) => void): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      let next = task.from
      const finish = (hung: number | undefined) => {
        clearTimeout(timer)
        worker.off('message', listen).off('error', reject)
        resolve(hung)
      }
      let timer = setTimeout(() => reject(new Error(`${task.kind}: does not load`)), LOAD_MS)
      const wait = () => {
        clearTimeout(timer)
        timer = setTimeout(() => finish(next), SILENCE_MS)
      }
      const listen = (message: Message) => {
        if ('done' in message) {
          finish(undefined)
          return
        }
        if ('index' in message) {
          next = message.index + 1
          onReport(message)
        }
        wait()
      }
      worker.on('message', listen).once('error', reject)
      worker.postMessage(task)
    })
  return {
    /** Tries all inputs of a seed. */
    async work(kind: string, seed: number, onReport: (report: Report) => void): Promise<void> {
      for (let from = 0; ;) {
        const hung = await workFrom({ kind, seed, from }, onReport)
        if (hung === undefined) return
        await worker.terminate()
        worker = spawn()
        const outcome: Outcome = { outcome: 'hang', what: 'gave no answer', milliseconds: SILENCE_MS }
        onReport({ index: hung, outcome, input: inputOf(kind, seed, hung) })
        from = hung + 1
      }
    },
    end: () => worker.terminate(),
  }
}

/** The input of a seed, as the thread that hung would have shown it. */
function inputOf(name: string, seed: number, index: number): string {
  const kind = kinds.find((each) => each.name === name)
  return kind?.cases(seed)[index]?.show() ?? ''
}
