import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../src/workshop/role.ts'
import { leversOf, readWorkshop, writeWorkshop } from '../../src/workshop/workshop.ts'
import { anyWorkshop } from './any-workshop.ts'

const KNOWN = ['access', 'label', 'setAside.small', 'lotSize']

describe('the word for a workshop in links', () => {
  it('says all of it, and can be read by people', () => {
    const workshop = {
      ...({ futures: 7, levers: 'main', minutes: 10, rounds: 3, guess: 'discs' } as const),
      ...{ roles: ROLES, id: 'k7qf' },
    }
    expect(writeWorkshop(workshop)).toBe('7-main-10-3-k7qf')
    const own = { levers: ['access', 'setAside.small'], guess: 'range' } as const
    expect(writeWorkshop({ ...workshop, ...own, roles: ['finance', 'cooperatives', 'press'] })).toBe(
      '7-access+setAside.small-10-3-k7qf-range-r89'
    )
  })

  it('gives the same workshop back', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        expect(readWorkshop(writeWorkshop(workshop), KNOWN)).toEqual(workshop)
      })
    )
  })

  it.each([
    ['', '7', '7-main-10-3', '7-main-10-3-k7qf-x', '0-main-10-3-k7qf', '11-main-10-3-k7qf'],
    ['7-most-10-3-k7qf', '7-main-61-3-k7qf', '7-main-10-10-k7qf', '7-main-1e1-3-k7qf'],
    [
      '7-main-10-3-k7qf-r00',
      '7-main-10-3-k7qf-rff',
      '7-main-10-3-k7qf-r89-range',
      '7-main-10-3-k7qf-range-r8',
    ],
    ['7-access+access-10-3-k7qf', '7-access+-10-3-k7qf', '7-access+unknown-10-3-k7qf', '7--10-3-k7qf'],
    ['7-main-10-3-K7QF', '7-main-10-3-k0qf', '07-main-10-3-k7qf', '7.5-main-10-3-k7qf'],
  ])('is not read where part of it is wrong', (...words) => {
    for (const word of words) expect(readWorkshop(word, KNOWN), word).toBeNull()
  })
})

describe('a lever set', () => {
  const main = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const all = [...main, 'h', 'i']
  it('holds the first levers of the place, or all there are', () => {
    expect(leversOf('starter', main, all)).toEqual(['a', 'b', 'c', 'd'])
    expect(leversOf('main', main, all)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(leversOf('all', main, all)).toBeNull()
    expect(leversOf(['i', 'b', 'x'], main, all)).toEqual(['b', 'i'])
  })
})
