import { SpendError } from '../../error.ts'
import type { Reading } from '../source.ts'
import type { Workbook } from './workbook.ts'
import type { XmlListener } from './xml.ts'

const none: readonly string[] = []

/** A listener that turns the XML of a sheet into rows of cells; rows that the file leaves out are empty. */
export function sheetInto(rows: (readonly string[])[], workbook: Workbook, reading: Reading): XmlListener {
  const { file, limits } = reading
  let cells: string[] = []
  let number = 0
  let column = -1
  let kind = ''
  let style = 0
  let text = ''
  let isValue = false
  return {
    open(name, attribute) {
      if (name === 'row') {
        const stated = Number(attribute('r') ?? number + 1)
        if (!(stated <= limits.rows + 1))
          throw new SpendError('rows', file, { row: stated }, { most: limits.rows })
        for (number++; number < stated; number++) rows.push(none)
        cells = []
        column = -1
      } else if (name === 'c') {
        const place = attribute('r')
        column = place === undefined ? column + 1 : columnOf(place)
        kind = attribute('t') ?? 'n'
        style = Number(attribute('s') ?? 0)
        text = ''
      } else isValue = name === 'v' || name === 't'
    },
    text(piece) {
      if (isValue) text += piece
      if (text.length > limits.cell)
        throw new SpendError('cell', file, { row: number }, { most: limits.cell })
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'row') rows.push(cells)
      else if (name === 'c' && text !== '') {
        if (!(column < limits.columns))
          throw new SpendError('columns', file, { row: number }, { most: limits.columns })
        while (cells.length < column) cells.push('')
        cells[column] = shown(text, kind, workbook.dateStyles[style] === true, workbook)
      }
    },
  }
}

function shown(text: string, kind: string, isDate: boolean, { strings, from1904 }: Workbook): string {
  switch (kind) {
    case 's':
      return strings[Number(text)] ?? ''
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    case 'n':
      return isDate ? dayOf(Number(text), from1904) : text
    default:
      return text
  }
}

/** A spreadsheet's day number as a date (yyyy-mm-dd). */
function dayOf(number: number, from1904: boolean): string {
  const days = Math.floor(number) + (from1904 ? 1462 : 0)
  return days > 0 && days < 200_000
    ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
    : String(number)
}

/** Index of a column from a cell's place: "A1" is 0, "AB7" is 27. */
function columnOf(place: string): number {
  let index = 0
  for (const letter of /^[A-Z]{1,5}/.exec(place)?.[0] ?? 'A') index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
