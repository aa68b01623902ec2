import fc from 'fast-check'
import { zipSync } from 'fflate'

interface Row {
  readonly name: string
  readonly cents: number
  readonly day: Date
}

/** A register of contracts that is known to the cent, and the convention it is written in. */
export interface Register {
  readonly rows: readonly Row[]
  readonly delimiter: string
  readonly decimal: string
  readonly thousands: string
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'compact'
  readonly sign: string
}

const row: fc.Arbitrary<Row> = fc.record({
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => `N${text.replace(/[\p{C}\s]+/gu, ' ').trim()}z`),
  cents: fc.integer({ min: 100, max: 999_999_999 }),
  day: fc.date({ min: new Date('2001-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
})

const convention = fc.constantFrom(
  ...(['.,', ',.', ', ', '.', ".'", ',\u00a0'] as const).map((signs) => ({
    decimal: signs[0] ?? '.',
    thousands: signs.slice(1),
  }))
)

/** One row settles which way the numbers and days are written, as any register of some length does. */
const SETTLING: Row = { name: 'Alpha', cents: 123_456_78, day: new Date('2020-12-31') }

export const registers: fc.Arbitrary<Register> = fc
  .record({
    rows: fc.array(row, { minLength: 3, maxLength: 12 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    order: fc.constantFrom('ymd', 'dmy', 'mdy', 'compact'),
    sign: fc.constantFrom('', '£', '$', '€'),
    convention,
  })
  .map(({ rows, convention: { decimal, thousands }, ...rest }) => ({
    ...rest,
    decimal,
    thousands,
    rows: [SETTLING, ...rows],
  }))

const HEADS = ['Supplier Name', 'Contract Value', 'Award Date']
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const isoDay = (day: Date): string => day.toISOString().slice(0, 10)

/** The register as a file of a format. */
export function registerAs(format: 'csv' | 'xlsx' | 'json', register: Register): Uint8Array {
  if (format === 'json') {
    const list = register.rows.map(({ name, cents, day }) => ({
      [HEADS[0] ?? '']: name,
      [HEADS[1] ?? '']: cents / 100,
      [HEADS[2] ?? '']: isoDay(day),
    }))
    return encode(JSON.stringify(list))
  }
  return format === 'csv' ? csv(register) : xlsx(register)
}

function csv({ rows, delimiter, decimal, thousands, order, sign }: Register): Uint8Array {
  const amount = (cents: number): string => {
    const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)
    return `${sign}${whole}${decimal}${String(cents % 100).padStart(2, '0')}`
  }
  const date = (day: Date): string => {
    const [y = '', m = '', d = ''] = isoDay(day).split('-')
    return { ymd: `${y}-${m}-${d}`, dmy: `${d}/${m}/${y}`, mdy: `${m}/${d}/${y}`, compact: y + m + d }[order]
  }
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = [HEADS, ...rows.map((each) => [each.name, amount(each.cents), date(each.day)])]
  return encode(lines.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n'))
}

function xlsx({ rows }: Register): Uint8Array {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const text = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`
  const cells = [
    HEADS.map((head, i) => text(`${'ABC'[i] ?? ''}1`, head)),
    ...rows.map(({ name, cents, day }, i) => [
      text(`A${i + 2}`, name),
      number(`B${i + 2}`, cents / 100),
      text(`C${i + 2}`, isoDay(day)),
    ]),
  ]
  const sheet = cells.map((row, i) => `<row r="${i + 1}">${row.join('')}</row>`).join('')
  return zipSync({
    'xl/workbook.xml': encode('<workbook><sheets><sheet name="Register" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': encode(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    'xl/worksheets/sheet1.xml': encode(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
}
