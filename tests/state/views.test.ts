import { describe, expect, it } from 'vitest'
import { settle } from './fake-runner.ts'
import { memoryStore, open } from './surroundings.ts'

describe('the views', () => {
  it('begin with Explore, which links do not name', async () => {
    const { session } = await open()
    expect(session.view).toBe('explore')
    expect(session.link).not.toMatch(/explore|method|places/)
  })

  it('are steps for Back and Forward', async () => {
    const { session, address } = await open()
    session.setView('method')
    session.setView('places')
    expect(address.entries).toHaveLength(3)
    address.go(-1)
    await settle()
    expect(session.view).toBe('method')
    address.go(-1)
    await settle()
    expect(session.view).toBe('explore')
    address.go(2)
    await settle()
    expect(session.view).toBe('places')
  })

  it('hold a question of their own address, which Back closes and another view leaves', async () => {
    const { session, address } = await open()
    session.setView('deeper')
    session.ask('fails')
    expect(session.link).toMatch(/\/deeper\/ask=fails\//)
    session.ask('credit')
    address.go(-1)
    await settle()
    expect(session).toMatchObject({ view: 'deeper', asking: 'fails' })
    address.go(-1)
    await settle()
    expect(session).toMatchObject({ view: 'deeper', asking: null })
    session.ask('reach')
    session.setView('brief')
    expect(session.asking).toBeNull()
    expect(session.link).not.toContain('ask=')
  })

  it('open a question by its link, and name one that there is not', async () => {
    const { session } = await open({ hash: 'v1/town/deeper/ask=opponent' })
    expect(session).toMatchObject({ view: 'deeper', asking: 'opponent' })
    const old = await open({ hash: 'v1/town/deeper' })
    expect(old.session).toMatchObject({ view: 'deeper', asking: null })
    const wrong = await open({ hash: 'v1/town/deeper/ask=everything' })
    expect(wrong.session).toMatchObject({ view: 'deeper', asking: null })
    expect(wrong.session.notices.flatMap(({ details = [] }) => details).join()).toContain('ask=everything')
  })

  it('come with links, and old links without one still open Explore', async () => {
    const first = await open()
    first.session.setView('method')
    const hash = first.session.link.split('#')[1] ?? ''
    expect((await open({ hash })).session.view).toBe('method')
    expect((await open({ hash: 'v1/town/access=90/time' })).session).toMatchObject({
      view: 'explore',
      tab: 'time',
    })
  })

  it('stay when the place changes, and are found again next time', async () => {
    const store = memoryStore()
    const { session } = await open({ store })
    session.setView('method')
    await session.travelTo('village')
    expect(session.view).toBe('method')
    expect((await open({ store })).session.view).toBe('method')
  })

  it('ask for no new run by themselves', async () => {
    const { session, runner } = await open()
    session.setView('method')
    session.setView('method')
    session.setView('explore')
    expect(runner.asked).toHaveLength(1)
  })
})
