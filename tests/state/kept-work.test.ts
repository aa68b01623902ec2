import { describe, expect, it } from 'vitest'
import { settle } from './fake-runner.ts'
import { memoryStore, open } from './surroundings.ts'
import { townFile } from './town.ts'

const mine = (change: Record<string, unknown> = {}) =>
  JSON.stringify(townFile({ id: 'mine', title: 'My town', ...change }))
const hashOf = ({ link }: { readonly link: string }) => link.split('#')[1] ?? ''
const HOUR = 3_600_000

/** A session in a place of the user's own, with a lever moved. */
async function atWork(now = () => 0) {
  const store = memoryStore()
  const opened = await open({ store, now })
  await opened.session.openFile(mine(), 'mine.json')
  opened.session.setLever('access', 0.9)
  return { store, ...opened }
}

describe('a place of the user’s own', () => {
  it('is there again when the page is loaded anew at its address', async () => {
    const { store, session: first } = await atWork()
    const { session, runner } = await open({ store, hash: hashOf(first) })
    expect(session.scenario.title).toBe('My town')
    expect(session.leverValue('access')).toBe(0.9)
    expect(session.link).toBe(first.link)
    expect(session.notices).toEqual([])
    expect(runner.asked).toHaveLength(1)
  })

  it('is there again in every view, with a link that was written in another one', async () => {
    const { store, session: first } = await atWork()
    const link = hashOf(first)
    first.setView('compare')
    first.setTab('time')
    const { session } = await open({ store, hash: link })
    expect(session.scenario.title).toBe('My town')
    expect(session.view).toBe('explore')
  })

  it('is found by Back and Forward after the page was loaded anew', async () => {
    const { store, session: first } = await atWork()
    const link = hashOf(first)
    const { session, address } = await open({ store, hash: link })
    await session.travelTo('village')
    session.setLever('access', 0.2)
    address.go(-1)
    await settle()
    expect(session.scenario.title).toBe('My town')
    expect(session.leverValue('access')).toBe(0.9)
    address.go(1)
    await settle()
    expect(session.scenario.id).toBe('village')
    expect(session.leverValue('access')).toBe(0.2)
  })

  it('stays among the places when the page is loaded anew elsewhere, and no work elsewhere overwrites it', async () => {
    const { store, session: first } = await atWork()
    await first.travelTo('village')
    for (const value of [0.2, 0.3, 0.4]) first.setLever('access', value)
    const { session } = await open({ store, hash: hashOf(first) })
    expect(session.scenario.id).toBe('village')
    expect(session.places.at(-1)).toMatchObject({ id: 'mine', title: 'My town', own: true })
    const [kept] = session.keptStates()
    expect(kept).toMatchObject({ title: 'My town', moved: 2, savedAt: 0 })
    if (kept) await session.returnTo(kept)
    expect(session.scenario.title).toBe('My town')
    expect(session.leverValue('access')).toBe(0.9)
    await session.travelTo('village')
    await session.travelTo('mine')
    expect(session.scenario.title).toBe('My town')
  })

  it('of two files with one id, opens the one that a state was made with', async () => {
    const { store, session: first } = await atWork()
    const link = hashOf(first)
    await first.openFile(mine({ title: 'My town, mended' }), 'mine.json')
    first.setLever('access', 0.7)
    expect(first.keptStates()).toMatchObject([{ title: 'My town' }])
    const older = await open({ store, hash: link })
    expect(older.session.scenario.title).toBe('My town')
    expect(older.session.leverValue('access')).toBe(0.9)
    const newer = await open({ store, hash: hashOf(first) })
    expect(newer.session.scenario.title).toBe('My town, mended')
    expect(newer.session.places.filter(({ id }) => id === 'mine')).toHaveLength(1)
  })

  it('whose file is damaged or gone is told of, and what else was kept stays', async () => {
    const { store, session: first } = await atWork()
    await first.travelTo('village')
    first.setLever('access', 0.2)
    const [kept] = first.keptStates()
    store.setItem(`spendshift.own.${kept?.own?.key ?? ''}`, '{"name":"mine.json","text":"{\\"id\\":5}"}')
    const damaged = await open({ store, hash: kept?.link ?? '' })
    expect(damaged.session.notices[0]?.text).toContain('mine.json cannot be used')
    store.removeItem(`spendshift.own.${kept?.own?.key ?? ''}`)
    const gone = await open({ store, hash: kept?.link ?? '' })
    expect(gone.session.notices[0]?.text).toContain('This browser no longer holds the file of “My town”')
    gone.session.setLever('access', 0.1)
    expect(gone.session.keptStates().map(({ title }) => title)).toEqual(['A village', 'My town'])
  })
})

