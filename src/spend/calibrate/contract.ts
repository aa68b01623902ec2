import type { RouteKind, SupplierMention } from '../record.ts'

/** A contract as it is calibrated on: a record of a register, or the payments of a year put together. */
export interface Contract {
  readonly file: string
  readonly row: number
  /** Year it counts for; null when the file gives no day. */
  readonly year: number | null
  /** Day of award, or else the first day (ISO 8601). */
  readonly date: string | null
  readonly start: string | null
  readonly end: string | null
  /** Value over the whole contract (currency, > 0). */
  readonly value: number
  /** The buyer's estimate or budget (currency, > 0), or null. */
  readonly estimate: number | null
  /** The file's own sorting, as written; empty when there is none. */
  readonly category: string
  readonly route: RouteKind
  readonly procedure: string
  /** Bids received (count, ≥ 1), or null. */
  readonly bids: number | null
  /** Winners (count, ≥ 1). */
  readonly winners: number
  /** Keys of the suppliers named; empty when none is. */
  readonly suppliers: readonly string[]
  /** What the row itself says of its suppliers: true when it does of any. */
  readonly flags: SupplierMention['flags']
  /** True for payments put together, and the day of the last of them (ISO 8601). */
  readonly paid: boolean
  readonly paidUntil: string | null
}

const DAY_MS = 86_400_000

/** Days since 1970 of a day (ISO 8601). */
export const dayNumber = (day: string): number =>
  Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS
  )
