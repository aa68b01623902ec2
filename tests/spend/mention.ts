import type { SpendRecord, SupplierMention } from '../../src/spend/record.ts'

/** A supplier as a file might name it. */
export const mention = (name: string, more: Partial<SupplierMention> = {}): SupplierMention => ({
  name,
  number: null,
  postcode: null,
  place: null,
  flags: {},
  ...more,
})

/** A contract as a register might hold it. */
export const contract = (more: Partial<SpendRecord> = {}): SpendRecord => ({
  file: 'register.csv',
  row: 1,
  kind: 'contract',
  process: null,
  buyer: null,
  title: null,
  date: '2024-05-06',
  start: null,
  end: null,
  value: 1000,
  estimate: null,
  currency: null,
  category: null,
  route: 'unknown',
  procedure: null,
  bids: null,
  suppliers: [mention('Somebody Builders Ltd')],
  ...more,
})
