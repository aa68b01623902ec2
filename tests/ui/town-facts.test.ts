import { describe, expect, it } from 'vitest'
import { COUNTRIES, moneyOf, readTown } from '../../src/ui/header/town-facts.ts'

const entry = {
  name: ' Riverton ',
  country: 'IE',
  currency: 'eur',
  spend: '60m',
  contracts: '400',
  local: '',
}
const read = (change: Partial<typeof entry> = {}) => readTown({ ...entry, ...change }, 'en-GB')

describe('a town as it is typed', () => {
  it('is read as people of the country write numbers', () => {
    expect(read()).toEqual({
      facts: { name: 'Riverton', country: 'IE', currency: 'EUR', spend: 60e6, contracts: 400 },
      faults: [],
    })
    expect(read({ country: 'DE', spend: '1.500.000,50' }).facts.spend).toBe(1_500_000.5)
    expect(read({ local: '30%' }).facts.localShare).toBeCloseTo(0.3, 12)
  })

  it.each([
    ['name', { name: '  ' }],
    ['currency', { currency: 'euro' }],
    ['spend', { spend: 'a lot' }],
    ['spend', { spend: '0' }],
    ['spend', { spend: '300' }],
    ['contracts', { contracts: '4' }],
    ['contracts', { contracts: '12.5' }],
    ['local', { local: '130' }],
  ] as const)('names the box that has to be mended: %s', (field, change) => {
    expect(read(change).faults).toEqual([field])
  })

  it('knows the money of each country that can be chosen', () => {
    for (const country of COUNTRIES) expect(moneyOf(country)).toMatch(/^[A-Z]{3}$/)
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length)
    expect(moneyOf('ZZ')).toBe('')
  })
})
