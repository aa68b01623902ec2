import type { TableSample } from './guess.ts'
import type { TableMapping } from './mapping.ts'
import { plainName } from './header-match.ts'
import type { Profile } from './profile.ts'

/** What can only be told from the columns together: contracts or payments, currency, rows that are bids. */
export function refine(table: TableMapping, sample: TableSample, profiles: readonly Profile[]): TableMapping {
  const names = profiles.map(({ head }) => plainName(head))
  return withBidRows(withCurrency(withKind(table, sample.file, names), profiles), sample)
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
  const text = [value.head, ...value.samples].join(' ')
  const currency = signs.find(([sign]) => sign.test(text))?.[1] ?? null
  return currency === null ? table : { ...table, currency }
}

/** Rows are bids when one column says which of them won, and processes come back with other suppliers. */
function withBidRows(table: TableMapping, { heads, rows }: TableSample): TableMapping {
  const process = heads.indexOf(table.columns.process?.column ?? '')
  const won = heads.indexOf(table.columns.won?.column ?? '')
  if (process < 0 || won < 0) return without(table, 'won')
  const ids = rows.map((cells) => cells[process] ?? '')
  const repeats = ids.length - new Set(ids).size
  if (repeats < ids.length * 0.2) return without(table, 'won')
  return { ...table, bidRows: true, why: [...table.why, { key: 'spend.why.bidRows', params: { repeats } }] }
}

function without(table: TableMapping, role: 'won'): TableMapping {
  const { [role]: _, ...columns } = table.columns
  return { ...table, columns }
}
