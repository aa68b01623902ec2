import { describe, expect, it } from 'vitest'
import { nextNormal } from '../../../src/engine/random/normal.ts'
import { openStream } from '../../../src/engine/random/stream.ts'
import { distance, moments, normalDistribution } from './distribution.ts'

const state = new Int32Array(2)
openStream(state, 7, 0, 0, 0)
const sample = Float64Array.from({ length: 2_000_000 }, () => nextNormal(state))
const n = sample.length

/** How many standard errors the share of draws with a property is from its probability. */
function excess(has: (x: number) => boolean, probability: number): number {
  const count = sample.reduce((sum, x) => sum + Number(has(x)), 0)
  return Math.abs(count - n * probability) / Math.sqrt(n * probability * (1 - probability))
}

describe('nextNormal', () => {
  it('has the first four moments of a standard normal and no memory', () => {
    const { mean, variance, lag1 } = moments(sample)
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n))
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / n))
    expect(Math.abs(lag1)).toBeLessThan(4 / Math.sqrt(n))
    const third = sample.reduce((sum, x) => sum + x ** 3, 0) / n
    const fourth = sample.reduce((sum, x) => sum + x ** 4, 0) / n
    expect(Math.abs(third)).toBeLessThan(4 * Math.sqrt(15 / n))
    expect(Math.abs(fourth - 3)).toBeLessThan(4 * Math.sqrt(96 / n))
  })

  it('follows the normal distribution function', () => {
    expect(distance(sample.subarray(0, 200_000), normalDistribution)).toBeLessThan(1.95)
  })

  it('is as often far out as it ought to be, on both sides of where the tail is joined', () => {
    expect(excess((x) => Math.abs(x) > 3, 0.0026997960632602)).toBeLessThan(4)
    expect(excess((x) => Math.abs(x) > 3.654152885361009, 0.00025802830115)).toBeLessThan(4)
    expect(excess((x) => x > 4, 3.167124183312e-5)).toBeLessThan(4)
    expect(excess((x) => x < -4, 3.167124183312e-5)).toBeLessThan(4)
    expect(excess((x) => x < 0, 0.5)).toBeLessThan(4)
  })

  it('leaves no gap or heap within a layer, cell by cell', () => {
    const cells = new Float64Array(800)
    const low = -4
    for (const x of sample) {
      const cell = Math.floor((x - low) * 100)
      if (cell >= 0 && cell < cells.length) cells.fill((cells.at(cell) ?? NaN) + 1, cell, cell + 1)
    }
    let chiSquare = 0
    cells.forEach((count, i) => {
      const [from, to] = [low + i / 100, low + (i + 1) / 100]
      const expected = n * (normalDistribution(to) - normalDistribution(from))
      chiSquare += (count - expected) ** 2 / expected
    })
    expect(Math.abs(chiSquare - 800)).toBeLessThan(4 * 40) // 800 cells: standard deviation √1600
  })
})
