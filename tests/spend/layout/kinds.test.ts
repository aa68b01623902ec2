import { describe, expect, it } from 'vitest'
import { clean, guessMapping } from '../../../src/spend/index.ts'
import { parseMonths, lastDay } from '../../../src/spend/layout/months.ts'
import { isNothing } from '../../../src/spend/layout/nothing.ts'
import { parseNumber } from '../../../src/spend/layout/numbers.ts'
import { parseDate } from '../../../src/spend/layout/dates.ts'
import { readText } from '../shared-data.ts'

const english = { decimal: '.', scale: 1 } as const
const german = { decimal: ',', scale: 1 } as const

describe('an amount', () => {
  it.each([
    ['£1.2m', 1_200_000],
    ['850k', 850_000],
    ['3.4 MILLION', 3_400_000],
    ['2mn', 2_000_000],
    ['1.5bn', 1_500_000_000],
    ['50 lakh', 5_000_000],
    ['₹2 crore', 20_000_000],
    ['Rs. 12,34,567.00', 1_234_567],
    ['(£1.5m)', -1_500_000],
    ['US$ 330,000 ', 330_000],
    ['$330,000 CAD', 330_000],
    ['€(63.12)', -63.12],
    ['c. £5,000', 5000],
    ['1,200 excl. VAT', 1200],
    ['25万', 250_000],
  ])('%s is %d', (text, value) => expect(parseNumber(text, english)).toBe(value))

  it.each([
    ['1,2 Mio. €', 1_200_000],
    ['850 mil', 850_000],
    ['3,5 M€', 3_500_000],
    ['2 Md', 2_000_000_000],
    ['12 Mrd. EUR', 12_000_000_000],
    ['R$ 1.234,56', 1234.56],
    ['900,13 €', 900.13],
  ])('%s is %d', (text, value) => expect(parseNumber(text, german)).toBe(value))

  it.each(['31.65/MT', '2 lots of 5', '1,200 x', '5%', '12 Cr', '3 bids', 'Lot 5', '£1.2 to £1.4m'])(
    '%s is no number that may be guessed at',
    (text) => expect(parseNumber(text, english)).toBeNull()
  )

  it('in the words of a cell counts for more than the scale of its column', () => {
    expect(parseNumber('£1.2m', { decimal: '.', scale: 1000 })).toBe(1_200_000)
  })

  it('that cannot be read is a finding with its words, and its row stays', async () => {
    const rows = ['100', '31.65/MT', '300', '400'].map(
      (value, at) => `Firm ${at},${value},2024-01-0${at + 1}`
    )
    const { records } = await readText(['Supplier,Contract value,Award date', ...rows].join('\n'))
    const { records: kept, findings } = clean(records)
    expect(kept).toHaveLength(4)
    expect(findings.find(({ id }) => id === 'unreadValues')).toMatchObject({
      count: 1,
      params: { texts: '31.65/MT' },
      choice: 'keep',
    })
  })
})

describe('a cell of nothing', () => {
  it.each(['NULL', 'n/a', 'NA', '\\N', 'TBC', 'n.d.', '–', '.', '#N/A', '(blank)', 'Not known', 'sin datos'])(
    '%s',
    (text) => expect(isNothing(text)).toBe(true)
  )
  it.each(['', 'Nana Ltd', 'N', '0', 'Tbc Ltd', '-5'])('not %j', (text) =>
    expect(isNothing(text)).toBe(false)
  )
})

describe('the length of a contract', () => {
  it.each([
    ['36', 36],
    ['36 months', 36],
    ['3 years', 36],
    ['1,5 Jahre', 18],
    ['12 mois', 12],
    ['3 lots', null],
  ])('of %s is %s months', (text, months) => expect(parseMonths(text, ',')).toBe(months))

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-01-01', 12, '2024-12-31'],
    ['2024-04-15', 36, '2027-04-14'],
    ['2024-01-01', 1.5, '2024-02-15'],
    ['2024-01-01', 0.5, '2024-01-15'],
  ])('from %s, of %d months, ends on %s', (start, months, end) => expect(lastDay(start, months)).toBe(end))
})

