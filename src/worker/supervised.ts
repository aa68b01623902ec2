import { type Endpoint, releaseProxy, type Remote, wrap } from 'comlink'
import { isOutOfMemory, WorkerLost } from './lost.ts'
import { createSilence, type Silence } from './silence.ts'

/** What is needed of a worker: a browser's `Worker`, or anything that behaves like one. */
export interface WorkerLike extends Endpoint {
  terminate(): void
}

/** What a call knows beside the worker's own answers, which are signs of life by themselves. */
export interface Signs {
  /** The worker said something on another way, such as its progress. */
  readonly alive: () => void
  /** The worker waits for the page: its silence does not count until this is settled. */
  readonly waitFor: <T>(work: Promise<T>) => Promise<T>
}

/** A place for one worker: started at the first call, replaced after it was lost. */
export interface Supervised<Api> {
  /** Grows with each new worker, which knows nothing of what the one before was told. */
  readonly generation: number
  /**
   * Calls the worker. Settles whatever happens to the worker.
   *
   * @param limitMs how long the worker may keep silent once it is ready (ms of a page that is awake). One that took long
   *   to start may keep silent for longer.
   * @throws WorkerLost when the worker ended, would not start or kept silent; the next call starts another.
   */
  call<T>(use: (api: Remote<Api>, signs: Signs) => Promise<T>, limitMs: number): Promise<T>
  /** Ends the worker, if there is one; what was asked of it rejects with the reason. */
  end(reason: Error): void
}

/** A worker that is not ready after so long will never be (ms): its program is being fetched over a line that is dead. */
const START_LIMIT_MS = 300_000
/** A computer on which the start took a second may keep silent for so many seconds more. */
const SLOWNESS = 20
/** The most that a slow start adds to a limit (ms). */
const MOST_SLACK_MS = 300_000

/** What is known of how a worker does. */
interface Watched {
  /** Those who wait, each with how long the worker may keep silent for it (ms). */
  readonly waiting: Map<(reason: Error) => void, number>
  readonly silence: Silence
  /** Milliseconds that the start took; null before the worker is ready. */
  startMs: number | null
  /** How often the worker waits for the page. */
  held: number
}

interface Staffed<Api> extends Watched {
  readonly worker: WorkerLike
  readonly api: Remote<Api>
  readonly hear: () => void
  readonly fail: (event: unknown) => void
}

export function createSupervised<Api>(spawn: () => WorkerLike): Supervised<Api> {
  let staffed: Staffed<Api> | null = null
  let generation = 0

  const end = (one: Staffed<Api>, reason: Error): void => {
    if (staffed === one) staffed = null
    one.silence.rest()
    one.worker.removeEventListener('message', one.hear)
    one.worker.removeEventListener('error', one.fail)
    one.worker.removeEventListener('messageerror', one.fail)
    for (const reject of one.waiting.keys()) reject(reason)
    one.waiting.clear()
    one.api[releaseProxy]()
    one.worker.terminate()
  }

  const staff = (): Staffed<Api> => {
    const worker = spawnOrLose(spawn)
    const one: Staffed<Api> = {
      worker,
      api: wrap<Api>(worker),
      waiting: new Map(),
      silence: createSilence(() => {
        const lost = lostBySilence(one)
        if (lost) end(one, lost)
      }),
      hear: () => {
        one.startMs ??= one.silence.ms
        one.silence.broken()
      },
      fail: (event) => end(one, lostByFault(one, event)),
      startMs: null,
      held: 0,
    }
    worker.addEventListener('message', one.hear)
    worker.addEventListener('error', one.fail)
    worker.addEventListener('messageerror', one.fail)
    generation++
    return one
  }

  return {
    get generation() {
      return generation
    },
    call<T>(use: (api: Remote<Api>, signs: Signs) => Promise<T>, limitMs: number) {
      return new Promise<T>((resolve, reject) => {
        const one = (staffed ??= staff())
        one.waiting.set(reject, limitMs)
        one.silence.watch()
        const call = async () => use(one.api, signsOf(one))
        call()
          .catch((thrown: unknown) => {
            // What it holds is given back with it: the next worker begins with nothing.
            if (isOutOfMemory(thrown)) end(one, new WorkerLost(textOf(thrown), 'memory'))
            throw thrown
          })
          .then(resolve, reject)
          .finally(() => {
            one.waiting.delete(reject)
            if (one.waiting.size === 0) one.silence.rest()
          })
      })
    },
    end(reason) {
      if (staffed) end(staffed, reason)
    },
  }
}

function signsOf(one: Watched): Signs {
  return {
    alive: one.silence.broken,
    async waitFor(work) {
      one.held++
      try {
        return await work
      } finally {
        one.held--
        one.silence.broken()
      }
    },
  }
}

/** Whether a worker has kept silent for too long; where several wait, for the one that has the most patience. */
function lostBySilence({ silence, startMs, held, waiting }: Watched): WorkerLost | null {
  if (startMs === null) {
    if (silence.ms < START_LIMIT_MS) return null
    return new WorkerLost('the worker did not start', 'notStarted')
  }
  const limitMs = Math.max(...waiting.values()) + Math.min(MOST_SLACK_MS, SLOWNESS * startMs)
  if (held > 0 || silence.ms < limitMs) return null
  return new WorkerLost(`no sign of life for ${Math.round(silence.ms / 1000)} s`, 'silent')
}

function lostByFault({ startMs }: Watched, event: unknown): WorkerLost {
  const message = event instanceof Object && 'message' in event ? event.message : ''
  const text = typeof message === 'string' && message !== '' ? message : 'the worker failed or would not load'
  if (isOutOfMemory(text)) return new WorkerLost(text, 'memory')
  return new WorkerLost(text, startMs === null ? 'notStarted' : 'ended')
}

function spawnOrLose(spawn: () => WorkerLike): WorkerLike {
  try {
    return spawn()
  } catch (thrown) {
    throw new WorkerLost(textOf(thrown), 'notStarted')
  }
}

const textOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
