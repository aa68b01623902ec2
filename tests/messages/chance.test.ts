import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { dotsCaption } from '../../src/messages/sentences/dots.ts'
import { chanceAbove, countAbove, dotValues, pairedCounts } from '../../src/messages/sentences/futures.ts'
import { english } from './english.ts'

const kOf = (share: number, runs = 2000) => chanceOf(Math.round(share * runs), runs)

describe('chanceOf', () => {
  it('rounds to tenths', () => {
    expect(kOf(0.71)).toMatchObject({ kind: 'outOfTen', k: 7 })
    expect(kOf(0.78)).toMatchObject({ kind: 'outOfTen', k: 8 })
  })

  it('takes the cautious k within one standard error above a rounding edge', () => {
    expect(kOf(0.755).k).toBe(7)
    expect(kOf(0.765).k).toBe(8)
    expect(kOf(0.745).k).toBe(7)
  })

  it('says nearly all from 97.5%, and nine until then', () => {
    expect(kOf(0.9745).kind).toBe('outOfTen')
    expect(kOf(0.9745).k).toBe(9)
    expect(kOf(0.975).kind).toBe('nearlyAll')
    expect(kOf(0.9995).kind).toBe('nearlyAll')
  })

  it('says all only when it is every single one', () => {
    expect(chanceOf(2000, 2000).kind).toBe('all')
    expect(chanceOf(1999, 2000).kind).toBe('nearlyAll')
  })

  it('never says 0 of 10', () => {
    expect(kOf(0)).toMatchObject({ kind: 'almostNone', k: 0 })
    expect(kOf(0.04).kind).toBe('almostNone')
    expect(kOf(0.06).k).toBe(1)
  })

  it('keeps k from 1 to 9 for "of 10", and never claims more as futures fall away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (runs) => {
        const all = Array.from({ length: runs + 1 }, (_, hits) => chanceOf(hits, runs))
        for (const { kind, k } of all) if (kind === 'outOfTen') expect(k >= 1 && k <= 9).toBe(true)
        const ks = all.map((chance) => chance.k)
        expect(ks).toEqual([...ks].sort((a, b) => a - b))
      }),
      { numRuns: 50 }
    )
  })

  it('refuses a count that cannot be', () => {
    expect(() => chanceOf(3, 2)).toThrow('invalid count of futures: 3 of 2')
    expect(() => chanceOf(1, 0)).toThrow('invalid count of futures: 1 of 0')
    expect(() => chanceOf(NaN, 10)).toThrow('invalid count of futures: NaN of 10')
  })
})

describe('twenty dots', () => {
  it('are futures that were played, lowest first, spread evenly', () => {
    const values = Float64Array.from({ length: 200 }, (_, run) => (run * 77) % 200)
    const dots = dotValues(values)
    expect([...dots]).toEqual(Array.from({ length: 20 }, (_, dot) => 10 * dot + 5))
  })

  it('are none when there are no futures, and as many when there are few', () => {
    expect(dotValues(new Float64Array())).toHaveLength(0)
    expect(dotValues(Float64Array.of(0.3))).toHaveLength(20)
  })

  it('never contradict the sentence: k is one of the tenths between which the dots lie', () => {
    const someFutures = fc.tuple(
      fc.integer({ min: 20, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true })
    )
    fc.assert(
      fc.property(someFutures, ([runs, target]) => {
        const values = Float64Array.from({ length: runs }, (_, run) => ((run * 7919) % runs) / runs)
        const above = countAbove(dotValues(values), target)
        const { kind, k } = chanceAbove(values, target)
        if (kind === 'all' || kind === 'nearlyAll') expect(above).toBe(20)
        else if (kind === 'almostNone') expect(above).toBeLessThanOrEqual(1)
        else expect([Math.floor(above / 2), Math.ceil(above / 2)]).toContain(k)
      }),
      { numRuns: 2000 }
    )
  })

  it('have a caption that counts them, and speaks of futures where all dots or none are above', () => {
    const caption = (above: number) =>
      dotsCaption(english, { above, chance: chanceOf(above, 20), target: 0.2 })
    expect(caption(14)).toBe('14 of these 20 dots are above 20%.')
    expect(caption(15)).toBe('15 of these 20 dots are above 20%.')
    expect(caption(1)).toBe('1 of these 20 dots is above 20%.')
    expect(caption(19)).toBe('19 of these 20 dots are above 20%.')
    expect(caption(0)).toBe('No dot is above 20%, and almost no future is.')
    const all = (hits: number) =>
      dotsCaption(english, { above: 20, chance: chanceOf(hits, 2000), target: 0.2 })
    expect(all(1990)).toBe('All 20 dots are above 20%, and so are nearly all futures.')
    expect(all(2000)).toBe('All 20 dots are above 20%, and so are all 2,000 futures.')
  })
})

describe('paired counts', () => {
  it('leave equal futures to neither side', () => {
    expect(pairedCounts([3, 1, 2, 2], [1, 2, 2, 2])).toEqual({ ahead: 1, behind: 1, runs: 4 })
  })

  it('do not count a future exactly on the target as past it', () => {
    expect(countAbove([0.2, 0.21], 0.2)).toBe(1)
  })
})