describe('a date', () => {
  it.each([
    ['13/02/69', '2069-02-13'],
    ['13/02/70', '1970-02-13'],
    ['13/02/51', '2051-02-13'],
    ['15 maggio 2023', '2023-05-15'],
    ['3 luglio 2023', '2023-07-03'],
    ['Mar-22', '2022-03-01'],
    ['2022/Q3', '2022-07-01'],
    ['Q4 2021', '2021-10-01'],
  ])('%s is %s', (text, day) => expect(parseDate(text, { order: 'dmy', roc: false })).toBe(day))

  it('that can be read both ways in a column that mixes them can be read the other way', async () => {
    const days = ['13/02/2022', '14/02/2022', '15/02/2022', '02/16/2022', '02/17/2022', '03/04/2022']
    const rows = days.map((day, at) => `Firm ${at},100,${day}`)
    const { records } = await readText(['Supplier,Contract value,Award date', ...rows].join('\n'))
    const { findings } = clean(records)
    expect(findings.find(({ id }) => id === 'mixedDates')).toMatchObject({
      params: { both: 1, first: '2022-04-03', second: '2022-03-04' },
      alternatives: ['swap'],
    })
    expect(
      clean(records)
        .records.map(({ date }) => date)
        .at(-1)
    ).toBe('2022-04-03')
    const swapped = clean(records, { mixedDates: 'swap' }).records.map(({ date }) => date)
    expect(swapped.slice(-2)).toEqual(['2022-02-17', '2022-03-04'])
  })

  it('of a few days in many rows is a finding, and first days are proposed where there are any', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `Firm ${at},100,2024-06-0${1 + (at % 3)},2023-${String(1 + (at % 12)).padStart(2, '0')}-01`
    )
    const { records } = await readText(['Supplier,Contract value,Award date,Start date', ...rows].join('\n'))
    const { records: kept, findings } = clean(records)
    expect(findings.find(({ id }) => id === 'fewDays')).toMatchObject({ count: 60, choice: 'start' })
    expect(new Set(kept.map(({ date }) => date)).size).toBe(12)
  })
})

describe('names of columns', () => {
  const dates = ['01/03/2022', '14/03/2022', '20/04/2022']
  const guess = (heads: string, values: readonly string[]) => {
    const names = heads.split(';')
    const rows = values.map((value, at) =>
      names.map((_, column) => ['Acme Bau GmbH', value, dates[at] ?? ''][column] ?? `Text ${at}`)
    )
    const [table] = guessMapping([{ file: 'x.csv', name: null, heads: names, rows }]).tables
    return ['supplier', 'value', 'date'].map((role) => table?.columns[role as 'value']?.column)
  }
  it.each([
    ['German', 'Auftragnehmer;Auftragswert;Zuschlagsdatum'],
    ['German', 'Zahlungsempfänger;Betrag;Buchungstag'],
    ['French', 'Attributaire;Montant HT;Date de notification'],
    ['French', 'Bénéficiaire;Montant TTC;Date de paiement'],
    ['Spanish', 'Adjudicatario;Importe de adjudicación (sin IVA);Fecha de adjudicación'],
    ['Spanish', 'Tercero;Importe pagado;Fecha de pago'],
    ['Portuguese', 'Fornecedor;Valor do contrato;Data de assinatura'],
    ['Portuguese', 'Favorecido;Valor pago;Data do pagamento'],
    ['Italian', 'Aggiudicatario;Importo di aggiudicazione;Data aggiudicazione'],
    ['Italian', 'Beneficiario;Importo;Data pagamento'],
    ['Dutch', 'Leverancier;Bedrag;Factuurdatum'],
    ['Polish', 'Wykonawca;Wartość umowy;Data zawarcia umowy'],
    ['English', 'Payee;Amount (excluding VAT);Payment Date'],
    ['English', 'Supplier;Invoice Line Value (inc. VAT);Date Paid'],
  ])('%s: %s', (_, heads) => expect(guess(heads, ['1200,50', '800,00', '950,75'])).toEqual(heads.split(';')))

  it.each(['data_extracao', 'Last Updated', 'Date Uploaded', 'refresh date', 'Download date', 'date_loaded'])(
    '%s is no day of award',
    (head) => expect(guess(`Supplier;Value;${head}`, ['1200,50', '800,00', '950,75'])[2]).toBeUndefined()
  )
})
