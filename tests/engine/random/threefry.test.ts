import { describe, expect, it } from 'vitest'
import { threefry } from '../../../src/engine/random/threefry.ts'

function scramble(key: [number, number], counter: [number, number]): string[] {
  const out = new Int32Array(2)
  threefry(...key, ...counter, out)
  return [...out].map((word) => (word >>> 0).toString(16))
}

describe('threefry', () => {
  it('gives the known answers published with Random123', () => {
    expect(scramble([0, 0], [0, 0])).toEqual(['6b200159', '99ba4efe'])
    expect(scramble([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toEqual(['1cb996fc', 'bb002be7'])
    expect(scramble([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toEqual(['c4923a9c', '483df7a0'])
  })

  it('takes int32 and uint32 spellings of a word alike', () => {
    expect(scramble([-1, -2], [-3, -4])).toEqual(scramble([0xffffffff, 0xfffffffe], [0xfffffffd, 0xfffffffc]))
  })

  it('flips half the bits of the output when one bit of the input flips', () => {
    const [first, second] = [new Int32Array(2), new Int32Array(2)]
    let flipped = 0
    let trials = 0
    for (let counter = 0; counter < 50; counter++) {
      for (let bit = 0; bit < 128; bit++, trials++) {
        const words = [7, 11, counter, 13].map((word, i) =>
          i === bit >> 5 ? word ^ (1 << (bit & 31)) : word
        )
        threefry(7, 11, counter, 13, first)
        threefry(...(words as [number, number, number, number]), second)
        first.forEach((word, i) => {
          for (let rest = word ^ (second.at(i) ?? 0); rest !== 0; rest &= rest - 1) flipped++
        })
      }
    }
    // 64 fair bits a trial: standard error 4 / √trials.
    expect(Math.abs(flipped / trials - 32)).toBeLessThan((4 * 4) / Math.sqrt(trials))
  })
})
