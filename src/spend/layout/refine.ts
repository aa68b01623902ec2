import type { TableSample } from './guess.ts'
import type { ColumnUse, TableMapping } from './mapping.ts'
import { plainName } from './header-match.ts'
import type { Profile } from './profile.ts'
import { meaningOf } from './yes-no.ts'

/** What can only be told from the columns together: contracts or payments, currency, rows that are bids. */
export function refine(table: TableMapping, sample: TableSample, profiles: readonly Profile[]): TableMapping {
  const names = profiles.map(({ head }) => plainName(head))
  return withBidRows(withCurrency(withKind(table, sample.file, names), profiles), sample, profiles)
}

const paymentNames =
  / (payment|paid|invoice|net amount|irrecoverable vat|payee|expense|purpose of spend|ledger|cost centre|transaction|emissao do documento|nota fiscal|pagamento|clearing|beneficiary) /
const contractNames =
  / (award\w*|contract\w*|tender\w*|procurement method|adjudicacion|marche|bidders?|licitacion|licitacao|procedimiento|start date|end date) /

function withKind(table: TableMapping, file: string, names: readonly string[]): TableMapping {
  const payment = names.filter((name) => paymentNames.test(name)).length
  const contract = names.filter((name) => contractNames.test(name)).length
  const procured = table.columns.procedure !== undefined || table.columns.bids !== undefined
  const spans = table.columns.start !== undefined && table.columns.end !== undefined
  const isPayment = !procured && !spans && payment > contract
  const named = /spend|payment|invoice|expenditure/i.test(file) && contract === 0 && !procured && !spans
  if (!isPayment && !named) return table
  return { ...table, kind: 'payment', why: [...table.why, { key: 'spend.why.payments', params: {} }] }
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b/, 'GBP'],
  [/€|\bEUR\b/, 'EUR'],
  [/R\$|\bBRL\b/, 'BRL'],
  [/\bUSD\b|US\$/, 'USD'],
  [/\bCAD\b|CA\$/, 'CAD'],
  [/\bMXN\b/, 'MXN'],
  [/₹|\bINR\b/, 'INR'],
  [/NT\$|\bTWD\b/, 'TWD'],
]

function withCurrency(table: TableMapping, profiles: readonly Profile[]): TableMapping {
  const value = profiles.find(({ head }) => head === table.columns.value?.column)
  if (value === undefined || table.columns.currency !== undefined) return table
  const text = [value.head.toUpperCase().replace(/_/g, ' '), ...value.samples].join(' ')
  const currency = signs.find(([sign]) => sign.test(text))?.[1] ?? null
  return currency === null ? table : { ...table, currency }
}

/** Fewest rows of repeated processes that make a table one of bids (share). */
const repeatedShare = 0.2

/** Rows are bids when one column says which of them won, and processes come back with other suppliers. */
function withBidRows(
  table: TableMapping,
  { heads, rows }: TableSample,
  profiles: readonly Profile[]
): TableMapping {
  const { won: named, ...columns } = table.columns
  const won = named ?? wonFromStatus(table, profiles)
  const process = heads.indexOf(columns.process?.column ?? '')
  const supplier = heads.indexOf(columns.supplier?.column ?? '')
  const repeats = rows.length - new Set(rows.map((cells) => cells[process] ?? '')).size
  const bids = new Set(rows.map((cells) => JSON.stringify([cells[process], cells[supplier]]))).size
  const areBids = process >= 0 && supplier >= 0 && repeats >= rows.length * repeatedShare
  if (won === undefined || !areBids || bids < rows.length * 0.7) return { ...table, columns }
  return {
    ...table,
    bidRows: true,
    columns: { ...columns, won },
    why: [...table.why, { key: 'spend.why.bidRows', params: { repeats } }],
  }
}

/** A status that says of some rows that they won and of others that they did not. */
function wonFromStatus({ columns }: TableMapping, profiles: readonly Profile[]): ColumnUse | undefined {
  const profile = profiles.find(({ head }) => head === columns.status?.column)
  if (columns.status === undefined || profile === undefined) return undefined
  const { yes, no } = meaningOf(profile.common, 'won')
  return yes.length > 0 && no.length > 0 ? { ...columns.status, yes: [...yes], no: [...no] } : undefined
}
