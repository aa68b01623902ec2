import { describe, expect, it } from 'vitest'
import type { Report, Span } from '../../src/analysis/reach/report.ts'
import type { Block, ReachResult, Route } from '../../src/analysis/reach/types.ts'
import { reach as words } from '../../src/messages/analysis/en-reach.ts'
import {
  blockSentences,
  chanceSentence,
  goalSentence,
  levelText,
  moveText,
  pointsText,
  reachHeadline,
} from '../../src/messages/analysis/reach-sentences.ts'
import { measureText, tradeSentence } from '../../src/messages/analysis/trade-sentences.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const span = (p10: number, p50: number, p90: number): Span => ({ p10, p50, p90 })
const none = span(0, 0, 0)

const report = (part: Partial<Report> = {}): Report => ({
  runs: 1000,
  hits: 812,
  chance: { low: 0.787, high: 0.835 },
  measure: span(0.12, 0.21, 0.33),
  change: span(0.05, 0.08, 0.11),
  cost: span(0.01, 0.02, 0.04),
  largest: span(0.5, 0.57, 0.66),
  largestChange: none,
  unfilled: null,
  unfilledChange: null,
  unmet: none,
  unmetChange: none,
  ...part,
})

const route = (part: Partial<Route> = {}): Route => ({
  moves: [{ id: 'access', from: 0, to: 0.9, setting: 0.9, part: 0.9 }],
  levers: { access: 0.9 },
  report: report(),
  level: 0.14,
  holds: true,
  ...part,
})

const base = {
  goal: { side: 'above', threshold: 0.2, probability: 0.8 },
  effort: { search: 100, settle: 300, confirm: 1000 },
  played: 1,
  today: route({ moves: [], report: report({ hits: 0, unmet: span(0.01, 0.02, 0.05) }) }),
  start: route({ moves: [] }),
  brought: [],
  alone: [],
} as const

const headline = (result: ReachResult, start: 'today' | 'proposal' = 'today') =>
  plainText(reachHeadline(english, words, result, { start, currency: 'BRL' }))

describe('a goal in words', () => {
  const goal = {
    side: 'above',
    threshold: 0.2,
    probability: 0.8,
    metric: 'share.trait.familyFarm',
    year: 2018,
  } as const

  it('says who, how much, when and how often', () => {
    expect(plainText(goalSentence(english, words, goal))).toBe(
      'Goal: family farms get more than 20% of the money spent in 2018, in 8 of 10 futures.'
    )
    const count = { ...goal, side: 'below', probability: 1, metric: 'share.trait.local.count' } as const
    expect(plainText(goalSentence(english, words, count))).toBe(
      'Goal: local suppliers win less than 20% of the contracts signed in 2018, in all futures.'
    )
  })
})

describe('the answer in one sentence', () => {
  it('names the one lever that is enough', () => {
    expect(headline({ ...base, kind: 'reached', routes: { oneLever: route() } })).toBe(
      'One lever is enough: Help to bid: calls, permits, brokers, 90%.'
    )
  })

  it('counts the levers that are needed', () => {
    const [move] = route().moves
    const moves = [move, move].flatMap((each) => each ?? [])
    expect(headline({ ...base, kind: 'reached', routes: { fewest: route({ moves }) } })).toBe(
      'No lever is enough alone; two together are.'
    )
    expect(headline({ ...base, kind: 'reached', routes: { balanced: route() } })).toBe(
      'No lever is enough alone; all together are.'
    )
  })

  it('says what the best comes to when nothing reaches', () => {
    expect(headline({ ...base, kind: 'notReachable', best: route(), blocks: [] })).toBe(
      'Out of reach with these levers: at best the share passes 14% in 8 of 10 futures.'
    )
    const below = { ...base, goal: { ...base.goal, side: 'below' as const } }
    expect(headline({ ...below, kind: 'notReachable', best: route(), blocks: [] })).toContain(
      'stays below 14%'
    )
    expect(headline({ ...base, kind: 'notReachable', best: route({ moves: [] }), blocks: [] })).toBe(
      'None of these levers brings the goal nearer.'
    )
  })

  it('says that there is nothing to do, or nothing to do it with', () => {
    expect(headline({ ...base, kind: 'already' })).toBe(
      'Today’s rules already reach this in 8 of 10 futures.'
    )
    expect(headline({ ...base, kind: 'already' }, 'proposal')).toMatch(/^The proposal already reaches this/)
    expect(headline({ ...base, kind: 'nothingToMove' })).toMatch(/law bars or fixes all of these/)
  })
})

