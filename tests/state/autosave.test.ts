import { describe, expect, it } from 'vitest'
import { Autosave, browserStore, type Store } from '../../src/state/autosave.ts'
import { memoryStore } from './surroundings.ts'

const refusing = (thrown: Error): Store => ({
  getItem: () => null,
  setItem() {
    throw thrown
  },
  removeItem() {
    throw thrown
  },
})

describe('autosave', () => {
  it('gives back what it kept', () => {
    const autosave = new Autosave(memoryStore())
    const saved = { link: 'v1/town', savedAt: 5, own: { name: 'town.json', text: '{}' } }
    expect(autosave.save(saved)).toBe('saved')
    expect(autosave.load()).toMatchObject(saved)
    autosave.clear()
    expect(autosave.load()).toBeNull()
  })

  it('tells a full store from a blocked one, and throws for neither', () => {
    const full = new Autosave(refusing(new DOMException('exceeded the quota', 'QuotaExceededError')))
    const blocked = new Autosave(refusing(new DOMException('denied', 'SecurityError')))
    const saved = { link: 'v1/town', savedAt: 5 }
    expect(full.save(saved)).toBe('full')
    expect(blocked.save(saved)).toBe('blocked')
    expect(new Autosave(null).save(saved)).toBe('blocked')
    expect(() => full.clear()).not.toThrow()
  })

  it.each([
    '{',
    '[]',
    'null',
    '{"version":2}',
    '{"version":1,"link":5,"savedAt":1}',
    '{"version":1,"link":"","savedAt":1,"own":{}}',
  ])('calls %s unreadable', (text) => {
    const store = memoryStore()
    store.setItem('spendshift.session', text)
    expect(new Autosave(store).load()).toBe('unreadable')
  })

  it('does without a store where even asking for it is refused', () => {
    const page = Object.defineProperty({}, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }) as Window
    expect(browserStore(page)).toBeNull()
  })
})
