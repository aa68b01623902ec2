import { proxy, type Remote } from 'comlink'
import { createSupervised, type WorkerLike } from '../worker/supervised.ts'
import type { Answer, DeskApi, OnProgress } from './types.ts'

/** What is asked of the desk. */
export type Use<T> = (desk: Remote<DeskApi>, progress: OnProgress) => Promise<Answer<T>>

/** The desk as the page uses it: every call settles, and cancelling ends the worker with all it holds. */
export interface DeskClient {
  /**
   * @throws DeskCancelled when it was cancelled; WorkerLost when the worker was lost. Either way the next call starts a
   *   new worker, which has read nothing.
   */
  call<T>(use: Use<T>, onProgress: OnProgress): Promise<Answer<T>>
  /** Ends what is being done. */
  cancel(): void
}

/** What was being done was cancelled. */
export class DeskCancelled extends Error {
  override readonly name = 'DeskCancelled'
}

/** A step at one go, such as the fit of a large register, says nothing until it is done: it may take this long (ms). */
const SILENCE_MS = 120_000

export function createDeskClient(spawn: () => WorkerLike = spawnDesk): DeskClient {
  const worker = createSupervised<DeskApi>(spawn)
  return {
    call: (use, onProgress) =>
      worker.call((desk, { alive }) => {
        const progress: OnProgress = (part) => {
          alive()
          onProgress(part)
        }
        return use(desk, proxy(progress))
      }, SILENCE_MS),
    cancel: () => worker.end(new DeskCancelled('cancelled')),
  }
}

const spawnDesk = (): WorkerLike =>
  new Worker(new URL('../../workers/spend.worker.ts', import.meta.url), { type: 'module' })
