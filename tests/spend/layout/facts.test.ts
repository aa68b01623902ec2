import { expect, it } from 'vitest'
import type { SpendRecord } from '../../../src/spend/index.ts'
import { describeShared, median, positive, readShared, share, total } from '../shared-data.ts'

const flagged = (flag: 'small' | 'nonProfit') => (record: SpendRecord) =>
  record.suppliers.some(({ flags }) => flags[flag] === true)

describeShared('values of real files', () => {
  it.each([
    ['tw-hualien-awards-2010.csv', 1251, 1246, 850_000],
    ['tw-hualien-awards-2014.csv', 1916, 1908, 720_000],
    ['uk-salford-contracts-register-2022-07.csv', 360, 350, 117_400],
    ['uk-preston-contracts-finder-2026-03.json', 86, 43, 141_212],
    ['us-philadelphia-professional-services-FY2019Q4.csv', 1974, 1769, 131_826],
    ['us-philadelphia-commodities-FY2016Q1.csv', 840, 838, 331_486],
    // "31.65/MT" is a price a tonne: it is left unread, and said.
    ['ca-toronto-awarded-contracts-2024.csv', 707, 664, 1_010_247],
    ['fr-decp-pes-2019-04.json', 1148, 1146, 120_000],
    ['mx-compranet-2013.csv', 399, 399, 297_552],
    ['uk-calderdale-spend-2022-03.csv', 2623, 2456, 1_250],
    ['uk-northtyneside-spend-2022-06.csv', 19_999, 17_551, 443],
    ['br-pnae-invoices-sample-2013-2019.csv', 160, 160, 4_056],
    ['ocds-mx-gacm-release-package-2017.json', 292, 284, 3_691_748],
    ['ocds-co-cce-release-package-2021-03.json', 100, 98, 7_304_056],
  ])('%s: %d records, %d with a value, median %d', async (file, rows, valued, middle) => {
    const read = await readShared(file)
    expect(read.records).toHaveLength(rows)
    expect(positive(read)).toHaveLength(valued)
    expect(Math.abs(median(positive(read)) - middle)).toBeLessThanOrEqual(1)
  })
})

describeShared('bidders of Hualien', () => {
  it.each([
    ['2010', 2.8, 0.358],
    ['2014', 2.02, 0.497],
  ])('in %s: %d on average, single bids %d', async (year, mean, single) => {
    const { records } = await readShared(`tw-hualien-awards-${year}.csv`)
    const bids = records.flatMap((record) => record.bids ?? [])
    expect(bids.reduce((sum, each) => sum + each, 0) / bids.length).toBeCloseTo(mean, 2)
    expect(share(bids, (each) => each === 1)).toBeCloseTo(single, 3)
  })

  it('pay less of the budget the more of them there are', async () => {
    const { records } = await readShared('tw-hualien-awards-2014.csv')
    const ratios = (bids: number) =>
      records.flatMap(({ bids: own, value, estimate, winnerCount }) => {
        const ratio = (value ?? 0) / (estimate ?? 0)
        return own === bids && winnerCount === 1 && ratio >= 0.2 && ratio <= 1.05 ? [ratio] : []
      })
    const means = [1, 2, 3, 4].map((bids) => {
      const all = ratios(bids)
      return all.reduce((sum, each) => sum + each, 0) / all.length
    })
    expect(means.map((mean) => Math.round(mean * 1000) / 1000)).toEqual([0.945, 0.889, 0.831, 0.81])
    expect([1, 2, 3, 4].map((bids) => ratios(bids).length)).toEqual([915, 405, 287, 119])
  })

  it('meet a threshold: quotations just below, open tenders just above', async () => {
    const { records } = await readShared('tw-hualien-awards-2014.csv')
    const between = (low: number, high: number) =>
      records.filter(({ estimate }) => estimate !== null && estimate >= low * 1e6 && estimate < high * 1e6)
    const quoted = ({ procedure }: SpendRecord) => procedure === '公開取得報價單或企劃書'
    expect(share(between(0.9, 1), quoted)).toBeGreaterThan(0.8)
    expect(share(between(1.0001, 1.1), quoted)).toBeLessThan(0.05)
  })

  it('are called in by routes with the shares that were reported', async () => {
    const { records } = await readShared('tw-hualien-awards-2014.csv')
    const direct = records.filter(({ route }) => route === 'direct')
    expect(direct.length / records.length).toBeCloseTo(0.031, 3)
    expect(total(direct) / total(records)).toBeCloseTo(0.039, 2)
    expect(share(records, ({ route }) => route === 'open')).toBeCloseTo(0.969, 3)
  })
})

