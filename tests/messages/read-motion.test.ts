import { describe, expect, it } from 'vitest'
import { readMotion } from '../../src/messages/analysis/read-motion-en.ts'

const place = {
  traits: ['local', 'small', 'familyFarm', 'cooperative', 'womenLed', 'minorityOwned', 'organic'],
  firstYear: 2026,
  lastYear: 2036,
} as const
const MEASURES: Readonly<Record<string, string>> = {
  local: 'share.trait.local',
  'local.count': 'share.trait.local.count',
  small: 'share.trait.small',
  'small.count': 'share.trait.small.count',
  farms: 'share.trait.familyFarm',
  coops: 'share.trait.cooperative',
  women: 'share.trait.womenLed',
  'women.count': 'share.trait.womenLed.count',
  minority: 'share.trait.minorityOwned',
  organic: 'share.trait.organic',
  price: 'price.index',
  single: 'bids.single.share',
  unfilled: 'reserved.unfilled.share',
  unmet: 'need.unmet.share',
  largest: 'concentration.largest',
  retained: 'local.retained',
}

/** Motions as councils write them: the text, which way, the percentage, what it is about, the year (0 where none is named). */
const MOTIONS: readonly (readonly [string, '≥' | '≤', number, string, number])[] = [
  ['25% local', '≥', 25, 'local', 0],
  ['50% organic by 2030', '≥', 50, 'organic', 2030],
  ['By 2028 the council shall spend 25 per cent with local firms', '≥', 25, 'local', 2028],
  ['al menos 25% local para 2028', '≥', 25, 'local', 2028],
  ['como máximo 40% to the largest supplier by 2030', '≤', 40, 'largest', 2030],
  ['At least 25% of the Council’s spending shall go to local suppliers by 2028.', '≥', 25, 'local', 2028],
  [
    'This Council resolves that no less than 30 percent of contracts by number be awarded to SMEs by 2030',
    '≥',
    30,
    'small.count',
    2030,
  ],
  [
    'not less than 15% of annual procurement to be placed with women-owned businesses by 2029',
    '≥',
    15,
    'women',
    2029,
  ],
  ['a minimum of 10% of all contracts to women-led firms in 2028', '≥', 10, 'women.count', 2028],
  ['a minimum share of 20% for co-operatives by 2031', '≥', 20, 'coops', 2031],
  ['20% minimum for co-ops by 2031', '≥', 20, 'coops', 2031],
  ['30% or more of food from family farms by 2030', '≥', 30, 'farms', 2030],
  ['30% or more local from 2030', '≥', 30, 'local', 2030],
  ['more than half of the food budget with family farmers by 2036', '≥', 50, 'farms', 2036],
  ['one quarter of spending with small firms by 2028', '≥', 25, 'small', 2028],
  ['a third of contracts to small businesses by 2031', '≥', 100 / 3, 'small.count', 2031],
  ['two-thirds of spending local by 2033', '≥', 200 / 3, 'local', 2033],
  ['one in four contracts to women-led firms by 2029', '≥', 25, 'women.count', 2029],
  ['3 in 10 contracts won by small firms in 2030', '≥', 30, 'small.count', 2030],
  ['twenty-five per cent of spending local by 2030', '≥', 25, 'local', 2030],
  ['thirty percent to smallholders by 2030', '≥', 30, 'farms', 2030],
  ['forty five per cent of purchasing from local producers by 2035', '≥', 45, 'local', 2035],
  ['12,5 percent with co-ops by 2028', '≥', 12.5, 'coops', 2028],
  ['12.5% with co-ops by 2028', '≥', 12.5, 'coops', 2028],
  ['25 % local by end of 2028', '≥', 25, 'local', 2028],
  ['25pc local by 31 March 2029', '≥', 25, 'local', 2029],
  ['increase the share of local suppliers to 25% by 2028', '≥', 25, 'local', 2028],
  ['raise spending with small firms from 10% to 25% by 2030', '≥', 25, 'small', 2030],
  ['reduce barriers to bidding and raise the share of small firms to 30% by 2030', '≥', 30, 'small', 2030],
  ['reduce barriers so that 25% goes to small firms by 2030', '≥', 25, 'small', 2030],
  [
    'that 25% goes to local firms by 2028 and contracts below 50,000 go directly to them',
    '≥',
    25,
    'local',
    2028,
  ],
  ['contracts below 50,000 awarded directly, and at least 25% to co-ops by 2028', '≥', 25, 'coops', 2028],
  ['never less than 20% of spending with Māori businesses by 2030', '≥', 20, 'minority', 2030],
  ['at the very least 5% for Indigenous businesses by 2030', '≥', 5, 'minority', 2030],
  ['no fewer than a fifth of contracts to local firms by 2029', '≥', 20, 'local.count', 2029],
  ['no lower than 20% local by 2029', '≥', 20, 'local', 2029],
  ['≥ 25% local by 2028', '≥', 25, 'local', 2028],
  ['>= 25% local by 2028', '≥', 25, 'local', 2028],
  ['min. 25% local by 2028', '≥', 25, 'local', 2028],
  ['over 25% local by 2028', '≥', 25, 'local', 2028],
  ['25%+ local by 2028', '≥', 25, 'local', 2028],
  ['local share to exceed 25% by 2028', '≥', 25, 'local', 2028],
  ['a target of 35% of spending staying in the area by 2030', '≥', 35, 'retained', 2030],
  [
    'in 2028, at least 25% of the value of contracts awarded goes to micro-businesses',
    '≥',
    25,
    'small',
    2028,
  ],
  ['From 2027 the city buys at least 30% organic food', '≥', 30, 'organic', 2027],
  ['At least 25% local by the financial year 2028/29', '≥', 25, 'local', 2028],
  ['by 2028 not below 25% for local firms', '≥', 25, 'local', 2028],
  ['at most 105% of the usual price by 2030', '≤', 105, 'price', 2030],
  ['prices shall not exceed 110% of the usual price by 2030', '≤', 110, 'price', 2030],
  ['no more than 40% of spending to the largest group by 2030', '≤', 40, 'largest', 2030],
  ['limit the share of the largest supplier to 40% by 2030', '≤', 40, 'largest', 2030],
  ['cap the largest group at 35% by 2032', '≤', 35, 'largest', 2032],
  ['the largest supplier never to receive more than 50% in 2030', '≤', 50, 'largest', 2030],
  ['reduce single bids to 10% by 2028', '≤', 10, 'single', 2028],
  ['single-bid contracts below 15% by 2030', '≤', 15, 'single', 2030],
  ['fewer than one in ten contracts with a single bidder by 2030', '≤', 10, 'single', 2030],
  ['at most 10% unfilled in 2030', '≤', 10, 'unfilled', 2030],
  ['no more than about 10% of reserved contracts left unfilled by 2030', '≤', 10, 'unfilled', 2030],
  ['≤ 5% of needs left unmet by 2030', '≤', 5, 'unmet', 2030],
  ['up to 20% of spending for co-operatives by 2030', '≤', 20, 'coops', 2030],
  ['20% or less to the largest group by 2030', '≤', 20, 'largest', 2030],
  ['not over 30% for organic food by 2030', '≤', 30, 'organic', 2030],
  ['a maximum of 30% to the biggest supplier by 2030', '≤', 30, 'largest', 2030],
  ['lower single bids from 40% to 20% by 2030', '≤', 20, 'single', 2030],
]

