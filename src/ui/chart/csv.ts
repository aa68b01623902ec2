import { saveFile } from '../shared/save-file.ts'

/** A line of a table file: texts and numbers. */
export type CsvLine = readonly (string | number)[]

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as comma-separated text that spreadsheets open as it stands: text that a spreadsheet would take for a
 * formula is defused by an apostrophe, numbers keep their decimal point.
 */
export function toCsv(lines: readonly CsvLine[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file name made of these words: letters, figures and hyphens only. */
export function fileName(words: string, extension: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '')
  return `${plain
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()}.${extension}`
}

/** Hands a text to the reader as a file. */
export const saveText: (text: string, name: string, type: string) => void = saveFile