describeShared('flags and routes of real files', () => {
  it('Salford: small suppliers 50.3% of contracts, 57.4% of value', async () => {
    const { records } = await readShared('uk-salford-contracts-register-2022-07.csv')
    expect(share(records, flagged('small'))).toBeCloseTo(0.503, 3)
    expect(total(records.filter(flagged('small'))) / total(records)).toBeCloseTo(0.574, 2)
    expect(share(records, ({ procedure }) => procedure === 'CSO Exception')).toBeCloseTo(0.219, 3)
    expect(records.filter(({ start }) => start?.startsWith('2022')).length).toBe(116)
    expect(records.filter(({ start }) => start?.startsWith('2021')).length).toBe(63)
  })

  it('Preston: small suppliers 39.5% of awards, 19.1% of value', async () => {
    const { records } = await readShared('uk-preston-contracts-finder-2026-03.json')
    const awarded = records.filter(({ awarded }) => awarded !== false)
    expect(awarded).toHaveLength(43)
    expect(share(awarded, flagged('small'))).toBeCloseTo(0.395, 3)
    expect(total(awarded.filter(flagged('small'))) / total(awarded)).toBeCloseTo(0.191, 2)
  })

  it('Calderdale: payments to the voluntary sector 6.5%', async () => {
    const { records } = await readShared('uk-calderdale-spend-2022-03.csv')
    expect(share(records, flagged('nonProfit'))).toBeCloseTo(0.065, 3)
    expect(records.every(({ kind }) => kind === 'payment')).toBe(true)
  })

  it('Philadelphia: non-profits 42.9% of items, exempt 49.7% of items and 76.9% of value', async () => {
    const { records } = await readShared('us-philadelphia-professional-services-FY2019Q4.csv')
    expect(share(records, flagged('nonProfit'))).toBeCloseTo(0.429, 3)
    const direct = records.filter(({ route }) => route === 'direct')
    expect(direct.length / records.length).toBeCloseTo(0.497, 3)
    expect(total(direct) / total(records)).toBeCloseTo(0.769, 2)
    expect(records.every(({ start, end }) => start !== null && end !== null)).toBe(true)
  })

  it('CompraNet: direct 58.4% of contracts, 21.4% of value', async () => {
    const { records } = await readShared('mx-compranet-2013.csv')
    const direct = records.filter(({ route }) => route === 'direct')
    expect(direct.length / records.length).toBeCloseTo(0.584, 3)
    expect(total(direct) / total(records)).toBeCloseTo(0.214, 2)
  })

  it('DECP: adapted 51.7%, open 42.4%, without call 5.0%', async () => {
    const { records } = await readShared('fr-decp-pes-2019-04.json')
    expect(share(records, ({ procedure }) => procedure === 'Procédure adaptée')).toBeCloseTo(0.517, 2)
    expect(share(records, ({ route }) => route === 'direct')).toBeCloseTo(0.05, 2)
    expect(new Set(records.map(({ buyer }) => buyer)).size).toBeGreaterThan(120)
  })

  it('GACM: limited 44.9%, and the flattened twin gives the same contracts', async () => {
    const whole = await readShared('ocds-mx-gacm-release-package-2017.json')
    expect(share(whole.records, ({ procedure }) => procedure === 'limited')).toBeCloseTo(0.449, 3)
    const parts = ['main', 'awards', 'awards_suppliers', 'contracts', 'tender_items']
    const flat = await readShared(...parts.map((part) => `ocds-mx-gacm-flattened/${part}.csv`))
    const facts = ({ records }: typeof whole) =>
      records.map(({ process, contract, value, date, start, end, suppliers }) => {
        const names = suppliers.map(({ name }) => name.replace(/\s+/g, ' ').trim())
        return JSON.stringify([process, contract, value, date, start, end, names])
      })
    expect(facts(flat).toSorted()).toEqual(facts(whole).toSorted())
  })
})
