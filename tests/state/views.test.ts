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