describe('work on a place', () => {
  it('is as it was left when the place is chosen again', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    await session.travelTo('village')
    session.setLever('access', 0.2)
    await session.travelTo('town')
    expect(session.leverValue('access')).toBe(0.9)
    await session.travelTo('village')
    expect(session.leverValue('access')).toBe(0.2)
  })

  it('stays to be returned to when a link brings another proposal for the same place', async () => {
    const store = memoryStore()
    const { session, address } = await open({ store })
    session.setLever('access', 0.9)
    address.type('v1/town/access=20')
    await settle()
    session.setLever('access', 0.3)
    const [kept] = session.keptStates()
    if (kept) await session.returnTo(kept)
    expect(session.leverValue('access')).toBe(0.9)
    address.go(-1)
    await settle()
    expect(session.leverValue('access')).toBe(0.3)
  })

  it('stays when the levers go back to today’s rules and something else is begun', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    session.resetAll()
    session.setLever('credit', 0.2)
    expect(session.keptStates()).toMatchObject([{ moved: 2 }])
  })

  it('of another day stays beside what is made of it today', async () => {
    const { store } = await atWork()
    const { session } = await open({ store, now: () => 24 * HOUR })
    session.setLever('access', 0.3)
    expect(session.keptStates()).toMatchObject([{ title: 'My town', savedAt: 0 }])
  })

  it('is not pushed out by places that are only looked at', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    for (let n = 0; n < 12; n++) await session.travelTo(n % 2 === 0 ? 'village' : 'town')
    session.resetAll()
    expect(session.keptStates().map(({ moved }) => moved)).toContain(2)
  })

  it('can be forgotten', async () => {
    const { session, store } = await atWork()
    await session.travelTo('village')
    session.setLever('access', 0.2)
    const [kept] = session.keptStates()
    if (kept) session.forgetState(kept)
    expect(session.keptStates()).toEqual([])
    expect((await open({ store })).session.places.some(({ own }) => own)).toBe(false)
  })
})

describe('what a version before the list had kept', () => {
  const former = {
    version: 1,
    link: 'v1/mine/access=90',
    savedAt: 5,
    own: { name: 'mine.json', text: mine() },
  }

  it.each(['', 'v1/mine/access=90'])('is taken over once, opened at “%s”', async (hash) => {
    const store = memoryStore()
    store.setItem('spendshift.session', JSON.stringify(former))
    const { session } = await open({ store, hash })
    expect(session.scenario.title).toBe('My town')
    expect(session.leverValue('access')).toBe(0.9)
    expect(store.getItem('spendshift.session')).toBeNull()
    expect((await open({ store })).session.scenario.title).toBe('My town')
  })

  it('stays where it is when its file cannot be used here', async () => {
    const store = memoryStore()
    store.setItem('spendshift.session', JSON.stringify({ ...former, own: { name: 'mine.json', text: '{}' } }))
    const { session } = await open({ store })
    expect(session.notices[0]?.text).toContain('mine.json cannot be used')
    expect(store.getItem('spendshift.session')).not.toBeNull()
  })
})

describe('a damaged date', () => {
  it.each([1e300, 'yesterday', null])('%s costs the date alone', async (savedAt) => {
    const { store, session: first } = await atWork()
    const text = store.getItem('spendshift.states') ?? ''
    store.setItem('spendshift.states', text.replace('"savedAt":0', `"savedAt":${JSON.stringify(savedAt)}`))
    const { session } = await open({ store })
    expect(session.link).toBe(first.link)
    expect(session.notices[0]?.text).toBe('You are back where you left off.')
  })
})
