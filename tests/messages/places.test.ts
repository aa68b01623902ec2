import { describe, expect, it } from 'vitest'
import {
  nothingText,
  placesSummary,
  placeText,
  type PlaceInput,
} from '../../src/messages/sentences/places.ts'
import { english } from './english.ts'

const works: PlaceInput = {
  place: 'Rennes',
  verdict: 'works',
  reasons: [],
  change: 'higher',
  counts: { ahead: 160, behind: 30, runs: 200 },
  points: { p10: 0.02, p50: 0.05, p90: 0.09 },
  beyondLaw: [],
  unfilled: 0.85,
  entryKnown: true,
  use: 0.92,
  demand: 0.5,
  tied: 5,
  carried: 3,
  lapsed: 0.3,
  runs: 200,
  cost: { p10: 0.04, p90: 0.09 },
  leftOut: [],
}
const say = (change: Partial<PlaceInput> = {}) => placeText(english, { ...works, ...change })

describe('the tile of a place', () => {
  it('gives verdict, count of futures and the change with its range', () => {
    expect(say().whole).toBe(
      'Rennes: Works: ahead of today’s rules in 8 of 10 futures. In 8 of 10 futures the change is +2 to +9 percentage points, the middle one by +5.'
    )
  })

  it('says how it fails', () => {
    const behind = {
      verdict: 'fails',
      change: 'lower',
      counts: { ahead: 10, behind: 190, runs: 200 },
    } as const
    expect(say(behind).verdict).toBe('Fails: behind today’s rules in 9 of 10 futures.')
    expect(say({ verdict: 'fails', change: 'same' }).verdict).toBe(
      'Fails: about the same as under today’s rules.'
    )
  })

  it('says that it cannot tell, without a count of 0', () => {
    const unclear = { verdict: 'cannotTell', change: 'unclear' } as const
    expect(say({ ...unclear, counts: { ahead: 100, behind: 90, runs: 200 } }).verdict).toBe(
      'We cannot tell: ahead of today’s rules in only 5 of 10 futures.'
    )
    expect(say({ ...unclear, counts: { ahead: 0, behind: 0, runs: 200 } }).verdict).toBe(
      'We cannot tell: the same as today’s rules in most futures.'
    )
  })

  it('fails at the law, and says what would be if the law were changed', () => {
    const law = {
      verdict: 'fails',
      reasons: ['law'],
      beyondLaw: [{ lever: 'setAside.local', law: 'Directive 2014/24' }],
    } as const
    expect(say(law)).toMatchObject({
      verdict: 'Fails at the law. If the law were changed: ahead of today’s rules in 8 of 10 futures.',
      reason: 'Law: “Reserved for local suppliers” goes beyond the law there (Directive 2014/24).',
    })
    expect(say({ ...law, change: 'same' }).verdict).toContain('about the same as under today’s rules.')
    expect(say({ ...law, change: 'lower' }).verdict).toContain('behind today’s rules in 1 of 10 futures.')
    expect(say({ ...law, change: 'unclear', counts: { ahead: 0, behind: 0, runs: 200 } }).verdict).toContain(
      'so we cannot tell.'
    )
  })

  it.each<[Partial<PlaceInput>, string]>([
    [
      { reasons: ['noBidders'] },
      'No bidders: too few bids for 85% of reserved contracts; few eligible firms bid.',
    ],
    [
      { reasons: ['noBidders'], entryKnown: false },
      'No bidders: too few bids for 85% of reserved contracts.',
    ],
    [{ reasons: ['noCapacity'] }, 'No capacity: eligible suppliers already use 92% of their capacity.'],
    [
      { reasons: ['noCapacity'], use: 0, demand: 4 },
      'No capacity: eligible suppliers can deliver 25% of what is reserved for them.',
    ],
    [
      { reasons: ['cash'] },
      'Cash: payment and guarantees tie up 5 months of cost; these suppliers can carry 3.',
    ],
    [{ reasons: ['politics'] }, 'Politics: the programme is suspended in 3 of 10 futures.'],
    [{ reasons: ['tooDear'] }, 'Too costly: spending changes by +4% to +9% in 8 of 10 futures.'],
    [{ reasons: ['noEffect'] }, 'No effect: these levers hardly reach the suppliers asked about.'],
    [
      { reasons: ['cash', 'noEffect'] },
      'Cash: payment and guarantees tie up 5 months of cost; these suppliers can carry 3. Also: No effect: these levers hardly reach the suppliers asked about.',
    ],
    [{ reasons: [] }, ''],
  ])('%j: %s', (change, reason) => {
    expect(say(change).reason).toBe(reason)
  })

  it('says when the heart of the policy could not be tried', () => {
    expect(say({ verdict: 'cannotTell', reasons: ['noSupplier'] })).toMatchObject({
      verdict:
        'We cannot tell: its main rule cannot be tried here. With the other levers alone: ahead of today’s rules in 8 of 10 futures.',
      reason: 'No such supplier: this place’s file lists no eligible one.',
    })
  })

  it('names what was not tried, and why', () => {
    const leftOut = [
      { lever: 'lotSize', why: 'money' },
      { lever: 'setAside.womenLed', why: 'noSupplier' },
      { lever: 'access', why: 'already' },
    ] as const
    expect(say({ leftOut }).leftOut).toEqual([
      '“Size of each part” is set in another place’s money: not tried here.',
      '“Reserved for women-led firms”: no such supplier here.',
      '“Help to bid: calls, permits, brokers” is the rule here already.',
    ])
    expect(nothingText(english, { place: 'Pune', leftOut: [], nobody: 'womenLed' }).whole).toBe(
      'Pune: There are no women-led firms in this place’s file.'
    )
  })

  it('gives one number where the range is narrow', () => {
    expect(say({ points: { p10: 0.0501, p50: 0.0502, p90: 0.0503 } }).change).toBe(
      'In 8 of 10 futures the change is close to +5.0 percentage points.'
    )
  })
})

describe('all places together', () => {
  const none = { works: 0, fails: 0, cannotTell: 0, nothing: 0, missing: 0 }
  it.each([
    [
      { ...none, works: 4, fails: 5, cannotTell: 2 },
      'Works in 4 of 11 places, fails in 5, in 2 we cannot tell.',
    ],
    [{ ...none, fails: 12 }, 'Works in 0 of 12 places, fails in 12.'],
    [
      { ...none, works: 1, nothing: 2, missing: 1 },
      'Works in 1 of 4 places, in 2 there was nothing to try, 1 could not be simulated.',
    ],
  ])('%j: %s', (counts, text) => {
    expect(placesSummary(english, counts)).toBe(text)
  })
})
