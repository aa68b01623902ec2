import type { Notice, Reading } from '../spend/index.ts'

type Params = Notice['params']

const NOTICES: Readonly<Record<string, (params: Params) => string>> = {
  'spend.notice.encoding': ({ encoding }) => `not written as UTF-8, read as ${encoding}`,
  'spend.notice.lostCharacters': ({ count }) => `${count} characters could not be read`,
  'spend.notice.doubleMark': () => 'a mark at its start was written twice, and left out',
  'spend.notice.noHeader': () => 'no names of columns: they are called Column 1, Column 2 and so on',
  'spend.notice.rowsAboveHeader': ({ count }) => `${count} rows above the names of columns were passed over`,
  'spend.notice.longRows': ({ count }) =>
    `${count} rows have more cells than there are columns; those at the end were left out`,
  'spend.notice.notNumbers': () => 'NaN or Infinity stands in it, read as empty',
  'spend.notice.summaryLeftOut': ({ table }) => `the table ${table} adds up another one, and is left out`,
}

const SURE = { sure: 'sure', likely: 'likely', check: 'to be checked' } as const

/** Which column was taken for what, a column a line, the columns that were not used, and what was noticed. */
export function columnLines({ tables, files, notices }: Reading): string[] {
  const used = new Set(tables.flatMap(({ columns }) => columns.map(({ column }) => column)))
  const unused = [...new Set(files.flatMap(({ heads }) => heads))].filter((head) => !used.has(head))
  return [
    ...tables.flatMap((table) => [tableLine(table), ...table.columns.map(columnLine)]),
    ...(unused.length > 0 ? [`not used: ${unused.join(', ')}`] : []),
    ...notices.map(({ key, file, params }) => `${file}: ${NOTICES[key]?.(params) ?? key}`),
  ]
}

function tableLine({ layout, kind, currency, bidRows, leftOut }: Reading['tables'][number]): string {
  if (leftOut) return 'a table that adds up another one: left out'
  const row = bidRows ? 'a bid' : `a ${kind}`
  const known = layout === null ? '' : `, recognised as ${layout}`
  return `one row is ${row}, currency ${currency ?? 'by column or not said'}${known}`
}

function columnLine({ role, column, sure }: Reading['tables'][number]['columns'][number]): string {
  return `${role}: "${column}" (${sure === null ? 'as the mapping says' : SURE[sure]})`
}
