import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { townFiles } from './parts.ts'

/** Whether a program is on this machine: LibreOffice and Poppler are needed to open what was written. */
function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const canOpen = has('soffice') && has('pdftotext')

// Without them these tests are skipped: the files' parts are checked in files.test.ts all the same.
describe.skipIf(!canOpen)('opened in LibreOffice (skipped without soffice and pdftotext)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'spendshift-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const convert = (file: string, to: string) =>
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, file],
      { cwd: folder, stdio: 'ignore', timeout: 90_000 }
    )

  it('the document shows the headline, the range and the receipt', { timeout: 120_000 }, async () => {
    const { docx, brief } = await townFiles()
    writeFileSync(path.join(folder, 'brief.docx'), await docx())
    convert('brief.docx', 'pdf')
    const text = execFileSync('pdftotext', ['-layout', 'brief.pdf', '-'], { cwd: folder, encoding: 'utf8' })
    const flat = text.replaceAll(/\s+/g, ' ')
    expect(flat).toContain(plainText(brief.headline.sentence))
    expect(flat).toContain(brief.headline.range)
    expect(flat).toContain(brief.receipt.code)
  })

  it(
    'the spreadsheet’s sheets hold the ranges as numbers, and names as text',
    { timeout: 120_000 },
    async () => {
      const { xlsx, sheets } = await townFiles()
      writeFileSync(path.join(folder, 'tables.xlsx'), xlsx)
      // Every sheet as a file of its own.
      convert('tables.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1')
      const result = readFileSync(path.join(folder, 'tables-Result.csv'), 'utf8')
      const row = sheets.find(({ name }) => name === 'Result')?.rows[2] ?? []
      const line = result.split('\n').find((each) => each.includes('=1+1')) ?? ''
      expect(line).toContain('B · =1+1')
      const shown = line
        .replaceAll('"', '')
        .split(',')
        .map((cell) => (cell.endsWith('%') ? parseFloat(cell) / 100 : Number(cell)))
      // Shares are shown with one decimal of a percent.
      for (const value of row.filter((cell) => typeof cell === 'number'))
        expect(shown.some((each) => Math.abs(each - value) < 0.00051)).toBe(true)
      expect(readdirSync(folder).filter((name) => /^tables-.+\.csv$/.test(name))).toHaveLength(sheets.length)
    }
  )
})
