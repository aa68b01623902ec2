import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextUniform, nextWord, openStream } from '../../../src/engine/random/stream.ts'
import { distance, moments } from './distribution.ts'

function opened(seed: number, run: number, lane: number, index: number): Int32Array {
  const state = new Int32Array(2)
  openStream(state, seed, run, lane, index)
  return state
}

function words(state: Int32Array, count: number): number[] {
  return Array.from({ length: count }, () => nextWord(state) >>> 0)
}

describe('nextWord', () => {
  it("gives the answers of the authors' C", () => {
    const state = new Int32Array([1, 2])
    expect(words(state, 8)).toEqual([
      3802928447, 813792938, 1618621494, 2955957307, 3252880261, 1129983909, 2539651700, 1327610908,
    ])
    expect(words(state, 1_000_000 - 8).at(-1)).toBe(2046993114)
    expect([...state]).toEqual([2104282451 | 0, 345113028])
    expect(words(new Int32Array([0xdeadbeef, 0x9e3779b9]), 4)).toEqual([
      2978331981, 1955560393, 2362445678, 144102650,
    ])
  })

  it('returns an int32 and keeps all state in its argument', () => {
    const state = opened(1, 2, 3, 4)
    const copy = state.slice()
    for (let i = 0; i < 1000; i++) {
      const word = nextWord(state)
      expect(word).toBe(word | 0)
      expect(nextWord(copy)).toBe(word)
    }
  })
})

describe('openStream', () => {
  it('gives every seed, run, lane and index a state of its own', () => {
    const states = new Set<string>()
    let count = 0
    for (const seed of [0, 1, 2, 0x7fffffff, 0xffffffff]) {
      for (const run of [0, 1, 2, 1999]) {
        for (let lane = 0; lane < 10; lane++) {
          for (let index = 0; index < 100; index++, count++) states.add(opened(seed, run, lane, index).join())
        }
      }
    }
    expect(states.size).toBe(count)
  })

  it('opens the same stream for the same names, whatever the array held', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff })
    fc.assert(
      fc.property(word, word, word, word, (seed, run, lane, index) => {
        const used = new Int32Array([123, 456])
        openStream(used, seed, run, lane, index)
        expect(used).toEqual(opened(seed, run, lane, index))
        expect(used.some((half) => half !== 0)).toBe(true)
        expect(used).not.toEqual(opened(seed, run, lane, (index + 1) >>> 0))
        expect(used).not.toEqual(opened(seed, run, (lane + 1) >>> 0, index))
        expect(used).not.toEqual(opened(seed, (run + 1) >>> 0, lane, index))
        expect(used).not.toEqual(opened((seed + 1) >>> 0, run, lane, index))
      })
    )
  })

  it('leaves neighbouring streams uncorrelated, draw by draw', () => {
    const names: [seed: number, run: number, lane: number, index: number][] = [
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [1, 0, 1, 0],
      [1, 1, 0, 0],
      [2, 0, 0, 0],
    ]
    const n = 100_000
    const samples = names.map((name) => {
      const state = opened(...name)
      return Float64Array.from({ length: n }, () => Math.sqrt(12) * (nextUniform(state) - 0.5))
    })
    samples.forEach((a, i) =>
      samples.slice(i + 1).forEach((b) => {
        const correlation = a.reduce((sum, x, k) => sum + x * (b.at(k) ?? NaN), 0) / n
        expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(n)) // 4 standard errors
      })
    )
  })

  it('gives uniform first draws across indices', () => {
    const first = Float64Array.from({ length: 100_000 }, (_, index) => nextUniform(opened(1, 0, 0, index)))
    expect(distance(first, (x) => x)).toBeLessThan(1.95)
    expect(Math.abs(moments(first).lag1)).toBeLessThan(4 / Math.sqrt(first.length))
  })
})

describe('nextUniform', () => {
  const state = opened(5, 0, 0, 0)
  const sample = Float64Array.from({ length: 1_000_000 }, () => nextUniform(state))

  it('is (word + 1/2) / 2^32, strictly between 0 and 1', () => {
    const [numbers, raw] = [opened(3, 1, 4, 1), opened(3, 1, 4, 1)]
    for (let i = 0; i < 1000; i++) expect(nextUniform(numbers) * 2 ** 32).toBe((nextWord(raw) >>> 0) + 0.5)
    expect(sample.every((x) => x > 0 && x < 1)).toBe(true)
  })

  it('has the mean, variance and lack of memory of uniform draws', () => {
    const { mean, variance, lag1 } = moments(sample)
    const root = Math.sqrt(sample.length)
    expect(Math.abs(mean - 1 / 2)).toBeLessThan((4 * Math.sqrt(1 / 12)) / root)
    expect(Math.abs(variance - 1 / 12)).toBeLessThan((4 * Math.sqrt(1 / 180)) / root)
    expect(Math.abs(lag1)).toBeLessThan(4 / root)
    expect(distance(sample, (x) => x)).toBeLessThan(1.95)
  })

  it('fills a square evenly, pair by pair', () => {
    const cells = new Float64Array(4096)
    for (let i = 0; i < sample.length; i += 2) {
      const [x, y] = sample.subarray(i, i + 2)
      const cell = Math.floor((x ?? NaN) * 64) * 64 + Math.floor((y ?? NaN) * 64)
      cells.fill((cells.at(cell) ?? NaN) + 1, cell, cell + 1)
    }
    const expected = sample.length / 2 / cells.length
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 4,095 degrees of freedom: mean 4,095, standard deviation √(2 · 4,095) = 90.5.
    expect(Math.abs(chiSquare - 4095)).toBeLessThan(4 * 90.5)
  })
})
