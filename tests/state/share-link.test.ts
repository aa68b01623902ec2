import { describe, expect, it } from 'vitest'
import { linkReach, shareLink } from '../../src/state/share-link.ts'

describe('a link that is passed on', () => {
  it('says nothing of the computer that a stick’s page runs on', () => {
    expect(shareLink('file:///C:/Users/Maria%20Silva/spendshift.html#v1/town/v=12ab')).toBe('#v1/town/v=12ab')
    expect(shareLink('file:///media/stick/spendshift.html')).not.toContain('media')
  })

  it('stays as it is on any other page', () => {
    const link = 'https://example.org/app/#v1/town/v=12ab'
    expect(shareLink(link)).toBe(link)
  })

  it.each([
    ['https://example.org/app/#v1/town', 'anywhere'],
    ['http://localhost:4173/#v1/town', 'thisComputer'],
    ['http://127.0.0.1:4173/#v1/town', 'thisComputer'],
    ['http://[::1]:4173/#v1/town', 'thisComputer'],
    ['https://localhost.example.org/#v1/town', 'anywhere'],
    ['#v1/town', 'anyCopy'],
  ])('is known for where it opens: %s', (link, reach) => {
    expect(linkReach(link)).toBe(reach)
  })
})
