import type { SpendRecord } from '../record.ts'
import { changed, type Detector, found, supplierKey, where } from './finding.ts'

/** Processes that were put together from several releases; there is nothing to choose. */
export const releases: Detector = (records) => {
  const indices = where(records, (record) => (record.releases ?? 1) > 1)
  const together = indices.reduce((sum, index) => sum + (records[index]?.releases ?? 1), 0)
  return found(indices, { proposed: 'keep', alternatives: [], params: { releases: together } })
}

/** One contract on a row for each winner, the whole value on each of them. */
export const winnerRows: Detector = (records) => {
  const groups = groupsOf(records, (record) =>
    record.kind === 'contract' && record.process !== null && (record.value ?? 0) > 0
      ? [record.file, record.process, record.contract, record.value, record.date, record.title]
      : null
  ).filter((group) => new Set(group.map((index) => supplierAt(records, index))).size === group.length)
  return found(groups.flat().toSorted(ascending), {
    proposed: 'merge',
    alternatives: ['keep'],
    params: { contracts: groups.length },
    apply: () => {
      const firsts = new Map(groups.map((group) => [group[0], group]))
      return changed(records, groups.flat(), (record, index) => {
        const group = firsts.get(index)
        if (group === undefined) return null
        const suppliers = group.flatMap((each) => records[each]?.suppliers ?? [])
        return { ...record, suppliers }
      })
    },
  })
}

/** The same contract of the same supplier on several rows that differ: changes, or parts. */
export const revisions: Detector = (records) => {
  const groups = groupsOf(records, (record) =>
    record.kind === 'contract' && record.process !== null && record.suppliers.length > 0
      ? [
          record.file,
          record.buyer,
          record.process,
          record.contract ?? null,
          supplierKey(record),
          record.title,
        ]
      : null
  )
  return found(groups.flat().toSorted(ascending), {
    proposed: 'keep',
    alternatives: ['merge'],
    params: { contracts: groups.length },
    apply: () => {
      const newest = new Set(
        groups.map((group) => group.reduce((best, each) => (isNewer(records, each, best) ? each : best)))
      )
      return changed(records, groups.flat(), (record, index) => (newest.has(index) ? record : null))
    },
  })
}

/** Contracts with several winners: each is counted once, its value shared among them. */
export const severalWinners: Detector = (records) =>
  found(
    where(records, ({ suppliers, winnerCount }) => suppliers.length > 1 || (winnerCount ?? 0) > 1),
    { proposed: 'keep', alternatives: ['drop'] }
  )

function isNewer(records: readonly SpendRecord[], index: number, than: number): boolean {
  const dated = (at: number) => records[at]?.date ?? records[at]?.start ?? ''
  return dated(index) >= dated(than)
}

function supplierAt(records: readonly SpendRecord[], index: number): string {
  const record = records[index]
  return record === undefined ? '' : supplierKey(record)
}

/** Groups of two or more records with the same key. */
function groupsOf(
  records: readonly SpendRecord[],
  keyOf: (record: SpendRecord) => readonly unknown[] | null
): number[][] {
  const groups = new Map<string, number[]>()
  records.forEach((record, index) => {
    const key = keyOf(record)
    if (key === null) return
    const text = JSON.stringify(key)
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [index])
    else group.push(index)
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

const ascending = (a: number, b: number) => a - b
