import { describe, expect, it } from 'vitest'
import type { LeverMatters } from '../../src/analysis/matters/lever-matters.ts'
import type { Matters } from '../../src/analysis/matters/matters.ts'
import type { Part as SpreadPart, Redraws } from '../../src/analysis/matters/redraws.ts'
import type { NumberPart } from '../../src/analysis/matters/unknowns.ts'
import { matters as words } from '../../src/messages/analysis/en-matters.ts'
import {
  fetchSentence,
  leverMattersSentence,
  mattersSentence,
  oneSentence,
  shareText,
  shiftText,
  topNumberSentence,
} from '../../src/messages/analysis/matters-sentences.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const estimate = (value: number, low = value - 0.05, high = value + 0.05) => ({ value, low, high })
const part = (name: string, alone: number, narrowing = estimate(alone / 2)): NumberPart => ({
  name,
  alone: estimate(alone),
  narrowing,
  lowest: { value: 1, hits: 10, runs: 100 },
  highest: { value: 2, hits: 40, runs: 100 },
})
const spread = (alone: number, total = alone): SpreadPart => ({
  alone: estimate(alone),
  total: estimate(total),
})
const redraws = (part: Partial<Redraws> = {}): Redraws => ({
  output: 'answer',
  runs: 256,
  totals: [
    { name: 'b', total: estimate(0.1) },
    { name: 'a', total: estimate(0.5, 0.38, 0.61) },
  ],
  rest: null,
  luck: spread(0.3, 0.45),
  numbers: spread(0.55, 0.7),
  ...part,
})
const found = (part: Partial<Matters['unknowns']>, redrawn: Redraws | null = redraws()): Matters => ({
  unknowns: {
    output: 'answer',
    runs: 2000,
    middle: { p10: 0.1, p50: 0.2, p90: 0.3 },
    hits: 1000,
    uncertain: 114,
    numbers: [],
    ...part,
  },
  redraws: redrawn,
})
const nameOf = (path: string) => `Farms: ${path}`
const numbers = [part('a', 0.4), part('b', 0.1)]
const say = (matters: Matters) => plainText(mattersSentence(english, words, matters, nameOf))
const top = (part: Partial<Redraws> = {}) =>
  plainText(topNumberSentence(english, words, found({ numbers }, redraws(part)), nameOf))

describe('a share of the spread', () => {
  it.each([
    [estimate(0.41, 0.313, 0.508), '41%'],
    [estimate(0.03, 0.022, 0.038), '3%'],
    [estimate(-0.01, -0.03, 0.012), 'under 1%'],
    [estimate(0.001, 0, 0.002), 'under 1%'],
    [estimate(1.02, 0.97, 1.06), '100%'],
    [estimate(0, 0, 0), 'none'],
    [estimate(0.2, -Infinity, Infinity), '20%'],
  ])('%j is %s', (share, text) => {
    expect(shareText(english, words, share)).toBe(text)
  })
})

describe('what is behind the spread', () => {
  it('says what luck and numbers explain by themselves, and that the rest is both', () => {
    expect(say(found({ numbers }))).toBe(
      'Luck alone explains 30% of the spread, uncertain numbers 55%, both together the rest.'
    )
    const apart = redraws({ luck: spread(0.4), numbers: spread(0.6) })
    expect(say(found({ numbers }, apart))).toMatch(/uncertain numbers 60%\.$/)
  })

  it('says that all is luck when it is, and then names no number', () => {
    const luck = { luck: spread(0.97), numbers: spread(0.01), totals: [{ name: 'a', total: estimate(0.01) }] }
    expect(say(found({ numbers }, redraws(luck)))).toMatch(/^Nearly all of the spread is luck/)
    expect(top(luck)).toBe('')
  })

  it('says what is known so far', () => {
    expect(say(found({ numbers }, null))).toBe(
      'So far “Farms: a” alone explains the most: 40% of the spread.'
    )
  })

  it('says when there is nothing to explain', () => {
    expect(say(found({}))).toMatch(/^Every future gives the same answer/)
    expect(say(found({ uncertain: 0 }))).toMatch(/^No number here is uncertain/)
    expect(say(found({ numbers }, redraws({ luck: null, numbers: null, totals: null })))).toMatch(
      /^Every future gives the same answer/
    )
  })
})

