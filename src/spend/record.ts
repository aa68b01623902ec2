/** How a contract was let, in the terms of the model; `unknown` where a file does not say. */
export type RouteKind = 'open' | 'direct' | 'reserved' | 'inHouse' | 'unknown'

/** A supplier as a file names it. */
export interface SupplierMention {
  /** As written; empty when the file gives only a number. */
  readonly name: string
  /** Company, tax or register number, as written. */
  readonly number: string | null
  readonly postcode: string | null
  /** Town, city, region or address, as written. */
  readonly place: string | null
  /** What the file itself says of the supplier, by the trait's name: true, false, or absent when it is silent. */
  readonly flags: Readonly<
    Partial<
      Record<
        'small' | 'nonProfit' | 'womenLed' | 'minorityOwned' | 'cooperative' | 'local' | 'familyFarm',
        boolean
      >
    >
  >
}

/** One contract let, or one payment of a spend file: what every layout is turned into. */
export interface SpendRecord {
  /** Where it stands: name of the file and number of the row, or of the release, from 1. */
  readonly file: string
  readonly row: number
  /** A contract awarded, or a payment under a contract that the file does not show. */
  readonly kind: 'contract' | 'payment'
  /** Number of the procurement process or contract, as written. */
  readonly process: string | null
  readonly buyer: string | null
  readonly title: string | null
  /** Day of award, or of payment (ISO 8601, yyyy-mm-dd). */
  readonly date: string | null
  /** First and last day of the contract (ISO 8601). */
  readonly start: string | null
  readonly end: string | null
  /** Value over the whole contract, or amount paid, in the file's currency; null when it is missing or no number. */
  readonly value: number | null
  /** The buyer's own estimate or budget of the contract, in the same currency. */
  readonly estimate: number | null
  /** ISO 4217, or null when the file does not say. */
  readonly currency: string | null
  /** What was bought, as the file sorts it: code or words. */
  readonly category: string | null
  readonly route: RouteKind
  /** The procedure in the file's own words. */
  readonly procedure: string | null
  /** Bids received (count). */
  readonly bids: number | null
  /** Winners; more than one when a contract has several. */
  readonly suppliers: readonly SupplierMention[]
  /** Value of one year, where a file gives it beside the value of the whole contract. */
  readonly annualValue?: number | null
  /** How many winners the file counts, where it counts them; else the suppliers named are all. */
  readonly winnerCount?: number | null
  /** Number of the award or contract within its process, where a file has both. */
  readonly contract?: string | null
  /** Moment of the release that this was read from (ISO 8601); a later one replaces an earlier one. */
  readonly released?: string | null
  /** How many releases or notices of the process were put together into this (count). */
  readonly releases?: number
  /** How many payments were put together into this (count), and the day of the last of them (ISO 8601). */
  readonly payments?: number
  readonly paidUntil?: string
  /** False where the file says that nothing was let: a notice closed, cancelled or without a winner. */
  readonly awarded?: boolean
  /** A mark of the row as written, but for its page and row number: rows that are repeats have the same. */
  readonly fingerprint?: number
  /** Page of a printed table that the row stood on, where the file says it. */
  readonly page?: string
  /** The value as written, where it is no number (at most 40 characters). */
  readonly unread?: string
  /** Cells of the row that say that nothing is known: "NULL", "N/A", "TBC" (count). */
  readonly nothing?: number
  /**
   * Where a column of dates mixes day first and month first: what this one would be in the other order (ISO 8601), or
   * null when it has one reading alone.
   */
  readonly otherDate?: string | null
}
