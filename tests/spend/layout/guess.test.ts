import { describe, expect, it } from 'vitest'
import {
  type SpendRecord,
  applyMapping,
  assignColumn,
  guessMapping,
  parseMapping,
  readSpend,
  sourceOfText,
  SpendError,
} from '../../../src/spend/index.ts'
import { readText } from '../shared-data.ts'

const columnsOf = async (text: string) => {
  const { mapping } = await readText(text)
  const columns = mapping.tables[0]?.columns ?? {}
  return Object.fromEntries(Object.entries(columns).map(([role, { column }]) => [role, column]))
}

async function* oneBatch(rows: readonly (readonly string[])[]) {
  yield rows.map((cells, at) => ({ number: at + 2, cells }))
}

/** A table of rows by a pattern: `#` becomes the row's number. */
function rows(heads: string, pattern: string, count = 12, delimiter = ';'): string {
  const lines = Array.from({ length: count }, (_, at) => pattern.replaceAll('#', String(at + 10)))
  return [heads, ...lines].join('\n').replaceAll(';', delimiter)
}

describe('columns nobody has seen before', () => {
  it('English register of many buyers', async () => {
    const text = rows(
      'Ref No.;Contracting Authority;Description of Contract;Contractor;Start;Expiry Date;Contract Sum (£);Estimated Value;No. of Tenders;Procurement Route;Vendor Zip Code;Woman-Owned',
      'C-#;Town #;Works at place #;Firm # Ltd;01/02/20#;28/02/20#;£1#,500.00;£2#,000.00;3;Open tender;902#;Yes'
    )
    expect(await columnsOf(text)).toMatchObject({
      buyer: 'Contracting Authority',
      supplier: 'Contractor',
      start: 'Start',
      end: 'Expiry Date',
      value: 'Contract Sum (£)',
      estimate: 'Estimated Value',
      bids: 'No. of Tenders',
      procedure: 'Procurement Route',
      womenLed: 'Woman-Owned',
    })
  })

  it('French', async () => {
    const text = rows(
      "N° de marché;Acheteur;Objet du marché;Attributaire;SIRET;Montant HT;Date de notification;Procédure de passation;Nombre d'offres reçues;Code CPV",
      'M#;Ville de #;Travaux #;SARL #;123456789001#;1 2#4,50;#/03/2021;Procédure adaptée;4;4521#000'
    )
    expect(await columnsOf(text)).toMatchObject({
      process: 'N° de marché',
      buyer: 'Acheteur',
      title: 'Objet du marché',
      supplier: 'Attributaire',
      supplierNumber: 'SIRET',
      value: 'Montant HT',
      date: 'Date de notification',
      procedure: 'Procédure de passation',
      bids: "Nombre d'offres reçues",
      category: 'Code CPV',
    })
  })

  it('Spanish', async () => {
    const text = rows(
      'Expediente;Órgano de contratación;Objeto del contrato;Adjudicatario;NIF adjudicatario;Importe de adjudicación;Presupuesto base de licitación;Fecha de adjudicación;Tipo de procedimiento;Número de licitadores;Tipo de contrato',
      'E/#;Ayuntamiento #;Obra #;Constructora # S.L.;B123456#;1.2#4,50;2.0#4,00;#/03/2021;Abierto simplificado;4;Obras'
    )
    expect(await columnsOf(text)).toMatchObject({
      process: 'Expediente',
      supplier: 'Adjudicatario',
      supplierNumber: 'NIF adjudicatario',
      value: 'Importe de adjudicación',
      estimate: 'Presupuesto base de licitación',
      date: 'Fecha de adjudicación',
      procedure: 'Tipo de procedimiento',
      bids: 'Número de licitadores',
      category: 'Tipo de contrato',
    })
  })

  it('Portuguese', async () => {
    const text = rows(
      'Número do processo;Órgão;Objeto;Fornecedor;CNPJ;Valor do contrato;Valor estimado;Data de assinatura;Modalidade;Porte',
      '#/2021;Prefeitura #;Compra de merenda #;Cooperativa #;10.976.2#/0001-09;R$ 1.2#4,50;R$ 2.0#4,00;#/03/2021;Pregão eletrônico;ME'
    )
    expect(await columnsOf(text)).toMatchObject({
      process: 'Número do processo',
      buyer: 'Órgão',
      title: 'Objeto',
      supplier: 'Fornecedor',
      supplierNumber: 'CNPJ',
      value: 'Valor do contrato',
      estimate: 'Valor estimado',
      date: 'Data de assinatura',
      procedure: 'Modalidade',
      small: 'Porte',
    })
  })

  it('Chinese', async () => {
    const text = rows(
      '項目編號,標案案號,機關名稱,標案名稱,招標方式,預算金額,決標金額,決標日期,得標廠商,投標廠商家數'.replaceAll(
        ',',
        ';'
      ),
      '#;A#;縣政府;工程#;公開招標;2#0000;1#5000;103/03/#;營造公司#;3',
      9
    )
    expect(await columnsOf(text)).toMatchObject({
      process: '標案案號',
      buyer: '機關名稱',
      title: '標案名稱',
      procedure: '招標方式',
      estimate: '預算金額',
      value: '決標金額',
      date: '決標日期',
      supplier: '得標廠商',
      bids: '投標廠商家數',
    })
    const { records } = await readText(text)
    expect(records[0]?.date).toBe('2014-03-10')
  })

  it('payments', async () => {
    const { records, mapping } = await readText(
      rows(
        'Payment Date;Payee;Amount Paid;Cost Centre;Purpose of Spend',
        '#/03/2021;Firm #;1#.50;Roads;Repairs'
      )
    )
    expect(mapping.tables[0]?.kind).toBe('payment')
    expect(records[0]).toMatchObject({ kind: 'payment', value: 110.5, suppliers: [{ name: 'Firm 10' }] })
  })
})

