import type { SpendRecord } from '../record.ts'
import { foldNumber } from '../suppliers/fold.ts'

/** What can be looked for, in the order in which it is dealt with. */
export const FINDING_IDS = [
  'notAwarded',
  'repeats',
  'placeholders',
  'blankRows',
  'totals',
  'testRows',
  'unreadValues',
  'mixedDates',
  'fewDays',
  'releases',
  'winnerRows',
  'revisions',
  'severalWinners',
  'currencies',
  'zeros',
  'sentinels',
  'negatives',
  'creditNotes',
  'giants',
  'frameworks',
  'wholeLife',
  'stock',
  'missingDate',
  'missingValue',
  'missingSupplier',
  'badOrder',
  'payments',
] as const

export type FindingId = (typeof FINDING_IDS)[number]

/**
 * What can be done with the records of a finding: leave them, take them out, put them together, take their value for
 * unknown, cap it at the largest of the others, use the value of one year, date them by their first day, or read days that
 * can be read both ways the other way.
 */
export const CHOICES = ['keep', 'drop', 'merge', 'unknown', 'cap', 'yearly', 'start', 'swap'] as const

export type Choice = (typeof CHOICES)[number]

/** A record shown as an example. */
export interface Example {
  readonly file: string
  readonly row: number
  readonly value: number | null
  readonly supplier: string | null
  readonly title: string | null
}

/** Something found in the records, and what was done with it. */
export interface Finding {
  readonly id: FindingId
  /** Key of its text. */
  readonly key: `spend.finding.${FindingId}`
  readonly params: Readonly<Record<string, string | number>>
  /** Records concerned (count). */
  readonly count: number
  /** Sum of their values without sign, in the file's currency. */
  readonly value: number
  /** Up to five of them. */
  readonly examples: readonly Example[]
  readonly proposed: Choice
  readonly alternatives: readonly Choice[]
  /** What was done: the user's choice, or what is proposed. */
  readonly choice: Choice
}

/** The user's choices; a finding without one is dealt with as proposed. */
export type Choices = Readonly<Partial<Record<FindingId, Choice>>>

/** What a detector tells of the records. */
export interface Found {
  /** Indices of the records concerned, ascending. */
  readonly indices: readonly number[]
  readonly proposed: Choice
  readonly alternatives: readonly Choice[]
  readonly params?: Readonly<Record<string, string | number>>
  /** The records after a choice other than `keep` and `drop`, which every finding knows. */
  readonly apply?: (choice: Choice) => readonly SpendRecord[]
}

/** Looks for one thing; null when there is none of it. */
export type Detector = (records: readonly SpendRecord[]) => Found | null

/** Indices of the records for which a rule holds. */
export function where(
  records: readonly SpendRecord[],
  holds: (record: SpendRecord, index: number) => boolean
): number[] {
  const indices: number[] = []
  records.forEach((record, index) => {
    if (holds(record, index)) indices.push(index)
  })
  return indices
}

/** What was found, or null when nothing was. */
export function found(indices: readonly number[], rest: Omit<Found, 'indices'>): Found | null {
  return indices.length === 0 ? null : { indices, ...rest }
}

/** The records with those at some indices changed; a change to null takes a record out. */
export function changed(
  records: readonly SpendRecord[],
  indices: readonly number[],
  change: (record: SpendRecord, index: number) => SpendRecord | null
): SpendRecord[] {
  const touched = new Set(indices)
  return records.flatMap((record, index) => {
    if (!touched.has(index)) return [record]
    const after = change(record, index)
    return after === null ? [] : [after]
  })
}

/** The records with the values at some indices taken for unknown. */
export function withoutValues(records: readonly SpendRecord[], indices: readonly number[]): SpendRecord[] {
  return changed(records, indices, (record) => ({ ...record, value: null }))
}

/** A supplier as it is compared: its number, or else its name in lower case, letters and digits alone. */
export function supplierKey({ suppliers }: SpendRecord): string {
  const first = suppliers[0]
  if (first === undefined) return ''
  const number = foldNumber(first.number)
  if (number !== null) return `#${number}`
  const name = first.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return name === '' ? (first.number ?? '') : name
}
