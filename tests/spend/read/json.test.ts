import { describe, expect, it } from 'vitest'
import { clean, readSpend, sourceOfBytes } from '../../../src/spend/index.ts'
import { readText } from '../shared-data.ts'

const contracts = [
  {
    id: 'A1',
    title: 'Bridge',
    supplier: { name: 'Alpha' },
    contract_value: 1200.5,
    award_date: '2021-03-14',
  },
  { id: 'A2', title: 'Road', supplier: { name: 'Beta' }, contract_value: 900, award_date: '2021-04-15' },
]
const facts = (records: Awaited<ReturnType<typeof readText>>['records']) =>
  records.map(({ process, suppliers, value, date }) => [process, suppliers[0]?.name, value, date])
const expected = [
  ['A1', 'Alpha', 1200.5, '2021-03-14'],
  ['A2', 'Beta', 900, '2021-04-15'],
]

describe('JSON', () => {
  it.each([
    ['a list', JSON.stringify(contracts)],
    ['lines', contracts.map((each) => JSON.stringify(each)).join('\n')],
    ['a list within an object', JSON.stringify({ meta: { lists: [1, 2] }, contracts })],
    ['a list within objects', JSON.stringify({ result: { records: contracts }, success: true })],
    ['the longest list, named strangely', JSON.stringify({ a: [{ b: 1 }], zeug: contracts })],
    [
      'rows with a row of names',
      JSON.stringify([['id', 'supplier', 'contract value', 'award date'], ...expected]),
    ],
  ])('is read as %s', async (_, text) => {
    expect(facts((await readText(text, 'a.json')).records)).toEqual(expected)
  })

  it('is read the same in pieces of any size', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ note: 'a "quoted\\" brace }', contracts }, null, 1)
    )
    for (const size of [1, 2, 5, 64]) {
      const source = {
        name: 'pieces.json',
        size: null,
        async *open() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        },
      }
      expect(facts((await readSpend([source])).records)).toEqual(expected)
    }
  })

  it('gives all winners of a list one contract', async () => {
    const marches = [
      {
        uid: '1',
        objet: 'Travaux',
        codeCPV: '45000000',
        montant: 10,
        dateNotification: '2020-02-01+01:00',
        dureeMois: 12,
        procedure: 'Marché négocié sans publicité ni mise en concurrence préalable',
        acheteur: { nom: 'Ville' },
        titulaires: [
          { id: '11', denominationSociale: 'Un' },
          { id: '22', denominationSociale: 'Deux' },
        ],
      },
    ]
    const { records } = await readText(JSON.stringify({ marches: { marche: marches } }), 'decp.json')
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      route: 'direct',
      end: '2021-01-31',
      buyer: 'Ville',
      date: '2020-02-01',
    })
    expect(records[0]?.suppliers.map(({ name, number }) => [name, number])).toEqual([
      ['Un', '11'],
      ['Deux', '22'],
    ])
  })
})

const release = (date: string, more: object) => ({
  ocid: 'o-1',
  id: date,
  date,
  buyer: { name: 'Town' },
  ...more,
})
const tender = {
  tender: {
    title: 'Bridge',
    procurementMethod: 'open',
    numberOfTenderers: 4,
    value: { amount: 120, currency: 'EUR' },
    items: [{ classification: { scheme: 'CPV', id: '45221111' } }],
  },
}
const award = {
  parties: [
    {
      id: 's',
      name: 'Alpha',
      address: { postalCode: 'M1 1AA', locality: 'Bury' },
      details: { scale: 'micro' },
    },
  ],
  awards: [
    {
      id: 'a',
      date: '2021-03-14T00:00:00Z',
      status: 'active',
      value: { amount: 100, currency: 'EUR' },
      suppliers: [{ id: 's', name: 'Alpha' }],
    },
  ],
}
const contract = {
  contracts: [
    {
      id: 'c',
      awardID: 'a',
      status: 'active',
      value: { amount: 101, currency: 'EUR' },
      period: { startDate: '2021-04-01T00:00:00Z', endDate: '2022-03-31T00:00:00Z' },
    },
  ],
}
const releases = [
  release('2021-01-01', tender),
  release('2021-03-15', award),
  release('2021-03-20', contract),
]

describe('open-contracting data', () => {
  it.each([
    ['a package', JSON.stringify({ version: '1.1', releases })],
    ['a package out of order', JSON.stringify({ releases: releases.toReversed() })],
    ['lines', releases.map((each) => JSON.stringify(each)).join('\n')],
    ['a record package', JSON.stringify({ records: [{ ocid: 'o-1', releases }] })],
    [
      'a compiled record',
      JSON.stringify({
        records: [
          { ocid: 'o-1', compiledRelease: release('2021-03-20', { ...tender, ...award, ...contract }) },
        ],
      }),
    ],
    ['one release', JSON.stringify(release('2021-03-20', { ...tender, ...award, ...contract }))],
  ])('is put together from %s', async (_, text) => {
    const { records, mapping } = await readText(text, 'o.json')
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      process: 'o-1',
      contract: 'c',
      buyer: 'Town',
      title: 'Bridge',
      date: '2021-03-14',
      start: '2021-04-01',
      end: '2022-03-31',
      value: 101,
      estimate: 120,
      currency: 'EUR',
      category: '45221111',
      route: 'open',
      bids: 4,
      suppliers: [{ name: 'Alpha', postcode: 'M1 1AA', place: 'Bury', flags: { small: true } }],
    })
    expect(mapping.tables[0]).toMatchObject({
      layout: 'ocds',
      procedures: [{ words: 'open', route: 'open' }],
    })
  })

  it('is joined from flattened tables by ocid', async () => {
    const main =
      'ocid,id,date,buyer/name,tender/title,tender/procurementMethod,tender/numberOfTenderers\no-1,1,2021-01-01,Town,Bridge,open,4'
    const awards =
      'ocid,id,awards/0/id,awards/0/date,awards/0/value/amount,awards/0/value/currency\no-1,1,a,2021-03-14,100,EUR'
    const suppliers = 'ocid,id,awards/0/id,awards/0/suppliers/0/id,awards/0/suppliers/0/name\no-1,1,a,s,Alpha'
    const encode = (name: string, text: string) => sourceOfBytes(name, new TextEncoder().encode(text))
    const { records } = await readSpend([
      encode('suppliers.csv', suppliers),
      encode('main.csv', main),
      encode('awards.csv', awards),
    ])
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      buyer: 'Town',
      value: 100,
      bids: 4,
      date: '2021-03-14',
      suppliers: [{ name: 'Alpha' }],
      releases: 1,
    })
  })

  it('says of a process without award that nothing was let', async () => {
    const { records } = await readText(JSON.stringify({ releases: [releases[0]] }), 'o.json')
    expect(records).toMatchObject([{ awarded: false, value: null }])
    expect(clean(records).findings.map(({ id }) => id)).toEqual(['notAwarded'])
  })
})