describe('one row for each bid', () => {
  it('gives one record for each process, with its bids and the winner', async () => {
    const text = [
      'Tender ID,Bidder,Bid Amount,Winner,Award Date',
      'T1,Alpha,100,No,2021-03-14\nT1,Beta,90,Yes,2021-03-14\nT1,Gamma,95,No,2021-03-14',
      'T2,Alpha,50,Yes,2021-04-14',
      'T3,Alpha,70,No,2021-05-14\nT3,Delta,75,No,2021-05-14',
    ].join('\n')
    const { records, mapping } = await readText(text)
    expect(mapping.tables[0]?.bidRows).toBe(true)
    expect(records.map(({ process, value, bids, awarded }) => [process, value, bids, awarded])).toEqual([
      ['T1', 90, 3, undefined],
      ['T2', 50, 1, undefined],
      ['T3', null, 2, false],
    ])
    expect(records[0]?.suppliers[0]?.name).toBe('Beta')
  })
})

describe('Contracts Finder', () => {
  it('packs suppliers with their flags into one cell', async () => {
    const head =
      'Notice Identifier,Organisation Name,Status,Title,CPV Codes,Awarded Date,Awarded Value,"Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]",Postcode'
    const cell = '"[Alpha|1 Road, Bury, BL9 0AA|COMPANIES_HOUSE|0123|Yes|No][Beta|Elsewhere|||No|Yes]"'
    const { records } = await readText(
      `${head}\nN1,Town,Awarded,Works,45000000,2021-03-14,500,${cell},M1 1AA\nN2,Town,Awarded,Works,45000000,2021-03-15,600,"[Gamma||||No|No]",M1 1AA`
    )
    expect(records[0]?.suppliers).toEqual([
      {
        name: 'Alpha',
        number: '0123',
        postcode: 'BL9 0AA',
        place: '1 Road, Bury, BL9 0AA',
        flags: { small: true, nonProfit: false },
      },
      {
        name: 'Beta',
        number: null,
        postcode: null,
        place: 'Elsewhere',
        flags: { small: false, nonProfit: true },
      },
    ])
  })
})

describe('a mapping', () => {
  it('is corrected column by column, with conventions from the contents', async () => {
    const sample = {
      file: 'a.csv',
      name: null,
      heads: ['Supplier', 'Amount', 'Betrag', 'Art'],
      rows: [
        ['Alpha', '5', '1.200,50', 'Sonstiges'],
        ['Beta', '7', '90,00', 'Open'],
      ],
    }
    const guessed = guessMapping([sample]).tables[0]
    if (guessed === undefined) throw new Error('no table')
    const valued = assignColumn(guessed, 'value', 'Betrag', sample)
    expect(valued.columns.value).toMatchObject({ column: 'Betrag', numbers: { decimal: ',' } })
    const routed = assignColumn(valued, 'procedure', 'Art', sample)
    expect(routed.procedures.map(({ words, route }) => [words, route])).toEqual([
      ['Sonstiges', 'unknown'],
      ['Open', 'open'],
    ])
    const table = { ...sample, rows: oneBatch(sample.rows) }
    const records: SpendRecord[] = []
    for await (const batch of applyMapping(table, routed)) records.push(...batch)
    expect(records.map(({ value, route }) => [value, route])).toEqual([
      [1200.5, 'unknown'],
      [90, 'open'],
    ])
    expect(assignColumn(routed, 'procedure', null, sample)).toMatchObject({ procedures: [] })
    expect(() => assignColumn(routed, 'value', 'Nothing', sample)).toThrow('no such column: Nothing')
  })

  const text = 'Supplier,Amount,Paid,When,Method\nAlpha,5,6,01/02/2021,Special\nBeta,7,8,03/04/2021,Special'

  it('says why each column was guessed, and what could not be decided', async () => {
    const { mapping } = await readText(text)
    expect(mapping.tables[0]?.columns.value?.why.map(({ key }) => key)).toEqual([
      'spend.why.name',
      'spend.why.contents',
    ])
    expect(mapping.tables[0]?.columns.value?.samples).toEqual(['5', '7'])
  })

  it('goes through a file and is used as the user corrected it', async () => {
    const guess = guessMapping([
      {
        file: 'a',
        name: null,
        heads: text.split('\n')[0]?.split(',') ?? [],
        rows: text
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')),
      },
    ])
    const file = JSON.parse(JSON.stringify(guess)) as typeof guess
    const table = file.tables[0]
    if (table === undefined) throw new Error('no table')
    table.columns.value = { column: 'Paid', why: [], samples: [] }
    table.columns.date = { column: 'When', dates: { order: 'mdy', roc: false }, why: [], samples: [] }
    table.columns.procedure = { column: 'Method', why: [], samples: [] }
    table.procedures = [{ words: 'Special', route: 'reserved', why: [] }]
    const { records } = await readSpend([sourceOfText('a.csv', text)], parseMapping(file, 'mapping.json'))
    expect(records.map(({ value, date, route }) => [value, date, route])).toEqual([
      [6, '2021-01-02', 'reserved'],
      [8, '2021-03-04', 'reserved'],
    ])
  })

  it('that is none is refused by its field', () => {
    const bad = { format: 'spendshift-mapping', version: 1, tables: [{ kind: 'gift', columns: {} }] }
    expect(() => parseMapping(bad, 'mapping.json')).toThrow(
      /^mapping\.json: tables\.0\.kind: not a mapping file/
    )
    expect(() => parseMapping(null, 'mapping.json')).toThrow(SpendError)
  })
})
