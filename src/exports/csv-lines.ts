import type { Facts } from '../brief/facts.ts'
import type { Receipt } from '../brief/types.ts'
import { differenceRows, measureRows, noteRows, QUANTILES, type MeasureRow } from './measures.ts'

/** Lines of a tidy table: one heading, then a line for each policy, measure and year, never without its range (the naive sum of a fiscal note has none). */
export function csvLines(facts: Facts, receipt: Receipt): readonly (readonly (string | number)[])[] {
  const { document, files } = facts.input.words
  const { columns, sheets } = files
  const { place, runs, seed, model, code } = document.receipt
  const line = (kind: string) => (row: Omit<MeasureRow, 'year'> & { year: number | string }) => [
    ...[receipt.place, kind, row.policy, row.measure, row.id, row.unit, row.year],
    ...row.quantiles.map((value) => value ?? ''),
    row.ahead ?? '',
    ...[receipt.runs, receipt.seed, receipt.model, receipt.code, document.notForecast],
  ]
  return [
    [
      ...[place, columns.kind, columns.policy, columns.metric, columns.id, columns.unit, columns.year],
      ...QUANTILES,
      columns.ahead,
      ...[runs, seed, model, code, columns.caveat],
    ],
    ...measureRows(facts).map(line(sheets.measures)),
    ...differenceRows(facts).map(line(sheets.differences)),
    ...noteRows(facts).map(({ years, ...row }) => line(sheets.fiscal)({ ...row, year: years, ahead: null })),
  ]
}