describe('a motion as a council writes it', () => {
  it.each(MOTIONS)('“%s” is %s %d of %s in %d', (text, side, percent, about, year) => {
    expect(readMotion(text, place).motion).toEqual({
      side: side === '≥' ? 'atLeast' : 'atMost',
      threshold: expect.closeTo(percent / 100, 9) as number,
      metric: MEASURES[about],
      ...(year > 0 && { year }),
    })
  })

  it('is sixty or more', () => {
    expect(MOTIONS.length).toBeGreaterThanOrEqual(60)
  })

  it('is read the same whatever was read before', () => {
    const alone = MOTIONS.map(([text]) => readMotion(text, place))
    expect(
      [...MOTIONS]
        .reverse()
        .map(([text]) => readMotion(text, place))
        .reverse()
    ).toEqual(alone)
  })

  it('says which way it was taken where the text does not', () => {
    expect(readMotion('25% local', place).problems).toEqual([{ kind: 'noYear' }, { kind: 'noSide' }])
    expect(readMotion('at least 25% local by 2030', place).problems).toEqual([])
  })

  it.each([
    ['more for local firms by 2030', 'noNumber'],
    ['30% by 2030', 'noSubject'],
    ['30% with social enterprises by 2030', 'noSubject'],
    ['at least 30% local by 1999', 'yearOutside'],
    ['at least 130% local by 2030', 'tooMany'],
    ['at least 30% to informal workers by 2030', 'notHere'],
    ['  ', 'empty'],
  ])('is not made up of half a text: “%s”', (text, kind) => {
    const { motion, problems } = readMotion(text, place)
    expect(motion).toBeNull()
    expect(problems.map((each) => each.kind)).toContain(kind)
  })

  it('names what it leaves out', () => {
    const text =
      'At least 25% to local and co-operative suppliers by 2028; contracts below 50,000 to accredited co-ops'
    const { motion, problems } = readMotion(text, place)
    expect(motion).toMatchObject({ side: 'atLeast', metric: 'share.trait.local+cooperative' })
    expect(problems).toEqual([{ kind: 'unread', words: ['50,000', 'accredited'] }])
    expect(readMotion('at least 20% local by 2028 and 30% by 2030', place).problems).toEqual([
      { kind: 'manyNumbers' },
    ])
  })

  it.each([
    ['at least 25% to local and co-operative suppliers by 2028', 'local+cooperative', []],
    ['25% to local firms or co-operatives or both by 2028', 'local+cooperative', []],
    ['30% with SMEs, co-operatives and women-led firms by 2030', 'cooperative+womenLed+small', []],
    ['20% local/minority-owned by 2030', 'local+minorityOwned', []],
    ['at least 20% with local + small firms by 2030', 'local+small', []],
    // Both at once: the narrower kind is counted, and it is said what is not.
    [
      'at least 10% to local co-operatives by 2030',
      'cooperative',
      [{ kind: 'bothAtOnce', traits: ['local'] }],
    ],
    [
      'at least 10% to local women-led firms and co-operatives by 2030',
      'cooperative+womenLed',
      [{ kind: 'bothAtOnce', traits: ['local'] }],
    ],
    // One of the two is nobody here.
    [
      'at least 10% to local firms and informal workers by 2030',
      'local',
      [{ kind: 'alsoNotHere', trait: 'informal' }],
    ],
  ])('counts groups together: %s', (text, id, said) => {
    const { motion, problems } = readMotion(text, place)
    expect(motion?.metric).toBe(`share.trait.${id}`)
    expect(problems.filter(({ kind }) => !['noSide', 'noYear'].includes(kind))).toEqual(said)
  })
})
