import { describe, expect, it } from 'vitest'
import { isCalled, withPartners } from '../../src/ui/levers/lever-info.ts'
import { english } from '../messages/english.ts'

describe('levers in the column', () => {
  it('stand behind the one that they work with, the others as they come', () => {
    expect(withPartners(['lotSplit', 'access'], ['lotSize', 'credit', 'organicPremium'])).toEqual([
      'lotSplit',
      'lotSize',
      'access',
      'credit',
      'organicPremium',
    ])
    expect(withPartners(['access', 'access'], ['access'])).toEqual(['access'])
  })

  it.each([
    ['lots', 'lotSplit', true],
    ['SPLIT', 'lotSplit', true],
    ['reserv coop', 'setAside.cooperative', true],
    ['coop', 'lotSplit', false],
    ['plit', 'lotSplit', false],
  ] as const)('are found by how their words begin: “%s” in %s', (typed, lever, found) => {
    expect(isCalled(english.messages.levers[lever], typed)).toBe(found)
  })
})
