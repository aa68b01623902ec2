import type { SpendRecord } from '../record.ts'
import { type Detector, found, where } from './finding.ts'

/** Notices that were closed, cancelled or never let. */
export const notAwarded: Detector = (records) =>
  found(
    where(records, ({ awarded }) => awarded === false),
    { proposed: 'drop', alternatives: ['keep'] }
  )

/**
 * Rows that repeat an earlier one cell by cell. Lines of an invoice may be alike, and so may contracts of which neither
 * number nor title is told, so these are kept unless the user says otherwise; others are not let twice, and an invoice
 * with number, day, supplier and value is not printed anew on another page.
 */
export const repeats: Detector = (records) => {
  const seen = new Map<number, SpendRecord>()
  const again = where(records, (record) => {
    const { fingerprint } = record
    if (fingerprint === undefined) return false
    const isAgain = seen.has(fingerprint)
    if (!isAgain) seen.set(fingerprint, record)
    return isAgain
  })
  const alike = again.filter((index) => {
    const record = records[index]
    const first = seen.get(record?.fingerprint ?? NaN)
    if (record === undefined || (first !== undefined && isPrintedAnew(first, record))) return false
    return record.kind === 'payment' || (record.process === null && record.title === null)
  })
  const mayBeTwo = alike.length * 2 > again.length
  return found(again, {
    proposed: mayBeTwo ? 'keep' : 'drop',
    alternatives: [mayBeTwo ? 'drop' : 'keep'],
    params: { rows: records.length, distinct: records.length - again.length },
  })
}

function isPrintedAnew(first: SpendRecord, { page, process, suppliers, date, value }: SpendRecord): boolean {
  const isTold = process !== null && suppliers.length > 0 && date !== null && value !== null
  return isTold && page !== undefined && page !== first.page
}

/** Rows without value, supplier and date: nothing can be counted from them. */
export const blankRows: Detector = (records) =>
  found(
    where(
      records,
      ({ value, suppliers, date, start }) =>
        value === null && suppliers.length === 0 && date === null && start === null
    ),
    { proposed: 'drop', alternatives: ['keep'] }
  )

const total =
  /^\W*((grand|sub|overall)[- ]?)?totals?\W*$|^\W*(grand total|sub-?total|total (général|general|geral))\b|^\W*sous-total|^(合計|總計|总计|合计|小計|小计)/i

/** Rows that sum up others: "Total" where a name would be, and no date of their own. */
export const totals: Detector = (records) =>
  found(
    where(
      records,
      (record) =>
        record.date === null &&
        record.start === null &&
        [record.title, record.category, record.process, record.suppliers[0]?.name ?? null, record.buyer].some(
          (text) => text !== null && total.test(text)
        )
    ),
    { proposed: 'drop', alternatives: ['keep'] }
  )

const test =
  /^\W*(test|testing|dummy|xxx+|prueba|teste|essai|測試|测试)\W*\d*$|\b(test (supplier|vendor|contract|record|entry|data|notice|tender)|do not use|ne pas utiliser)\b/i

/** Rows that were entered to try a system out. */
export const testRows: Detector = (records) =>
  found(
    where(records, (record) => isTest(record)),
    { proposed: 'drop', alternatives: ['keep'] }
  )

function isTest({ title, suppliers }: SpendRecord): boolean {
  return (title !== null && test.test(title)) || suppliers.some(({ name }) => test.test(name))
}
