import type { SpendRecord } from '../record.ts'
import { changed, type Detector, found, where, withoutValues } from './finding.ts'

/** How much of the whole one contract must be, and how many medians, to be named (share, ratio). */
const giantShare = 0.05
const giantMedians = 200

/** Single contracts that carry much of the value: whole-life deals, ceilings, or slips of the pen. */
export const giants: Detector = (records) => {
  const values = contractValues(records)
  const sum = values.reduce((total, value) => total + value, 0)
  const median = values[values.length >> 1] ?? 0
  if (sum <= 0) return null
  const isGiant = (value: number) => value >= sum * giantShare && value >= median * giantMedians
  const indices = where(records, ({ kind, value }) => kind === 'contract' && isGiant(value ?? 0))
  const rest = values.findLast((value) => !isGiant(value)) ?? 0
  return found(indices, {
    proposed: 'keep',
    alternatives: ['cap', 'unknown', 'drop'],
    params: { share: shareOf(records, indices, sum) },
    apply: choices(records, indices, (record) => ({ ...record, value: rest })),
  })
}

const framework =
  /\b(framework|dynamic purchasing|dps|accord[- ]cadre|acuerdo marco|contrato marco|convenio marco|registro de pre[cç]os|standing offer|blanket|panel)\b|開口契約|框架/i

/** Contracts whose value is the most that may be bought under them, not what is. */
export const frameworks: Detector = (records) => {
  const indices = where(
    records,
    ({ kind, title, category, procedure, value }) =>
      kind === 'contract' &&
      value !== null &&
      value > 0 &&
      [title, category].some((text) => text !== null && framework.test(text)) &&
      !/call[- ]?off/i.test(procedure ?? '')
  )
  return found(indices, {
    proposed: 'keep',
    alternatives: ['unknown', 'drop'],
    apply: choices(records, indices, (record) => record),
  })
}

/** Contracts beyond this are worth several years (days). */
const longDays = 550

/** Contracts of several years whose value is that of their whole life. */
export const wholeLife: Detector = (records) => {
  const indices = where(
    records,
    (record) => record.kind === 'contract' && (record.value ?? 0) > 0 && (daysOf(record) ?? 0) > longDays
  )
  const dated = where(records, (record) => daysOf(record) !== null).length
  return found(indices, {
    proposed: 'keep',
    alternatives: ['yearly', 'drop'],
    params: { share: dated === 0 ? 0 : indices.length / dated },
    apply: choices(records, indices, (record) => ({ ...record, value: yearlyValue(record) })),
  })
}

/**
 * A register of contracts in force: it has first days, no days of award, and knows fewer of the older contracts. Its
 * rows are counted by first day, and only the last years are whole.
 */
export const stock: Detector = (records) => {
  const contracts = where(records, ({ kind }) => kind === 'contract')
  const undated = contracts.filter((index) => records[index]?.date === null && records[index].start !== null)
  const years = undated.map((index) => Number(records[index]?.start?.slice(0, 4))).toSorted((a, b) => a - b)
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  if (undated.length < contracts.length * 0.6 || last - first < 2) return null
  return found(undated, {
    proposed: 'start',
    alternatives: ['keep'],
    params: { first, last, lastYear: years.filter((year) => year === last).length },
    apply: () => changed(records, undated, (record) => ({ ...record, date: record.start })),
  })
}

function contractValues(records: readonly SpendRecord[]): number[] {
  const values = records.flatMap(({ kind, value }) =>
    kind === 'contract' && value !== null && value > 0 ? [value] : []
  )
  return values.sort((a, b) => a - b)
}

function shareOf(records: readonly SpendRecord[], indices: readonly number[], sum: number): number {
  const touched = indices.reduce((total, index) => total + (records[index]?.value ?? 0), 0)
  return sum > 0 ? touched / sum : 0
}

function daysOf({ start, end }: SpendRecord): number | null {
  if (start === null || end === null) return null
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000
  return Number.isFinite(days) && days >= 0 ? days : null
}

function yearlyValue(record: SpendRecord): number | null {
  if (record.annualValue !== undefined && record.annualValue !== null && record.annualValue > 0)
    return record.annualValue
  const days = daysOf(record)
  return record.value === null || days === null ? record.value : record.value / Math.max(1, days / 365.25)
}

function choices(
  records: readonly SpendRecord[],
  indices: readonly number[],
  other: (record: SpendRecord) => SpendRecord
) {
  return (choice: string): readonly SpendRecord[] => {
    if (choice === 'drop') return changed(records, indices, () => null)
    return choice === 'unknown' ? withoutValues(records, indices) : changed(records, indices, other)
  }
}
