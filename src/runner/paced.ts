import { abortError } from './errors.ts'
import type { RunListener, Runner, RunRequest, RunUpdate } from './types.ts'

const LONGEST_WAIT_MS = 300

interface Waiting {
  readonly request: RunRequest
  readonly listener: RunListener
  readonly signal: AbortSignal | undefined
  readonly resolve: (update: RunUpdate | Promise<RunUpdate>) => void
  readonly reject: (reason: unknown) => void
}

/**
 * A runner for a slider that is being dragged: a run in flight is not replaced before its first update, or 300 ms,
 * so that something new is drawn however fast requests come. Of the runs that wait meanwhile only the newest is played.
 * The run in flight may thus still give an update after a newer one was asked for.
 */
export function createPacedRunner(runner: Runner): Runner {
  let waiting: Waiting | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The run in flight that has given no update yet. */
  let unseen: object | null = null

  const refuse = (reason: unknown): void => {
    waiting?.reject(reason)
    waiting = null
  }

  const release = (one: object | null): void => {
    if (one !== unseen) return
    clearTimeout(timer)
    unseen = null
    const next = waiting
    waiting = null
    if (next) next.resolve(start(next.request, next.listener, next.signal))
  }

  const start = (request: RunRequest, listener: RunListener, signal?: AbortSignal): Promise<RunUpdate> => {
    const one = (unseen = {})
    timer = setTimeout(() => release(one), LONGEST_WAIT_MS)
    const onUpdate = (update: RunUpdate): void => {
      listener.onUpdate?.(update)
      release(one)
    }
    const onProgress = (done: number, total: number) => listener.onProgress?.(done, total)
    return runner.run(request, { onProgress, onUpdate }, signal).finally(() => release(one))
  }

  return {
    run(request, listener = {}, signal) {
      refuse(abortError('a newer run took its place'))
      if (unseen === null) return start(request, listener, signal)
      return new Promise((resolve, reject) => {
        waiting = { request, listener, signal, resolve, reject }
      })
    },
    columns: (metric, year) => runner.columns(metric, year),
    dispose() {
      clearTimeout(timer)
      refuse(abortError('the runner was closed'))
      runner.dispose()
    },
  }
}
