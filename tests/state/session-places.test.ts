import { describe, expect, it, vi } from 'vitest'
import { loadChecks } from '../../src/state/checks.ts'
import { settle } from './fake-runner.ts'
import { memoryStore, open } from './surroundings.ts'
import { townFile } from './town.ts'

vi.mock('../../src/state/checks.ts', { spy: true })

describe('a link', () => {
  it('brings everything back', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    session.setFocus({ metric: 'share.trait.local.count', target: 0.1 })
    session.setTab('time')
    const other = await open({ hash: session.link.split('#')[1] ?? '' })
    expect(other.session.link).toBe(session.link)
    expect(other.session.proposal).toEqual(session.proposal)
    expect(other.session.focus).toEqual(session.focus)
    expect(other.session.tab).toBe('time')
    expect(other.session.notices).toEqual([])
    expect(other.runner.last.request).toEqual(other.runner.asked[0]?.request)
  })

  it('to another place loads it first and simulates nothing else', async () => {
    const { session, runner } = await open({ hash: 'v1/village/access=90/seed=7/runs=300' })
    expect(session.scenario.id).toBe('village')
    expect(runner.asked).toHaveLength(1)
    expect(runner.last.request).toMatchObject({ runs: 300, job: { seed: 7 } })
  })

  it('with parts that cannot be read says which, and keeps the rest', async () => {
    const { session } = await open({ hash: 'v1/town/access=170/farmz=3' })
    expect(session.leverValue('access')).toBe(1)
    expect(session.notices).toEqual([
      {
        id: 'link',
        kind: 'problem',
        text: '2 parts of this link could not be read. Everything else is as shared.',
        details: ['access=170: out of range, 100% used instead', 'farmz=3: unknown here, left out'],
      },
    ])
    session.dismissNotice('link')
    expect(session.notices).toEqual([])
  })

  it.each([
    ['nonsense', 'could not be read'],
    ['v1/atlantis/access=90', '“atlantis” in this link is not here'],
    ['v1/missing', 'missing.json could not be loaded'],
  ])('%s is told of, and the usual place simulated', async (hash, told) => {
    const { session, runner } = await open({ hash })
    expect(session.notices[0]?.text).toContain(told)
    expect(session.scenario.id).toBe('town')
    expect(runner.asked).toHaveLength(1)
  })

  it('from other data says that numbers may differ', async () => {
    const { session } = await open({ hash: 'v1/town/v=0000' })
    expect(session.notices.map((notice) => [notice.id, notice.kind])).toEqual([['linkData', 'info']])
  })

  it('typed into the address bar is one step of undo', async () => {
    const { session, address } = await open()
    address.type('v1/town/access=90')
    await settle()
    expect(session.leverValue('access')).toBe(0.9)
    session.undo()
    expect(session.leverValue('access')).toBe(0.5)
  })
})

describe('places', () => {
  it('change by choice, without the old place’s result, and Back returns', async () => {
    const { session, runner, address } = await open()
    session.setLever('access', 0.9)
    runner.last.complete()
    await settle()
    await session.travelTo('village')
    expect(session.scenario.title).toBe('A village')
    expect(session.result).toBeNull()
    expect(session.canUndo).toBe(false)
    expect(address.entries).toHaveLength(2)
    address.go(-1)
    await settle()
    expect(session.scenario.id).toBe('town')
    expect(session.leverValue('access')).toBe(0.9)
    address.go(1)
    await settle()
    expect(session.scenario.id).toBe('village')
  })

  it('show no late result of the place that was left', async () => {
    const { session, runner } = await open()
    const [first] = runner.asked
    await session.travelTo('village')
    first?.complete()
    await settle()
    expect(session.result).toBeNull()
  })

  it('arrive only when they are the newest choice', async () => {
    const { session } = await open()
    const slow = session.travelTo('village')
    await session.travelTo('town')
    await slow
    expect(session.scenario.id).toBe('town')
  })

  it('that cannot be loaded keep the last good state, and name the file', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    const { link } = session
    await session.travelTo('lost')
    expect(session.link).toBe(link)
    expect(session.notices[0]?.text).toBe(
      'The place file lost.json could not be loaded. Your work is safe. Check the connection and choose it again.'
    )
    await session.travelTo('village')
    expect(session.notices).toEqual([])
  })
})

