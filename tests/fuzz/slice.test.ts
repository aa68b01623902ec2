import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { tryCase } from './run-kind.ts'

/*
 * A few inputs of each kind, the same ones each time; `npm run fuzz` tries as many as there is time for.
 */

const MOST = 25

/** A seed's inputs are few where one takes long. */
const inputsOf = (kind: (typeof kinds)[number]) => kind.cases(1).slice(0, MOST)

describe('hostile input of every kind', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s: is refused with place and remedy, or read as it says',
    async (_, kind) => {
      for (const each of inputsOf(kind)) {
        const { outcome, what } = await tryCase(each)
        expect(['refused', 'accepted'], `${what}\n${each.show().slice(0, 2000)}`).toContain(outcome)
      }
    }
  )
})
