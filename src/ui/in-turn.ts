const waiting: (() => void)[] = []

/**
 * Runs each of several pieces of work in a task of its own, first come first served, so that none keeps the browser from
 * drawing or from answering a key.
 *
 * @returns takes the work back if it has not begun.
 */
export function inTurn(work: () => void): () => void {
  waiting.push(work)
  if (waiting.length === 1) setTimeout(next)
  return () => {
    const at = waiting.indexOf(work)
    if (at >= 0) waiting.splice(at, 1)
  }
}

/** Runs work once nothing else waits for its turn, what came in the meantime included. */
export function afterAllTurns(work: () => void): void {
  inTurn(() => {
    if (waiting.length > 0) afterAllTurns(work)
    else work()
  })
}

function next(): void {
  const work = waiting.shift()
  // Before the work, which may fail or bring more of it.
  if (waiting.length > 0) setTimeout(next)
  work?.()
}
