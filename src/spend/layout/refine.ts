import { columnUse } from './column-use.ts'
import type { TableSample } from './guess.ts'
import type { ColumnUse, TableMapping } from './mapping.ts'
import { matchName, plainName } from './header-match.ts'
import type { Profile } from './profile.ts'
import { meaningOf, plainCell } from './yes-no.ts'

/** What can only be told from the columns together: contracts or payments, currency, rows that are bids. */
export function refine(table: TableMapping, sample: TableSample, profiles: readonly Profile[]): TableMapping {
  const names = profiles.map(({ head }) => plainName(head))
  const known = withPayee(withKind(withCredits(table), sample.file, names), profiles)
  return withBidRows(withCurrency(known, profiles), sample, profiles)
}

const debit = / (debit|debe|debito|soll|dare) /

/** Credits are taken off a column of debits alone: elsewhere the word says something else. */
function withCredits(table: TableMapping): TableMapping {
  const { credit, ...columns } = table.columns
  const isDebit = columns.value !== undefined && debit.test(plainName(columns.value.column))
  return credit === undefined || isDebit ? table : { ...table, columns }
}

const plainNames = / (name|names|nom|noms|nombre|nome|naam|nazwa|navn|namn|nominativo) /

/** Beside payments a column called "Name" is whom they went to. */
function withPayee(table: TableMapping, profiles: readonly Profile[]): TableMapping {
  if (table.kind !== 'payment' || table.columns.supplier !== undefined) return table
  const profile = profiles.find(
    ({ head, wordShare }) =>
      plainNames.test(plainName(head)) && plainName(head).split(' ').length === 3 && wordShare > 0.5
  )
  if (profile === undefined) return table
  const others = Object.entries(table.columns).filter(([, { column }]) => column !== profile.head)
  const use = columnUse('supplier', profile, [{ key: 'spend.why.payee', params: {} }], profiles)
  const supplier = { ...use, sure: 'likely' as const }
  return { ...table, columns: { ...Object.fromEntries(others), supplier } }
}

const paymentNames =
  / (payment|paid|invoice|net amount|irrecoverable vat|payee|expense|purpose of spend|ledger|cost centre|transaction|debit|betrag|buchungstag|buchungsdatum|boekdatum|emissao do documento|nota fiscal|pagamento|clearing|beneficiary) /
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
function withBidRows(table: TableMapping, sample: TableSample, profiles: readonly Profile[]): TableMapping {
  const { won: named, ...columns } = table.columns
  const won = named ?? wonFromStatus(table, profiles)
  const plain = { ...table, columns }
  if (won === undefined || columns.supplier === undefined) return plain
  const process = processOfBids(sample, {
    won,
    supplier: columns.supplier.column,
    guess: columns.process?.column,
  })
  if (process === null) return plain
  const profile = profiles.find(({ head }) => head === process)
  const isGuess = process === columns.process?.column
  const why = [{ key: 'spend.why.bidsOfOne', params: {} }]
  const own =
    isGuess || profile === undefined
      ? {}
      : { process: { ...columnUse('process', profile, why, profiles), sure: 'likely' as const } }
  const at = sample.heads.indexOf(process)
  const repeats = sample.rows.length - new Set(sample.rows.map((cells) => cells[at] ?? '')).size
  return {
    ...table,
    bidRows: true,
    columns: { ...columns, ...own, won },
    why: [...table.why, { key: 'spend.why.bidRows', params: { repeats } }],
  }
}

interface BidColumns {
  readonly won: ColumnUse
  readonly supplier: string
  readonly guess: string | undefined
}

/**
 * The column whose values are the processes that bids belong to: they come back with other suppliers. The one guessed is
 * taken where it does; else the best named of those under which no more than one bid has won.
 */
function processOfBids({ heads, rows }: TableSample, { won, supplier, guess }: BidColumns): string | null {
  const bidder = heads.indexOf(supplier)
  const result = heads.indexOf(won.column)
  const groups = (at: number) => {
    const winners = new Map<string, number>()
    const pairs = new Set<string>()
    for (const cells of rows) {
      const process = cells[at] ?? ''
      const isWon = won.yes?.includes(plainCell(cells[result] ?? '')) === true
      winners.set(process, (winners.get(process) ?? 0) + Number(isWon))
      pairs.add(JSON.stringify([process, cells[bidder]]))
    }
    const single = [...winners.values()].filter((count) => count <= 1).length / winners.size
    const repeated = rows.length - winners.size
    return { single, areBids: repeated >= rows.length * repeatedShare && pairs.size >= rows.length * 0.7 }
  }
  if (guess !== undefined && groups(heads.indexOf(guess)).areBids) return guess
  const others = heads
    .map((head) => ({ head, score: matchName(plainName(head), 'process').score }))
    .filter(({ head, score }) => score > 0 && head !== guess && head !== supplier && head !== won.column)
    .toSorted((a, b) => b.score - a.score)
  return (
    others.find(({ head }) => {
      const { single, areBids } = groups(heads.indexOf(head))
      return areBids && single >= 0.9
    })?.head ?? null
  )
}

/** A status that says of some rows that they won and of others that they did not. */
function wonFromStatus({ columns }: TableMapping, profiles: readonly Profile[]): ColumnUse | undefined {
  const profile = profiles.find(({ head }) => head === columns.status?.column)
  if (columns.status === undefined || profile === undefined) return undefined
  const { yes, no } = meaningOf(profile.common, 'won')
  return yes.length > 0 && no.length > 0 ? { ...columns.status, yes: [...yes], no: [...no] } : undefined
}
