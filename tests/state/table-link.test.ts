import { describe, expect, it } from 'vitest'
import { readTableLink } from '../../src/state/table-link.ts'
import { library } from '../../src/state/library.ts'

const town = await library.load('your-town')
const read = (parts: string, allowed: readonly string[] | null = null) =>
  readTableLink(town, `#v1/your-town/from=baseline${parts}`, allowed as Parameters<typeof readTableLink>[2])

describe('a table’s link', () => {
  it('gives its proposal, whatever it looks at', () => {
    expect(read('/access=30/name=Ours/in=2029/over=5/table/runs=200/ws=7-main-10-3-k7qf')).toEqual({
      ok: true,
      proposal: { name: 'Ours', levers: { access: 0.3 } },
    })
  })

  it('is refused with the reason', () => {
    expect(readTableLink(town, '#v2/your-town', null)).toEqual({ ok: false, reason: 'link' })
    expect(readTableLink(town, '#v1/preston/access=30', null)).toEqual({ ok: false, reason: 'place' })
    expect(read('/groups.local-firms.entry=0.4')).toEqual({ ok: false, reason: 'numbers' })
    expect(read('/measured')).toEqual({ ok: false, reason: 'numbers' })
    expect(read('/access=300')).toMatchObject({ ok: false, reason: 'unread', part: 'access=300' })
    expect(read('/access=30/v=0000')).toEqual({ ok: false, reason: 'version' })
  })

  it('may move the levers of the set, and no other', () => {
    expect(read('/access=30', ['access'])).toMatchObject({ ok: true })
    expect(read('/access=30/support=15', ['access'])).toEqual({
      ok: false,
      reason: 'levers',
      levers: ['support'],
    })
    // A lever at its value of today is not moved.
    expect(read('/support=0', ['access'])).toMatchObject({ ok: true })
  })
})
