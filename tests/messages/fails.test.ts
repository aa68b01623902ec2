import { describe, expect, it } from 'vitest'
import type { Fails } from '../../src/analysis/fails/fails.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import {
  failsSentence,
  heldOutSentence,
  secondSentence,
  treeLines,
  whichSentence,
  type NameInput,
} from '../../src/messages/analysis/fails-sentences.ts'
import { roundLimit } from '../../src/messages/analysis/round-limit.ts'
import { languageOf } from '../../src/messages/catalogue.ts'
import { plainText } from '../../src/messages/rich.ts'

const language = languageOf('en')
const words = analysis.fails
const name: NameInput = (path) => ({
  inSentence: `“${path}”`,
  owner: '',
  name: path,
  write: (value) => `${Math.round(value * 100)}%`,
})

const limit = (path: string, low: number | null, high: number | null) => ({
  name: path,
  low,
  high,
  p: 1e-6,
  cameBack: 9,
})

const fails = (change: Partial<Fails> = {}): Fails => ({
  kind: 'found',
  runs: 2000,
  hits: 600,
  inputs: 114,
  groups: [{ limits: [limit('entry', null, 0.12), limit('wait', 0.6, null)], inside: 450, hits: 360 }],
  chosen: 0,
  heldOut: { inside: 1000, hits: 740, sought: 3000, p: 0.001 },
  second: null,
  tree: { inside: 2000, hits: 600 },
  seek: 'short',
  short: 600,
  against: 'target',
  carriedOut: 'full',
  ...change,
})

const say = (found: Fails) => plainText(failsSentence(language, words, found, { at: found.chosen, name }))

describe('the finding in words', () => {
  it('names the limits, the share inside, the share caught and the base rate', () => {
    expect(say(fails())).toBe(
      'Futures fall short mostly when “entry” is at most 12% and “wait” is at least 60%: 8 of 10 of these futures fall short, against 3 of 10 of all; they hold 6 of 10 of all that fall short.'
    )
  })

  it('does not say mostly of a small rise, and tells close shares apart in hundredths', () => {
    const groups = [{ limits: [limit('entry', 0.1, 0.3)], inside: 600, hits: 220 }]
    expect(say(fails({ groups }))).toBe(
      'Futures fall short more often when “entry” is between 10% and 30%: 37% of these futures fall short, against 30% of all; they hold 4 of 10 of all that fall short.'
    )
  })

  it('speaks of the futures that get there where those are the rarer ones', () => {
    const reached = fails({ seek: 'reached', hits: 400, short: 1600 })
    expect(say(reached)).toContain('Futures get there mostly when')
    expect(whichSentence(language, words, reached, 'rarer')).toBe(
      'More than half fall short (1,600 of 2,000), so these are the ones that do not.'
    )
    expect(whichSentence(language, words, reached, 'reached')).toBe('')
  })

  it('says when nothing or everything fails, whichever futures were looked into', () => {
    const none = say(fails({ kind: 'none', hits: 0, short: 0, groups: [], chosen: -1 }))
    expect(none).toBe('No future falls short. True of the 2,000 futures simulated; it does not rule one out.')
    const allReached = { seek: 'reached', short: 0, groups: [], chosen: -1 } as const
    expect(say(fails({ ...allReached, kind: 'all', hits: 2000 }))).toBe(none)
    expect(say(fails({ kind: 'all', hits: 2000, short: 2000, groups: [], chosen: -1 }))).toMatch(
      /^Every future falls short\. No unknown decides it/
    )
    expect(say(fails({ kind: 'none', hits: 0, short: 0, against: 'today' }))).toContain(
      'behind today’s rules'
    )
  })

  it('says when there is too little to tell, or nothing but luck', () => {
    expect(say(fails({ kind: 'tooFew', hits: 7, groups: [], chosen: -1 }))).toBe(
      '7 of 2,000 futures fall short: too few or too many to tell what they share.'
    )
    expect(say(fails({ kind: 'nothing', groups: [], chosen: -1 }))).toMatch(
      /^600 of 2,000 futures fall short\. Among 114 unknowns they share nothing beyond luck\./
    )
  })

  it('never says certain, nor none or all out of ten', () => {
    for (const [inside, hits] of [
      [300, 300],
      [300, 298],
      [100, 2],
    ] as const) {
      const text = say(fails({ groups: [{ limits: [limit('x', null, 0.5)], inside, hits }] }))
      expect(text).not.toMatch(/certain|\b0 of 10|10 of 10/)
    }
  })

  it('tells how it held elsewhere, and the second group', () => {
    expect(heldOutSentence(language, words, fails())).toContain('74%')
    expect(heldOutSentence(language, words, fails({ heldOut: null }))).toBe('')
    expect(secondSentence(language, words, fails(), name)).toEqual([])
    const second = { limits: [limit('cash', null, 0.4)], inside: 200, hits: 100 }
    expect(plainText(secondSentence(language, words, fails({ second }), name))).toBe(
      'Of the other futures, more fall short when “cash” is at most 40%: 5 of 10 of those fall short; they hold 2 of 10 of all that fall short.'
    )
  })

  it('puts the tree into an outline', () => {
    expect(treeLines(language, words, fails(), name)).toEqual([])
    const below = { inside: 500, hits: 400 }
    const above = { inside: 1500, hits: 200 }
    const tree = { inside: 2000, hits: 600, split: { name: 'entry', at: 0.2, below, above } }
    expect(
      treeLines(language, words, fails({ tree }), name).map(({ text, count }) => `${text}: ${count}`)
    ).toEqual([
      '“entry” below 20%: 80% of 500 futures fall short',
      '“entry” at 20% or above: 13% of 1,500 futures fall short',
    ])
  })
})

it('rounds a limit as far as futures can tell', () => {
  expect(roundLimit(2_683_412, 'currency')).toBe(2_700_000)
  expect(roundLimit(0.12345, 'share')).toBe(0.12)
  expect(roundLimit(1.0449, 'ratio')).toBe(1.04)
  expect(roundLimit(2027.4, 'calendarYear')).toBe(2027)
  expect(roundLimit(0, 'share')).toBe(0)
})
