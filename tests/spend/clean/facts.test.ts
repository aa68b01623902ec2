import { expect, it } from 'vitest'
import { clean, type FindingId } from '../../../src/spend/index.ts'
import { describeShared, positive, readShared } from '../shared-data.ts'

const findingsOf = async (...names: string[]) => {
  const read = await readShared(...names)
  const cleaned = clean(read.records)
  const finding = (id: FindingId) => cleaned.findings.find((each) => each.id === id)
  return { read, cleaned, finding }
}

describeShared('dirt of real files', () => {
  it('North Tyneside: 8,746 of 19,999 rows are exact repeats, kept unless dropped', async () => {
    const { read, cleaned, finding } = await findingsOf('uk-northtyneside-spend-2022-06.csv')
    expect(finding('repeats')).toMatchObject({ count: 8746, proposed: 'keep', alternatives: ['drop'] })
    expect(
      clean(read.records, { repeats: 'drop', payments: 'keep', creditNotes: 'keep' }).records
    ).toHaveLength(19_999 - 8_746 - 1)
    expect(finding('creditNotes')?.params['matched']).toBeGreaterThan(0)
    expect(cleaned.records.length).toBeLessThan(2_000)
  })

  it('DECP: filler values are taken for unknown, which leaves 1,142', async () => {
    const { cleaned, finding } = await findingsOf('fr-decp-pes-2019-04.json')
    expect(finding('sentinels')).toMatchObject({ count: 4, proposed: 'unknown' })
    expect(finding('sentinels')?.params['values']).toBe('999999999, 99999999')
    expect(finding('repeats')).toMatchObject({ count: 2, proposed: 'drop' })
    const kept = clean((await readShared('fr-decp-pes-2019-04.json')).records, {
      repeats: 'keep',
      testRows: 'keep',
    })
    expect(positive(kept)).toHaveLength(1_142)
    expect(positive(cleaned)).toHaveLength(1_142 - 3)
  })

  it('GACM: 312 releases are 292 contracts', async () => {
    const { read, finding } = await findingsOf('ocds-mx-gacm-release-package-2017.json')
    expect(read.records.reduce((sum, { releases }) => sum + (releases ?? 1), 0)).toBe(312)
    expect(finding('releases')).toMatchObject({ count: 10, params: { releases: 30 }, alternatives: [] })
  })

  it('Salford: a stock of contracts, five of them giants, most for several years', async () => {
    const { cleaned, finding } = await findingsOf('uk-salford-contracts-register-2022-07.csv')
    expect(finding('stock')).toMatchObject({ proposed: 'start' })
    expect(finding('giants')).toMatchObject({ count: 5, proposed: 'keep' })
    expect(finding('wholeLife')?.alternatives).toContain('yearly')
    expect(cleaned.records.filter(({ date }) => date !== null).length).toBeGreaterThan(350)
  })

  it('Hualien: awards with several winners are counted once', async () => {
    const { cleaned, finding } = await findingsOf('tw-hualien-awards-2014.csv')
    expect(finding('severalWinners')).toMatchObject({ count: 26, proposed: 'keep' })
    expect(cleaned.records).toHaveLength(1_916)
    expect(positive(cleaned)).toHaveLength(1_908)
  })

  it('Preston: notices without an award are left out; CompraNet: three contracts in dollars', async () => {
    expect((await findingsOf('uk-preston-contracts-finder-2026-03.json')).finding('notAwarded')?.count).toBe(
      43
    )
    expect((await findingsOf('mx-compranet-2013.csv')).finding('currencies')).toMatchObject({ count: 3 })
  })
})
