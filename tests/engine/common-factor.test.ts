import { describe, expect, it } from 'vitest'
import { drawnQuantities, type Quantity } from '../../src/engine/index.ts'
import { drawQuantity } from '../../src/engine/quantity.ts'
import { keyOfName } from '../../src/engine/random/name-key.ts'
import { openStream } from '../../src/engine/random/stream.ts'
import { group, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { expectDistribution } from './support/sample.ts'

const RUNS = 5000
const SEED = 7
const uniform = (low: number, high: number): Quantity => ({
  value: (low + high) / 2,
  low,
  high,
  shape: 'uniform',
})

const FACTOR = uniform(0, 1)

/** A favoured group and one that is not, their numbers uncertain. */
const place = (supplierStrength: Quantity) =>
  model({
    groups: [
      group('firms', { capacityPerYear: uniform(1, 2) }),
      group('coop', {
        traits: ['cooperative'],
        capacityPerYear: uniform(1, 2),
        entry: uniform(0.2, 0.4),
        relativeCost: { value: 1.1, low: 1, high: 1.3, shape: 'triangular' },
        jobsPerMillion: uniform(5, 9),
      }),
    ],
    mechanisms: { supplierStrength, compliance: uniform(0.5, 1.5), unfilledDelayCost: uniform(0, 0.1) },
  })

const drawn = (supplierStrength: Quantity) =>
  new Map(
    drawnQuantities(place(supplierStrength), SEED, 0, RUNS).map(({ name, values }) => [name, values] as const)
  )
const linked = drawn(FACTOR)
const named = (of: typeof linked, name: string) => {
  const values = of.get(name)
  if (!values) throw new RangeError(`${name}, must be one of ${[...of.keys()].join(', ')}`)
  return values
}
const CAPACITY = 'groups.coop.capacityPerYear'
const ENTRY = 'groups.coop.entry'
const COST = 'groups.coop.relativeCost'
const COMPLIANCE = 'mechanisms.compliance'

/** Expects the rank correlation of two quantities within four standard errors. */
function expectSpearman(a: string, b: string, theory: number): void {
  const ranks = (name: string) => {
    const values = named(linked, name)
    const ranked = new Float64Array(RUNS)
    Array.from(values.keys())
      .sort((x, y) => at(values, x) - at(values, y))
      .forEach((run, rank) => (ranked[run] = rank))
    return ranked
  }
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (RUNS - 1) / 2
  const covariance = sum(x.map((rank, i) => (rank - middle) * (at(y, i) - middle))) / RUNS
  const correlation = covariance / ((RUNS * RUNS - 1) / 12)
  expect(Math.abs(correlation - theory), `rank correlation ${correlation}`).toBeLessThan(4 / Math.sqrt(RUNS))
}

describe('the common factor of what is unknown about eligible suppliers', () => {
  it('leaves every quantity its own distribution', () => {
    const even = (low: number, high: number) => (x: number) => (x - low) / (high - low)
    expectDistribution(named(linked, 'mechanisms.supplierStrength'), even(0, 1))
    expectDistribution(named(linked, CAPACITY), even(1, 2))
    expectDistribution(named(linked, ENTRY), even(0.2, 0.4))
    expectDistribution(named(linked, COMPLIANCE), even(0.5, 1.5))
    expectDistribution(named(linked, COST), (x) =>
      x < 1.1 ? (x - 1) ** 2 / (0.3 * 0.1) : 1 - (1.3 - x) ** 2 / (0.3 * 0.2)
    )
  })

  it('links what shows strength by a rank correlation of one half', () => {
    expectSpearman(CAPACITY, ENTRY, 0.5)
    expectSpearman(CAPACITY, COMPLIANCE, 0.5)
  })

  it('links a high cost to weakness', () => {
    expectSpearman(CAPACITY, COST, -0.5)
  })

  it('leaves alone what says nothing of strength, and groups that no rule favours', () => {
    expectSpearman(CAPACITY, 'groups.coop.jobsPerMillion', 0)
    expectSpearman(CAPACITY, 'groups.firms.capacityPerYear', 0)
    expectSpearman(CAPACITY, 'mechanisms.unfilledDelayCost', 0)
  })

  it('is off when it is certain: each quantity is then the first draw of its own stream, bit for bit', () => {
    const off = drawn({ value: 0.9 })
    const stream = new Int32Array(2)
    const byHand = (name: string, quantity: Quantity) =>
      Float64Array.from({ length: RUNS }, (_, run) => {
        openStream(stream, SEED, run, keyOfName(name), 0xffffffff)
        return drawQuantity(quantity, stream)
      })
    expect(named(off, CAPACITY)).toEqual(byHand(CAPACITY, uniform(1, 2)))
    expect(named(off, COMPLIANCE)).toEqual(byHand(COMPLIANCE, uniform(0.5, 1.5)))
    const unlinked = 'groups.firms.capacityPerYear'
    expect(named(off, unlinked)).toEqual(named(linked, unlinked))
    expect(named(off, CAPACITY)).not.toEqual(named(linked, CAPACITY))
  })
})
