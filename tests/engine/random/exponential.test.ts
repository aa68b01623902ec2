import { describe, expect, it } from 'vitest'
import { exponentialOfWord } from '../../../src/engine/random/exponential.ts'
import { nextExponential, nextWord, openStream } from '../../../src/engine/random/stream.ts'
import { referenceLog, relativeErrorOf } from '../real/reference.ts'
import { distance, moments } from './distribution.ts'

const state = new Int32Array(2)
openStream(state, 6, 0, 0, 0)

function relativeError(word: number): number {
  return relativeErrorOf(exponentialOfWord(word), -referenceLog(((word >>> 0) + 0.5) * 2 ** -32))
}

describe('exponentialOfWord', () => {
  it('is −log u within a relative 2^-51 for words of every size', () => {
    for (let i = 0; i < 4000; i++) {
      const word = nextWord(state)
      expect(relativeError(word)).toBeLessThan(2 ** -51)
      expect(relativeError(word >>> (i & 31))).toBeLessThan(2 ** -51)
    }
  })

  it('keeps that accuracy next to u = 1 and at u = 2^-33', () => {
    for (let i = 0; i < 2000; i++)
      expect(relativeError(-1 - (nextWord(state) >>> (i & 31)))).toBeLessThan(2 ** -51)
    for (let word = -600; word < 600; word++) expect(relativeError(word)).toBeLessThan(2 ** -51)
    expect(exponentialOfWord(-1)).toBe(2 ** -33 + 2 ** -67)
    expect(exponentialOfWord(0)).toBe(33 * Math.LN2)
  })

  it('keeps that accuracy where the table changes entry', () => {
    for (let j = 256; j < 512; j++) {
      for (let near = -2; near < 2; near++) {
        const word = (j * 2 + 1) * 2 ** 22 + near
        for (const places of [0, 7, 20]) expect(relativeError(word >>> places)).toBeLessThan(2 ** -51)
      }
    }
  })

  it('decreases as the word grows', () => {
    for (let i = 0; i < 10_000; i++) {
      const word = (nextWord(state) >>> (i & 31)) >>> 0
      if (word < 0xffffffff) expect(exponentialOfWord(word + 1)).toBeLessThan(exponentialOfWord(word))
    }
  })
})

describe('nextExponential', () => {
  const sample = Float64Array.from({ length: 1_000_000 }, () => nextExponential(state))

  it('turns one word into one number', () => {
    const [numbers, raw] = [state.slice(), state.slice()]
    for (let i = 0; i < 1000; i++) expect(nextExponential(numbers)).toBe(exponentialOfWord(nextWord(raw)))
  })

  it('is distributed as Exp(1) and has no memory', () => {
    const { mean, variance, lag1 } = moments(sample)
    const root = Math.sqrt(sample.length)
    expect(Math.abs(mean - 1)).toBeLessThan(4 / root)
    expect(Math.abs(variance - 1)).toBeLessThan((4 * Math.sqrt(8)) / root)
    expect(Math.abs(lag1)).toBeLessThan(4 / root)
    expect(distance(sample, (x) => -Math.expm1(-x))).toBeLessThan(1.95)
  })
})
