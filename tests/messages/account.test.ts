import { describe, expect, it } from 'vitest'
import { accountSentence, accountSummary, type AccountYear } from '../../src/messages/sentences/account.ts'
import { guessSentence } from '../../src/messages/sentences/guesses.ts'
import { english } from './english.ts'

const span = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 })
const year: AccountYear = {
  year: 2018,
  contracts: span(80, 80, 80),
  tried: span(20, 24, 28),
  filled: span(15, 18, 21),
  fallenBack: span(3, 6, 9),
  unfilledShare: span(0.1, 0.25, 0.4),
  unmetShare: span(0, 0, 0.01),
  triedIn: 1,
  why: [],
}
const say = (change: Partial<AccountYear> = {}) => accountSentence(english, { ...year, ...change }, 2000)
const total = { tried: span(90, 100, 110), filled: span(60, 70, 80), fallenBack: span(20, 30, 40) }

describe('a year of reserved contracts', () => {
  it('says what was kept, filled and opened to all, with ranges', () => {
    expect(say()).toBe(
      '2018: of 24 (20 to 28) reserved contracts, 18 (15 to 21) were filled and 6 (3 to 9) opened to everyone. The numbers do not show why.'
    )
  })

  it('says what points to why', () => {
    expect(say({ why: ['entryLow'] })).toContain('Possible reasons: few eligible firms bid at all.')
    expect(say({ why: ['capacityFull', 'priceAboveCeiling'] })).toContain(
      'eligible firms are almost fully booked and costs exceed the highest price allowed.'
    )
    expect(say({ why: ['noSupplier'] })).toContain('no eligible supplier exists here.')
    expect(say({ why: ['beyondCapacity'] })).toContain('more is reserved than eligible firms can deliver.')
  })

  it('looks for no reason where all were filled', () => {
    const all = { fallenBack: span(0, 0, 0), filled: span(20, 24, 28), unfilledShare: span(0, 0, 0) }
    expect(say(all)).toBe('2018: all of 24 (20 to 28) reserved contracts were filled.')
  })

  it('says when nothing was kept, or only in some futures', () => {
    expect(say({ triedIn: 0 })).toBe('2018: no contracts were reserved.')
    expect(say({ triedIn: 0.01 })).toContain('Contracts were reserved in almost none of the futures.')
    expect(say({ triedIn: 0.4 })).toContain('Contracts were reserved in 4 of 10 futures.')
  })

  it('leaves out a range of one number', () => {
    expect(say({ tried: span(24, 24, 24) })).toContain('of 24 reserved contracts')
  })
})

describe('all years of reserved contracts', () => {
  it('add up, with ranges', () => {
    expect(accountSummary(english, [year, { ...year, year: 2019 }], total)).toBe(
      'From 2018 to 2019, 100 (90 to 110) contracts were reserved in the middle future: 70 (60 to 80) were filled and 30 (20 to 40) opened to everyone. In brackets: 8 of 10 futures.'
    )
  })

  it('say so when nothing was kept', () => {
    expect(accountSummary(english, [{ ...year, triedIn: 0 }], total)).toBe(
      'These rules reserve no contracts.'
    )
    expect(accountSummary(english, [], total)).toBe('These rules reserve no contracts.')
  })
})

describe('the share of guesses', () => {
  const done = { phase: 'done', share: 0.62, low: 0.53, high: 0.71, runs: 1000 } as const
  it('is rounded to 5 points, with where it may lie', () => {
    expect(guessSentence(english, done)).toBe(
      'About 60% of this answer’s spread comes from guesses (between 50% and 75%, from 1,000 futures).'
    )
    expect(guessSentence(english, { ...done, share: 1, low: 1, high: 1 })).toContain('About 100%')
  })

  it('is little where it cannot be told from none', () => {
    expect(guessSentence(english, { ...done, share: 0.02, low: 0, high: 0.08 })).toBe(
      'Guesses cause little of this answer’s spread: at most 10%, from 1,000 futures.'
    )
    expect(guessSentence(english, { ...done, share: 0, low: 0, high: 0 })).toContain('at most 5%')
  })

  it('keeps its range where that is wide', () => {
    expect(guessSentence(english, { ...done, share: 0.3, low: 0.02, high: 0.7 })).toContain(
      'between 0% and 70%'
    )
  })

  it.each(['waiting', 'noGuesses', 'noSpread', 'failed'] as const)('has words for %s', (phase) => {
    expect(guessSentence(english, { phase })).toMatch(/^[A-Z].+\.$/)
  })

  it('says how far measuring is', () => {
    expect(guessSentence(english, { phase: 'running', done: 400, total: 1000 })).toBe(
      'Measuring: 400 of 1,000 futures.'
    )
  })
})
