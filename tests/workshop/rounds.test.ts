import { describe, expect, it } from 'vitest'
import { loadProgress, keepProgress } from '../../src/workshop/kept-progress.ts'
import {
  firstRound,
  gapOf,
  guessed,
  nextRound,
  revealed,
  revealedIn,
  roundAgain,
  secondsLeft,
} from '../../src/workshop/rounds.ts'

const goal = { metric: 'share.trait.local', year: 2030, target: 0.2 }
const result = { kind: 'outOfTen', k: 4, hits: 800, runs: 2000 } as const
const came = { result, today: { ...result, k: 1 }, proposal: 'Ours', link: 'v1/town' }
const begun = firstRound(goal, 1000)
const after = revealed(guessed(begun, { guess: 7, because: 'They hear of it' }), came)

describe('a round', () => {
  it('stays covered until a guess stands', () => {
    expect(revealed(begun, came)).toBe(begun)
    expect(revealedIn(begun)).toBeNull()
  })

  it('records the guess, the reason and what came, once', () => {
    expect(revealedIn(after)).toEqual({ round: 1, guess: 7, because: 'They hear of it', ...came })
    expect(revealed(after, { ...came, proposal: 'Another' })).toBe(after)
    expect(guessed(after, { guess: 4 })).toBe(after)
  })

  it('takes a guess of none, and no guess that is not a number of ten', () => {
    expect(guessed(begun, { guess: 0 }).guess).toBe(0)
    for (const guess of [-1, 11, 2.5, NaN]) expect(guessed(begun, { guess }).guess).toBeNull()
  })

  it('tells how far off the guess was', () => {
    expect(gapOf({ guess: 7, result })).toBe(-3)
    expect(gapOf({ guess: 4, result })).toBe(0)
  })

  it('is followed by the next one, covered, with the same goal; by none after the last', () => {
    const second = nextRound(after, 2, 5000)
    expect(second).toEqual({ ...firstRound(goal, 5000), round: 2, records: after.records })
    expect(nextRound(begun, 3, 5000)).toBe(begun)
    expect(nextRound(after, 1, 5000)).toBe(after)
  })

  it('begins again as it began, and keeps the other rounds and the tables', () => {
    const seated = { ...nextRound(after, 3, 5000), tables: [{ name: 'A', link: '#v1/town' }] }
    const told = { ...revealed(guessed(seated, { guess: 2, because: 'x' }), came), boardShown: true }
    expect(roundAgain(told, 9000)).toEqual({ ...seated, startedAt: 9000 })
    expect(nextRound(told, 3, 9000)).toMatchObject({ round: 3, boardShown: false, tables: seated.tables })
  })

  it('has so many seconds left', () => {
    expect(secondsLeft(1000, 10, 1000)).toBe(600)
    expect(secondsLeft(1000, 10, 1001)).toBe(600)
    expect(secondsLeft(1000, 10, 700_000)).toBe(0)
  })
})

describe('what is kept of a room', () => {
  it('comes back as it was, each room apart', () => {
    const items = new Map<string, string>()
    const store = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => void items.set(key, text),
    }
    expect(keepProgress(store, 'k7qf', after)).toBe(true)
    expect(loadProgress(store, 'k7qf')).toEqual(after)
    expect(loadProgress(store, 'k8qf')).toBeNull()
    for (const damaged of ['', '{', '{"round":1}', 'null']) {
      items.set('spendshift.workshop.k7qf', damaged)
      expect(loadProgress(store, 'k7qf')).toBeNull()
    }
  })

  it('says where the browser keeps nothing', () => {
    expect(keepProgress(null, 'k7qf', begun)).toBe(false)
  })
})
