import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/index.ts'
import { plainLine } from '../../src/scenario/plain-text.ts'
import { cleanName } from '../../src/state/clean-words.ts'
import { townFile } from '../state/town.ts'

const problems = (change: Record<string, unknown>) => {
  const result = parseScenario(townFile(change))
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('a text in a scenario file', () => {
  it.each([
    ['Town\u0007', 'title: holds a control character (U+0007): leave it out'],
    ['Town\u0085', 'title: holds a control character (U+0085): leave it out'],
    ['\u202enwoT', 'title: holds a mark that turns the direction of text (U+202E): leave it out'],
    ['\u2066Town', 'title: holds a mark that turns the direction of text (U+2066): leave it out'],
    ['Town \ud83c', 'title: holds half a character (U+D83C): leave it out'],
    ['Two\nlines', 'title: holds a line break or tab (U+000A): leave it out'],
    ['  ', 'title: is blank: give text of 1 to 120 characters that show'],
    ['\u200b\u3164\u2800', 'title: is blank: give text of 1 to 120 characters that show'],
    ['', 'title: "" is too short: give text of 1 to 120 characters'],
  ])('is refused by the name of its field: %j', (title, told) => {
    expect(problems({ title })).toEqual([told])
  })

  it('is refused wherever it stands', () => {
    const group = { id: 'farms', name: '\u202eFarms', traits: ['local'], capacityPerYear: 1, relativeCost: 1 }
    expect(problems({ groups: [group] })[0]).toMatch(/^groups\[0\]\.name: holds a mark/)
    expect(problems({ story: 'Bell\u0007' })[0]).toMatch(/^story: holds a control character/)
  })

  it('is taken in any script, with its marks and signs, and on lines where it is long', () => {
    for (const title of ['São Paulo', 'पुणे', 'القدس', 'ירושלים \u200f(IL)', '👩‍🌾 farms', '株式会社', '50%'])
      expect(problems({ title })).toEqual([])
    expect(problems({ story: 'One.\n\nTwo.' })).toEqual([])
  })
})

describe('a text that comes from elsewhere', () => {
  it('is freed of what no file may hold', () => {
    expect(plainLine('\u202eTown\u0000  of\nmine \ud83c')).toBe('Town of mine')
    expect(cleanName('\u202eTown\u2069 🌾\ud83c')).toBe('Town 🌾')
  })
})
