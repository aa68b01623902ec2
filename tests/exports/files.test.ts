import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/ui/chart/csv.ts'
import { csvLines } from '../../src/exports/csv-lines.ts'
import { workbook } from '../../src/exports/xlsx.ts'
import { plainText } from '../../src/messages/rich.ts'
import { townFiles } from './parts.ts'

const files = await townFiles()
const unzipped = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

describe('the spreadsheet', () => {
  const parts = unzipped(files.xlsx)
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))

  it('has a cover, contents, notes and one table a sheet, from the first cell, none merged', () => {
    expect(files.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes'])
    expect(sheets).toHaveLength(files.sheets.length)
    for (const path of sheets) {
      expect(parts[path]).toContain('<c r="A1"')
      expect(parts[path]).not.toContain('mergeCell')
      expect(parts[path]).toContain('<tablePart ')
    }
  })

  it('names each table’s columns as its headings say', () => {
    files.sheets.forEach(({ columns, rows }, at) => {
      const table = parts[`xl/tables/table${at + 1}.xml`] ?? ''
      expect([...table.matchAll(/<tableColumn /g)]).toHaveLength(columns.length)
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length)
      expect(table).toContain(`:${String.fromCharCode(64 + columns.length)}${rows.length + 1}"`)
    })
  })

  it('holds no formula, whatever a name says', () => {
    for (const path of sheets) expect(parts[path]).not.toMatch(/<f>|t="str"/)
    expect(parts['xl/sharedStrings.xml']).toContain('>B · =1+1<')
    expect(parts['xl/sharedStrings.xml']).toContain('Food act &lt;b&gt;')
  })

  it('gives every estimate with its range and the futures above the target', () => {
    const estimates = files.sheets.filter(({ columns }) => columns.some(({ title }) => title === 'p50'))
    expect(estimates.map(({ name }) => name)).toEqual([
      ...['Result', 'Fiscal note', 'Over time', 'All measures', 'Differences'],
    ])
    for (const { columns } of estimates) {
      const titles = columns.map(({ title }) => title)
      expect(titles).toEqual(expect.arrayContaining(['p10', 'p25', 'p50', 'p75', 'p90']))
    }
    for (const { columns } of estimates.filter(({ name }) => ['Result', 'Over time'].includes(name)))
      expect(columns.at(-1)?.title).toBe('Share of futures above target')
  })

  it('gives a text of several lines its room, and prints a page wide with its headings on each', () => {
    const note = 'a note of some words '.repeat(6).trim()
    const sheet = {
      name: "Ann’s & Bo's",
      columns: [{ title: 'Text', width: 42, kind: 'text' as const }],
      rows: [['short'], [note]],
    }
    const book = unzipped(workbook({ title: '', description: '', date: '2026-01-01' }, [sheet]))
    const rows = [...(book['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row r="\d"([^>]*)>/g)].map(
      ([, rest]) => rest
    )
    expect(rows).toEqual(['', '', ' ht="45" customHeight="1"'])
    expect(book['xl/worksheets/sheet1.xml']).toContain('fitToPage="1"')
    expect(book['xl/workbook.xml']).toContain("'Ann’s &amp; Bo''s'!$1:$1<")
  })

  it('shows the QR code of the link beside the cover, and on no other sheet', () => {
    const drawn = sheets.filter((path) => parts[path]?.includes('<drawing r:id="rId2"/>'))
    expect(drawn).toEqual(['xl/worksheets/sheet1.xml'])
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"')
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../media/image1.png"')
    expect(parts['xl/drawings/drawing1.xml']).toContain('descr="QR code. Of the link."')
    expect(unzipSync(files.xlsx)['xl/media/image1.png']?.[1]).toBe('P'.charCodeAt(0))
  })

  it('refuses blank cells and rows that do not fit', () => {
    const sheet = { name: 'x', columns: [{ title: 'a', width: 9, kind: 'text' as const }], rows: [['']] }
    const head = { title: '', description: '', date: '2026-01-01' }
    expect(() => workbook(head, [sheet])).toThrow(/blank cell under a/)
    expect(() => workbook(head, [{ ...sheet, rows: [['a', 'b']] }])).toThrow(/a row of 2 cells, must be 1/)
    expect(() => workbook(head, [{ ...sheet, rows: [[NaN]] }])).toThrow(/blank cell/)
  })
})

describe('the document', async () => {
  const parts = unzipped(await files.docx())
  const body = parts['word/document.xml'] ?? ''

  it('has real headings, heading rows and described pictures', () => {
    expect(body).toContain('w:val="Title"')
    expect([...body.matchAll(/w:val="Heading1"/g)].length).toBeGreaterThanOrEqual(8)
    const tables = [...body.matchAll(/<w:tbl>/g)].length
    expect(tables).toBeGreaterThanOrEqual(4)
    expect([...body.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tables)
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text)
    expect(described).toEqual(['Dots. Twenty dots.', 'QR code. Of the link.'])
  })

  it('keeps each table on the page of what leads to it, and its headings with its first row', () => {
    const before = body.split('<w:tbl>').slice(0, -1)
    for (const text of before) expect(text.slice(text.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>')
    for (const table of body.split('<w:tbl>').slice(1))
      expect(table.slice(0, table.indexOf('</w:tr>'))).toContain('<w:keepNext/>')
  })

  it('holds the headline, the range, the flags and the wording, and no macro', () => {
    const text = body.replaceAll(/<[^>]+>/g, '')
    expect(text).toContain(plainText(files.brief.headline.sentence))
    expect(text).toContain(files.brief.headline.range)
    expect(text).toContain('Beyond the law: farms.')
    expect(text).toContain('Suggested wording')
    expect(text).toContain('Fiscal note')
    expect(text).toContain('Not in the model: one-off costs')
    expect(Object.keys(parts).join()).not.toMatch(/vba|macro/i)
  })

  it('says the seed, the model and the code on every page', () => {
    const foot = Object.entries(parts).find(([path]) => /footer\d+\.xml$/.test(path))?.[1] ?? ''
    expect(foot).toContain(files.brief.receipt.code)
    expect(foot).toContain('seed 1')
    expect(foot).toContain('not an official forecast')
  })
})

describe('the table of all numbers', () => {
  const lines = csvLines(files.facts, files.brief.receipt)

  it('is tidy: one heading, every line as long as it, each with its range', () => {
    const [head = [], ...rows] = lines
    for (const row of rows) expect(row).toHaveLength(head.length)
    const [low, high] = [head.indexOf('p10'), head.indexOf('p90')]
    for (const row of rows) expect(Number(row[low])).toBeLessThanOrEqual(Number(row[high]))
    const { years, policies } = files.input.summary
    const metrics = Object.keys(policies[0]?.metrics ?? {}).length
    const note = rows.filter((row) => row[1] === 'Fiscal note')
    expect(rows.length - note.length).toBe(years.length * metrics * (policies.length + policies.length - 1))
    // Seven measures of three years and of all of them, for two proposals.
    expect(note).toHaveLength(7 * 4 * 2)
    expect(note.filter((row) => row[6] === '2020–2022')).toHaveLength(7 * 2)
  })

  it('defuses what a spreadsheet would take for a formula', () => {
    const csv = toCsv([['=1+1', '@x', '-2', -2]])
    expect(csv).toContain(`'=1+1,'@x,'-2,-2`)
  })
})
