import { describe, expect, it } from 'vitest'
import type { OwnNumbers, Reading } from '../../../src/analysis/opponent/objections.ts'
import { strongestOf } from '../../../src/analysis/opponent/strongest.ts'

const MEASURE = 'share.trait.local'

const reading = (part: Partial<Reading> = {}): Reading => ({
  today: { p10: 0, p90: 0 },
  proposal: { p10: 0, p90: 0 },
  difference: { p10: 0, p90: 0 },
  ...{ mean: 0, meanToday: 0, above: 0, runs: 2000 },
  ...part,
})
const gain = reading({
  today: { p10: 0.02, p90: 0.06 },
  proposal: { p10: 0.2, p90: 0.4 },
  difference: { p10: 0.15, p90: 0.36 },
  ...{ mean: 0.3, meanToday: 0.03, above: 1990 },
})
const own = (readings: Readonly<Record<string, Reading>>, part: Partial<OwnNumbers> = {}): OwnNumbers => ({
  read: (metric) => ({ [MEASURE]: gain, ...readings })[metric] ?? null,
  measure: MEASURE,
  leak: null,
  laws: [],
  elections: false,
  ...part,
})

describe('the strongest objection', () => {
  it('is the one that takes most away at the unfavourable end, each as a part of its own whole', () => {
    const bill = reading({ difference: { p10: -1, p90: 20 }, meanToday: 100 })
    expect(strongestOf(own({ 'spend.total': bill }))).toEqual({ claim: 'ahead', objection: 'price' })
    const kept = {
      'reserved.tried.count': reading({ proposal: { p10: 1, p90: 5 } }),
      'reserved.unfilled.share': reading({ proposal: { p10: 0.1, p90: 0.6 } }),
    }
    expect(strongestOf(own({ 'spend.total': bill, ...kept }))?.objection).toBe('capacity')
    const law = { lever: 'x', law: '', state: 'needsLawChange' as const }
    expect(strongestOf(own({ 'spend.total': bill, ...kept }, { laws: [law] }))?.objection).toBe('court')
  })

  it('is that they would have had it anyway, where today’s rules bring nearly as much', () => {
    const near = { ...gain, meanToday: 0.27 }
    expect(strongestOf(own({ [MEASURE]: near }))?.objection).toBe('additional')
  })

  it('counts neither empty reservations where nothing is reserved, nor the end of what has no elections', () => {
    const empty = { 'reserved.unfilled.share': reading({ proposal: { p10: 0.5, p90: 0.9 } }) }
    const alive = { 'programme.alive': reading({ mean: 0.2 }) }
    expect(strongestOf(own({ ...empty, ...alive }))?.objection).toBe('additional')
    expect(strongestOf(own({ ...empty, ...alive }, { elections: true }))?.objection).toBe('reversal')
  })

  it('is none where no number is against it', () => {
    expect(strongestOf(own({ [MEASURE]: { ...gain, meanToday: 0 } }))?.objection).toBeNull()
  })
})

describe('the strongest honest claim', () => {
  const claim = (part: Partial<Reading>) => strongestOf(own({ [MEASURE]: { ...gain, ...part } }))?.claim

  it('is that of a lead only where there is one', () => {
    expect(claim({})).toBe('ahead')
    // Never behind, and the same in most futures.
    expect(claim({ difference: { p10: 0, p90: 0.01 }, above: 500 })).toBe('ahead')
    expect(claim({ difference: { p10: -0.02, p90: 0.03 }, above: 1100 })).toBe('unclear')
    expect(claim({ difference: { p10: -0.06, p90: 0.01 }, above: 300 })).toBe('behind')
    expect(claim({ difference: { p10: 0, p90: 0 }, above: 0 })).toBe('same')
  })

  it('cannot be made without the measure', () => {
    expect(strongestOf({ ...own({}), read: () => null })).toBeNull()
  })
})
