import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Choices,
  clean,
  FINDING_IDS,
  type FindingId,
  type SpendRecord,
} from '../../../src/spend/index.ts'

let row = 0
function record(more: Partial<SpendRecord> & { supplier?: string } = {}): SpendRecord {
  const { supplier = `Supplier ${row}`, ...fields } = more
  row++
  return {
    file: 'a.csv',
    row,
    kind: 'contract',
    process: `P${row}`,
    buyer: 'Town',
    title: `Works ${row}`,
    date: '2021-03-14',
    start: null,
    end: null,
    value: 1_000 + row,
    estimate: null,
    currency: 'EUR',
    category: 'Works',
    route: 'open',
    procedure: 'Open',
    bids: 2,
    suppliers: [{ name: supplier, number: null, postcode: null, place: null, flags: {} }],
    ...fields,
  }
}

const payment = (value: number, more: Parameters<typeof record>[0] = {}) =>
  record({ kind: 'payment', value, supplier: 'Alpha', ...more })
const find = (records: readonly SpendRecord[], id: FindingId, choices: Choices = {}) =>
  clean(records, choices).findings.find((each) => each.id === id)
const values = (records: readonly SpendRecord[], choices: Choices = {}) =>
  clean(records, choices).records.map(({ value }) => value)

describe('cleaning', () => {
  it('finds nothing in good records, and leaves them as they are', () => {
    const records = [record(), record(), record()]
    expect(clean(records)).toEqual({ records, findings: [] })
  })

  it('tells what it found with examples, and does what the user chose', () => {
    const records = [
      record({ value: 0 }),
      record({ value: 5 }),
      ...Array.from({ length: 6 }, () => record({ value: 0 })),
    ]
    const finding = find(records, 'zeros')
    expect(finding).toMatchObject({
      key: 'spend.finding.zeros',
      count: 7,
      value: 0,
      proposed: 'unknown',
      choice: 'unknown',
    })
    expect(finding?.examples).toHaveLength(5)
    expect(finding?.examples[0]).toMatchObject({ file: 'a.csv', row: records[0]?.row })
    expect(values(records, { zeros: 'drop' })).toEqual([5])
    expect(values(records, { zeros: 'keep' })).toEqual([0, 5, 0, 0, 0, 0, 0, 0])
    expect(find(records, 'zeros', { zeros: 'merge' })?.choice).toBe('unknown')
  })

  it('drops exact repeats of contracts, and keeps those of payments', () => {
    const twice = [record({ fingerprint: 7 }), record({ fingerprint: 7 }), record({ fingerprint: 8 })]
    expect(find(twice, 'repeats')).toMatchObject({
      count: 1,
      proposed: 'drop',
      params: { rows: 3, distinct: 2 },
    })
    expect(clean(twice).records).toHaveLength(2)
    const paid = twice.map((each): SpendRecord => ({ ...each, kind: 'payment' }))
    expect(find(paid, 'repeats')).toMatchObject({ proposed: 'keep', alternatives: ['drop'] })
  })

  it('knows figures typed for want of another', () => {
    const fillers = [999_999_999, 99_999_999, 999_999.99, 1, 0.01, 111_111_111, 123_456_789]
    expect(
      find(
        fillers.map((value) => record({ value })),
        'sentinels'
      )?.count
    ).toBe(fillers.length)
    expect(
      find(
        [9_999, 99_999, 666_666.68, 12_345, 2, 1_000_000].map((value) => record({ value })),
        'sentinels'
      )
    ).toBeUndefined()
  })

  it('suspects one giant value on contracts of many suppliers', () => {
    const usual = Array.from({ length: 20 }, () => record())
    const giants = Array.from({ length: 4 }, () => record({ value: 50_000_000 }))
    expect(find([...usual, ...giants], 'sentinels')).toMatchObject({
      count: 4,
      params: { values: '50000000' },
    })
  })

  it('matches credit notes to the payments they cancel', () => {
    const records = [
      payment(100),
      payment(-100),
      payment(40),
      payment(-15),
      payment(100, { supplier: 'Beta' }),
    ]
    expect(find(records, 'creditNotes')).toMatchObject({ count: 2, params: { matched: 1, unmatched: 1 } })
    expect(values(records, { payments: 'keep' })).toEqual([40, -15, 100])
    expect(values(records)).toEqual([25, 100])
    expect(values(records, { payments: 'keep', creditNotes: 'drop' })).toEqual([100, 40, 100])
  })

  it('matches a credit note to a payment of the same day before an older one', () => {
    const on = (date: string, value: number) => ({ ...payment(value), date })
    const records = [on('2024-01-05', 100), on('2024-01-10', 100), on('2024-01-10', -100)]
    const { records: kept } = clean(records, { payments: 'keep' })
    expect(kept.map(({ date }) => date)).toEqual(['2024-01-05'])
  })

  it('puts payments together by supplier, category and year', () => {
    const records = [
      payment(0.1),
      payment(0.2, { supplier: 'ALPHA.' }),
      payment(5, { date: '2022-01-01' }),
      payment(7, { category: 'Goods' }),
    ]
    const { records: kept, findings } = clean(records)
    expect(kept.map(({ value, payments }) => [value, payments])).toEqual([
      [0.3, 2],
      [5, undefined],
      [7, undefined],
    ])
    expect(findings.at(-1)).toMatchObject({ id: 'payments', count: 4, params: { groups: 3 } })
  })

  it('makes one contract of a row for each winner', () => {
    const same = { process: 'P', value: 900, title: 'Panel of works' }
    const records = [
      record({ ...same, supplier: 'A' }),
      record({ ...same, supplier: 'B' }),
      record({ process: 'P', title: same.title }),
    ]
    const kept = clean(records, { revisions: 'keep' }).records
    expect(kept).toHaveLength(2)
    expect(kept[0]?.suppliers.map(({ name }) => name)).toEqual(['A', 'B'])
  })

  it('keeps the newest of several rows of one contract, when told to', () => {
    const same = { process: 'P', title: 'T', supplier: 'A' }
    const records = [
      record({ ...same, value: 10, date: '2021-05-01' }),
      record({ ...same, value: 20, date: '2021-04-01' }),
    ]
    expect(find(records, 'revisions')?.proposed).toBe('keep')
    expect(values(records, { revisions: 'merge' })).toEqual([10])
  })

  it('sees whole-life values, and gives those of a year', () => {
    const span = { start: '2020-01-01', end: '2023-12-31', value: 4_000 }
    const records = [
      record(span),
      record({ ...span, annualValue: 900 }),
      record({ ...span, end: '2020-12-31' }),
    ]
    expect(find(records, 'wholeLife')?.count).toBe(2)
    expect(values(records, { wholeLife: 'yearly' }).map((value) => Math.round(value ?? 0))).toEqual([
      1001, 900, 4000,
    ])
  })

  it('dates a register of contracts in force by their first days', () => {
    const records = ['2015', '2018', '2021', '2021'].map((year) =>
      record({ date: null, start: `${year}-04-01` })
    )
    expect(find(records, 'stock')).toMatchObject({
      count: 4,
      params: { first: 2015, last: 2021, lastYear: 2 },
    })
    expect(clean(records).records.map(({ date }) => date?.slice(0, 4))).toEqual([
      '2015',
      '2018',
      '2021',
      '2021',
    ])
    expect(clean(records, { stock: 'keep' }).records[0]?.date).toBeNull()
  })

  it('leaves out totals, tests, empty rows and what was not let', () => {
    const nobody = { suppliers: [] }
    const records = [
      record(),
      record({ date: null, title: 'Grand total', ...nobody }),
      record({ title: 'TEST' }),
      record({ date: null, value: null, ...nobody }),
      record({ awarded: false }),
      record({ date: null, start: '2020-01-01', supplier: 'Total Access Group' }),
      record({ title: 'Testing of water' }),
    ]
    const { records: kept, findings } = clean(records)
    expect(findings.slice(0, 4).map(({ id, count }) => [id, count])).toEqual([
      ['notAwarded', 1],
      ['blankRows', 1],
      ['totals', 1],
      ['testRows', 1],
    ])
    expect(kept).toHaveLength(3)
  })

  it('caps giants, and drops other currencies', () => {
    const usual = Array.from({ length: 30 }, () => record({ value: 1_000 }))
    const records = [...usual, record({ value: 9_000_000.5 }), record({ currency: 'USD' })]
    expect(find(records, 'giants')).toMatchObject({ count: 1, proposed: 'keep' })
    expect(Math.max(...values(records, { giants: 'cap' }).map(Number))).toBe(1_000)
    expect(find(records, 'currencies')).toMatchObject({ count: 1, params: { main: 'EUR', others: 'USD' } })
  })
})

