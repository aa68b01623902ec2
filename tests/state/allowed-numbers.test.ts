import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assumptionsOf, checkEdits } from '../../src/scenario/index.ts'
import { allowedNumbers } from '../../src/state/allowed-numbers.ts'
import type { OwnNumbers } from '../../src/state/assumption-edits.ts'
import { parsed, town } from './town.ts'

const file = new URL('../../scenarios/sao-paulo-school-meals.json', import.meta.url)
const place = parsed(JSON.parse(readFileSync(file, 'utf8')))
const all = assumptionsOf(place)

/** What is allowed of numbers for the place, and how often the whole place was checked for it. */
function allowed(asked: OwnNumbers) {
  let checks = 0
  const judge = {
    checkEdits(...args: Parameters<typeof checkEdits>) {
      checks++
      return checkEdits(...args)
    },
  }
  const outcome = allowedNumbers(place, asked, judge)
  expect(checkEdits(place, outcome.numbers)).toEqual([])
  return { ...outcome, checks }
}

const every = (value: (file: number, nth: number) => number): OwnNumbers =>
  Object.fromEntries(all.map(({ path, value: given }, nth) => [path, { value: value(given, nth) }]))

describe('a link that sets every number of a place', () => {
  it('is checked once where all of them fit', () => {
    expect(allowed(every((value) => value))).toMatchObject({ refused: [], checks: 1 })
  })

  it('is checked a few times, not once a number, where some do not', () => {
    const bad = all[5]?.path ?? ''
    const one = allowed(every((value, nth) => (nth === 5 ? -7 : value)))
    expect(one.refused.map(([path]) => path)).toEqual([bad])
    expect(one.checks).toBeLessThanOrEqual(3)
    const none = allowed(every(() => -999_999))
    expect(none.refused).toHaveLength(all.length)
    expect(none.checks).toBeLessThanOrEqual(3)
  })
})

describe('numbers that go against one of the file', () => {
  const learning = {
    ...town,
    groups: town.groups.map((group, n) =>
      n === 0 ? { ...group, relativeCost: 1.1, relativeCostFloor: 0.9 } : group
    ),
  }

  it('are found among many, and the others stay', () => {
    const asked = {
      'mechanisms.lapseHazard': { value: 0.1 },
      'groups.farms.entry': { value: 0.4 },
      'groups.farms.relativeCost': { value: 0.5 },
      'groups.others.entry': { value: 0.5 },
    }
    const { numbers, refused } = allowedNumbers(learning, asked, { checkEdits })
    expect(refused.map(([path]) => path)).toEqual(['groups.farms.relativeCost'])
    expect(Object.keys(numbers)).toEqual([
      'mechanisms.lapseHazard',
      'groups.farms.entry',
      'groups.others.entry',
    ])
  })

  it('are refused whole, and without end of checks, where no number is to blame', () => {
    const problem = { path: 'place.name', message: 'always wrong' }
    const judge = { checkEdits: () => [problem] }
    expect(allowedNumbers(town, { 'groups.farms.entry': { value: 0.4 } }, judge)).toEqual({
      numbers: {},
      refused: [['groups.farms.entry', 'always wrong']],
    })
  })
})
