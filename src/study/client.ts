import { proxy, releaseProxy, transfer, wrap } from 'comlink'
import { abortError } from '../runner/errors.ts'
import type { Bench, Experiment, Lab } from '../runner/lab.ts'
import { createPoolLab } from '../runner/lab-pool.ts'
import type { StudyInput, StudyName, StudyResult } from './studies.ts'
import type { StudyApi } from './work.ts'

/** What is told of a study while it runs. */
export interface Listener<Result> {
  readonly onProgress?: (done: number, total: number) => void
  /** What is known so far; more exact each time. */
  readonly onResult?: (soFar: Result) => void
}

/** Where studies are done; tests bring their own. */
export interface StudyRoom {
  readonly lab: () => Lab
  readonly spawn: () => Worker
}

let pageLab: Lab | null = null

/** One lab for all studies of the page, made when the first is asked for; each study has a worker of its own. */
const pageRoom: StudyRoom = {
  lab: () => (pageLab ??= createPoolLab()),
  spawn: () => new Worker(new URL('../../workers/study.worker.ts', import.meta.url), { type: 'module' }),
}

/**
 * Does a study beside the page.
 *
 * @throws an `AbortError` when the signal aborts; an Error in plain words when the study failed.
 */
export function runStudy<Name extends StudyName>(
  name: Name,
  input: StudyInput<Name>,
  { onProgress, onResult }: Listener<StudyResult<Name>>,
  signal: AbortSignal,
  room: StudyRoom = pageRoom
): Promise<StudyResult<Name>> {
  if (signal.aborted) return Promise.reject(abortError('the study was stopped'))
  const bench = room.lab().bench()
  const worker = room.spawn()
  const api = wrap<StudyApi>(worker)
  return new Promise<StudyResult<Name>>((resolve, reject) => {
    const aborted = () => reject(abortError('the study was stopped'))
    signal.addEventListener('abort', aborted, { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    api
      .run(
        name,
        input,
        proxy(handOver(bench)),
        proxy((done: number, total: number) => onProgress?.(done, total)),
        proxy((soFar: unknown) => onResult?.(soFar as StudyResult<Name>))
      )
      .then((outcome) => {
        if (outcome.ok) resolve(outcome.result as StudyResult<Name>)
        else reject(new Error(outcome.message))
      }, reject)
      .finally(() => signal.removeEventListener('abort', aborted))
  }).finally(() => {
    bench.stop()
    api[releaseProxy]()
    worker.terminate()
  })
}

/** Outcomes are moved to the worker, not copied. */
function handOver(bench: Bench): Bench['play'] {
  return async (experiment: Experiment) => {
    const outcomes = await bench.play(experiment)
    return transfer(
      outcomes,
      outcomes.flat().map(({ buffer }) => buffer as ArrayBuffer)
    )
  }
}
