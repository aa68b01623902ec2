import { SpendError } from '../../error.ts'
import type { Reading } from '../source.ts'
import { type PartSink, unzip } from './unzip.ts'
import { xmlFeed, type XmlListener } from './xml.ts'

/** What a spreadsheet's cells refer to. */
export interface Workbook {
  /** Names of the visible sheets by the path of their part. */
  readonly sheets: ReadonlyMap<string, string>
  readonly strings: readonly string[]
  /** For each cell style, whether it shows a date. */
  readonly dateStyles: readonly boolean[]
  /** Days are counted from 1904. */
  readonly from1904: boolean
}

/**
 * Read everything of a spreadsheet but its sheets.
 *
 * @throws SpendError when it is no spreadsheet, or beyond a limit.
 */
export async function readWorkbook(chunks: AsyncIterable<Uint8Array>, reading: Reading): Promise<Workbook> {
  const listed: { name: string; id: string; isHidden: boolean }[] = []
  const targets = new Map<string, string>()
  const strings: string[] = []
  const dateStyles: boolean[] = []
  let from1904 = false
  const listeners = new Map<string, XmlListener>([
    [
      'xl/workbook.xml',
      {
        open(name, attribute) {
          if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
          if (name !== 'sheet') return
          const id = attribute('r:id') ?? attribute('id') ?? ''
          listed.push({
            name: attribute('name') ?? '',
            id,
            isHidden: (attribute('state') ?? 'visible') !== 'visible',
          })
        },
      },
    ],
    [
      'xl/_rels/workbook.xml.rels',
      {
        open(name, attribute) {
          if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
        },
      },
    ],
    ['xl/sharedStrings.xml', stringsInto(strings, reading)],
    ['xl/styles.xml', stylesInto(dateStyles)],
  ])
  const parts = new Set<string>()
  const sinkFor = (name: string): PartSink | null => {
    const listener = listeners.get(name)
    if (listener === undefined) return null
    parts.add(name)
    const feed = xmlFeed(listener)
    return (bytes, isLast) => feed.write(bytes, isLast)
  }
  for await (const _ of unzip(chunks, sinkFor, reading));
  if (!parts.has('xl/workbook.xml'))
    throw new SpendError('zip', reading.file, {}, { why: 'no workbook in it' })
  const visible = listed.filter(({ isHidden }) => !isHidden)
  return {
    sheets: new Map(visible.map(({ name, id }) => [partOf(targets.get(id) ?? ''), name])),
    strings,
    dateStyles,
    from1904,
  }
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

function stringsInto(strings: string[], { file, limits }: Reading): XmlListener {
  let text = ''
  let isText = false
  let isPhonetic = false
  return {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(piece) {
      if (isText) text += piece
      if (text.length > limits.cell) throw new SpendError('cell', file, {}, { most: limits.cell })
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') strings.push(text)
    },
  }
}

function stylesInto(dateStyles: boolean[]): XmlListener {
  const formats = new Map<number, string>()
  let isInCells = false
  return {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) {
        const id = Number(attribute('numFmtId') ?? 0)
        dateStyles.push(isBuiltInDate(id) || isDateFormat(formats.get(id) ?? ''))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  }
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

function isDateFormat(code: string): boolean {
  const shown = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[yd]/i.test(shown) && !/[#0]/.test(shown)
}
