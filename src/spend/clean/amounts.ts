import type { SpendRecord } from '../record.ts'
import { changed, type Detector, found, supplierKey, where, withoutValues } from './finding.ts'

/** Values of nothing: a call-off that is not priced yet, a list of suppliers, or a gap. */
export const zeros: Detector = (records) => {
  const indices = where(records, ({ value }) => value === 0)
  return found(indices, {
    proposed: 'unknown',
    alternatives: ['drop', 'keep'],
    apply: (choice) =>
      choice === 'drop' ? changed(records, indices, () => null) : withoutValues(records, indices),
  })
}

/** Contracts below nothing. */
export const negatives: Detector = (records) => {
  const indices = where(records, ({ kind, value }) => kind === 'contract' && (value ?? 0) < 0)
  return found(indices, {
    proposed: 'unknown',
    alternatives: ['drop', 'keep'],
    apply: (choice) =>
      choice === 'drop' ? changed(records, indices, () => null) : withoutValues(records, indices),
  })
}

/**
 * Payments below nothing. One that has a payment of the same supplier and amount cancels it, and both are taken out;
 * the others lower what was paid to their supplier.
 */
export const creditNotes: Detector = (records) => {
  const credits = where(records, ({ kind, value }) => kind === 'payment' && (value ?? 0) < 0)
  const matched = matches(records, credits)
  return found(credits, {
    proposed: 'merge',
    alternatives: ['keep', 'drop'],
    params: { matched: matched.size / 2, unmatched: credits.length - matched.size / 2 },
    apply: (choice) => changed(records, choice === 'drop' ? credits : [...matched], () => null),
  })
}

/** Credits and the payments they cancel: the newest payment that is not later, else the next one. */
function matches(records: readonly SpendRecord[], credits: readonly number[]): Set<number> {
  const open = new Map<string, number[]>()
  const wanted = new Set(credits.map((index) => keyOf(records[index], -1)))
  records.forEach((record, index) => {
    if (record.kind !== 'payment' || !((record.value ?? 0) > 0)) return
    const key = keyOf(record, 1)
    if (!wanted.has(key)) return
    const list = open.get(key)
    if (list === undefined) open.set(key, [index])
    else list.push(index)
  })
  const matched = new Set<number>()
  for (const index of credits) {
    const list = open.get(keyOf(records[index], -1)) ?? []
    const day = records[index]?.date ?? ''
    const before = list.findLastIndex((each) => (records[each]?.date ?? '') <= day)
    const [payment] = list.splice(Math.max(0, before), 1)
    if (payment === undefined) continue
    matched.add(index)
    matched.add(payment)
  }
  return matched
}

function keyOf(record: SpendRecord | undefined, sign: 1 | -1): string {
  return record === undefined ? '' : `${supplierKey(record)}\n${Math.round((record.value ?? 0) * sign * 100)}`
}
