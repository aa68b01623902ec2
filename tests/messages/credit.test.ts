import { describe, expect, it } from 'vitest'
import type { Credit, Share } from '../../src/analysis/credit/credit.ts'
import { credit as words } from '../../src/messages/analysis/en-credit.ts'
import { creditSentence, meanText, rangeText } from '../../src/messages/analysis/credit-sentences.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const share = (mean: number, half = 0.05, error = 0.004): Share => ({
  mean,
  error,
  p10: mean - half,
  p90: mean + half,
})
const nothing: Share = { mean: 0, error: 0, p10: 0, p90: 0 }
const LEVERS = ['access', 'support', 'label', 'credit', 'monitoring'] as const

const credit = (parts: readonly Share[], part: Partial<Credit> = {}): Credit => ({
  runs: 200,
  orders: null,
  today: share(0.02, 0.01),
  proposal: share(0.16),
  whole: share(0.14, 0.08),
  levers: parts.map((part, i) => ({ lever: LEVERS[i] ?? 'access', part, alone: part })),
  together: nothing,
  ...part,
})
const say = (result: Credit) => plainText(creditSentence(english, words, result, (lever) => lever))

describe('who gets the credit', () => {
  it('says what each lever brings, and what only comes from both', () => {
    expect(say(credit([share(0.09, 0.02), share(0.05, 0.03)], { together: share(0.03, 0.02) }))).toBe(
      'Of +14 points on average (+6 to +22 in 8 of 10 futures), “access” brings +9 (+7 to +11) and “support” brings +5 (+2 to +8). 3 of these points (+1 to +5) come only from the levers acting together.'
    )
  })

  it('says when levers stand in each other’s way, and when they do not act on each other', () => {
    const parts = [share(0.09), share(0.05)]
    expect(say(credit(parts, { together: share(-0.04, 0.02) }))).toMatch(
      /Acting together costs 4 points \(−6 to −2\)\.$/
    )
    expect(say(credit(parts))).toMatch(/The levers hardly affect each other\.$/)
  })

  it('names three levers and sums the others; one that takes away is named with its minus', () => {
    const many = [share(0.09), share(-0.03), share(0.02), share(0.01), share(0.01)]
    expect(say(credit(many))).toMatch(/“support” brings −3 .* and the other 2 levers \+2 together\./)
    const small = [share(0.14), share(0.001, 0.001), share(0.0005, 0.001)]
    expect(say(credit(small))).toMatch(/“access” brings \+14 \(.*\) and the other 2 levers about nothing\./)
  })

  it('gives one lever all of it', () => {
    expect(say(credit([share(0.14, 0.08)]))).toBe(
      'All of it comes from “access”: +14 points on average (+6 to +22 in 8 of 10 futures).'
    )
  })

  it('divides nothing where there is nothing', () => {
    expect(say(credit([]))).toMatch(/changes no lever/)
    expect(say(credit([nothing, nothing], { whole: nothing }))).toMatch(/none of the futures we ran/)
  })

  it('tells parts that cancel each other', () => {
    const parts = [share(0.05), share(-0.05)]
    expect(say(credit(parts, { whole: share(0, 0.06) }))).toMatch(
      /^Of 0 points on average \(−6 to \+6 in 8 of 10 futures\), “access” brings \+5/
    )
  })
})

describe('a part in the table', () => {
  it('is its mean in points', () => {
    expect(meanText(english, share(0.101, 0.05, 0.0041))).toBe('+10.1')
    expect(meanText(english, nothing)).toBe('0')
    expect(meanText(english, share(0.1, 0.05, NaN))).toBe('+10.0')
  })

  it('has the range of most futures', () => {
    expect(rangeText(english, words, share(0.1, 0.05))).toBe('+5 to +15')
    expect(rangeText(english, words, nothing)).toBe('0.0')
  })
})
