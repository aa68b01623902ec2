import type { Runner, RunRequest, RunUpdate } from '../../src/runner/types.ts'

// Assertions that run in a browser page as well as under vitest.

export function is(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`)
}

/** Fails unless both hold the same data, to the last bit; a −0 is a 0. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [text(actual), text(expected)]
  if (a === b) return
  let at = 0
  while (a[at] === b[at]) at++
  const near = (all: string) => all.slice(Math.max(0, at - 60), at + 60)
  throw new Error(`differs at ${at}: …${near(a)}… instead of …${near(b)}…`)
}

const text = (value: unknown): string =>
  // Wrapped, so that there is a text for undefined too.
  JSON.stringify([value], (_, part: unknown) => (part instanceof Float64Array ? [...part] : part))

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (thrown) {
    if (thrown instanceof Error) return thrown
    throw new Error(`rejected with ${String(thrown)}, which is no Error`, { cause: thrown })
  }
  throw new Error('was not rejected')
}

/** All updates of a run. */
export async function updatesOf(runner: Runner, request: RunRequest): Promise<RunUpdate[]> {
  const updates: RunUpdate[] = []
  await runner.run(request, { onUpdate: (update) => updates.push(update) })
  return updates
}
