import { describe, expect, it } from 'vitest'
import type { Setting } from '../../src/engine/index.ts'
import { LEVER_IDS, leverInYear } from '../../src/engine/index.ts'
import {
  clauseParts,
  clausesText,
  settingOf,
  stagesOf,
  type ClauseInput,
} from '../../src/messages/analysis/clause-sentences.ts'
import { clauses } from '../../src/messages/analysis/en-clauses.ts'
import { languageOf } from '../../src/messages/catalogue.ts'

const language = languageOf('en')
const parts = (setting: Setting, change: Partial<ClauseInput> = {}) =>
  clauseParts(language, clauses, {
    lever: 'familyFarmShare',
    setting,
    today: 0,
    firstYear: 2026,
    currency: 'BRL',
    ...change,
  })
const text = (...given: Parameters<typeof parts>) =>
  parts(...given)
    .map((part) => part.text)
    .join('')

describe('a clause', () => {
  it('writes a value, a ramp, a jump and steps', () => {
    expect(text(0.3)).toBe('From 2026, 30% of food contracts are reserved for family farms (today: 0%).')
    expect(text({ from: 0, to: 0.3, startYear: 2027, endYear: 2030 })).toBe(
      'From 2027, rising evenly until 2030, 30% of food contracts are reserved for family farms (today: 0%).'
    )
    expect(text({ from: 0, to: 0.3, startYear: 2028, endYear: 2028 })).toBe(
      'From 2028, 30% of food contracts are reserved for family farms (today: 0%).'
    )
    const steps = [
      { year: 2026, value: 0.1 },
      { year: 2028, value: 0.2 },
      { year: 2032, value: 0.05, line: true },
    ]
    expect(text({ steps })).toBe(
      'From 2026, 10% of food contracts are reserved for family farms, from 2028 on 20%, then falling evenly until 2032 to 5% (today: 0%).'
    )
  })

  it('marks each of its numbers as one that can be changed', () => {
    const fields = parts({ from: 0, to: 0.3, startYear: 2027, endYear: 2030 }).filter(
      ({ kind }) => kind !== 'text'
    )
    expect(fields).toEqual([
      { kind: 'year', text: '2027', stage: 0 },
      { kind: 'year', text: '2030', stage: 1 },
      { kind: 'value', text: '30%', stage: 1 },
    ])
  })

  it('is there for every lever, with its value in it', () => {
    for (const lever of LEVER_IDS) {
      const own = parts(1, { lever })
      expect(own.filter(({ kind }) => kind === 'value')).toHaveLength(1)
      expect(own.at(-1)?.text).toMatch(/\(today: .+\)\.$/)
    }
  })

  it('is copied with its law note and as a draft', () => {
    const copied = clausesText(clauses, [{ parts: parts(0.3), law: 'Allowed now: Law 11.947' }], 'Town')
    expect(copied).toBe(
      'Draft wording, not legal advice.\n1. From 2026, 30% of food contracts are reserved for family farms (today: 0%). [Allowed now: Law 11.947]\nTown'
    )
  })
})

describe('stages and settings', () => {
  const years = [2026, 2027, 2028, 2029, 2030, 2031]
  const values = (setting: Setting) => years.map((year) => leverInYear(setting, year))

  it.each<Setting>([
    0.3,
    { from: 0, to: 0.3, startYear: 2027, endYear: 2030 },
    { from: 0, to: 0.3, startYear: 2028, endYear: 2028 },
    { from: 0.1, to: 0.3, startYear: 2020, endYear: 2020 },
    {
      steps: [
        { year: 2026, value: 0.1 },
        { year: 2028, value: 0.2 },
        { year: 2031, value: 0.05, line: true },
      ],
    },
  ])('say the same in every year', (setting) => {
    const back = settingOf(stagesOf(setting, 2026), 2026, 0)
    values(back).forEach((value, y) => expect(value).toBeCloseTo(values(setting)[y] ?? NaN, 12))
  })

  it('keep today’s value before a value that begins later', () => {
    expect(settingOf([{ year: 2028, value: 0.3, line: false }], 2026, 0.05)).toEqual({
      steps: [
        { year: 2026, value: 0.05 },
        { year: 2028, value: 0.3 },
      ],
    })
    expect(settingOf([], 2026, 0.05)).toBe(0.05)
  })
})
