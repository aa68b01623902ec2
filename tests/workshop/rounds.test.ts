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
const came = { result, today: { ...result, k: 1 }, ranged: null, proposal: 'Ours', link: 'v1/town' }
const ranged = {
  came: { low: 0.14, high: 0.31 },
  today: { low: NaN, high: NaN },
  inside: { ...result, k: 6, hits: 1200 },
}
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

  it('takes a range of shares for a guess, and no range that is none', () => {
    const range = { low: 0.1, high: 0.25 }
    const told = revealed(guessed(begun, { guess: range }), { ...came, ranged })
    expect(revealedIn(told)).toMatchObject({ guess: range, ranged })
    expect(guessed(begun, { guess: { low: 0.2, high: 0.2 } }).guess).toEqual({ low: 0.2, high: 0.2 })
    for (const [low, high] of [
      [0.3, 0.2],
      [-0.1, 0.2],
      [0.2, 1.1],
      [NaN, 0.2],
    ] as const)
      expect(guessed(begun, { guess: { low, high } }).guess).toBeNull()
  })

  it('tells how far off the guess was', () => {
    expect(gapOf(7, result)).toBe(-3)
    expect(gapOf(4, result)).toBe(0)
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

  it('brings a range back, and a share that there is none of', () => {
    const items = new Map<string, string>()
    const store = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => void items.set(key, text),
    }
    const told = revealed(guessed(begun, { guess: { low: 0.1, high: 0.25 } }), { ...came, ranged })
    keepProgress(store, 'k7qf', told)
    expect(loadProgress(store, 'k7qf')).toEqual(told)
    items.set('spendshift.workshop.k7qf', JSON.stringify({ ...begun, guess: { low: 0.5, high: 0.2 } }))
    expect(loadProgress(store, 'k7qf')).toBeNull()
  })

  it('reads what was kept before rounds could ask for a range', () => {
    const old = JSON.stringify({ ...after, records: after.records.map(({ ranged: _, ...rest }) => rest) })
    expect(loadProgress({ getItem: () => old, setItem: () => undefined }, 'k7qf')).toEqual(after)
  })

  it('says where the browser keeps nothing', () => {
    expect(keepProgress(null, 'k7qf', begun)).toBe(false)
  })
})
