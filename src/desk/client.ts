import { proxy, releaseProxy, type Remote, wrap } from 'comlink'
import type { Answer, DeskApi, OnProgress } from './types.ts'

/** What is asked of the desk. */
export type Use<T> = (desk: Remote<DeskApi>, progress: OnProgress) => Promise<Answer<T>>

/** The desk as the page uses it: every call settles, and cancelling ends the worker with all it holds. */
export interface DeskClient {
  call<T>(use: Use<T>, onProgress: OnProgress): Promise<Answer<T>>
  /** Ends what is being done; the next call starts a new worker, which has read nothing. */
  cancel(): void
}

/** What was being done was cancelled, or the worker failed. */
export class DeskEnded extends Error {
  override readonly name = 'DeskEnded'
  readonly cancelled: boolean

  constructor(cancelled: boolean, message: string) {
    super(message)
    this.cancelled = cancelled
  }
}

interface Staffed {
  readonly worker: Worker
  readonly desk: Remote<DeskApi>
  readonly waiting: Set<(ended: DeskEnded) => void>
}

export function createDeskClient(spawn: () => Worker = spawnDesk): DeskClient {
  let staffed: Staffed | null = null

  const end = (ended: DeskEnded): void => {
    const one = staffed
    if (one === null) return
    staffed = null
    for (const reject of one.waiting) reject(ended)
    one.desk[releaseProxy]()
    one.worker.terminate()
  }

  const staff = (): Staffed => {
    const worker = spawn()
    worker.addEventListener('error', (event) => end(new DeskEnded(false, event.message)))
    return { worker, desk: wrap<DeskApi>(worker), waiting: new Set() }
  }

  return {
    call(use, onProgress) {
      const one = (staffed ??= staff())
      return new Promise((resolve, reject) => {
        one.waiting.add(reject)
        use(one.desk, proxy(onProgress))
          .then(resolve, reject)
          .finally(() => one.waiting.delete(reject))
      })
    },
    cancel: () => end(new DeskEnded(true, 'cancelled')),
  }
}

const spawnDesk = (): Worker =>
  new Worker(new URL('../../workers/spend.worker.ts', import.meta.url), { type: 'module' })
