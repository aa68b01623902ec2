import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/spend/calibrate/dataset.ts'
import { firstLevel, sortIntoCategories } from '../../../src/spend/calibrate/categories.ts'
import { groupSuppliers } from '../../../src/spend/calibrate/groups.ts'
import { counted, periodOf } from '../../../src/spend/calibrate/period.ts'
import type { SpendRecord } from '../../../src/spend/record.ts'
import { SUPPLIER_TRAITS } from '../../../src/spend/suppliers/traits.ts'
import { contract, mention } from '../mention.ts'

const dataset = (records: readonly SpendRecord[]) => createDataset(records, { local: null, directory: null })
const period = (records: readonly SpendRecord[]) => {
  const { contracts, yearlyFiles } = dataset(records)
  return { contracts, period: periodOf(contracts, yearlyFiles) }
}

/** One contract every `step` days from a day on. */
const everyDays = (from: string, count: number, step: number): SpendRecord[] =>
  Array.from({ length: count }, (_, row) => {
    const day = new Date(Date.parse(from) + row * step * 86_400_000).toISOString().slice(0, 10)
    return contract({ row, date: day, value: 1000 + row })
  })

describe('years', () => {
  it('are complete when records reach over them and they are not thin', () => {
    const found = period([...everyDays('2021-06-10', 600, 2), contract({ date: '2012-05-05' })]).period
    expect(found.years.filter(({ complete }) => complete).map(({ year }) => year)).toEqual([2022, 2023])
    expect(found).toMatchObject({ used: [2022, 2023], basis: 'years', length: 2 })
  })

  it('of a file of one year take in the awards dated just before', () => {
    const late = everyDays('2023-12-05', 20, 1).map((each) => ({ ...each, file: '2024.csv' }))
    const found = period([
      ...late,
      ...everyDays('2024-01-03', 180, 2).map((each) => ({ ...each, file: '2024.csv' })),
    ])
    expect(found.period.yearlyFiles).toEqual([{ file: '2024.csv', year: 2024 }])
    expect(counted(found.contracts, found.period).length).toBe(200)
  })

  it('of a register of contracts in force are counted by what began last', () => {
    const running = everyDays('2019-01-01', 40, 30).concat(everyDays('2022-01-10', 120, 4))
    const records = running.map((each) => ({ ...each, date: null, start: each.date, end: '2026-12-31' }))
    const found = period(records)
    expect(found.period.basis).toBe('stock')
    expect(counted(found.contracts, found.period).length).toBeGreaterThan(80)
  })

  it('that are none leave days or nothing to go by', () => {
    expect(period(everyDays('2024-03-01', 30, 1)).period.basis).toBe('span')
    expect(period([contract({ date: null })]).period.basis).toBe('undated')
  })
})

describe('records', () => {
  it('are counted when they are left out', () => {
    const { read, kept, dropped } = dataset([
      contract(),
      contract({ value: null }),
      contract({ value: 0 }),
      contract({ awarded: false }),
      contract({ currency: 'EUR' }),
      contract({ currency: 'EUR' }),
      contract({ currency: 'USD' }),
    ])
    expect({ read, kept, dropped }).toEqual({
      read: 7,
      kept: 3,
      dropped: { noValue: 1, notPositive: 1, notAwarded: 1, otherCurrency: 1 },
    })
  })

  it('of payments become one contract for each supplier, category and year', () => {
    const paid = (value: number, more: Partial<SpendRecord> = {}) =>
      contract({ kind: 'payment', value, ...more })
    const { contracts, kept, dropped } = dataset([
      paid(100, { date: '2024-01-10' }),
      paid(250),
      paid(-50, { date: '2024-12-20' }),
      paid(70, { date: '2025-01-01' }),
      paid(-20, { category: 'Refunds' }),
    ])
    expect(contracts.map(({ value }) => value)).toEqual([300, 70])
    expect([kept, dropped.notPositive]).toEqual([4, 1])
  })
})

describe('categories', () => {
  it.each([
    ['<工程類>5137運動及娛樂工程', '工程類'],
    ['45233140-2', 'CPV 45'],
    ['HUMAN RESOURCES.TRAINING & CONFERENCES', 'HUMAN RESOURCES'],
    ['Works - roads', 'Works'],
    ['Ed. services', 'Ed. services'],
  ])('of %s is %s first', (label, first) => expect(firstLevel(label)).toBe(first))

  it('hold every contract once, at most eight of them', () => {
    const label = fc.constantFrom(
      ...Array.from({ length: 14 }, (_, i) => `Kind ${i}`),
      'KIND 3',
      'kind-3',
      ''
    )
    const list = fc.array(
      fc.record({ category: label, value: fc.double({ min: 1, max: 1e6, noNaN: true }) }),
      { minLength: 1, maxLength: 400 }
    )
    fc.assert(
      fc.property(list, (rows) => {
        const { contracts } = dataset(rows.map((row, i) => contract({ ...row, row: i })))
        const categories = sortIntoCategories(contracts)
        expect(categories.length).toBeLessThanOrEqual(8)
        expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length)
        expect(categories.flatMap((each) => each.contracts).length).toBe(contracts.length)
      }),
      { numRuns: 50 }
    )
  })
})

describe('groups', () => {
  it('hold every supplier once, at most six of them, each with traits that it has', () => {
    const traits = fc.subarray([...SUPPLIER_TRAITS])
    const facts = fc.array(fc.record({ traits, value: fc.double({ min: 1, max: 1e6, noNaN: true }) }), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(facts, (list) => {
        const none = { findings: [], disputed: [], ambiguous: false, names: [], contracts: 1 }
        const { groups, placeOf } = groupSuppliers(
          list.map((each, i) => ({ ...none, ...each, key: String(i) }))
        )
        expect(groups.length).toBeGreaterThanOrEqual(1)
        expect(groups.length).toBeLessThanOrEqual(6)
        for (const each of list) {
          const group = groups[placeOf(each.traits)]
          expect(group?.traits.every((trait) => each.traits.includes(trait))).toBe(true)
        }
      })
    )
  })

  it('are named after what tells them apart, small ones put to the next', () => {
    const won = (name: string, flags: object, times: number) =>
      Array.from({ length: times }, (_, i) =>
        contract({ suppliers: [mention(`${name} ${String.fromCharCode(65 + i)}lpha Works`, { flags })] })
      )
    const { grouping } = dataset([
      ...won('Hillside', { local: true, small: true }, 20),
      ...won('Riverside', { local: true }, 20),
      ...won('Mountain', { local: true, womenLed: true }, 1),
      ...won('Faraway', {}, 40),
    ])
    expect(grouping.groups.map(({ id, name }) => [id, name])).toEqual([
      ['local', 'Local suppliers'],
      ['local-small', 'Local small suppliers'],
      ['other', 'Other suppliers'],
    ])
    expect(grouping.placeOf(['local', 'womenLed'])).toBe(0)
  })
})
