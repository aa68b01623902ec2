import { isOutOfMemory, type LostCause, WorkerLost } from '../worker/lost.ts'

export type ErrorCode =
  | 'modelOutOfRange'
  | 'tooLarge'
  | 'unknownMetric'
  | 'badRequest'
  | 'notLoaded'
  | 'workerLost'
  | 'notStarted'
  | 'outOfMemory'
  | 'fault'

/** What went wrong, as plain data: it crosses to and from a worker whole, where an Error would lose its fields. */
export interface ApiError {
  readonly code: ErrorCode
  readonly message: string
  /** The field at fault, empty when none is known. */
  readonly path: string
}

/** What a call across the seam gives: its fields, or the error in their place. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly error: ApiError }

/** A simulation that could not be run. */
export class RunnerError extends Error {
  override readonly name = 'RunnerError'
  readonly code: ErrorCode
  readonly path: string

  constructor({ code, message, path }: ApiError) {
    super(message)
    this.code = code
    this.path = path
  }
}

/** Turns anything thrown into plain data; the engine's RangeErrors name the field before the first colon. */
export function toApiError(thrown: unknown): ApiError {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (isOutOfMemory(thrown)) return { code: 'outOfMemory', message, path: '' }
  if (!(thrown instanceof RangeError)) return { code: 'fault', message, path: '' }
  return { code: 'modelOutOfRange', message, path: /^([\w.[\]-]+):/.exec(message)?.[1] ?? '' }
}

/** What kind of failure something thrown is. */
export function codeOf(thrown: unknown): ErrorCode {
  if (thrown instanceof WorkerLost) return CODE_OF_LOSS[thrown.why]
  return thrown instanceof RunnerError ? thrown.code : 'fault'
}

/** The rejection of a run that was cancelled or replaced by a newer one. */
export const abortError = (reason: string): DOMException => new DOMException(reason, 'AbortError')

/** The error of a run whose workers were lost again after they had been replaced. */
export function lostError({ why, message }: WorkerLost, during: string): RunnerError {
  return new RunnerError({ code: CODE_OF_LOSS[why], message: `${during}: ${message}`, path: '' })
}

const CODE_OF_LOSS: Readonly<Record<LostCause, ErrorCode>> = {
  ended: 'workerLost',
  silent: 'workerLost',
  notStarted: 'notStarted',
  memory: 'outOfMemory',
}
