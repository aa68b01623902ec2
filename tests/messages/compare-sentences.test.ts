import { describe, expect, it } from 'vitest'
import { changeText, levelText, scaleOf } from '../../src/messages/analysis/compare-numbers.ts'
import {
  compareHeadline,
  compareLine,
  costSentence,
  leaderOf,
  pairSentence,
  secondOf,
  tenthsText,
  type Compared,
  type CompareLanguage,
  type Contender,
  type PairNumbers,
} from '../../src/messages/analysis/compare-sentences.ts'
import { chanceOfVerdict, notableTies, verdictOf } from '../../src/messages/analysis/compare-verdict.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import { plainText, toParts } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { english } from './english.ts'

const en: CompareLanguage = { ...english, words: analysis }
const share: Compared = {
  metric: 'share.trait.familyFarm',
  name: 'Family farms, share of spending',
  scale: scaleOf('share', 'BRL'),
}
const contracts: Compared = { ...share, metric: 'share.trait.familyFarm.count' }
const unmet: Compared = { ...share, metric: 'need.unmet.share', name: 'Needs left unmet' }

const pair = (ahead: number, behind: number, p50 = 0.1, runs = 2000): PairNumbers => ({
  ...{ ahead, behind, runs, p50 },
  ...{ p10: p50 - 0.05, p90: p50 + 0.05 },
})
const NONE: PairNumbers = { ahead: 0, behind: 0, runs: 2000, p10: 0, p50: 0, p90: 0 }

const side = (who: string, today: PairNumbers, equalsToday = false): Contender => ({
  who,
  today,
  equalsToday,
})

function head(
  leader: Contender,
  second: { who: string; pair: PairNumbers } | null = null,
  measure = share,
  bill: { p10: number; p90: number } | null = null
): string {
  return plainText(compareHeadline(en, { measure, leader, second, bill }))
}

describe('the sentence of several proposals', () => {
  it('says how often the leader is ahead of today’s rules, and of the next one, and what it costs', () => {
    expect(
      head(side('C', pair(1990, 10)), { who: 'A', pair: pair(1620, 380) }, share, { p10: 0.021, p90: 0.06 })
    ).toBe(
      'C brings more to family farms than today’s rules in nearly all futures, and more than A in 8 of 10. Spending rises by 2% to 6%.'
    )
  })

  it('speaks of contracts, and of measures that nobody gets', () => {
    expect(head(side('A', pair(1620, 380)), null, contracts)).toBe(
      'A brings more contracts to family farms than today’s rules in 8 of 10 futures.'
    )
    expect(head(side('A', pair(1620, 380)), { who: 'B', pair: pair(300, 1700) }, unmet)).toBe(
      'Needs left unmet: A is higher than today’s rules in 8 of 10 futures, but lower than B in 8 of 10.'
    )
  })

  it('says so when all are behind', () => {
    expect(head(side('B', pair(100, 1900, -0.04)), { who: 'A', pair: pair(1400, 600) })).toBe(
      'B brings less to family farms than today’s rules in 9 of 10 futures, but more than A in 7 of 10.'
    )
  })

  it('does not tell apart what is ahead in 35 to 65% of futures', () => {
    expect(head(side('A', pair(1000, 1000, 0)))).toBe(
      'We cannot tell A from today’s rules: it is ahead in 5 of 10 futures.'
    )
    expect(head(side('A', pair(1000, 1000, 0)), { who: 'B', pair: pair(1000, 1000) })).toBe(
      'We cannot tell A from today’s rules: it is ahead in 5 of 10 futures, nor from B: it is ahead in 5 of 10.'
    )
    expect(head(side('C', pair(1990, 10)), { who: 'A', pair: pair(1000, 1000) })).toBe(
      'C brings more to family farms than today’s rules in nearly all futures; we cannot tell it from A: it is ahead in 5 of 10.'
    )
  })

  it('says that equal proposals are equal, whether by rules or by result', () => {
    expect(head(side('A', NONE, true), null, share, { p10: 0, p90: 0 })).toBe(
      'A is the same as today’s rules.'
    )
    expect(head(side('A', NONE), null, share, { p10: 0, p90: 0 })).toBe(
      'A changes nothing here: same as today’s rules in all 2,000 futures. Spending stays the same.'
    )
    expect(head(side('A', pair(2000, 0)), { who: 'B', pair: NONE })).toBe(
      'A brings more to family farms than today’s rules in all 2,000 futures, and equals B in all.'
    )
    expect(head(side('A', pair(20, 0, 0)))).toBe('A equals today’s rules in nearly all futures.')
  })

  it('is told of one future', () => {
    expect(head(side('A', pair(1, 0, 0.1, 1)))).toContain('in the only future')
  })

  it('never says 0 or 10 of 10, nor calls anything certain', () => {
    for (let ahead = 0; ahead <= 2000; ahead += 50) {
      for (const behind of [0, Math.min(60, 2000 - ahead), 2000 - ahead]) {
        const numbers = pair(ahead, behind)
        const sentence = head(side('A', numbers), { who: 'B', pair: numbers })
        const line = compareLine(en, share, [side('A', numbers)], { leader: 'B', second: null })
        const told = pairSentence(en, share, { first: 'A', second: 'B', pair: numbers, equal: false })
        for (const text of [sentence, line, plainText(told)])
          expect(text).not.toMatch(/\b(0|10) of 10|undefined|NaN|certain|\.\./)
      }
    }
  })
})