describe('the number that does most', () => {
  it('is named with its share', () => {
    expect(top()).toBe('“Farms: a” matters most: 50% of the spread, counting its effect with others.')
  })

  it('is not told from the next one when noise could swap them', () => {
    const totals = [
      { name: 'a', total: estimate(0.3) },
      { name: 'b', total: estimate(0.27) },
    ]
    expect(top({ totals })).toBe(
      'Two numbers matter most: “Farms: a”, 30% of the spread, and “Farms: b”, 27%. We cannot tell which matters more.'
    )
  })

  it('does not stand out when it is small, and is none when none was looked at', () => {
    expect(top({ totals: [{ name: 'a', total: estimate(0.02, 0.01, 0.03) }] })).toMatch(
      /^No single number matters much: the most, “Farms: a”, has 2%/
    )
    expect(top({ totals: [] })).toBe('')
  })
})

describe('which lever moves the answer most', () => {
  const levers = (...totals: readonly number[]): LeverMatters => ({
    runs: 24,
    pairs: 64,
    middle: { p10: 0.08, p50: 0.12, p90: 0.24 },
    levers: totals.map((total, i) => ({
      lever: (['access', 'support', 'label'] as const)[i] ?? 'access',
      alone: estimate(total),
      total: estimate(total),
      rises: 1,
    })),
  })
  const say = (found: LeverMatters) =>
    plainText(leverMattersSentence(english, words, found, (lever) => lever.toUpperCase()))

  it('names one, two that cannot be told apart, the only one, or none', () => {
    const expects = 'In 8 of 10 mixes the mean is 8% to 24%.'
    expect(say(levers(0.7, 0.2))).toBe(`“ACCESS” moves the answer most. ${expects}`)
    expect(say(levers(0.5, 0.48))).toMatch(/we cannot tell which does more/)
    expect(say(levers(1))).toBe('Only “ACCESS” was tried. In 8 of 10 mixes the mean is 8% to 24%.')
    expect(say({ ...levers(), levers: null })).toMatch(/no more than luck does/)
  })
})

describe('which fact to fetch first', () => {
  const say = (...numbers: readonly NumberPart[]) => plainText(fetchSentence(english, words, numbers, nameOf))

  it('is the one that would narrow the range most, if that can be told from nothing', () => {
    expect(say(part('a', 0.4, estimate(0.05, 0.02, 0.07)), part('b', 0.1, estimate(0.1, 0.04, 0.16)))).toBe(
      'Ask first about “Farms: b”: knowing it would narrow the range by 10%.'
    )
  })

  it('is none when noise is as large', () => {
    expect(say(part('a', 0.02, estimate(0.01, -0.02, 0.04)))).toBe(
      'No single fact would clearly narrow the range; the most is 4%.'
    )
    expect(say()).toMatch(/^No number here is uncertain/)
  })
})

describe('one thing at a time', () => {
  const bar = (low: number, high: number) => ({
    low: estimate(low, low - 0.01, low + 0.01),
    high: estimate(high, high - 0.01, high + 0.01),
  })
  const still = { low: estimate(0, 0, 0), high: estimate(0, 0, 0) }
  const names = { number: nameOf, lever: (lever: string) => lever.toUpperCase() }

  it('names the number and the lever with the longest bars', () => {
    const numbers = [{ name: 'a', ...bar(-0.034, 0.02) }]
    const levers = [{ lever: 'access' as const, low: bar(-0.12, 0).low, high: still.high }]
    expect(plainText(oneSentence(english, words, { numbers, levers }, names))).toBe(
      '“Farms: a” alone moves the middle future most: −3.4 points when low, +2.0 when high. Of the levers, “ACCESS”: −12.0 at its low end, 0 at its high end.'
    )
  })

  it('says that nothing moves when nothing does, or nothing was tried', () => {
    const numbers = [{ name: 'a', ...still }]
    for (const result of [
      { numbers, levers: [] },
      { numbers: [], levers: [] },
    ])
      expect(plainText(oneSentence(english, words, result, names))).toMatch(/^None of these alone moves/)
  })

  it('is told in points, and as nothing only where nothing moves', () => {
    expect(shiftText(english, words, { value: 0.01, low: -Infinity, high: Infinity })).toBe('+1.0')
    expect(shiftText(english, words, { value: 0, low: 0, high: 0 })).toBe('0')
  })
})
