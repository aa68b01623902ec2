import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLocalList, readLocation } from '../../../src/spend/suppliers/local-list.ts'
import { mention } from '../mention.ts'

const salford = readLocalList('M3, M5 # both banks\nM27;M28\nSalford\nEccles')
const at = (postcode: string | null, place: string | null = null, list = salford) =>
  readLocation(mention('X', { postcode, place }), list)?.holds ?? null

describe('a list of local postcodes', () => {
  it.each([
    ['M3 5AB', true],
    ['m35ab', true],
    ['M27 0AA', true],
    ['M3', true],
    ['M30 1AA', false],
    ['M1 1AA', false],
    ['LA14 2TB', false],
  ])('holds %s: %s', (postcode, holds) => expect(at(postcode)).toBe(holds))

  it('tells nothing of a supplier without address', () => expect(at(null)).toBeNull())

  it('takes beginnings of other countries’ codes, and stars', () => {
    const rennes = readLocalList('35\n441*')
    expect(at('35 000', null, rennes)).toBe(true)
    expect(at('44100', null, rennes)).toBe(true)
    expect(at('75001', null, rennes)).toBe(false)
    expect(at('M5V 2T6', null, readLocalList('M5V'))).toBe(true)
    expect(at('M3 5AB', null, readLocalList('M3 5'))).toBe(true)
  })

  it('never holds a British code of another district', () => {
    const area = fc.constantFrom('M', 'PR', 'LA', 'W')
    fc.assert(
      fc.property(
        area,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (letters, one, other) => {
          const list = readLocalList(`${letters}${one}`)
          expect(at(`${letters}${other} 9XY`, null, list)).toBe(one === other)
        }
      )
    )
  })
})

describe('a list of local places', () => {
  it.each([
    ['Salford', true],
    ['12 Chapel Street, SALFORD, M3 5AB', true],
    ['Leeds', false],
    // A road named after the town is in another one; nothing is claimed.
    ['7 Salford Road, Bolton', null],
  ])('holds %s: %s', (place, holds) => expect(at(null, place)).toBe(holds))

  it('holds addresses in Chinese from their beginning', () => {
    const hualien = readLocalList('花蓮縣')
    expect(at(null, '花蓮縣吉安鄉中央路', hualien)).toBe(true)
    expect(at(null, '台北市信義區', hualien)).toBe(false)
  })
})
