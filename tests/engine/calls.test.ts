import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, poissonAtLeast, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Calls of value 1, one in each run. */
const N = 6000
const CALL = { familyFarmShare: 1 }

interface Farms {
  readonly firms?: number
  readonly entry?: number
  /** Yearly capacity of one firm. */
  readonly each?: number
  readonly deliveryFailure?: number
}

const place = ({ firms = 20, entry = 0.5, each = 0.4, deliveryFailure = 0 }: Farms = {}, minBids = 1) =>
  model({
    groups: [
      group('wholesale'),
      group('farms', {
        traits: ['familyFarm'],
        firms,
        entry,
        capacityPerYear: firms * each,
        serves: { works: 1 },
        deliveryFailure,
        // A farm need be large enough for its own part only.
        contractLimit: 10,
      }),
    ],
    categories: [
      category({
        ceiling: 1,
        tendersPerYear: 1,
        phase: 0,
        minBids,
        reservedForms: { familyFarm: 'call' },
      }),
    ],
    mechanisms: { unfilledDelayCost: 0.03, reletCost: 0.1 },
  })

/** Lets calls that draw `suppliers` farms on average. */
function call(scene: ReturnType<typeof place>, suppliers: number, ready?: Parameters<typeof letMany>[5]) {
  const farms = scene.groups[1]
  const each = (farms?.capacityPerYear.value ?? NaN) / (farms?.firms.value ?? NaN)
  const fit = 1 / (1 + (Math.min(1, each) / 10) ** 3)
  const { strengths } = openAt(scene, 1)
  let carried = 0
  const { tally, awards } = letMany(
    scene,
    suppliers / (fit * at(strengths, 1)),
    N,
    CALL,
    ({ needs }) => {
      for (let i = 0; i < at(needs.carriedCount, 0); i++) carried += at(needs.carriedValue, i)
    },
    ready
  )
  const of = (slot: keyof typeof TALLY) => at(tally, TALLY[slot])
  return { of, awards, carried, filled: of('reservations') - of('unfilled') }
}

/** Mean and variance of what is filled when a Poisson number of suppliers take `each`, up to `most` together. */
function filledBy(suppliers: number, each: number, most: number): [mean: number, variance: number] {
  const chance = (n: number) => poissonAtLeast(n, suppliers) - poissonAtLeast(n + 1, suppliers)
  const counts = Array.from({ length: 40 }, (_, n) => n)
  const moment = (power: number) => sum(counts.map((n) => chance(n) * Math.min(1, n * each, most) ** power))
  return [moment(1), moment(2) - moment(1) ** 2]
}

describe('a public call', () => {
  it.each([0.15, 0.4])('is filled by what its suppliers hold, %d each', (each) => {
    const { filled, of } = call(place({ each }), 2)
    expect(of('reservations')).toBe(N)
    expectMeanOf(filled / N, N, ...filledBy(2, each, Infinity))
    expectShare(of('reserved'), N, 1 - Math.exp(-2))
  })

  it('is filled whole where one supplier holds more, and not beyond', () => {
    const { filled } = call(place({ each: 3 }), 2)
    expectShare(filled, N, 1 - Math.exp(-2))
  })

  it('takes no more than what admissible firms hold', () => {
    // Four firms of 0.3, one of them admissible.
    const { filled } = call(place({ firms: 4, entry: 0.25, each: 0.3 }), 2)
    expectMeanOf(filled / N, N, ...filledBy(2, 0.3, 0.3))
  })

  it('takes no more than what they hold free', () => {
    const scene = place({ firms: 4, entry: 0.5, each: 0.3 })
    const { filled } = call(scene, 4, ({ suppliers }) => {
      suppliers.used[1] = 0.5 * at(suppliers.capacity, 1)
    })
    // Half of them busy: half as many answer, with half the room of two firms.
    expectMeanOf(filled / N, N, ...filledBy(2, 0.3, 0.3))
  })

  it('needs as many suppliers as the category asks for', () => {
    const { of } = call(place({ each: 3 }, 3), 2)
    expectShare(of('reserved'), N, poissonAtLeast(3, 2))
  })

  it.each([0, 0.25])(
    'loses no value: it is taken, let in the open or carried over (failing %d)',
    (failing) => {
      const { of, carried, filled, awards } = call(place({ each: 0.4, deliveryFailure: failing }), 2)
      expect(of('benchmarkValue') + carried).toBeCloseTo(N, 6)
      expectMeanOf(filled / N, N, ...filledBy(2, 0.4 * (1 - failing), 1 - failing))
      expect(at(awards, 0) + at(awards, 1)).toBeGreaterThanOrEqual(of('reserved'))
      // A delay for what is left, and letting again for what failed.
      const failed = (filled * failing) / (1 - failing)
      expect(of('delayCost')).toBeCloseTo(0.03 * of('unfilled') + 0.1 * failed, 4)
    }
  )
})
