import type { SpendRecord } from '../record.ts'
import { changed, type Detector, found, supplierKey, where } from './finding.ts'
import { yearFrom, yearStartOf } from './year-start.ts'

/**
 * Payments put together by buyer, supplier, category and year, which may be a financial one: the nearest to a contract that a spend file shows. It
 * cannot tell how many contracts there were, how they were let, who else bid, or what lay below the threshold of
 * publication.
 */
export const payments: Detector = (records) => {
  const indices = where(records, ({ kind }) => kind === 'payment')
  const yearStart = indices.length === 0 ? 1 : yearStartOf(records)
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const record = records[index]
    if (record === undefined) continue
    const year = yearFrom(record.date, yearStart)
    const key = JSON.stringify([record.buyer, supplierKey(record), record.category, record.currency, year])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  }
  return found(indices, {
    proposed: 'merge',
    alternatives: ['keep'],
    params: { groups: groups.size },
    apply: () => {
      const firsts = new Map([...groups.values()].map((group) => [group[0], group]))
      return changed(records, indices, (_, index) => {
        const group = firsts.get(index)
        return group === undefined ? null : together(group.flatMap((each) => records[each] ?? []))
      })
    },
  })
}

/** One record for many, of the first day, with the sum in cents so that no fraction is lost. */
function together(group: readonly SpendRecord[]): SpendRecord | null {
  const [first] = group
  if (first === undefined || group.length === 1) return first ?? null
  const days = group.flatMap(({ date }) => date ?? []).toSorted()
  const last = days.at(-1)
  const valued = group.flatMap(({ value }) => value ?? [])
  const cents = valued.reduce((sum, value) => sum + Math.round(value * 100), 0)
  return {
    ...first,
    process: null,
    date: days[0] ?? null,
    value: valued.length === 0 ? null : cents / 100,
    payments: group.length,
    ...(last === undefined ? {} : { paidUntil: last }),
  }
}
