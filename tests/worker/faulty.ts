import { serve } from '../../src/worker/serve.ts'
import { createFakeWorker, type FakeWorker } from '../runner/fake-worker.ts'

/** What can go wrong with a worker. */
export type Fault =
  | 'killed'
  | 'hung'
  | 'will not load'
  | 'cannot be started'
  | 'garbled'
  | 'unclonable'
  | 'out of memory'
  | 'no memory for an answer'

export const FAULTS: readonly Fault[] = [
  ...(['killed', 'hung', 'will not load', 'cannot be started'] as const),
  ...(['garbled', 'unclonable', 'out of memory', 'no memory for an answer'] as const),
]

/** Functions that all do the same in place of an api's own. */
const everyMethod = (api: object, does: () => unknown): object =>
  Object.fromEntries(Object.keys(api).map((name) => [name, does]))

/** A worker with a fault at the first thing that it is asked. */
function createFaultyWorker(api: object, fault: Fault): FakeWorker {
  if (fault === 'cannot be started') throw new Error('blocked by the content policy')
  const never = new Promise(() => {})
  const tells = (type: 'error' | 'messageerror', message?: string) => () => {
    worker.tell(type, message)
    return never
  }
  const ways: Record<Exclude<Fault, 'cannot be started'>, () => unknown> = {
    killed: tells('error', 'the worker was ended'),
    hung: () => never,
    'will not load': () => never,
    garbled: tells('messageerror'),
    unclonable: () => ({ ok: true, value: () => {} }),
    'out of memory': tells('error', 'JS heap out of memory'),
    'no memory for an answer': () => {
      throw new RangeError('Array buffer allocation failed')
    },
  }
  const worker = createFakeWorker(everyMethod(api, ways[fault]), fault === 'will not load' ? () => {} : serve)
  if (fault === 'will not load') queueMicrotask(() => worker.tell('error'))
  return worker
}

/** Workers of which the first ones have a fault. */
export interface Shift {
  readonly workers: FakeWorker[]
  readonly started: () => number
  readonly spawn: () => FakeWorker
}

/**
 * @param create makes the api of a worker that is well
 * @param bad how many workers have the fault, one after the other
 */
export function createShift(create: () => object, fault: Fault, bad: number): Shift {
  const workers: FakeWorker[] = []
  let started = 0
  const spawn = (): FakeWorker => {
    const worker = ++started <= bad ? createFaultyWorker(create(), fault) : createFakeWorker(create())
    workers.push(worker)
    return worker
  }
  return { workers, started: () => started, spawn }
}
