import { describe, expect, it } from 'vitest'
import { cleanCase, readCase } from './cases.ts'
import { total } from './shared-data.ts'

const columnsOf = ({ mapping }: Awaited<ReturnType<typeof readCase>>) =>
  Object.fromEntries(
    Object.entries(mapping.tables[0]?.columns ?? {}).map(([role, { column }]) => [role, column])
  )

describe('what a column holds', () => {
  it('is no day of award where its name says that data were extracted then', async () => {
    const { records } = await cleanCase('01-scrape-date.csv')
    expect(records.map(({ date }) => date?.slice(0, 4)).toSorted()).toEqual(
      ['2021', '2022', '2023', '2024'].flatMap((year) => [year, year, year])
    )
  })

  it('is the supplier where it is called Name beside payments', async () => {
    const read = await readCase('05-supplier-called-name.csv')
    expect(columnsOf(read)).toMatchObject({ supplier: 'Name', value: 'Net Amount(£)' })
    expect(new Set(read.records.map(({ suppliers }) => suppliers[0]?.name)).size).toBe(12)
  })

  it('is the value where its name says that it is net of a tax', async () => {
    const { records } = await cleanCase('07-net-of-vat.csv')
    expect(total(records)).toBeCloseTo(230_499.96, 2)
  })

  it('is the value where whole pounds look like the day numbers of a spreadsheet', async () => {
    const { records } = await cleanCase('27-whole-pounds.csv')
    expect(total(records)).toBe(570_600)
  })

  it('is what is paid in a column of debits, less what comes back in one of credits', async () => {
    const { records } = await readCase('issues/buckets-790-debit-credit.csv')
    const values = records.map(({ value }) => value)
    expect(values.slice(0, 5)).toEqual([600, 650, 700, -300, 800])
  })

  it('is read under German names', async () => {
    const read = await readCase('issues/openbudgeteer-161.csv')
    expect(columnsOf(read)).toMatchObject({ supplier: 'Lieferant', date: 'Buchungsdatum', value: 'Betrag' })
    expect(total(read.records)).toBeCloseTo(10_867.56, 2)
    expect(read.records[0]).toMatchObject({ date: '2022-03-01', kind: 'payment', currency: 'EUR' })
  })

  it('has a name of two lines joined', async () => {
    const read = await readCase('14-two-line-header.csv')
    expect(columnsOf(read)).toEqual({
      supplier: 'Supplier Name',
      postcode: 'Supplier Postcode',
      title: 'Contract Title',
      value: 'Contract Value',
      start: 'Contract Start',
      end: 'Contract End',
    })
  })

  it('is parted by the sign that parts the names, however many commas the cells hold', async () => {
    const { records } = await readCase('issues/papaparse-804.csv')
    expect(records[0]).toMatchObject({
      value: 120_000,
      title: 'Works, phase 0, lots a, b, c',
      date: '2022-01-03',
    })
  })
})

describe('what a cell says', () => {
  it.each([
    ['06-null-text.csv', 15, 14_850_000],
    ['issues/xsv-38-nulls.csv', 12, 1_491_282],
  ])('is nothing where it is NULL, N/A or TBC, and that is told: %s', async (name, valued, sum) => {
    const { records, found } = await cleanCase(name)
    expect(records.filter(({ value }) => value !== null)).toHaveLength(valued)
    expect(total(records)).toBe(sum)
    expect(found('placeholders')?.count).toBeGreaterThan(20)
  })

  it('counts words of size', async () => {
    const { records } = await readCase('12-short-millions.csv')
    expect(records.slice(0, 3).map(({ value }) => value)).toEqual([1_200_000, 850_000, 3_400_000])
    expect(total(records)).toBe(27_580_000)
  })

  it('is a month or a quarter where it says no more', async () => {
    const { records } = await readCase('issues/month-names.csv')
    expect(records.slice(0, 6).map(({ date }) => date)).toEqual([
      '2022-03-03',
      '2022-03-01',
      '2022-09-15',
      '2022-04-01',
      '2022-03-01',
      '2022-01-01',
    ])
  })

  it('may be day first or month first, and a column that mixes them is a finding', async () => {
    const { found, mapping } = await cleanCase('18-mixed-orders.csv')
    expect(found('mixedDates')).toMatchObject({ count: 12, params: { both: 0 } })
    expect(mapping.tables[0]?.columns.date?.why.map(({ key }) => key)).toContain('spend.why.datesMixed')
  })
})

