import { describe, expect, it, vi } from 'vitest'
import * as laws from '../../src/state/law-library.ts'
import { memoryStore, open, library as fakes } from './surroundings.ts'
import { parsed, townFile } from './town.ts'

vi.mock('../../src/state/law-library.ts', { spy: true })

const linkOf = (link: string): string => link.split('#')[1] ?? ''

describe('a country that the user chooses', () => {
  it('answers for rules on which the place has no note, once its law is there', async () => {
    const { session } = await open()
    expect(session.jurisdiction).toBeNull()
    expect(session.lawOf('access').note).toBeNull()
    session.chooseLaw('england')
    expect(session.jurisdiction).toBe('england')
    await vi.waitFor(() => expect(session.lawPack?.name).toBe('England and Wales'), 20_000)
    expect(session.lawOf('access')).toMatchObject({
      country: 'England and Wales',
      note: { name: expect.stringContaining('Procurement Act 2023, section 12') as string },
    })
    expect(session.leverFacts('setAside.local').barred).toBe(true)
  })

  it('is one step of undo', async () => {
    const { session } = await open()
    session.chooseLaw('eu')
    session.chooseLaw('brazil')
    session.undo()
    expect(session.jurisdiction).toBe('eu')
    session.undo()
    expect(session.jurisdiction).toBeNull()
    session.redo()
    expect(session.jurisdiction).toBe('eu')
  })

  it('travels in the link, and is kept for the next visit', async () => {
    const store = memoryStore()
    const { session } = await open({ store })
    session.chooseLaw('new-zealand')
    expect(session.link).toContain('/law=new-zealand/')
    const shared = await open({ hash: linkOf(session.link) })
    expect(shared.session.jurisdiction).toBe('new-zealand')
    expect(shared.session.notices).toEqual([])
    const later = await open({ store })
    expect(later.session.jurisdiction).toBe('new-zealand')
  })

  it('is told of where a link names one that is not held, and all else is kept', async () => {
    const { session } = await open({ hash: 'v1/town/access=70/law=atlantis' })
    expect(session.jurisdiction).toBeNull()
    expect(session.leverValue('access')).toBe(0.7)
    expect(session.notices[0]?.details).toEqual([
      'law=atlantis: no law notes for it, left out; use one of brazil, chile, england, eu, india, ' +
        'kenya, new-zealand, peru, tanzania, united-states',
    ])
  })

  it('is told of when its law cannot be fetched', async () => {
    vi.mocked(laws.loadLaw).mockRejectedValueOnce(new Error('offline'))
    const { session } = await open()
    session.chooseLaw('kenya')
    await vi.waitFor(() => expect(session.notices).toHaveLength(1), 20_000)
    expect(session.notices[0]?.text).toMatch(
      /^The law notes for Kenya could not be loaded\. Everything else works\./
    )
    expect(session.lawPack).toBeNull()
  })
})

describe('a place that names its country', () => {
  const library = { ...fakes, first: parsed(townFile({ jurisdiction: 'chile' })) }

  it('has that law by itself, and says so in no link', async () => {
    const { session } = await open({ library })
    expect(session.jurisdiction).toBe('chile')
    expect(session.link).not.toContain('law=')
    session.chooseLaw('peru')
    expect(session.link).toContain('law=peru')
    session.chooseLaw('chile')
    expect(session.link).not.toContain('law=')
  })

  it('keeps the links of before: which law holds moves no number', async () => {
    const before = await open()
    const after = await open({ library, hash: linkOf(before.session.link) })
    expect(after.session.notices).toEqual([])
    expect(after.session.link).toBe(before.session.link)
  })
})
