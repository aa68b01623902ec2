import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  clean,
  readSpend,
  type ReadOptions,
  SpendError,
  sourceOfBytes,
  sourceOfText,
} from '../../../src/spend/index.ts'
import { readText } from '../shared-data.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function refusal(bytes: Uint8Array | string, options: ReadOptions = {}): Promise<SpendError> {
  const data = typeof bytes === 'string' ? encode(bytes) : bytes
  const error: unknown = await readSpend([sourceOfBytes('bad', data)], null, options).then(
    () => null,
    (reason: unknown) => reason
  )
  if (!(error instanceof SpendError)) throw new Error(`no SpendError but ${String(error)}`)
  expect(error.file).toBe('bad')
  expect(error.remedy).not.toBe('')
  return error
}

describe('a hostile table', () => {
  it('of a million columns is refused, with file, place and remedy', async () => {
    const error = await refusal(`${'a,'.repeat(1_000_000)}a\n1`)
    expect(error.message).toBe('bad: row 1: more than 2,000 columns; remove the columns that are not needed')
    expect(error.key).toBe('spend.error.columns')
  })

  it('with too many rows, or a cell too long, is refused', async () => {
    expect((await refusal(`supplier,value\n${'a,1\n'.repeat(2_000)}`, { limits: { rows: 500 } })).code).toBe(
      'rows'
    )
    expect((await refusal(`supplier,value\n${'a'.repeat(1_000_001)},1`)).code).toBe('cell')
  })

  it('whose quotation mark never closes is refused', async () => {
    const error = await refusal(`supplier,value\na,1\n"${'b,2\n'.repeat(2_000_000)}`)
    expect(error.message).toBe(
      'bad: row 3: a quotation mark is opened and never closed; close it, or remove it'
    )
  })

  it('of formulas stays inert text', async () => {
    const formula = `=HYPERLINK("http://x","y")`
    const { records } = await readText(
      `Supplier Name,Contract Value,Award Date\n"${formula.replaceAll('"', '""')}",5,2020-01-01\n@SUM(A1),=1+1,2020-01-01`
    )
    expect(records[0]?.suppliers[0]?.name).toBe(formula)
    expect(records[1]).toMatchObject({ value: null, suppliers: [{ name: '@SUM(A1)' }] })
  })

  it('with the names of what all objects share changes nothing', async () => {
    const { records } = await readText(
      '__proto__,constructor,Supplier Name,Contract Value\npolluted,x,Alpha,5\npolluted,x,__proto__,6'
    )
    expect(records.map(({ value }) => value)).toEqual([5, 6])
    const flat =
      '_link,ocid,__proto__/polluted,constructor/prototype/polluted,tender/__proto__/polluted\n0,o,yes,yes,yes'
    await readText(flat)
    const json =
      '{"contracts":[{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"supplier":"__proto__","value":5}]}'
    clean((await readText(json)).records)
    await readText(
      '{"releases":[{"ocid":"__proto__","tender":{"__proto__":{"polluted":1}},"awards":[{"id":"__proto__","suppliers":[{"id":"__proto__","name":"x"}]}]}]}'
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('that is empty, or holds nothing bought, is refused', async () => {
    expect((await refusal('')).code).toBe('empty')
    expect((await refusal('  \n \n')).code).toBe('empty')
    expect((await refusal('colour,shape\nred,round\nblue,square')).code).toBe('unmapped')
    expect((await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).code).toBe('legacySheet')
  })

  it('of bytes that are no text is read as what it is, or refused', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) & 255)
    await refusal(bytes)
  })
})

describe('hostile JSON', () => {
  it('nested too deep is refused', async () => {
    expect((await refusal('['.repeat(1_000_000))).code).toBe('jsonDepth')
    expect((await refusal(`{"a":`.repeat(100_000))).code).toBe('jsonDepth')
    expect((await refusal(`{"contracts":[${'{"a":['.repeat(200)}`)).code).toBe('jsonDepth')
  })

  it('that is broken is refused with the item and what is wrong', async () => {
    const error = await refusal('{"contracts":[{"value":1},{"value":}]}')
    expect(error).toMatchObject({ code: 'json', place: { row: 2 } })
    for (const text of [
      '{',
      '[',
      '{"a"',
      '{"a":[1',
      '[{"a":1}',
      '{]',
      '{"a":[{"b":1}}',
      '{"a" 1}',
      '[1,2]',
      '{}',
      '{"a":"b"}',
    ])
      expect(['json', 'jsonItems', 'unmapped']).toContain((await refusal(text)).code)
  })

  it('with one value longer than allowed is refused', async () => {
    expect(
      (await refusal(`{"contracts":[{"a":"${'x'.repeat(2_000)}"}]}`, { limits: { jsonItem: 1_000 } })).code
    ).toBe('jsonValue')
  })

  it('with keys beyond the limit of columns is refused', async () => {
    const wide = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`k${index}`, 1]))
    expect((await refusal(JSON.stringify({ contracts: [wide] }))).code).toBe('columns')
  })
})

describe('a hostile spreadsheet', () => {
  const workbook = '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'
  const relations = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
  const book = (sheet: Uint8Array) =>
    zipSync({
      'xl/workbook.xml': encode(workbook),
      'xl/_rels/workbook.xml.rels': encode(relations),
      'xl/worksheets/sheet1.xml': sheet,
    })

  it('that unpacks beyond the limit is refused before it fills the memory', async () => {
    const bomb = book(new Uint8Array(60_000_000).fill(32))
    expect(bomb.byteLength).toBeLessThan(100_000)
    const error = await refusal(bomb, { limits: { unpackedBytes: 20_000_000 } })
    expect(error.message).toContain('unpacks to more than 20,000,000 bytes')
  })

  it('that lies about its size is refused by what comes out', async () => {
    const bomb = book(new Uint8Array(60_000_000).fill(32))
    const declared = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.byteLength - 4; at++) {
      if (declared.getUint32(at, true) === 60_000_000) declared.setUint32(at, 10, true)
    }
    expect((await refusal(bomb, { limits: { unpackedBytes: 20_000_000 } })).code).toMatch(/^zip/)
  })

  it('that is cut off, is no workbook, or has broken XML is refused', async () => {
    const good = book(encode('<worksheet><sheetData/></worksheet>'))
    expect((await refusal(good.subarray(0, 60))).code).toBe('zip')
    expect((await refusal(zipSync({ 'a.txt': encode('x') }))).code).toBe('zip')
    expect((await refusal(book(encode('<worksheet><sheetData><row></c>')))).code).toBe('zip')
  })

  it('with a row or column far out is refused', async () => {
    const sheet = (cell: string) => encode(`<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`)
    expect((await refusal(book(sheet('<c r="XFD1"><v>1</v></c>')))).code).toBe('columns')
    expect(
      (
        await refusal(
          book(
            encode('<worksheet><sheetData><row r="99999999"><c><v>1</v></c></row></sheetData></worksheet>')
          )
        )
      ).code
    ).toBe('rows')
  })
})

describe('a source', () => {
  it('that cannot be read is a SpendError', async () => {
    const source = {
      ...sourceOfText('gone', ''),
      async *open(): AsyncGenerator<Uint8Array> {
        yield encode('supplier,value\n')
        throw new TypeError('network error')
      },
    }
    await expect(readSpend([source])).rejects.toThrow(
      'gone: could not be read: network error; choose it again'
    )
  })
})