describe('cleaning any records', () => {
  const day = fc.constantFrom(null, '2020-01-01', '2021-06-30', '2023-12-31')
  const some = fc.record({
    kind: fc.constantFrom('contract', 'payment'),
    process: fc.constantFrom(null, 'P', 'Q'),
    date: day,
    start: day,
    end: day,
    value: fc.oneof(
      fc.constantFrom(null, 0, 1, -5, 5, 999_999_999),
      fc.double({ min: -1e9, max: 1e9, noNaN: true })
    ),
    currency: fc.constantFrom(null, 'EUR', 'USD'),
    fingerprint: fc.integer({ min: 1, max: 20 }),
    supplier: fc.constantFrom('A', 'B', ''),
  })
  const records = fc.array(
    some.map((fields) => record(fields as Parameters<typeof record>[0])),
    { maxLength: 30 }
  )
  const choices = fc.dictionary(
    fc.constantFrom(...FINDING_IDS),
    fc.constantFrom('keep', 'drop', 'merge', 'unknown', 'cap', 'yearly', 'start')
  )

  it('leaves its input alone, adds no record, and counts what it found', () => {
    fc.assert(
      fc.property(records, choices, (given, chosen) => {
        const before = JSON.stringify(given)
        const { records: kept, findings } = clean(given, chosen)
        expect(JSON.stringify(given)).toBe(before)
        expect(kept.length).toBeLessThanOrEqual(given.length)
        for (const { count, value, examples, choice, proposed, alternatives } of findings) {
          expect(count).toBeGreaterThan(0)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(examples.length).toBe(Math.min(5, count))
          expect([proposed, ...alternatives]).toContain(choice)
        }
      })
    )
  })

  it('changes nothing where everything is kept', () => {
    const keep = Object.fromEntries(FINDING_IDS.map((id) => [id, 'keep'])) as Choices
    fc.assert(
      fc.property(records, (given) => {
        expect(clean(given, keep).records).toEqual(given)
      })
    )
  })
})
