import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { HANG_MS, type Outcome, tryCase } from './run-kind.ts'

/*
 * A few inputs of each kind, the same ones each time; `npm run fuzz` tries as many as there is time for.
 */

/** One in twenty of a seed's inputs, so that kinds take about as long as each other. */
const inputsOf = (kind: (typeof kinds)[number]) => {
  const cases = kind.cases(1)
  return cases.slice(0, Math.ceil(cases.length / 20))
}

/** Tests share their process, and its time, with others: only what takes far too long hangs here. */
const isSlow = ({ outcome, milliseconds }: Outcome) => outcome === 'hang' && milliseconds < 20 * HANG_MS

describe('hostile input of every kind', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s: is refused with place and remedy, or read as it says',
    async (_, kind) => {
      for (const each of inputsOf(kind)) {
        const tried = await tryCase(each)
        if (isSlow(tried)) continue
        const { outcome, what } = tried
        expect(['refused', 'accepted'], `${what}\n${each.show().slice(0, 2000)}`).toContain(outcome)
      }
    }
  )
})
