/** Why a worker was lost: it ended, would not load or start, kept silent, or had no memory left. */
export type LostCause = 'ended' | 'notStarted' | 'silent' | 'memory'

/** A worker that was lost; what it was doing can be done again by another. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
  readonly why: LostCause

  constructor(message: string, why: LostCause = 'ended') {
    super(message)
    this.why = why
  }
}

/** Whether something thrown says that memory ran out: browsers throw it as one of several kinds of error. */
export function isOutOfMemory(thrown: unknown): boolean {
  const text = thrown instanceof Error ? `${thrown.name} ${thrown.message}` : String(thrown)
  return /out of memory|OUT_OF_MEMORY|allocation (failed|size overflow)|invalid (typed )?array (buffer )?length|could not allocate/i.test(
    text
  )
}
