import { describe, expect, it } from 'vitest'
import { updatePromise } from '../../src/analysis/adoption/adoption.ts'
import type { Actual, AdoptionResult, Verdict } from '../../src/analysis/adoption/types.ts'
import {
  asMoney,
  asShares,
  insideSentence,
  updateSentences,
  verdictSentence,
} from '../../src/messages/analysis/adoption-sentences.ts'
import { adoption } from '../../src/messages/analysis/en-adoption.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const shares = asShares(english)
const years = [2025, 2030]
const RUNS = 2000
/** Futures spread evenly from 9% to 20% in the first year, and twice as high in the last. */
const first = Float64Array.from({ length: RUNS }, (_, run) => 0.09 + (0.11 * (run + 0.5)) / RUNS)
const last = first.map((value) => 2 * value)
const question = { years, target: 0.3, targetYear: 2030 }

const update = (actuals: readonly Actual[]): AdoptionResult =>
  updatePromise({ ...question, series: [{ futures: [first, last], actuals }] })
const say = (result: AdoptionResult) =>
  updateSentences(english, adoption, result, question, shares).map(plainText)
const verdict = (part: Partial<Verdict>): string =>
  plainText(
    verdictSentence(
      english,
      adoption,
      {
        ...{ year: 2025, value: 0.14, exactness: 0.02, place: 'most', below: 0.5 },
        promised: { p10: 0.09, p25: 0.12, p75: 0.16, p90: 0.19 },
        ...part,
      },
      RUNS,
      shares
    )
  )

describe('a reported year, in words', () => {
  it('says where it lies in the promised range', () => {
    expect(verdict({})).toBe('2025: 14%, inside the promised range of 9–19%.')
    expect(verdict({ place: 'half' })).toBe(
      '2025: 14%, inside the promised range of 9–19%, near its middle (12–16%).'
    )
    expect(verdict({ value: 0.05, place: 'below', below: 0 })).toBe(
      '2025: 5%, below the promised range of 9–19%; as low or lower: in almost none.'
    )
    expect(verdict({ value: 0.195, place: 'above', below: 0.91 })).toContain(
      'as high or higher: in 1 of 10 futures.'
    )
  })

  it('writes money as money', () => {
    const money = asMoney(english, 'BRL')
    expect([money.value(1.2e6), money.range(-1e6, 2e6)]).toEqual(['R$1,2m', '−R$1m – R$2m'])
  })
})

describe('an updated promise, in words', () => {
  it('moves the chance, gives the new range, and says how many futures are left', () => {
    const said = say(update([{ year: 2025, value: 0.18, exactness: 0.02 }]))
    expect(said[0]).toMatch(
      /^With it the chance of more than 30% in 2030 moves from 4 of 10 to (9 of 10|nearly all futures)\.$/
    )
    expect(said[1]).toMatch(
      /^Updated range for 2030 \(8 of 10 futures\): 3\d–\d\d%; the promise was 20–38%\.$/
    )
    expect(said[2]).toMatch(/^Futures that match the reports count more.* of 2,000 were left\.$/)
  })

  it('says when the chance stays, and speaks of several reports as several', () => {
    const wide = { value: 0.145, exactness: 0.5 }
    const said = say(
      update([
        { year: 2025, ...wide },
        { year: 2030, ...wide, value: 0.29 },
      ])
    )
    expect(said[0]).toBe('With them the chance of more than 30% in 2030 stays at 4 of 10.')
  })

  it('warns where few futures agree, and refuses where none or a handful do', () => {
    expect(say(update([{ year: 2025, value: 0.2005, exactness: 0.0015 }]))[2]).toMatch(
      /^Only about \d+ futures match: .*as a hint/
    )
    expect(say(update([{ year: 2025, value: 0.9, exactness: 0.01 }]))).toEqual([
      expect.stringContaining('No simulated future comes near the report'),
    ])
    expect(say(update([{ year: 2025, value: 0.2, exactness: 0.0002 }]))).toEqual([
      expect.stringContaining('too few to update the promise'),
    ])
  })

  it('says that nothing is entered', () => {
    expect(say(update([]))).toEqual(['No reports entered yet.'])
    expect(insideSentence(english, adoption, update([]))).toBe('')
  })

  it('counts how many reports are inside', () => {
    const both = update([
      { year: 2025, value: 0.14, exactness: 0.02 },
      { year: 2030, value: 0.6, exactness: 0.02 },
    ])
    expect(insideSentence(english, adoption, both)).toContain('1 of 2 reports are inside the promised range')
  })

  it('never says certain, whatever the futures', () => {
    const same = new Float64Array(RUNS).fill(0.4)
    const result = updatePromise({
      ...question,
      series: [{ futures: [same, same], actuals: [{ year: 2025, value: 0.4, exactness: 0.02 }] }],
    })
    expect(say(result).join(' ')).toContain('all simulated futures')
    expect(say(result).join(' ')).not.toMatch(/certain|0 of 10|10 of 10|NaN/)
  })
})
