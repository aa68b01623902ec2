import { STATISTICS } from '../engine/index.ts'
import type { Result } from './result.ts'

/** JSON that people can read: objects are indented, and a list of plain values stands on one line. */
export const formatJson = (value: unknown): string => `${jsonText(value, '')}\n`

function jsonText(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const plain = items.every((item) => typeof item !== 'object' || item === null)
    if (plain) return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
    return wrapLines(
      ['[', ']'],
      indent,
      items.map((item) => jsonText(item, inner))
    )
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return wrapLines(
    ['{', '}'],
    indent,
    fields.map(([name, field]) => `${JSON.stringify(name)}: ${jsonText(field, inner)}`)
  )
}

const wrapLines = (
  [open, close]: readonly [string, string],
  indent: string,
  items: readonly string[]
): string =>
  items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`

/**
 * Tidy CSV: one line for each policy, metric and year; a cell is empty where no future has a number. The difference of `reform` from `baseline` stands under the
 * policy `reform-minus-baseline`.
 */
export function formatCsv({ years, policies, differences }: Result): string {
  const lines = [['policy', 'metric', 'unit', 'year', ...STATISTICS].join(',')]
  const parts = [
    ...policies.map(({ id, metrics }) => ({ id, metrics })),
    ...differences.map(({ policy, from, metrics }) => ({ id: `${policy}-minus-${from}`, metrics })),
  ]
  for (const { id, metrics } of parts) {
    for (const [metric, series] of Object.entries(metrics)) {
      years.forEach((year, index) => {
        const numbers = STATISTICS.map((name) => numberText(series[name][index]))
        lines.push([csvText(id), csvText(metric), csvText(series.unit), year, ...numbers].join(','))
      })
    }
  }
  return `${lines.join('\r\n')}\r\n`
}

const numberText = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value)

/** A table to be written as CSV; null is an empty cell. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export function formatTable({ columns, rows }: Table): string {
  const cell = (value: string | number | null): string =>
    typeof value === 'string' ? csvText(value) : Number.isFinite(value) ? String(value) : ''
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A text cell that no spreadsheet takes for a formula. */
export function csvText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
