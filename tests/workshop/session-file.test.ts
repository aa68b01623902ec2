import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import { readSession, writeSession } from '../../src/workshop/session-file.ts'
import { WORKSHOP_LIMITS } from '../../src/workshop/workshop.ts'
import { anyWorkshop } from './any-workshop.ts'

const file = {
  place: 'your-town',
  goal: { measure: 'share.trait.local+small.count', above: 12.5, year: 2030 },
  workshop: { futures: 7, levers: 'main', minutes: 10, rounds: 3, id: 'k7qf' },
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
    ['"minutes": 10', '"minutes": 0', 'minutes'],
    ['"rounds": 3', '"rounds": 2.5', 'rounds'],
    ['k7qf', 'K7QF', 'id'],
    ['your-town', '../etc', 'place'],
  ])('names the field that is wrong: %s', (from, to, field) => {
    expect(refused(from, to)).toEqual([{ field, unknown: false }])
    expect(words.setUp.must(field, WORKSHOP_LIMITS)).toMatch(new RegExp(`^${field} must be `))
  })

  it('names a field that no session has, and what is no session at all', () => {
    expect(refused('"rounds": 3', '"rounds": 3, "roles": 8')).toEqual([{ field: 'roles', unknown: true }])
    for (const text of ['', '[', '3', 'null'])
      expect(readSession(text)).toEqual({ ok: false, problems: [{ field: '', unknown: false }] })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSession(text).ok).toBe(false)
      })
    )
  })
})
