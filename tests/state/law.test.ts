import { describe, expect, it } from 'vitest'
import { isLookedUp } from '../../src/state/law.ts'
import { library } from '../../src/state/library.ts'

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
      const { law } = await library.load(id)
      const guesses = law.filter(({ grade }) => grade === 'D')
      assumed += guesses.length
      expect(guesses.filter(isLookedUp).map(({ lever }) => `${id}: ${lever}`)).toEqual([])
    }
    expect(assumed).toBeGreaterThan(0)
  })
})
