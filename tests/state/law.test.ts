import { describe, expect, it } from 'vitest'
import { isLookedUp, parseLawPack, type LawPack } from '../../src/scenario/index.ts'
import { lawOf, verdictOf } from '../../src/state/law.ts'
import { library } from '../../src/state/library.ts'
import { parsed, townFile } from './town.ts'

const note = (lever: string, change: Record<string, unknown> = {}) => ({
  lever,
  state: 'conditions',
  name: `Act on ${lever}`,
  note: 'What it says.',
  checkedOn: '2026-11-30',
  grade: 'B',
  source: 'act',
  ...change,
})

const act = { id: 'act', title: 'The act', publisher: 'The state' }

function packOf(law: readonly object[], change: Record<string, unknown> = {}): LawPack {
  const head = { id: 'eu', name: 'Union', countries: ['ES'], currency: 'EUR', scope: 'All.' }
  const result = parseLawPack({ ...head, law, evidence: [act], ...change })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.pack
}

const place = (law: readonly object[]) =>
  parsed(
    townFile({
      law,
      evidence: [
        { ...act, title: 'The place’s act' },
        { ...act, id: 'assumption' },
      ],
    })
  )

describe('a note on the law', () => {
  it('that rests on an assumption, names no law or is missing is no law that was looked up', () => {
    const named = { source: 'gazette-2009', name: 'Law 11.947' }
    expect(isLookedUp(named)).toBe(true)
    expect(isLookedUp({ ...named, source: 'assumption' })).toBe(false)
    expect(isLookedUp({ ...named, name: 'Not checked' })).toBe(false)
    expect(isLookedUp(null)).toBe(false)
    expect(isLookedUp(undefined)).toBe(false)
  })

  it('of grade D in the places’ files is never shown as a law', async () => {
    let assumed = 0
    for (const { id } of library.cards) {
      const scenario = await library.load(id)
      const guesses = scenario.law.filter(({ grade }) => grade === 'D')
      assumed += guesses.length
      expect(guesses.filter(isLookedUp).map(({ lever }) => `${id}: ${lever}`)).toEqual([])
      expect(guesses.filter(({ lever }) => lawOf(scenario, lever, 1, null).note !== null)).toEqual([])
    }
    expect(assumed).toBeGreaterThan(0)
  })
})

describe('the law on a rule', () => {
  const pack = packOf([note('access'), note('paymentDays', { cap: 30 })])

  it('is the place’s own, else that of the chosen country, else nothing', () => {
    const town = place([note('access', { name: 'Own act' })])
    expect(lawOf(town, 'access', 1, pack)).toMatchObject({
      note: { name: 'Own act' },
      source: { title: 'The place’s act' },
      country: null,
    })
    expect(lawOf(town, 'paymentDays', 20, pack)).toMatchObject({
      note: { name: 'Act on paymentDays' },
      source: { title: 'The act' },
      country: 'Union',
      beyond: false,
    })
    const nothing = { note: null, source: null, country: null, beyond: false }
    expect(lawOf(town, 'lotSplit', 1, pack)).toEqual(nothing)
    expect(lawOf(town, 'paymentDays', 20, null)).toEqual(nothing)
  })

  it('is the country’s where the place only says that nothing was checked', () => {
    const guessed = place([note('access', { name: 'Not checked', source: 'assumption', grade: 'D' })])
    expect(lawOf(guessed, 'access', 1, pack).country).toBe('Union')
  })

  it('is broken beyond the cap of the country, in any year', () => {
    const town = place([])
    expect(lawOf(town, 'paymentDays', 31, pack).beyond).toBe(true)
    const ramp = { from: 60, to: 20, startYear: 2020, endYear: 2026 }
    expect(lawOf(town, 'paymentDays', ramp, pack).beyond).toBe(true)
    expect(lawOf(town, 'paymentDays', 30, pack).beyond).toBe(false)
  })

  it('holds amounts against its limits in the same currency alone', () => {
    const limit = [note('reserveBelow', { cap: 50_000 })]
    expect(lawOf(place([]), 'reserveBelow', 60_000, packOf(limit)).beyond).toBe(true)
    const pounds = lawOf(place([]), 'reserveBelow', 60_000, packOf(limit, { currency: 'GBP' }))
    expect(pounds).toMatchObject({ beyond: false, note: { state: 'conditions' } })
    expect(pounds.note?.cap).toBeUndefined()
    // A share is a share in every currency.
    const share = packOf([note('pricePreference', { cap: 0.1 })], { currency: 'GBP' })
    expect(lawOf(place([]), 'pricePreference', 0.2, share).beyond).toBe(true)
  })
})

describe('a verdict', () => {
  const bars = packOf([
    note('setAside.local', { state: 'needsLawChange' }),
    note('access', { state: 'allowed' }),
  ])
  const verdict = (lever: 'setAside.local' | 'access' | 'lotSplit', value: number) =>
    verdictOf(lawOf(place([]), lever, value, bars))

  it('is of the rule as it is proposed', () => {
    expect(verdict('access', 1)).toBe('allowed')
    expect(verdict('lotSplit', 1)).toBe('ask')
    expect(verdict('setAside.local', 0.2)).toBe('needsLawChange')
    // What the law bars and nobody uses needs nobody's leave.
    expect(verdict('setAside.local', 0)).toBe('allowed')
  })
})
