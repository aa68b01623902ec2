import fc from 'fast-check'
import { expect, it } from 'vitest'
import { log } from '../../src/engine/real/log.ts'
import { power } from '../../src/engine/real/power.ts'
import { createRemembered, rememberedLog, rememberedPower } from '../../src/engine/remembered.ts'

const few = fc.constantFrom(0, 0.5, 1, 1.03, 7)
const asked = fc.array(fc.record({ place: fc.nat(1), x: few, y: few.map((y) => -y) }), { maxLength: 60 })

it('a remembered power or logarithm is the one that is asked for, whatever was asked before', () => {
  fc.assert(
    fc.property(asked, (list) => {
      const [powers, logs] = [createRemembered(2), createRemembered(2)]
      for (const { place, x, y } of list) {
        expect(rememberedPower(powers, place, x, y)).toBe(power(x, y))
        expect(rememberedLog(logs, place, x)).toBe(log(x))
      }
    })
  )
})
