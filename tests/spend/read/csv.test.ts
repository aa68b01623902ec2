import { describe, expect, it } from 'vitest'
import { readSpend, sourceOfBytes, surveySpend } from '../../../src/spend/index.ts'
import { readText } from '../shared-data.ts'

const heads = ['Contract Title', 'Supplier Name', 'Contract Value', 'Award Date']
const lines = [
  ['Bridge', 'Árbol & Söhne', '1200.50', '2021-03-14'],
  ['Road, long', 'Beta "B" Ltd', '900', '2021-04-15'],
  ['Wall\nhigh', 'Gamma', '15000', '2021-05-16'],
]

function table(delimiter: string, end = '\n'): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  return [heads, ...lines].map((cells) => cells.map(quoted).join(delimiter)).join(end)
}

const facts = (records: Awaited<ReturnType<typeof readText>>['records']) =>
  records.map(({ title, suppliers, value, date }) => [title, suppliers[0]?.name, value, date])
const expected = [
  ['Bridge', 'Árbol & Söhne', 1200.5, '2021-03-14'],
  ['Road, long', 'Beta "B" Ltd', 900, '2021-04-15'],
  ['Wall\nhigh', 'Gamma', 15_000, '2021-05-16'],
]

describe('delimited text', () => {
  it.each([',', ';', '\t', '|', '^'])('is read with the delimiter %j', async (delimiter) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(facts((await readText(table(delimiter, end))).records)).toEqual(expected)
    }
  })

  it('heeds a first line that names the delimiter', async () => {
    const { records } = await readText(`sep=;\n${table(';')}`)
    expect(facts(records)).toEqual(expected)
  })

  it('is read the same in pieces of any size', async () => {
    const bytes = new TextEncoder().encode(table(','))
    for (const size of [1, 2, 3, 7, 50]) {
      const source = {
        name: 'pieces.csv',
        size: bytes.length,
        async *open() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        },
      }
      expect(facts((await readSpend([source])).records)).toEqual(expected)
    }
  })

  it('passes over titles and notes above the names of the columns, and says so', async () => {
    const { records, notices } = await readText(`Contracts register\nPublished in May\n\n${table(',')}`)
    expect(facts(records)).toEqual(expected)
    expect(notices).toContainEqual({
      key: 'spend.notice.rowsAboveHeader',
      file: 'table.csv',
      params: { count: 2 },
    })
    expect(records[0]?.row).toBe(5)
  })

  it('keeps columns of the same name, or of none, apart', async () => {
    const { tables } = await surveySpend([
      sourceOfBytes(
        'twice.csv',
        new TextEncoder().encode('Amount,Amount,,Amount (2),\na,b,c,d,e\nf,g,h,i,j')
      ),
    ])
    expect(tables[0]?.heads).toEqual(['Amount', 'Amount (2)', 'Column 3', 'Amount (2) (2)', 'Column 5'])
  })
})

const encoded = (text: string, encoding: 'utf-16le' | 'utf-16be' | 'latin1' | 'utf-8') => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'latin1') return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const unit = sign.charCodeAt(0)
      return encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
    })
  )
}

describe('encodings', () => {
  it.each([
    ['UTF-8', '', 'utf-8', []],
    ['UTF-8 with a mark', '\ufeff', 'utf-8', []],
    ['UTF-8 with a mark encoded twice', 'ï»¿', 'utf-8', ['spend.notice.doubleMark']],
    ['UTF-16', '\ufeff', 'utf-16le', ['spend.notice.encoding']],
    ['UTF-16, the other way round', '\ufeff', 'utf-16be', ['spend.notice.encoding']],
    ['UTF-16 without a mark', '', 'utf-16le', ['spend.notice.encoding']],
    ['windows-1252', '', 'latin1', ['spend.notice.encoding']],
  ] as const)('%s', async (_, mark, encoding, said) => {
    const bytes = encoded(mark + table(','), encoding)
    const { records, notices } = await readSpend([sourceOfBytes('encoded.csv', bytes)])
    expect(facts(records)).toEqual(expected)
    expect(notices.map(({ key }) => key)).toEqual(said)
  })

  it('counts characters that were lost', async () => {
    const bytes = new Uint8Array([
      ...encoded(`${table(',')}\n"é","é`, 'utf-8'),
      0xff,
      ...encoded('","1","2020-01-01"', 'utf-8'),
    ])
    const { records, notices } = await readSpend([sourceOfBytes('lost.csv', bytes)])
    expect(records[3]?.suppliers[0]?.name).toBe('é\ufffd')
    expect(notices).toContainEqual({
      key: 'spend.notice.lostCharacters',
      file: 'lost.csv',
      params: { count: 1 },
    })
  })
})

describe('reading', () => {
  it('tells its progress, and stops when told to', async () => {
    const seen: number[] = []
    const source = sourceOfBytes('a.csv', encoded(table(','), 'utf-8'))
    await readSpend([source], null, { onProgress: ({ doneBytes }) => seen.push(doneBytes) })
    expect(seen.at(-1)).toBe(source.size)
    const stop = new AbortController()
    const reading = readSpend([source], null, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
  })
})
