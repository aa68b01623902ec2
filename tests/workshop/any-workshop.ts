import fc from 'fast-check'
import { ROLES } from '../../src/workshop/role.ts'
import {
  GUESSES_BY,
  LEVER_SETS,
  workshopId,
  WORKSHOP_LIMITS,
  type GuessBy,
  type LeverSet,
  type Workshop,
} from '../../src/workshop/workshop.ts'

const draws = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 4, maxLength: 4 })

/** Any workshop that can be set up. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc.record({
  futures: fc.integer(WORKSHOP_LIMITS.futures),
  levers: fc.oneof(
    fc.constantFrom<LeverSet>(...LEVER_SETS),
    fc.uniqueArray(fc.constantFrom('access', 'label', 'setAside.small', 'lotSize'), { minLength: 1 })
  ),
  minutes: fc.integer(WORKSHOP_LIMITS.minutes),
  rounds: fc.integer(WORKSHOP_LIMITS.rounds),
  guess: fc.constantFrom<GuessBy>(...GUESSES_BY),
  roles: fc.subarray([...ROLES], { minLength: 1 }),
  id: draws.map((four) => workshopId(Uint32Array.from(four))),
})
