import type { Runner } from './types.ts'

/** The same runner, whose runs begin only when something else is done, such as the first picture of the page. */
export function heldUntil(ready: Promise<void>, runner: Runner): Runner {
  return {
    ...runner,
    run: async (...run) => {
      await ready
      return runner.run(...run)
    },
  }
}
