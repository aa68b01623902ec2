import { describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../src/analysis/opponent/evidence.ts'
import { FOUND, OBJECTIONS, type OwnNumbers, type Reading } from '../../src/analysis/opponent/objections.ts'
import type { OpponentResult, Spread, Standing, Step } from '../../src/analysis/opponent/types.ts'
import { lawLine, objectionAnswer } from '../../src/messages/analysis/objection-sentences.ts'
import {
  beforeSentence,
  besideSentences,
  searchSentence,
  stepSentence,
  verdictSentence,
} from '../../src/messages/analysis/opponent-sentences.ts'
import { opponent } from '../../src/messages/analysis/en-opponent.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const { worst } = opponent
const each = opponent.objections.each

const spread = (p10: number, p90: number): Spread => {
  const middle = (p10 + p90) / 2
  return { mean: middle, mcse: 0.001, p10, p50: middle, p90 }
}

const standing = (part: Partial<Standing> = {}): Standing => ({
  runs: 600,
  gain: spread(0.09, 0.19),
  ahead: 590,
  behind: 10,
  hits: { today: 0, proposal: 240 },
  beside: [],
  ...part,
})

const step = (part: Partial<Step> = {}): Step => ({
  name: 'groups.farms.capacityPerYear',
  end: 'low',
  value: 80,
  low: 80,
  usual: 120,
  high: 150,
  after: standing({ gain: spread(0.04, 0.12), ahead: 480, behind: 100 }),
  fall: 0.06,
  fallError: 0.002,
  ...part,
})

const number = { name: 'Family farms: what the group can deliver in a year', value: '80', usual: '120' }

describe('what the opponent finds, in words', () => {
  it('tells each step with its number, its end, and what is left of the gain', () => {
    expect(plainText(stepSentence(english, worst, step(), number, 'gain'))).toBe(
      'Family farms: what the group can deliver in a year. At its low end: 80 instead of 120. The gain falls to +4 to +12 points; ahead in 8 of 10 futures.'
    )
    expect(plainText(stepSentence(english, worst, step(), number, 'chance'))).toContain(
      'The target is passed in 4 of 10 futures; the gain is +4 to +12 points.'
    )
  })

  it('says when other futures do not bear a step out', () => {
    const unclear = step({ fall: 0.003, fallError: 0.002 })
    expect(plainText(stepSentence(english, worst, unclear, number, 'gain'))).toContain(
      'On other futures this makes no clear difference'
    )
  })

  it.each([
    [590, 10, 'Even then Plan A is ahead of today’s rules in nearly all futures'],
    [300, 300, 'Then we cannot tell Plan A from today’s rules: ahead in only 5 of 10 futures'],
    [60, 540, 'Then Plan A is behind today’s rules in 9 of 10 futures'],
    [0, 0, 'Then Plan A nearly equals today’s rules.'],
    [3, 2, 'Then Plan A nearly equals today’s rules.'],
    [0, 600, 'Then Plan A is behind today’s rules in all 600 futures we ran'],
  ])('ends with a verdict that holds either way: %i ahead, %i behind', (ahead, behind, expected) => {
    expect(plainText(verdictSentence(english, worst, 'Plan A', standing({ ahead, behind })))).toContain(
      expected
    )
  })

  it('begins with how the proposal stands, even where it changes nothing', () => {
    expect(plainText(beforeSentence(english, worst, standing()))).toContain('+9 to +19')
    expect(plainText(beforeSentence(english, worst, standing({ ahead: 0, behind: 0 })))).toBe(
      'As assumed, this proposal equals today’s rules in every future.'
    )
  })

  it('tells chance, cost and unfilled contracts before and after, and no line that has nothing to tell', () => {
    const beside = (cost: Spread, unfilled: Spread) => [
      { metric: 'cost.extra', proposal: cost, difference: cost },
      { metric: 'reserved.unfilled.share', proposal: unfilled, difference: unfilled },
    ]
    const before = standing({ beside: beside(spread(-1e6, 2e6), spread(0, 0.2)) })
    const after = standing({
      beside: beside(spread(0, 3e6), spread(0.1, 0.5)),
      hits: { today: 0, proposal: 3 },
    })
    const result = { before, steps: [step({ after })] } as unknown as OpponentResult
    const question = { target: 0.2, year: 2018, currency: 'BRL' }
    expect(besideSentences(english, worst, result, question)).toEqual([
      'More than 20% in 2018: in 4 of 10 futures as assumed, then in almost none.',
      expect.stringContaining('then R$0 – R$3m'),
      'Reserved contracts left unfilled: 0–20% as assumed, then 10–50%.',
    ])
    const bare = { before: standing(), steps: [] } as unknown as OpponentResult
    expect(besideSentences(english, worst, bare, question)).toHaveLength(1)
  })

  it('tells how it searched', () => {
    const search = {
      ...{ uncertain: 114, tried: 10, combinations: 106, ranked: 800, futures: 100, confirmed: 600 },
      seen: 0.1,
    }
    const same = standing({ gain: { ...spread(0, 0), mcse: 0 } })
    expect(searchSentence(english, worst, { objective: 'gain', before: same, steps: [], search })).toContain(
      'results from 600 others.'
    )
  })
})

const reading = (part: Partial<Reading> = {}): Reading => ({
  today: { p10: 0.02, p90: 0.05 },
  proposal: { p10: 0.1, p90: 0.3 },
  difference: { p10: 0.05, p90: 0.25 },
  mean: 0.2,
  meanToday: 0.03,
  above: 1900,
  runs: 2000,
  ...part,
})

const none: Reading = reading({
  ...{ today: { p10: 0, p90: 0 }, proposal: { p10: 0, p90: 0 }, difference: { p10: 0, p90: 0 } },
  ...{ mean: 0, above: 0 },
})

const own = (part: Partial<OwnNumbers> = {}): OwnNumbers => ({
  read: () => reading(),
  measure: 'share.trait.familyFarm',
  leak: { p10: 0, p90: 0.02 },
  laws: [
    { lever: 'Reserved for family farms', state: 'allowed', law: 'Law 11.947' },
    { lever: 'Help to bid', state: 'unchecked', law: '' },
  ],
  elections: true,
  ...part,
})

const say = (id: (typeof OBJECTIONS)[number], numbers: OwnNumbers) =>
  objectionAnswer(english, each, id, numbers, { currency: 'BRL', year: 2018 }).map(plainText).join(' ')

describe('the standard objections', () => {
  it.each(OBJECTIONS)('are each met with a range: %s', (id) => {
    expect(say(id, own())).toMatch(/\d/)
    expect(say(id, own())).not.toMatch(/NaN|undefined|certain|optimal/)
  })

  it('are told when this place has nothing to say to one', () => {
    expect(say('price', own({ read: () => none }))).toContain('the same as under today’s rules')
    expect(say('capacity', own({ read: () => none }))).toContain('reserves no contracts')
    expect(say('displacement', own({ read: () => none }))).toContain('counts no jobs')
    expect(say('fronts', own({ leak: { p10: 0, p90: 0 } }))).toContain('flows on to others')
    expect(say('reversal', own({ elections: false }))).toContain('leaves this danger out')
    expect(say('court', own({ laws: [] }))).toContain('Not legal advice')
  })

  it('wait for what is counted future by future', () => {
    expect(say('fronts', own({ leak: null }))).toBe('Being counted …')
  })

  it('survive a run without the metric', () => {
    for (const id of OBJECTIONS) expect(() => say(id, own({ read: () => null }))).not.toThrow()
  })

  it('count what the law says, and name the law', () => {
    expect(say('court', own())).toContain('1 allowed and 1 not checked')
    expect(lawLine(each.court, own().laws[0] ?? { lever: '', state: 'allowed', law: '' })).toBe(
      'Reserved for family farms: allowed (Law 11.947)'
    )
  })

  it('show contested evidence from both sides, every source with title and year', () => {
    expect(FOUND.price.supports).toContain('marion-2007')
    expect(FOUND.price.answers).toContain('nakabayashi-2013')
    expect(opponent.objections.found['marion-2007']).toContain('3.8% higher')
    expect(opponent.objections.found['nakabayashi-2013']).toContain('40%')
    const cited = OBJECTIONS.flatMap((id) => {
      const { supports, answers, depends } = FOUND[id]
      return [...supports, ...answers, ...depends]
    })
    expect(new Set(cited)).toEqual(new Set(Object.keys(EVIDENCE)))
    for (const { title, publisher, year } of Object.values(EVIDENCE)) {
      expect(title.length * publisher.length).toBeGreaterThan(0)
      expect(year).toBeGreaterThan(1980)
    }
  })
})
