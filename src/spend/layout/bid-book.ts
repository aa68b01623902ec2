import type { SpendRecord } from '../record.ts'

interface Bids {
  /** The first row met, for a process that nobody won. */
  readonly first: SpendRecord
  readonly won: SpendRecord[]
  count: number
}

/** Gathers rows that are bids: of each process only the winners are kept, and how many bids there were. */
export class BidBook {
  private readonly processes = new Map<string, Bids>()

  add(record: SpendRecord): void {
    const key = JSON.stringify([record.buyer, record.process, record.contract ?? null])
    const bids = this.processes.get(key) ?? { first: record, won: [], count: 0 }
    this.processes.set(key, bids)
    bids.count++
    if (record.awarded !== false) bids.won.push(record)
  }

  /** A record for each winner; a process without one gives one record that says that nothing was let. */
  records(): SpendRecord[] {
    return [...this.processes.values()].flatMap(({ first, won, count }) =>
      (won.length > 0 ? won : [{ ...first, value: null, suppliers: [], awarded: false }]).map((record) => ({
        ...record,
        bids: record.bids ?? count,
      }))
    )
  }
}
