import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { JURISDICTIONS, isLookedUp, parseLawPack, type LawPack } from '../../src/scenario/index.ts'
import { lawHeads, loadLaw } from '../../src/state/law-library.ts'
import { library } from '../../src/state/library.ts'

const folder = new URL('../../scenarios/law/', import.meta.url)
const read = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Record<string, unknown>

function parsed(id: string): LawPack {
  const result = parseLawPack(read(id))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.pack
}

const noteOf = ({ law }: LawPack, lever: string) => law.find((note) => note.lever === lever)

/** What is wrong with England's pack once it is changed. */
function problems(change: (pack: ReturnType<typeof read>) => Record<string, unknown>): readonly string[] {
  const result = parseLawPack(change(read('england')))
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('the law packs', () => {
  it('are those that the page offers, that links name and that a place can point to', () => {
    const files = readdirSync(folder).filter((name) => name !== 'law.schema.json')
    expect(files.map((name) => name.replace('.json', '')).toSorted()).toEqual([...JURISDICTIONS])
    expect(lawHeads.map(({ id }) => id).toSorted()).toEqual([...JURISDICTIONS])
  })

  it.each(JURISDICTIONS)('%s is valid, and cites what it lists', (id) => {
    const { law, thresholds, evidence, ...pack } = parsed(id)
    expect(pack.id).toBe(id)
    const cited = [...law, ...thresholds].map(({ source }) => source)
    expect([...new Set(cited)].toSorted()).toEqual(evidence.map((each) => each.id).toSorted())
    expect(law.filter((note) => !isLookedUp(note) || note.grade === 'D')).toEqual([])
    expect(law.every(({ checkedOn }) => checkedOn <= '2026-11-30')).toBe(true)
  })

  it.each(JURISDICTIONS)('%s comes to the page as it is checked here', async (id) => {
    expect(await loadLaw(id)).toEqual(parsed(id))
  })

  it('serve the countries of the places that point to them', async () => {
    const pointing = []
    for (const { id } of library.cards) {
      const { jurisdiction, place } = await library.load(id)
      if (jurisdiction === undefined) continue
      pointing.push(id)
      expect(parsed(jurisdiction).countries).toContain(place.country)
    }
    expect(pointing).toHaveLength(11)
    // Neither a made-up town nor Zanzibar, whose act is not the mainland's.
    expect(pointing).not.toContain('your-town')
    expect(pointing).not.toContain('zanzibar-waste-women')
  })
})

describe('what is known of the law', () => {
  it('in England: competitions below £207,720 may be reserved, above it none for an area', () => {
    const england = parsed('england')
    expect(noteOf(england, 'reserveBelow')).toMatchObject({ state: 'conditions', cap: 207_720 })
    expect(noteOf(england, 'reserveBelow')?.name).toContain('Order 2026')
    expect(noteOf(england, 'setAside.local')?.state).toBe('needsLawChange')
    expect(england.thresholds.map(({ amount }) => amount)).toEqual([207_720, 5_193_000, 30_000])
  })

  it('in the United States: federal grants barred local preference until the revision of October 2024', () => {
    const states = parsed('united-states')
    for (const lever of ['setAside.local', 'pricePreference']) {
      expect(noteOf(states, lever)?.state).toBe('conditions')
      expect(noteOf(states, lever)?.name).toContain('2 CFR 200.319, as revised on 1 October 2024')
      expect(noteOf(states, lever)?.note).toContain('until 30 September 2024')
    }
  })

  it('in the European Union: place is no criterion, and public bodies pay within 30 days', () => {
    const union = parsed('eu')
    expect(noteOf(union, 'pricePreference')?.state).toBe('needsLawChange')
    expect(noteOf(union, 'paymentDays')?.cap).toBe(30)
    expect(union.countries).toHaveLength(27)
  })
})

describe('a law pack that is wrong', () => {
  const notes = (pack: Record<string, unknown>) => pack['law'] as Record<string, unknown>[]
  const withNote = (change: Record<string, unknown>) => (pack: Record<string, unknown>) => ({
    ...pack,
    law: notes(pack).map((note, i) => (i === 0 ? { ...note, ...change } : note)),
  })

  it.each([
    [
      'a lever that does not exist',
      withNote({ lever: 'setAside.locals' }),
      /law\[0\]\.lever: .*setAside\.local\?/,
    ],
    [
      'a source that is not listed',
      withNote({ source: 'hearsay' }),
      /law\[0\]\.source: there is no evidence entry/,
    ],
    ['no date', withNote({ checkedOn: undefined }), /law\[0\]\.checkedOn: missing: give a date/],
    ['no grade', withNote({ grade: undefined }), /law\[0\]\.grade: missing/],
    ['no law', withNote({ name: 'Not checked' }), /law\[0\]: names no law that was looked up/],
    [
      'two notes on a lever',
      withNote({ lever: 'paymentDays' }),
      /law\[\d+\]\.lever: "paymentDays" is taken already/,
    ],
    ['another name', (pack: object) => ({ ...pack, id: 'atlantis' }), /id: "atlantis" is not known/],
    [
      'an unknown field',
      (pack: object) => ({ ...pack, countrys: [] }),
      /countrys: unknown field, did you mean countries/,
    ],
  ])('%s is named', (_what, change, told) => {
    const said = problems((pack) => JSON.parse(JSON.stringify(change(pack))) as Record<string, unknown>)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(told)
  })

  it('is refused with a cap beyond what the lever takes', () => {
    const said = problems(withNote({ lever: 'monitoring', cap: 2 }))
    expect(said).toContainEqual(expect.stringContaining('2 is more than the lever takes: give at most 1'))
  })
})
