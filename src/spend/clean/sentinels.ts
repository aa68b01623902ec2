import type { SpendRecord } from '../record.ts'
import { changed, type Detector, found, where, withoutValues } from './finding.ts'

/** Amounts in other currencies than most: without a rate they cannot be added up. */
export const currencies: Detector = (records) => {
  const counts = new Map<string, number>()
  for (const { currency } of records)
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  if (main === undefined) return null
  const indices = where(records, ({ currency }) => currency !== null && currency !== main)
  return found(indices, {
    proposed: 'drop',
    alternatives: ['unknown', 'keep'],
    params: { main, others: [...counts.keys()].filter((each) => each !== main).join(', ') },
    apply: (choice) =>
      choice === 'drop' ? changed(records, indices, () => null) : withoutValues(records, indices),
  })
}

/** Fewest contracts with the same large value that look like a figure typed for want of another (count). */
const fewestAlike = 4

/**
 * Figures that stand for "not known": six nines or more, 1234567, one figure over and over, a value of 1 or less, and
 * one value far above the rest on several contracts of different suppliers.
 */
export const sentinels: Detector = (records) => {
  const repeated = repeatedGiants(records)
  const indices = where(
    records,
    ({ kind, value }) =>
      kind === 'contract' && value !== null && value > 0 && (isFiller(value) || repeated.has(value))
  )
  const values = new Set(indices.map((index) => records[index]?.value ?? 0))
  return found(indices, {
    proposed: 'unknown',
    alternatives: ['drop', 'keep'],
    params: { values: [...values].slice(0, 5).join(', ') },
    apply: (choice) =>
      choice === 'drop' ? changed(records, indices, () => null) : withoutValues(records, indices),
  })
}

/** Whether a value is a figure that is typed for want of a real one. */
function isFiller(value: number): boolean {
  if (value <= 1) return true
  const whole = String(Math.floor(value))
  if (/^9{6,}$/.test(whole)) return Number.isInteger(value) || value - Math.floor(value) > 0.9
  if (!Number.isInteger(value)) return false
  return /^([1-8])\1{5,}$/.test(whole) || /^12345678?9?0*$/.test(whole)
}

function repeatedGiants(records: readonly SpendRecord[]): ReadonlySet<number> {
  const values = records.flatMap(({ value }) => (value !== null && value > 0 ? [value] : []))
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const suppliers = new Map<number, Set<string>>()
  for (const { value, suppliers: named } of records) {
    if (value === null || value < median * 500) continue
    const known = suppliers.get(value) ?? new Set()
    suppliers.set(value, known.add(named[0]?.name ?? ''))
  }
  return new Set([...suppliers].filter(([, names]) => names.size >= fewestAlike).map(([value]) => value))
}