describe('a file of the user’s own', () => {
  const own = JSON.stringify(townFile({ id: 'mine', title: 'My town' }))

  it('opens as a place, which links do not carry', async () => {
    const { session } = await open()
    expect(await session.openFile(own, 'mine.json')).toBe(true)
    expect(session.scenario.title).toBe('My town')
    expect(session.places.at(-1)).toEqual({
      id: 'mine',
      title: 'My town',
      place: 'Town',
      country: 'ZZ',
      years: '2020–2027',
      own: true,
    })
    expect(session.notices[0]?.text).toContain('“My town” is open')
    await session.travelTo('town')
    await session.travelTo('mine')
    expect(session.scenario.title).toBe('My town')
  })

  it('with the id of a place here takes none of its links', async () => {
    const { session } = await open()
    await session.openFile(JSON.stringify(townFile({ title: 'Edited' })), 'town.json')
    expect(session.scenario.id).toBe('town-own')
    await session.travelTo('town')
    expect(session.scenario.title).toBe('A town')
  })

  it.each([
    ['{ "id": ', 'is not valid JSON'],
    ['[]', 'cannot be used'],
    [JSON.stringify(townFile({ years: 'ten' })), 'cannot be used'],
    ['x'.repeat(5_000_001), 'is too large'],
  ])('that cannot be used changes nothing', async (text, told) => {
    const { session, runner } = await open()
    expect(await session.openFile(text, 'mine.json')).toBe(false)
    expect(session.notices[0]?.kind).toBe('problem')
    expect(session.notices[0]?.text).toContain(told)
    expect(session.notices[0]?.text).toContain('mine.json')
    expect(session.scenario.id).toBe('town')
    expect(runner.asked).toHaveLength(1)
  })

  it('that is broken is told of field by field', async () => {
    const { session } = await open()
    await session.openFile(JSON.stringify(townFile({ currency: 'euro', years: 0 })), 'mine.json')
    expect(session.notices[0]?.text).toBe('The place file mine.json cannot be used. Your work is safe.')
    expect(session.notices[0]?.details).toEqual([
      expect.stringMatching(/^currency: /),
      expect.stringMatching(/^years: 0 is too low: give /),
    ])
  })

  it('waits among the places when the user has gone elsewhere before it was checked', async () => {
    const { session } = await open()
    const opening = session.openFile(own, 'mine.json')
    await session.travelTo('village')
    expect(await opening).toBe(false)
    expect(session.scenario.id).toBe('village')
    expect(session.places.at(-1)?.id).toBe('mine')
  })

  it('cannot be judged while the checks cannot be fetched, which is said', async () => {
    vi.mocked(loadChecks).mockRejectedValue(new Error('offline'))
    const { session } = await open()
    expect(await session.openFile(own, 'mine.json')).toBe(false)
    expect(session.notices[0]?.text).toContain('Files and numbers cannot be checked')
    expect(await session.editAssumption('groups.farms.entry', 0.6)).toMatchObject({ ok: false })
    const linked = await open({ hash: 'v1/town/groups.farms.entry=0.6' })
    expect(linked.session.notices[0]?.text).toContain('could not be loaded')
    expect(linked.session.edits).toEqual({})
    expect(session.scenario.id).toBe('town')
    vi.mocked(loadChecks).mockReset()
  })
})

describe('coming back', () => {
  it('finds the work where it was left, the user’s own file too', async () => {
    const store = memoryStore()
    const first = await open({ store })
    await first.session.openFile(JSON.stringify(townFile({ id: 'mine', title: 'My town' })), 'mine.json')
    first.session.setLever('access', 0.9)
    const { session, address, runner } = await open({ store, now: () => 1 })
    expect(session.link).toBe(first.session.link)
    expect(session.scenario.title).toBe('My town')
    expect(session.notices[0]?.text).toBe('You are back where you left off (1 Jan 1970, 00:00).')
    expect(address.entries).toEqual([session.link.split('#')[1]])
    expect(runner.asked).toHaveLength(1)
  })

  it('by a link follows the link', async () => {
    const store = memoryStore()
    const first = await open({ store })
    first.session.setLever('access', 0.9)
    const { session } = await open({ store, hash: 'v1/town/access=20' })
    expect(session.leverValue('access')).toBe(0.2)
    expect(session.notices).toEqual([])
  })

  it('to something unreadable starts as usual and says so', async () => {
    const store = memoryStore()
    store.setItem('spendshift.session', '{')
    const { session, runner } = await open({ store })
    expect(session.notices[0]?.text).toContain('could not be read')
    expect(runner.asked).toHaveLength(1)
    expect(store.getItem('spendshift.session')).toBeNull()
  })

  it('to a place that is gone starts as usual and says so', async () => {
    const store = memoryStore()
    store.setItem(
      'spendshift.states',
      '{"version":1,"states":[{"link":"v1/atlantis","asked":"v1/atlantis","savedAt":0}]}'
    )
    const { session, runner } = await open({ store })
    expect(session.notices.map((notice) => notice.text)).toEqual([
      'Your saved work could not be read. You see the usual start.',
    ])
    expect(runner.asked).toHaveLength(1)
  })

  it('is announced as impossible once, when the browser keeps nothing, and all else works', async () => {
    const { session } = await open({ store: null })
    expect(session.notices).toEqual([])
    session.setLever('access', 0.9)
    expect(session.notices[0]?.text).toContain('This browser blocks storage')
    session.dismissNotice('store')
    session.setLever('access', 0.8)
    expect(session.notices).toEqual([])
    expect(session.leverValue('access')).toBe(0.8)
  })
})
