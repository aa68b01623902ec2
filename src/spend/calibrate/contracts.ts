import type { SpendRecord, SupplierMention } from '../record.ts'
import type { Identities } from '../suppliers/identify.ts'
import { SUPPLIER_TRAITS, type SupplierTrait } from '../suppliers/traits.ts'
import { yearFrom, yearStartOf } from '../clean/year-start.ts'
import type { Contract } from './contract.ts'

/** Why rows were not used (count). */
export interface Dropped {
  readonly notAwarded: number
  readonly noValue: number
  /** Zero or below, alone or when the payments of a year are put together. */
  readonly notPositive: number
  readonly otherCurrency: number
}

export interface Contracts {
  readonly contracts: readonly Contract[]
  /** Rows read and used (count). */
  readonly read: number
  readonly kept: number
  readonly dropped: Dropped
  /** The currency of most rows, or null when no row names one. */
  readonly currency: string | null
  /** The month from which years are counted (1–12). */
  readonly yearStart: number
}

/** Turns records into contracts; payments of one supplier in one category and year become one. */
export function contractsOf(records: readonly SpendRecord[], identities: Identities): Contracts {
  const currency = mostCommon(
    records.flatMap((record) => (record.currency === null ? [] : [record.currency]))
  )
  const yearStart = yearStartOf(records)
  const dropped = { notAwarded: 0, noValue: 0, notPositive: 0, otherCurrency: 0 }
  const contracts: Contract[] = []
  const payments = new Map<
    string,
    { contract: Contract; value: number; rows: number; until: string | null }
  >()
  let kept = 0
  for (const record of records) {
    const { value } = record
    if (record.awarded === false) dropped.notAwarded++
    else if (value === null || !Number.isFinite(value)) dropped.noValue++
    else if (record.currency !== null && record.currency !== currency) dropped.otherCurrency++
    else if (record.kind === 'payment') {
      const contract = toContract(record, value, { identities, yearStart })
      const key = `${contract.suppliers.join('\n')}\n\n${contract.category}\n${contract.year ?? ''}`
      const sum = payments.get(key)
      if (sum) {
        sum.value += value
        sum.rows++
        if ((contract.paidUntil ?? '') > (sum.until ?? '')) sum.until = contract.paidUntil
      } else payments.set(key, { contract, value, rows: 1, until: contract.paidUntil })
    } else if (!(value > 0)) dropped.notPositive++
    else {
      contracts.push(toContract(record, value, { identities, yearStart }))
      kept++
    }
  }
  for (const { contract, value, rows, until } of payments.values()) {
    if (value > 0) {
      contracts.push({ ...contract, value, paidUntil: until })
      kept += rows
    } else dropped.notPositive += rows
  }
  return { contracts, read: records.length, kept, dropped, currency, yearStart }
}

interface Beside {
  readonly identities: Identities
  readonly yearStart: number
}

function toContract(record: SpendRecord, value: number, { identities, yearStart }: Beside): Contract {
  const { estimate, bids, winnerCount } = record
  const date = record.date ?? record.start
  const keys = record.suppliers.map((each) => identities.keyOf(each)).filter((key) => key !== '')
  return {
    file: record.file,
    row: record.row,
    year: yearFrom(date, yearStart),
    date,
    start: record.start,
    end: record.end,
    value,
    estimate: estimate !== null && estimate > 0 ? estimate : null,
    category: record.category?.trim() ?? '',
    route: record.route,
    procedure: record.procedure?.trim() ?? '',
    bids: bids !== null && bids >= 1 ? Math.round(bids) : null,
    winners: Math.max(1, record.suppliers.length, winnerCount ?? 0),
    suppliers: [...new Set(keys)],
    flags: flagsOf(record),
    paid: record.kind === 'payment',
    paidUntil: record.kind === 'payment' ? (record.paidUntil ?? date) : null,
  }
}

function flagsOf({ suppliers }: SpendRecord): SupplierMention['flags'] {
  const flags: Partial<Record<SupplierTrait, boolean>> = {}
  for (const trait of SUPPLIER_TRAITS) {
    const said = suppliers.flatMap((each) => each.flags[trait] ?? [])
    if (said.length > 0) flags[trait] = said.includes(true)
  }
  return flags
}

/** The text that stands most often, the first of several such; null of none. */
export function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  let best: string | null = null
  for (const [text, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = text
  return best
}