describe('who leads', () => {
  const [a, b, c] = [side('A', pair(1800, 200, 0.1)), side('B', NONE, true), side('C', pair(1900, 100, 0.2))]

  it('is the one with the highest middle change among those that change anything', () => {
    expect(leaderOf([a, b, c])).toBe(c)
    expect(leaderOf([side('A', pair(0, 2000, -0.1)), b])?.who).toBe('A')
    expect(leaderOf([b])).toBe(b)
    const none = leaderOf<Contender>([])
    expect(none).toBeUndefined()
  })

  it('is followed by the next that gives other results', () => {
    const copy = side('B', c.today)
    expect(secondOf([a, copy, c], c, (other) => (other === copy ? NONE : pair(1500, 500)))).toBe(a)
    expect(secondOf([copy, c], c, () => NONE)).toBe(copy)
    expect(secondOf([b, c], c, () => pair(2000, 0))).toBeUndefined()
  })
})

describe('the line under the sentence', () => {
  it('says what the sentence has not said, and how many futures are equal', () => {
    const sides = [side('A', pair(1700, 300)), side('B', pair(900, 800, 0)), side('C', pair(1990, 10))]
    expect(compareLine(en, share, sides, { leader: 'C', second: 'A' })).toBe(
      'Same 2,000 simulated futures for each. We cannot tell B from today’s rules. B equals today’s rules in 300 of 2,000 futures: these count for neither.'
    )
  })

  it('knows every way to stand to today’s rules', () => {
    const line = (today: PairNumbers, equal = false, measure = share) =>
      compareLine(en, measure, [side('B', today, equal)], { leader: 'A', second: null }).replace(
        'Same 2,000 simulated futures for each. ',
        ''
      )
    expect(line(NONE, true)).toBe('B equals today’s rules.')
    expect(line(NONE)).toBe('B equals today’s rules in every future.')
    expect(line(pair(20, 0))).toMatch(/^B equals today’s rules in nearly all futures/)
    expect(line(pair(400, 1600))).toBe('B is behind today’s rules in 8 of 10 futures.')
    expect(line(pair(1600, 400), false, unmet)).toBe('B is higher than today’s rules in 8 of 10 futures.')
  })
})

