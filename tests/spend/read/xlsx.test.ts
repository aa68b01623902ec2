import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSpend, sourceOfBytes, surveySpend } from '../../../src/spend/index.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const strings = ['Supplier Name', 'Contract Value', 'Award Date', 'Alpha &amp; Co', 'Notes', 'only text']
const shared = `<sst>${strings.map((text) => `<si><r><t>${text.slice(0, 3)}</t></r><r><t>${text.slice(3)}</t></r><rPh><t>no</t></rPh></si>`).join('')}</sst>`
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const sheet =
  row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c>') +
  row(2, '<c r="A2" t="s"><v>3</v></c><c r="B2"><v>1200.5</v></c><c r="D2" s="1"><v>44269</v></c>') +
  row(
    5,
    '<c r="A5" t="inlineStr"><is><t>Beta</t></is></c><c r="B5"><f>1+1</f><v>9E2</v></c><c r="D5" s="2"><v>44301.5</v></c>'
  )
const notes = row(1, '<c r="A1" t="s"><v>4</v></c>') + row(2, '<c r="A2" t="s"><v>5</v></c>')
const worksheet = (rows: string) =>
  encode(
    `<?xml version="1.0"?><x:worksheet xmlns:x="u">${`<x:sheetData>${rows}</x:sheetData>`.replace(/<(\/?)(?!x:)(\w)/g, '<$1x:$2')}</x:worksheet>`
  )

const bytes = zipSync({
  'xl/worksheets/sheet2.xml': worksheet(sheet),
  'xl/worksheets/sheet1.xml': worksheet(notes),
  'xl/worksheets/sheet3.xml': worksheet(sheet),
  'xl/worksheets/sheet4.xml': worksheet(''),
  'xl/workbook.xml': encode(
    '<workbook><sheets><sheet name="Register" r:id="r2"/><sheet name="Notes" r:id="r1"/><sheet name="Old" state="hidden" r:id="r3"/><sheet name="Empty" r:id="r4"/></sheets></workbook>'
  ),
  'xl/_rels/workbook.xml.rels': encode(
    `<Relationships>${[1, 2, 3, 4].map((id) => `<Relationship Id="r${id}" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`
  ),
  'xl/sharedStrings.xml': encode(shared),
  'xl/styles.xml': encode(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy&quot;#&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'
  ),
})

describe('a spreadsheet', () => {
  it('is read with its texts, numbers and dates; sheets without contracts are passed over', async () => {
    const { records } = await readSpend([sourceOfBytes('register.xlsx', bytes)])
    expect(
      records.map(({ row: at, suppliers, value, date }) => [at, suppliers[0]?.name, value, date])
    ).toEqual([
      [2, 'Alpha & Co', 1200.5, '2021-03-14'],
      [5, 'Beta', 900, '2021-04-15'],
    ])
  })

  it('shows its visible sheets by name', async () => {
    const { tables } = await surveySpend([sourceOfBytes('register.xlsx', bytes)])
    expect(tables.map(({ name, heads }) => [name, heads])).toEqual([
      ['Register', ['Supplier Name', 'Contract Value', 'Column 3', 'Award Date']],
      ['Notes', ['Notes']],
    ])
  })
})