describe('a route', () => {
  it('says how often it reaches the goal, and how well that is known', () => {
    expect(plainText(chanceSentence(english, words, route()))).toBe('Reaches the goal in 8 of 10 futures.')
    const short = route({ holds: false, report: report({ hits: 0, chance: { low: 0, high: 0.004 } }) })
    expect(plainText(chanceSentence(english, words, short))).toBe(
      'Falls short on fresh futures: reaches the goal in almost none.'
    )
    expect(plainText(chanceSentence(english, words, route(), true))).toMatch(/^It passes the target in 8/)
  })

  it('says what moves, from where to where', () => {
    const [move] = route().moves
    expect(move && plainText(moveText(english, words, move, 'BRL'))).toBe(
      'Help to bid: calls, permits, brokers: 0% → 90%'
    )
    expect(pointsText(english, words, span(0.05, 0.08, 0.11))).toBe('+5 to +11 points')
    expect(pointsText(english, words, none)).toBe('0.0 points')
    expect(levelText(english, 0.1449, span(0.1, 0.2, 0.3))).toBe('14%')
  })
})

describe('what is in the way', () => {
  const blocked = (blocks: readonly Block[], best: Partial<Report> = {}) =>
    blockSentences(
      english,
      words,
      { ...base, kind: 'notReachable', best: route({ report: report(best) }), blocks },
      'BRL'
    )

  it('is told with its number', () => {
    expect(
      blocked(
        [
          { kind: 'cap', id: 'organicPremium', cap: 0.3, end: 0.5, gain: 0.042 },
          { kind: 'barred', id: 'label', cap: null, end: 1, gain: 0.1 },
          { kind: 'end', id: 'access', value: 1 },
        ],
        { unfilled: span(0.46, 0.7, 0.89), unmet: span(0.02, 0.03, 0.08) }
      )
    ).toEqual([
      'The law: Extra price allowed for organic may go up to 30%. At 50% the share would be about 4.2 points better.',
      expect.stringMatching(/^The law: .* needs a law change\. At 100% .* about 10 points better\.$/),
      'Help to bid: calls, permits, brokers is at the end of its slider (100%).',
      'Of the reserved contracts, 46–89% find too few bidders (today none are reserved).',
      '2–8% of the needs are left unmet (today 1–5%).',
    ])
  })

  it('is not made up when nothing is known of it', () => {
    expect(blocked([])).toEqual([words.blocks.unknown])
  })
})

describe('a trade-off in one sentence', () => {
  const say = (part: Partial<Report>, measures: Parameters<typeof tradeSentence>[3] = ['share', 'cost']) =>
    plainText(tradeSentence(english, words.trade, report(part), measures))

  it('names the loss with the gain', () => {
    expect(say({})).toBe('gains 8 (5 to 11) points and raises spending by 1% to 4%')
    expect(say({ cost: span(-0.08, 0.01, 0.09) })).toBe(
      'gains 8 (5 to 11) points and changes spending: between 8% lower and 9% higher'
    )
    expect(say({ change: span(-0.11, -0.08, -0.05), cost: span(-0.04, -0.02, -0.01) })).toBe(
      'loses 8 (5 to 11) points and lowers spending by 1% to 4%'
    )
  })

  it('holds where nothing differs', () => {
    expect(say({ change: none, cost: none })).toBe(
      'leaves the share about the same and leaves spending about the same'
    )
    expect(say({ change: span(0.08, 0.08, 0.08), cost: span(0.02, 0.02, 0.02) })).toBe(
      'gains 8.0 points and raises spending by 2.0%'
    )
  })

  it('names what else is weighed', () => {
    expect(say({ unfilled: span(0.4, 0.5, 0.6) }, ['share', 'cost', 'largest', 'unfilled'])).toBe(
      'gains 8 (5 to 11) points and raises spending by 1% to 4%; the largest group takes 50–66%; 40–60% of reserved contracts stay unfilled'
    )
    expect(say({}, ['chance', 'unfilled'])).toBe(
      'gains 8 (5 to 11) points and raises spending by 1% to 4%; reaches the target in 8 of 10 futures'
    )
  })

  it('has a range in every cell', () => {
    expect(
      (['share', 'chance', 'cost', 'largest', 'unfilled'] as const).map((m) =>
        measureText(english, report(), m)
      )
    ).toEqual(['+5 to +11', '8 of 10', '+1% to +4%', '50–66%', '–'])
  })
})
