import { type Endpoint, releaseProxy, type Remote, wrap } from 'comlink'
import { WorkerLost } from './errors.ts'

/** What the pool needs of a worker: a browser's `Worker`, or anything that behaves like one. */
export interface WorkerLike extends Endpoint {
  terminate(): void
}

/** A place for one worker: started at the first call, replaced when it is lost. */
export interface Slot<Api> {
  /** Grows with each new worker, which knows nothing of what the one before was told. */
  readonly generation: number
  /**
   * Calls the worker; settles within the time limit, whatever happens to the worker.
   *
   * @throws WorkerLost when the worker died, would not load or did not answer in time; the next call starts another.
   */
  call<T>(use: (api: Remote<Api>) => Promise<T>, limitMs: number): Promise<T>
  dispose(): void
}

interface Staffed<Api> {
  readonly worker: WorkerLike
  readonly api: Remote<Api>
  /** Rejects each call that waits. A set, not one shared promise, which would keep every answer ever given alive. */
  readonly waiting: Set<(lost: WorkerLost) => void>
  readonly onFault: (event: unknown) => void
}

export function createSlot<Api>(spawn: () => WorkerLike): Slot<Api> {
  let staffed: Staffed<Api> | null = null
  let generation = 0

  const lose = (one: Staffed<Api>, why: string): void => {
    if (staffed === one) staffed = null
    one.worker.removeEventListener('error', one.onFault)
    one.worker.removeEventListener('messageerror', one.onFault)
    for (const reject of one.waiting) reject(new WorkerLost(why))
    one.waiting.clear()
    one.api[releaseProxy]()
    one.worker.terminate()
  }

  const staff = (): Staffed<Api> => {
    const worker = spawnOrLose(spawn)
    const one: Staffed<Api> = {
      worker,
      api: wrap<Api>(worker),
      waiting: new Set(),
      onFault: (event) => lose(one, faultText(event)),
    }
    worker.addEventListener('error', one.onFault)
    worker.addEventListener('messageerror', one.onFault)
    generation++
    return one
  }

  return {
    get generation() {
      return generation
    },
    call<T>(use: (api: Remote<Api>) => Promise<T>, limitMs: number) {
      return new Promise<T>((resolve, reject) => {
        const one = (staffed ??= staff())
        const timer = setTimeout(() => lose(one, `no answer within ${Math.round(limitMs)} ms`), limitMs)
        const settle = (): void => {
          clearTimeout(timer)
          one.waiting.delete(rejectLost)
        }
        const rejectLost = (lost: WorkerLost): void => {
          settle()
          reject(lost)
        }
        one.waiting.add(rejectLost)
        const call = async () => use(one.api)
        call().then(resolve, reject).finally(settle)
      })
    },
    dispose() {
      if (staffed) lose(staffed, 'the pool was closed')
    },
  }
}

function spawnOrLose(spawn: () => WorkerLike): WorkerLike {
  try {
    return spawn()
  } catch (thrown) {
    throw new WorkerLost(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

function faultText(event: unknown): string {
  const message = event instanceof Object && 'message' in event ? event.message : ''
  return typeof message === 'string' && message !== '' ? message : 'the worker failed or would not load'
}
