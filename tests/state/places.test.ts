import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { library } from '../../src/state/library.ts'
import { headOf, scenarioFiles } from '../../src/tools/places-plugin.mjs'
import { parsed } from './town.ts'

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url))
const { cards } = library

describe('the places that come with the page', () => {
  it('are all the scenario files, each once', () => {
    const ids = scenarioFiles(folder).map((file) => basename(file, '.json'))
    expect(cards.map(({ id }) => id).sort()).toEqual(ids)
    expect(ids).not.toContain('scenario.schema')
  })

  it.each(cards)('$id is described as in its file', async ({ id, title, place, country, years }) => {
    const scenario = await library.load(id)
    expect(scenario.id).toBe(id)
    expect(title).toBe(scenario.title)
    expect(place).toBe(scenario.place.name)
    expect(country).toBe(scenario.place.country)
    expect(years).toBe(`${scenario.startYear}–${scenario.startYear + scenario.years - 1}`)
  })

  it('begin with the one that is part of the page, the others by name', () => {
    expect(library.first.id).toBe(cards[0]?.id)
    const names = cards.slice(1).map(({ place }) => place)
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
  })

  it('are refused when there is no such file', async () => {
    await expect(library.load('../package')).rejects.toThrow('unknown scenario file')
  })
})

describe('the head of a file', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'spendshift-places-'))
  const write = (name: string, text: string) => {
    const file = join(scratch, name)
    writeFileSync(file, text)
    return file
  }
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('has the defaults of the file format', () => {
    const { id, title, place, startYear, years } = parsed({
      id: 'bare',
      title: 'Bare',
      groups: [{ id: 'all', name: 'All', capacityPerYear: 1 }],
      categories: [{ id: 'one', name: 'One', tendersPerYear: 1, medianValue: 1 }],
      policies: { baseline: { name: 'Today' } },
    })
    expect(headOf(write('bare.json', '{"id":"bare","title":"Bare"}'))).toEqual({
      id,
      title,
      place: place.name,
      country: place.country,
      years: `${startYear}–${startYear + years - 1}`,
    })
  })

  it('names the file that is no JSON', () => {
    const file = write('torn.json', '{')
    expect(() => headOf(file)).toThrow('torn.json: not a scenario file')
  })

  it('is not looked for in the schema or in other files', () => {
    write('notes.txt', '')
    write('scenario.schema.json', '{}')
    expect(scenarioFiles(scratch).map((file) => basename(file))).toEqual(['bare.json', 'torn.json'])
  })
})
