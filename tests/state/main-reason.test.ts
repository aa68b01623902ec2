import { describe, expect, it } from 'vitest'
import { changeOf, mainReason, reasonsOf, verdictOf, type PlaceFacts } from '../../src/state/main-reason.ts'

/** A place in which the share stays as it is and nothing holds it back. */
const place: PlaceFacts = {
  beyondLaw: 0,
  nobodyKeptFor: false,
  change: 'same',
  keeps: true,
  unfilled: 0.1,
  entry: 0.6,
  entryCeiling: 0.8,
  use: 0.4,
  demand: 0.5,
  tied: 1,
  carried: 3,
  deterrence: 0.15,
  alive: 1,
  cost: 0,
}
const main = (facts: Partial<PlaceFacts>) => mainReason({ ...place, ...facts })
const all = (facts: Partial<PlaceFacts>) => reasonsOf({ ...place, ...facts })

describe('the verdict', () => {
  it.each([
    ['higher', 'works'],
    ['lower', 'fails'],
    ['same', 'fails'],
    ['unclear', 'cannotTell'],
  ] as const)('%s: %s', (change, verdict) => {
    expect(verdictOf({ ...place, change })).toBe(verdict)
    expect(verdictOf({ ...place, change, beyondLaw: 1 })).toBe('fails')
    expect(verdictOf({ ...place, change, nobodyKeptFor: true })).toBe('cannotTell')
  })
})

describe('the change of a share', () => {
  const change = (p10: number, p50: number, p90: number, ahead: number, behind: number) =>
    changeOf({ p10, p50, p90 }, { ahead, behind, runs: 100 })
  it.each([
    ['a clear rise', change(0.01, 0.05, 0.09, 95, 5), 'higher'],
    ['a clear fall', change(-0.09, -0.05, -0.01, 5, 95), 'lower'],
    ['a rise of less than a point', change(0, 0.004, 0.02, 90, 0), 'same'],
    ['a fall of less than a point', change(-0.02, -0.004, 0, 0, 90), 'same'],
    ['a gain in some futures, none in most', change(0, 0, 0.17, 40, 0), 'unclear'],
    ['a gain in few futures', change(0, 0, 0.02, 20, 5), 'same'],
    ['both ways', change(-0.05, 0.01, 0.06, 55, 45), 'unclear'],
    ['both ways, by next to nothing', change(-0.001, 0, 0.001, 50, 50), 'same'],
    ['no future', changeOf({ p10: 0, p50: 0, p90: 0 }, { ahead: 0, behind: 0, runs: 0 }), 'same'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('the main reason', () => {
  it('is that nobody is there whom contracts are reserved for, after the law', () => {
    expect(main({ nobodyKeptFor: true, change: 'higher' })).toBe('noSupplier')
    expect(all({ nobodyKeptFor: true, beyondLaw: 1, use: 0.9 })).toEqual(['law', 'noSupplier', 'noCapacity'])
  })

  it('is the law before all else, whatever the share does', () => {
    for (const change of ['higher', 'lower', 'same', 'unclear'] as const)
      expect(main({ beyondLaw: 1, change, unfilled: 1, entry: 0 })).toBe('law')
  })

  it('is want of bidders when most reserved contracts stay unfilled and few able firms bid', () => {
    expect(main({ unfilled: 0.9, entry: 0.05 })).toBe('noBidders')
    expect(main({ unfilled: 0.9, entry: 0.5 })).toBe('noEffect')
    expect(main({ unfilled: 0.4, entry: 0.05 })).toBe('noEffect')
    expect(main({ unfilled: 0.9, entry: 0.05, keeps: false })).toBe('noEffect')
  })

  it('is want of bidders too where how many bid is not known', () => {
    expect(main({ unfilled: 0.9, entry: null })).toBe('noBidders')
  })

  it('is capacity when the suppliers are almost fully booked', () => {
    expect(main({ use: 0.86 })).toBe('noCapacity')
    expect(main({ use: 0.85 })).toBe('noEffect')
    expect(main({ use: null })).toBe('noEffect')
    expect(main({ use: 1.4 })).toBe('noCapacity')
  })

  it('is capacity when more is kept for the suppliers than they can deliver, and most of it stays unfilled', () => {
    expect(main({ demand: 1.1, unfilled: 0.9 })).toBe('noCapacity')
    expect(main({ demand: 1.1, unfilled: 0.9, use: null })).toBe('noCapacity')
    expect(main({ demand: 1.1, unfilled: 0.2 })).toBe('noEffect')
    expect(main({ demand: null, unfilled: 0.9 })).toBe('noEffect')
    expect(all({ demand: 100, unfilled: 0.9, entry: 0.1 })).toEqual(['noCapacity', 'noBidders'])
    expect(all({ demand: 1.1, unfilled: 0.9, entry: 0.1 })).toEqual(['noBidders', 'noCapacity'])
  })

  it('is cash when payment terms go beyond what suppliers can carry', () => {
    expect(main({ tied: 4, carried: 3 })).toBe('cash')
    expect(main({ tied: 3.25, carried: 3 })).toBe('noEffect')
  })

  it('is politics when the programme is out of force in more than a fifth of futures', () => {
    expect(main({ alive: 0.7 })).toBe('politics')
    expect(main({ alive: 0.8 })).toBe('noEffect')
  })

  it('is the price where the share rises and the bill rises by more than 5%', () => {
    expect(main({ change: 'higher', cost: 0.06 })).toBe('tooDear')
    expect(main({ change: 'higher', cost: 0.05 })).toBeNull()
    expect(main({ change: 'higher', unfilled: 1, entry: 0, use: 1, alive: 0 })).toBeNull()
    expect(main({ change: 'same', cost: 0.06 })).toBe('noEffect')
  })

  it('is not made up where nothing can be told', () => {
    expect(main({ change: 'unclear' })).toBeNull()
    expect(main({ change: 'unclear', alive: 0.5 })).toBe('politics')
  })

  it('is the one that leaves least of the bids, and the others follow', () => {
    // Entry leaves 0.2 ÷ 0.8, capacity 1 − 0.9, six months beyond 1 ÷ 1.9, politics 0.6.
    const crowded = { unfilled: 0.9, entry: 0.2, use: 0.9, tied: 9, carried: 3, alive: 0.6 }
    expect(all(crowded)).toEqual(['noCapacity', 'noBidders', 'cash', 'politics'])
    expect(all({ ...crowded, use: 0.86, entry: 0.04 })).toEqual([
      'noBidders',
      'noCapacity',
      'cash',
      'politics',
    ])
    expect(all({ ...crowded, alive: 0.01 })[0]).toBe('politics')
    expect(all({ ...crowded, deterrence: 1, tied: 30 })[0]).toBe('cash')
    expect(all({ ...crowded, beyondLaw: 2 })[0]).toBe('law')
  })

  it('falls back on a fixed order between equals', () => {
    const equal = { unfilled: 0.9, entry: 0, use: 1, tied: Infinity, carried: 0, alive: 0 }
    expect(all(equal)).toEqual(['noCapacity', 'noBidders', 'cash', 'politics'])
  })

  it('copes with a place whose fullest help brings nobody', () => {
    expect(main({ unfilled: 0.9, entry: 0, entryCeiling: 0 })).toBe('noBidders')
  })
})
