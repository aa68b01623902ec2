import { createSimulationApi, type SimulationApi } from '../../src/runner/api.ts'
import { createCollectorApi } from '../../src/runner/collector.ts'
import { serve } from '../../src/worker/serve.ts'
import type { WorkerLike } from '../../src/worker/supervised.ts'

/** A worker whose other side runs in this thread: Comlink speaks to it over a real message channel. */
export interface FakeWorker extends WorkerLike {
  readonly terminated: boolean
  /** Tells those who listen that something happened to the worker, as a browser does. */
  tell(type: 'error' | 'messageerror', message?: string): void
}

/** @param start what its program does first: as a rule it offers the api and says that it is ready. */
export function createFakeWorker(
  api: object,
  start: (api: object, endpoint: MessagePort) => void = serve
): FakeWorker {
  const { port1, port2 } = new MessageChannel()
  const events = new EventTarget()
  let terminated = false
  start(api, port2)
  return {
    get terminated() {
      return terminated
    },
    postMessage: (message: unknown, transferred?: Transferable[]) =>
      port1.postMessage(message, transferred ?? []),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      const target = type === 'message' ? port1 : events
      target.addEventListener(type, listener)
    },
    removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      const target = type === 'message' ? port1 : events
      target.removeEventListener(type, listener)
    },
    start: () => port1.start(),
    terminate: () => {
      terminated = true
      port1.close()
      port2.close()
    },
    tell: (type, message) => {
      events.dispatchEvent(Object.assign(new Event(type), message === undefined ? {} : { message }))
    },
  }
}

type Play = SimulationApi['play']

/** A crowd of fake workers, with a record of what they were asked. */
export interface Crowd {
  readonly workers: FakeWorker[]
  /** Policy indexes, first future and count of each chunk asked for, in order. */
  readonly played: Parameters<Play>[]
  readonly spawn: () => FakeWorker
}

/**
 * @param mishap called before each chunk is played; true: no answer ever comes.
 */
export function createCrowd(mishap: (nth: number, worker: FakeWorker) => boolean = () => false): Crowd {
  const workers: FakeWorker[] = []
  const played: Parameters<Play>[] = []
  const spawn = (): FakeWorker => {
    const api = createSimulationApi()
    const play = (...asked: Parameters<Play>) => {
      played.push(asked)
      return mishap(played.length, worker) ? new Promise(() => {}) : api.play(...asked)
    }
    const worker = createFakeWorker({ ...api, play })
    workers.push(worker)
    return worker
  }
  return { workers, played, spawn }
}

/** A collector in a fake worker. */
export const spawnFakeCollector = (): FakeWorker => createFakeWorker(createCollectorApi())