describe('a verdict', () => {
  it('leaves equal futures to neither side', () => {
    expect(verdictOf({ ahead: 900, behind: 0, runs: 2000 })).toBe('ahead')
    expect(chanceOfVerdict({ ahead: 900, behind: 0, runs: 2000 }).k).toBe(4)
    expect(verdictOf({ ahead: 0, behind: 900, runs: 2000 })).toBe('behind')
    expect(chanceOfVerdict({ ahead: 0, behind: 900, runs: 2000 }).k).toBe(4)
    expect(verdictOf({ ahead: 300, behind: 300, runs: 2000 })).toBe('unclear')
    expect(verdictOf({ ahead: 40, behind: 40, runs: 2000 })).toBe('same')
    expect(verdictOf({ ahead: 0, behind: 0, runs: 2000 })).toBe('equal')
  })

  it('turns at 35 and 65%', () => {
    expect(
      [699, 700, 1300, 1301].map((ahead) => verdictOf({ ahead, behind: 2000 - ahead, runs: 2000 }))
    ).toEqual(['behind', 'unclear', 'unclear', 'ahead'])
  })

  it('says ties when they are more than a few', () => {
    expect(notableTies({ ahead: 1960, behind: 0, runs: 2000 })).toBe(0)
    expect(notableTies({ ahead: 1900, behind: 0, runs: 2000 })).toBe(100)
    expect(notableTies({ ahead: 0, behind: 0, runs: 2000 })).toBe(0)
  })
})

describe('any two', () => {
  it('are told with the range of their difference', () => {
    expect(
      plainText(pairSentence(en, share, { first: 'C', second: 'A', pair: pair(1620, 380), equal: false }))
    ).toBe(
      'C brings more to family farms than A in 8 of 10 futures. The difference is +5 to +15 percentage points in 8 of 10 futures.'
    )
    expect(plainText(pairSentence(en, share, { first: 'C', second: 'A', pair: NONE, equal: true }))).toBe(
      'C is the same as A.'
    )
  })
})

describe('numbers', () => {
  it('of a change carry their sign and unit', () => {
    const money = scaleOf('currency', 'BRL')
    expect(changeText(en, analysis, share.scale, { p10: 0.09, p90: 0.19 })).toBe('+9 to +19 pts')
    expect(changeText(en, analysis, share.scale, { p10: 0, p90: 0 })).toBe('0 pts')
    expect(changeText(en, analysis, share.scale, { p10: -0.001, p90: 0.002 })).toBe('−0.1 to +0.2 pts')
    expect(changeText(en, analysis, money, { p10: -1e6, p90: 2.5e6 })).toBe('−R$1m to +R$2,5m')
    expect(changeText(en, analysis, scaleOf('count', 'BRL'), { p10: -0.25, p90: 0.5 })).toBe('−0.25 to +0.5')
  })

  it('of a level are a range', () => {
    expect(levelText(en, share.scale, { p10: 0.16, p90: 0.27 })).toBe('16–27%')
    expect(levelText(en, share.scale, { p10: 0, p90: 0 })).toBe('0%')
    expect(levelText(en, scaleOf('count', 'BRL'), { p10: 2.04, p90: 3.1 })).toBe('2.04–3.1')
  })

  it('of the bill say more, less, either or the same', () => {
    const cost = (p10: number, p90: number) => plainText(toParts(costSentence(en, { p10, p90 })))
    expect(cost(0.001, 0.004)).toBe('Spending rises by 0.1% to 0.4%.')
    expect(cost(0.0411, 0.0412)).toBe('Spending rises by about 4.1%.')
    expect(cost(-0.06, -0.02)).toBe('Spending falls by 2% to 6%.')
    expect(cost(-0.04, 0.1)).toBe('Spending changes by −4% to +10%.')
    expect(cost(0, 0)).toBe('Spending stays the same.')
  })

  it('of futures out of ten never reach 0 or 10', () => {
    expect([0, 100, 1620, 1990, 2000].map((hits) => tenthsText(en, chanceOf(hits, 2000)))).toEqual([
      'almost none',
      'almost none',
      '8 of 10',
      'nearly all',
      'all 2,000',
    ])
  })
})
