import { proxy, transfer } from 'comlink'
import { abortError, RunnerError } from '../runner/errors.ts'
import type { Bench, Experiment, Lab } from '../runner/lab.ts'
import { createPoolLab } from '../runner/lab-pool.ts'
import { isOutOfMemory, WorkerLost } from '../worker/lost.ts'
import { createSupervised, type Signs, type WorkerLike } from '../worker/supervised.ts'
import type { StudyInput, StudyName, StudyResult } from './studies.ts'
import type { Outcome, StudyApi } from './work.ts'

/** What is told of a study while it runs. */
export interface Listener<Result> {
  readonly onProgress?: (done: number, total: number) => void
  /** What is known so far; more exact each time. */
  readonly onResult?: (soFar: Result) => void
}

/** Where studies are done; tests bring their own. */
export interface StudyRoom {
  readonly lab: () => Lab
  readonly spawn: () => WorkerLike
}

/** What a worker was lost at is done once more, by another. */
const MOST_ATTEMPTS = 2
/** Arithmetic at one go, such as a search over all samples, says nothing until it is done: it may take this long (ms). */
const SILENCE_MS = 120_000

let pageLab: Lab | null = null

/** One lab for all studies of the page, made when the first is asked for; each study has a worker of its own. */
const pageRoom: StudyRoom = {
  lab: () => (pageLab ??= createPoolLab()),
  spawn: () => new Worker(new URL('../../workers/study.worker.ts', import.meta.url), { type: 'module' }),
}

/**
 * Does a study beside the page; once more from its beginning when its worker was lost.
 *
 * @throws an `AbortError` when the signal aborts; a WorkerLost when its worker was lost again; a RunnerError when what it
 *   wants cannot be played; an Error in plain words when the study failed.
 */
export async function runStudy<Name extends StudyName>(
  name: Name,
  input: StudyInput<Name>,
  listener: Listener<StudyResult<Name>>,
  signal: AbortSignal,
  room: StudyRoom = pageRoom
): Promise<StudyResult<Name>> {
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) throw abortError('the study was stopped')
    try {
      return await attemptStudy(name, input, listener, { signal, room })
    } catch (thrown) {
      if (!(thrown instanceof WorkerLost) || attempt === MOST_ATTEMPTS) throw thrown
    }
  }
}

async function attemptStudy<Name extends StudyName>(
  name: Name,
  input: StudyInput<Name>,
  { onProgress, onResult }: Listener<StudyResult<Name>>,
  { signal, room }: { readonly signal: AbortSignal; readonly room: StudyRoom }
): Promise<StudyResult<Name>> {
  const bench = room.lab().bench()
  const worker = createSupervised<StudyApi>(room.spawn)
  const stop = (): void => worker.end(abortError('the study was stopped'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await worker.call(async (api, signs) => {
      const handed = handOver(bench, signs)
      const outcome = await api.run(
        name,
        input,
        proxy(handed.play),
        proxy((done: number, total: number) => {
          signs.alive()
          onProgress?.(done, total)
        }),
        proxy((soFar: unknown) => {
          signs.alive()
          onResult?.(soFar as StudyResult<Name>)
        })
      )
      return resultOf(outcome, handed.refused()) as StudyResult<Name>
    }, SILENCE_MS)
  } finally {
    signal.removeEventListener('abort', stop)
    bench.stop()
    stop()
  }
}

/** @throws what the lab refused, which an error that crossed to the worker and back no longer says; else what the study says. */
function resultOf(outcome: Outcome, refused: RunnerError | null): unknown {
  if (outcome.ok) return outcome.result
  if (refused) throw refused
  throw new Error(isOutOfMemory(outcome.message) ? `out of memory: ${outcome.message}` : outcome.message)
}

/** The bench as the worker uses it. Outcomes are moved to the worker, not copied. */
function handOver(bench: Bench, { waitFor }: Signs) {
  let refused: RunnerError | null = null
  const play = async (experiment: Experiment) => {
    try {
      const outcomes = await waitFor(bench.play(experiment))
      return transfer(
        outcomes,
        outcomes.flat().map(({ buffer }) => buffer as ArrayBuffer)
      )
    } catch (thrown) {
      if (thrown instanceof RunnerError) refused ??= thrown
      throw thrown
    }
  }
  return { play, refused: () => refused }
}
