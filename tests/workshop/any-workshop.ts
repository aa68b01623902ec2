import fc from 'fast-check'
import {
  LEVER_SETS,
  workshopId,
  WORKSHOP_LIMITS,
  type LeverSet,
  type Workshop,
} from '../../src/workshop/workshop.ts'

const draws = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 4, maxLength: 4 })

/** Any workshop that can be set up. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc.record({
  futures: fc.integer(WORKSHOP_LIMITS.futures),
  levers: fc.constantFrom<LeverSet>(...LEVER_SETS),
  minutes: fc.integer(WORKSHOP_LIMITS.minutes),
  rounds: fc.integer(WORKSHOP_LIMITS.rounds),
  id: draws.map((four) => workshopId(Uint32Array.from(four))),
})