describe('what a row is', () => {
  it('is a bid where a column says who won, and the losers are bidders', async () => {
    const { records } = await readCase('02-one-row-a-bid.csv')
    expect(records.map(({ bids }) => bids)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
    expect(records[1]).toMatchObject({
      process: 'T1',
      value: 1_250_000,
      suppliers: [{ name: 'Birch Works' }],
    })
  })

  it('is a repeat where the same invoice stands on another page', async () => {
    const { records, found } = await cleanCase('03-repeated-pages.csv')
    expect(found('repeats')).toMatchObject({ count: 48, proposed: 'drop' })
    expect(total(records)).toBe(4_627_704)
  })

  it('sums up others where its sheet has neither supplier nor date and another has both', async () => {
    const { records, notices } = await cleanCase('issues/xlsx-cover-sheet-and-summary.xlsx')
    expect(records).toHaveLength(12)
    expect(total(records)).toBe(1_662_000)
    expect(notices.map(({ key }) => key)).toContain('spend.notice.summaryLeftOut')
  })
})

describe('open-contracting data', () => {
  it('of one release a file is the same as in one package', async () => {
    const plain = (read: Awaited<ReturnType<typeof readCase>>) =>
      read.records.map(({ file: _, row: _row, ...rest }) => rest)
    const files = plain(await readCase('04-ocds-one-release-a-file'))
    expect(files).toEqual(plain(await readCase('04-ocds-same-in-one-package.json')))
    expect(files).toHaveLength(12)
    expect(files[0]).toMatchObject({ bids: 3, route: 'open', suppliers: [{ name: 'Supplier 0 Ltd' }] })
  })

  it('of one record a file is read by its compiled release', async () => {
    const { records } = await readCase('25-ocds-record-a-file')
    expect(records).toHaveLength(12)
    expect(records[0]).toMatchObject({
      process: 'ocds-bbbbbb-0',
      value: 95_000,
      suppliers: [{ name: 'S 0' }],
    })
  })

  it('of a limited call to several bidders is a competition', async () => {
    const { records } = await readCase('23-ocds-limited-with-bidders.json')
    expect(new Set(records.map(({ route }) => route))).toEqual(new Set(['open']))
    expect(records.map(({ bids }) => bids).slice(0, 4)).toEqual([2, 3, 4, 5])
  })

  it('without values has nothing that is far larger than all others', async () => {
    const { found } = await cleanCase('26-ocds-no-values.json')
    expect(found('giants')).toBeUndefined()
    expect(found('missingValue')?.count).toBe(12)
  })
})

it('reads a bare NaN in JSON as empty', async () => {
  const { records, notices } = await readCase('24-json-nan.json')
  expect(total(records)).toBe(666_000)
  expect(notices.map(({ key }) => key)).toEqual(['spend.notice.notNumbers'])
})

describe('files that were read right', () => {
  it.each([
    ['13-preamble.csv', 12, 21_060],
    ['15-utf16-tabs-2digit-years.txt', 12, 21_060],
    ['16-serial-dates.csv', 12, 21_060],
    ['17-brackets.csv', 12, 8640],
    ['19-indian-lakhs.csv', 12, 21_414_804],
    ['20-french-spaces.csv', 12, 214_148.04],
    ['21-cp437-pound.csv', 12, 12_480],
    ['22-inner-quotes.csv', 12, 1_499_400],
    ['issues/csvlint-37.csv', 12, 1_491_282],
    ['issues/excel-sep-line.csv', 12, 1_491_282],
    ['issues/firefly-1087.csv', 18, 81_497.44],
    ['issues/pandas-14301.csv', 12, 1_491_282],
    ['issues/pandas-2586.csv', 12, 1_491_282],
    ['issues/papaparse-1005.tsv', 12, 1_497_288],
    ['issues/papaparse-290.csv', 12, 142_069.31],
    ['issues/papaparse-592.csv', 12, 1510.8],
    ['issues/papaparse-910.csv', 12, 8_498_388],
    ['issues/rainbow-13-utf8-line.csv', 12, 1_491_282],
    ['issues/xlsx-1900-title-total.xlsx', 12, 1_662_000],
    ['issues/xlsx-1904-dates.xlsx', 12, 1_662_000],
  ])('stay right: %s', async (name, count, sum) => {
    const { records } = await cleanCase(name, { payments: 'keep', creditNotes: 'keep', sentinels: 'keep' })
    const used = records.filter(({ value }) => value !== null)
    expect(used).toHaveLength(count)
    expect(total(used)).toBeCloseTo(sum, 2)
    expect(
      used.every(({ date, start, suppliers }) => (date ?? start) !== null && suppliers.length === 1)
    ).toBe(true)
  })
})
