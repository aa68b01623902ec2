import { describe, expect, it } from 'vitest'
import { createDraws, drawCentral, drawRun, type Draws } from '../../src/engine/draws.ts'
import type { Model, Quantity } from '../../src/engine/index.ts'
import { drawQuantity } from '../../src/engine/quantity.ts'
import { openStream } from '../../src/engine/random/stream.ts'
import { createWorld } from '../../src/engine/world.ts'
import { category, group, model } from './support/model.ts'
import { at } from './support/numbers.ts'
import { add, expectMean, expectShare, sample } from './support/sample.ts'

const N = 40_000
const stream = new Int32Array(2)

function drawsOf(quantity: Quantity): Float64Array {
  return Float64Array.from({ length: N }, (_, run) => {
    openStream(stream, 1, run, 2, 3)
    return drawQuantity(quantity, stream)
  })
}

function expectMoments(draws: Float64Array, mean: number, variance: number): void {
  const first = sample()
  const second = sample()
  draws.forEach((x) => {
    add(first, x)
    add(second, (x - mean) ** 2)
  })
  expectMean(first, mean)
  expectMean(second, variance)
}

const below = (draws: Float64Array, x: number) => draws.filter((each) => each < x).length

describe('an uncertain quantity', () => {
  const spread = { value: 3, low: 2, high: 6 }

  it('that is uniform lies anywhere between its bounds', () => {
    expectMoments(drawsOf({ ...spread, shape: 'uniform' }), 4, 16 / 12)
  })

  it('that is triangular has its value as the mode', () => {
    const variance = (4 + 9 + 36 - 6 - 12 - 18) / 18
    expectMoments(drawsOf({ ...spread, shape: 'triangular' }), 11 / 3, variance)
  })

  it('that is PERT gives its mode four times the weight of each bound; that is the default', () => {
    const mean = (2 + 4 * 3 + 6) / 6
    expectMoments(drawsOf({ ...spread, shape: 'pert' }), mean, ((mean - 2) * (6 - mean)) / 7)
    expect(drawsOf(spread)).toEqual(drawsOf({ ...spread, shape: 'pert' }))
  })

  it('that is normal has a tenth below low and a tenth above high', () => {
    const draws = drawsOf({ value: 4, low: 2, high: 6, shape: 'normal' })
    expectShare(below(draws, 2), N, 0.1)
    expectShare(below(draws, 4), N, 0.5)
    expectShare(below(draws, 6), N, 0.9)
  })

  it('that is lognormal has its value as the median', () => {
    const draws = drawsOf({ value: 4, low: 2, high: 8, shape: 'lognormal' })
    expectShare(below(draws, 2), N, 0.1)
    expectShare(below(draws, 4), N, 0.5)
    expectShare(below(draws, 8), N, 0.9)
  })

  it('that is beta has its value as the mean, and low and high 1.28 standard deviations apart from it', () => {
    const draws = drawsOf({ value: 0.3, low: 0.2, high: 0.4, shape: 'beta' })
    expectMoments(draws, 0.3, (0.1 / 1.2815515655446004) ** 2)
  })
})

describe('the draws of a run', () => {
  const uncertain = { value: 0.5, low: 0.2, high: 0.9 }
  const seven = ({ uncertain }: Draws) => uncertain.map(() => ({ seed: 7 }))
  const drawn = (place: Model, run: number) => {
    const draws = createDraws(createWorld(place))
    drawRun(draws, seven(draws), run, stream)
    return draws
  }

  it('do not depend on what else is uncertain, on the order of groups or on runs drawn before', () => {
    const alone = model({ groups: [group('a', { entry: uncertain })] })
    const beside = model({
      groups: [group('b', { entry: uncertain, exitRate: uncertain }), group('a', { entry: uncertain })],
      categories: [category({ meanBids: { value: 3, low: 2, high: 4 } })],
      mechanisms: { compliance: uncertain },
    })
    const draws = createDraws(createWorld(beside))
    for (let run = 0; run < 20; run++) {
      drawRun(draws, seven(draws), run, stream)
      expect(at(draws.group.entry, 1)).toBe(at(drawn(alone, run).group.entry, 0))
      expect(at(draws.group.entry, 1)).not.toBe(at(draws.group.entry, 0))
    }
  })

  it('are cut to what a field may hold', () => {
    const wide = model({
      groups: [group('a', { entry: { value: 0.5, low: 0.01, high: 0.99, shape: 'normal' } })],
    })
    const entries = Array.from({ length: 400 }, (_, run) => at(drawn(wide, run).group.entry, 0))
    expect(Math.min(...entries)).toBe(0)
    expect(Math.max(...entries)).toBe(1)
  })

  it('are central values when uncertainty is put aside, also after a run', () => {
    const draws = drawn(model({ groups: [group('a', { entry: uncertain })] }), 3)
    expect(draws.group.entry[0]).not.toBe(0.5)
    drawCentral(draws)
    expect(draws.group.entry[0]).toBe(0.5)
  })

  it('round the years of a conversion to whole ones', () => {
    const place = model({
      groups: [
        group('twin'),
        group('new', {
          convertsFrom: {
            group: 'twin',
            kind: 'organic',
            lagYears: { value: 2.5, low: 2, high: 3, shape: 'uniform' },
          },
        }),
      ],
    })
    const lags = Array.from({ length: 2000 }, (_, run) => at(drawn(place, run).lagYears, 1))
    expect(new Set(lags)).toEqual(new Set([2, 3]))
    expectShare(lags.filter((lag) => lag === 3).length, 2000, 0.5)
  })
})
