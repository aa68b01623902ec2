import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { createBlock } from '../../src/engine/tender/block.ts'
import { placeByValue } from '../../src/engine/tender/place-by-value.ts'
import { letMany } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { expectDistribution } from './support/sample.ts'

/** The slices of the uniform number within which tenders keep their distances. */
const SLICES = 64

interface Tender {
  readonly luck: number
  readonly value: number
}

const tender: fc.Arbitrary<Tender> = fc.record({
  luck: fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((word) => (word + 0.5) / 2 ** 32),
  value: fc.double({ min: 0, max: 12, noNaN: true }).map((x) => Math.exp(x)),
})
const tenders = fc.array(tender, { minLength: 1, maxLength: 256 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Places of tenders by value; every third one has been carried over from last year. */
function placed(list: readonly Tender[]): number[] {
  const block = createBlock()
  list.forEach(({ luck, value }, i) => {
    block.reserveLuck[i] = luck
    block.value[i] = i % 3 === 2 ? 1 : value
    block.carried[i] = i % 3 === 2 ? value : 0
  })
  const places = new Float64Array(list.length)
  placeByValue(block, list.length, places)
  return Array.from(places)
}

describe('a reservation by value', () => {
  it('takes its share of the value of a block, but for the tenders in one slice', () => {
    fc.assert(
      fc.property(tenders, share, (list, s) => {
        const places = placed(list)
        const total = sum(list.map(({ value }) => value))
        const reserved = sum(list.map(({ value }, i) => (at(places, i) < s ? value : 0)))
        const slices = new Float64Array(SLICES)
        for (const { luck, value } of list) {
          const slice = Math.floor(luck * SLICES)
          slices[slice] = at(slices, slice) + value
        }
        expect(Math.abs(reserved / total - s)).toBeLessThanOrEqual(Math.max(...slices) / total + 1e-9)
      })
    )
  })

  it('is within the largest tender where each has a slice of its own', () => {
    const apart = fc.uniqueArray(tender, {
      minLength: 1,
      maxLength: SLICES,
      selector: ({ luck }) => Math.floor(luck * SLICES),
    })
    fc.assert(
      fc.property(apart, share, (list, s) => {
        const places = placed(list)
        const values = list.map(({ value }) => value)
        const reserved = sum(values.map((value, i) => (at(places, i) < s ? value : 0)))
        expect(Math.abs(reserved - s * sum(values))).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9))
      })
    )
  })

  it('holds all of a smaller one: the order of tenders stays', () => {
    fc.assert(
      fc.property(tenders, (list) => {
        const places = placed(list)
        const order = list.map((_, i) => i).sort((a, b) => at(places, a) - at(places, b))
        order.slice(1).forEach((i, n) => {
          const before = order[n] ?? 0
          if (at(places, before) === at(places, i)) return
          expect(list[before]?.luck).toBeLessThan(list[i]?.luck ?? NaN)
        })
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1 + 1e-9)
        }
      })
    )
  })

  it('is a chance where there is one tender', () => {
    const luck = Float64Array.from({ length: 4000 }, (_, i) => ((i + 0.5) * 0.6180339887498949) % 1)
    expectDistribution(
      luck.map((each) => placed([{ luck: each, value: 7 }])[0] ?? NaN),
      (x) => x
    )
  })
})

describe('in the market', () => {
  const spreadOfShare = (reserveByValue: number) => {
    const scene = model({
      groups: [group('large', { relativeCost: 1.5 }), group('coop', { traits: ['cooperative'] })],
      categories: [category({ tendersPerYear: 200, valueSpread: 4, ceiling: 1.1, phase: 0 })],
      mechanisms: { reserveByValue, adminReserved: 1 },
    })
    const shares: number[] = []
    let before = 0
    letMany(scene, 40, 50, { 'setAside.cooperative': 0.3 }, ({ tally, block, places }) => {
      const tried = at(tally, TALLY.reservations) - before
      before = at(tally, TALLY.reservations)
      const values = Array.from(block.value.subarray(0, 200))
      const reserved = values.filter((_, i) => at(places, i) < 0.3)
      expect(reserved.length).toBe(tried)
      shares.push(sum(reserved) / sum(values))
    })
    return Math.sqrt(sum(shares.map((x) => (x - 0.3) ** 2)) / shares.length)
  }

  it('a quota of value is met closely where a chance for each tender misses it', () => {
    const byChance = spreadOfShare(0)
    const byValue = spreadOfShare(1)
    expect(byValue).toBeLessThan(0.5 * byChance)
  })
})
