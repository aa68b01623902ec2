import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import { readSession, writeSession } from '../../src/workshop/session-file.ts'
import { ROLES } from '../../src/workshop/role.ts'
import { WORKSHOP_LIMITS } from '../../src/workshop/workshop.ts'
import { anyWorkshop } from './any-workshop.ts'

const file = {
  place: 'your-town',
  goal: { measure: 'share.trait.local+small.count', above: 12.5, year: 2030 },
  workshop: {
    ...({ futures: 7, levers: 'main', minutes: 10, rounds: 3, guess: 'range' } as const),
    ...({ roles: ['legal', 'press'], id: 'k7qf' } as const),
  },
} as const

/** The file with one line of its text another. */
const refused = (from: string, to: string) => {
  const text = writeSession(file)
  expect(text).toContain(from)
  const read = readSession(text.replace(from, to))
  return read.ok ? [] : read.problems
}

describe('a session file', () => {
  it('gives the same session back', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        expect(readSession(writeSession({ ...file, workshop }))).toEqual({
          ok: true,
          file: { ...file, workshop },
        })
      })
    )
  })

  it.each([
    ['"futures": 7', '"futures": 11', 'goal.futures'],
    ['"above": 12.5', '"above": "12"', 'goal.above'],
    ['share.trait.local+small.count', 'bids.mean', 'goal.measure'],
    ['"main"', '"most"', 'levers'],
    ['"main"', '[]', 'levers'],
    ['"main"', '["access", "a b"]', 'levers'],
    ['"main"', '["access", "access"]', 'levers'],
    ['"range"', '"dots"', 'guess'],
    ['"legal"', '"lawyer"', 'roles'],
    ['"legal"', '"press"', 'roles'],
    ['"minutes": 10', '"minutes": 0', 'minutes'],
    ['"rounds": 3', '"rounds": 2.5', 'rounds'],
    ['k7qf', 'K7QF', 'id'],
    ['your-town', '../etc', 'place'],
  ])('names the field that is wrong: %s', (from, to, field) => {
    expect(refused(from, to)).toEqual([{ field, unknown: false }])
    const must = words.setUp.must(field, WORKSHOP_LIMITS)
    expect(must).toMatch(new RegExp(`^${field} must be `))
    if (field === 'roles') for (const role of ROLES) expect(must).toContain(role)
  })

  it('names a field that no session has, and what is no session at all', () => {
    expect(refused('"rounds": 3', '"rounds": 3, "tables": 8')).toEqual([{ field: 'tables', unknown: true }])
    for (const text of ['', '[', '3', 'null'])
      expect(readSession(text)).toEqual({ ok: false, problems: [{ field: '', unknown: false }] })
  })

  it('reads one from before rounds could ask for a range: every card, guesses of ten', () => {
    const { guess: _, roles: __, ...old } = JSON.parse(writeSession(file)) as Record<string, unknown>
    const read = readSession(JSON.stringify(old))
    expect(read.ok && read.file.workshop).toEqual({ ...file.workshop, guess: 'discs', roles: ROLES })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSession(text).ok).toBe(false)
      })
    )
  })
})
