import { describe, expect, it } from 'vitest'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import { checkLines, type Means } from '../../src/ui/workshop/check.ts'

const well: Means = {
  offline: { kind: 'ready', copy: { id: 'x', at: 0, bytes: 1 }, newer: null } as unknown as Means['offline'],
  ...{ storage: true, camera: true, windows: true, languages: 'English', clock: '1 December 2026 at 14:05' },
}
const okOf = (means: Partial<Means>) => checkLines(words, { ...well, ...means }).map(({ ok }) => ok)

describe('the check before a workshop', () => {
  it('leaves to the trainer what only a try can tell: window, clock, printer', () => {
    expect(okOf({})).toEqual([true, true, null, true, true, null, null])
  })

  it('says what to do about each thing that is missing', () => {
    expect(okOf({ offline: { kind: 'unknown' } })[0]).toBe(false)
    expect(okOf({ offline: { kind: 'impossible', why: 'file' } })[0]).toBe(true)
    expect(okOf({ offline: { kind: 'impossible', why: 'unsupported' } })[0]).toBe(false)
    expect(okOf({ storage: false })[1]).toBe(false)
    expect(okOf({ windows: false })[2]).toBe(false)
    expect(okOf({ camera: false })[3]).toBe(false)
  })
})
