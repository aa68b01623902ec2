import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { library } from '../../src/state/library.ts'
import { PLACES } from '../../src/state/places.ts'
import { parsed } from './town.ts'

const files = readdirSync(new URL('../../scenarios', import.meta.url)).filter((file) =>
  /^[^.]+\.json$/.test(file)
)

describe('the places that come with the page', () => {
  it('are all the scenario files, each once', () => {
    expect(PLACES.map((place) => `${place.id}.json`).sort()).toEqual(files.sort())
  })

  it.each(PLACES)('$id is described as in its file', async ({ id, title, place, years }) => {
    const scenario = parsed(await library.load(id))
    expect(scenario.id).toBe(id)
    expect(title).toBe(scenario.title)
    expect(place).toBe(scenario.place.name)
    expect(years).toBe(`${scenario.startYear}–${scenario.startYear + scenario.years - 1}`)
  })

  it('begin with the one that is part of the page', () => {
    expect(parsed(library.first).id).toBe(PLACES[0]?.id)
  })

  it('are refused when there is no such file', async () => {
    await expect(library.load('../package')).rejects.toThrow('unknown scenario file')
  })
})
