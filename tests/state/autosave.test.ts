import { describe, expect, it } from 'vitest'
import { Autosave, browserStore, MOST_STATES, type Store } from '../../src/state/autosave.ts'
import type { Keepsake } from '../../src/state/kept-state.ts'
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

const state = (asked: string, more: Partial<Keepsake> = {}): Keepsake => ({
  ...{ link: `${asked}/time`, asked, title: 'A town', name: '', moved: 1, made: true, own: null },
  ...more,
})

const own = (key: string): Keepsake['own'] => ({
  key,
  card: { id: 'mine', title: 'Mine', place: 'Mine', country: 'ZZ', years: '2020–2027', own: true },
  file: { name: `${key}.json`, text: '{}' },
})

const MINUTE = 60_000
const asked = (autosave: Autosave) => autosave.load().states.map((each) => each.asked)

describe('states of work', () => {
  it('come back newest first, with their dates and the text of their files', () => {
    const autosave = new Autosave(memoryStore())
    expect(autosave.save(state('a', { own: own('k') }), { before: null, now: 5 })).toBe('saved')
    autosave.save(state('b'), { before: null, now: 6 })
    expect(autosave.load()).toMatchObject({
      states: [
        { asked: 'b', savedAt: 6, own: null },
        { asked: 'a', link: 'a/time', savedAt: 5, own: { key: 'k', card: { title: 'Mine' } } },
      ],
      damaged: false,
    })
    expect(autosave.file('k')).toEqual({ name: 'k.json', text: '{}' })
  })

  it('take the place of the state they grew out of, within one sitting', () => {
    const autosave = new Autosave(memoryStore())
    autosave.save(state('a'), { before: null, now: 0 })
    autosave.save(state('b'), { before: 'a', now: 59 * MINUTE })
    expect(asked(autosave)).toEqual(['b'])
    autosave.save(state('c'), { before: 'b', now: 2 * 60 * MINUTE })
    expect(asked(autosave)).toEqual(['c', 'b'])
  })

  it('leave work where it is when a place is only shown, and keep no more than one such showing', () => {
    const autosave = new Autosave(memoryStore())
    autosave.save(state('work'), { before: null, now: 0 })
    for (const [before, shown] of [
      ['work', 'reform'],
      ['reform', 'village'],
    ] as const) {
      autosave.save(state(shown, { made: false }), { before, now: 1 })
    }
    expect(asked(autosave)).toEqual(['village', 'work'])
  })

  it('are ten at most, and a file goes with the last that needs it', () => {
    const store = memoryStore()
    const autosave = new Autosave(store)
    autosave.save(state('first', { own: own('k') }), { before: null, now: 0 })
    autosave.save(state('second', { own: own('k') }), { before: null, now: 0 })
    for (let n = 1; n < MOST_STATES - 1; n++) autosave.save(state(`${n}`), { before: null, now: n })
    expect(asked(autosave)).toHaveLength(MOST_STATES)
    autosave.save(state('one more'), { before: null, now: 99 })
    expect(asked(autosave)).toHaveLength(MOST_STATES)
    expect(autosave.file('k')).not.toBeNull()
    autosave.remove('second')
    expect(autosave.file('k')).toBeNull()
  })

  it('keep a file of which nothing was made yet, once', () => {
    const autosave = new Autosave(memoryStore())
    autosave.save(state('mine', { made: false, own: own('k') }), { before: null, now: 0 })
    autosave.save(state('mine/25', { own: own('k') }), { before: null, now: 0 })
    expect(asked(autosave)).toEqual(['mine/25'])
    autosave.save(state('yours', { made: false, own: own('l') }), { before: 'mine/25', now: 0 })
    autosave.save(state('town'), { before: 'yours', now: 2 * 60 * MINUTE })
    expect(asked(autosave)).toEqual(['town', 'yours', 'mine/25'])
  })

  it('are read anew each time, so that another window’s states stay', () => {
    const store = memoryStore()
    const [one, other] = [new Autosave(store), new Autosave(store)]
    one.save(state('a'), { before: null, now: 0 })
    other.save(state('b'), { before: null, now: 0 })
    one.save(state('a2'), { before: 'a', now: 0 })
    expect(asked(other)).toEqual(['a2', 'b'])
  })
})

describe('a store', () => {
  it('that is full is told from a blocked one, and neither throws', () => {
    const full = new Autosave(refusing(new DOMException('exceeded the quota', 'QuotaExceededError')))
    const blocked = new Autosave(refusing(new DOMException('denied', 'SecurityError')))
    expect(full.save(state('a'), { before: null, now: 0 })).toBe('full')
    expect(blocked.save(state('a'), { before: null, now: 0 })).toBe('blocked')
    expect(new Autosave(null).save(state('a'), { before: null, now: 0 })).toBe('blocked')
    expect(() => full.forgetFormer()).not.toThrow()
  })

  it('without room for a file keeps the state, and all that was there before', () => {
    const inner = memoryStore()
    const tight: Store = {
      ...inner,
      setItem(key, text) {
        if (text.length > 2000) throw new DOMException('exceeded the quota', 'QuotaExceededError')
        inner.setItem(key, text)
      },
    }
    const autosave = new Autosave(tight)
    autosave.save(state('a', { own: own('k') }), { before: null, now: 0 })
    const file = { name: 'big.json', text: 'x'.repeat(3000) }
    const big = own('l')
    expect(autosave.save(state('b', { own: big && { ...big, file } }), { before: null, now: 0 })).toBe('full')
    expect(autosave.load().states).toMatchObject([
      { asked: 'b', own: null },
      { asked: 'a', own: { key: 'k' } },
    ])
    expect(autosave.file('k')).not.toBeNull()
  })

  it.each(['{', '[]', '5', '{"version":2,"states":[]}', '{"version":1,"states":{}}'])(
    'that holds %s is called damaged',
    (text) => {
      const store = memoryStore()
      store.setItem('spendshift.states', text)
      expect(new Autosave(store).load()).toEqual({ states: [], damaged: true })
    }
  )

  it('loses no more than what is damaged in it', () => {
    const store = memoryStore()
    const states = [
      { link: 'v1/town', asked: 'v1/town', savedAt: 1e300, title: 5, moved: 'many' },
      { link: 'v1/town/x', asked: 5 },
      { link: 'v1/mine', asked: 'v1/mine', savedAt: 1, own: { key: 'k' } },
      null,
    ]
    store.setItem('spendshift.states', JSON.stringify({ version: 1, states }))
    expect(new Autosave(store).load()).toEqual({
      states: [
        {
          ...{ link: 'v1/town', asked: 'v1/town', savedAt: null, title: '', name: '', moved: 0, made: true },
          own: null,
        },
      ],
      damaged: true,
    })
  })

  it.each(['{', '[]', '{"version":2}', '{"version":1,"link":5}', '{"version":1,"link":"","own":{}}'])(
    'of a former version that holds %s is unreadable',
    (text) => {
      const store = memoryStore()
      store.setItem('spendshift.session', text)
      expect(new Autosave(store).former()).toBe('unreadable')
    }
  )

  it('is done without where even asking for it is refused', () => {
    const page = Object.defineProperty({}, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }) as Window
    expect(browserStore(page)).toBeNull()
  })
})
