import type { Detector } from './finding.ts'
import { found, where } from './finding.ts'

/** Neither a day of award or payment, nor a first day. */
export const missingDate: Detector = (records) =>
  found(
    where(records, ({ date, start }) => date === null && start === null),
    { proposed: 'keep', alternatives: ['drop'], params: { rows: records.length } }
  )

/** No value, or one that was taken for unknown: counted, but not added up. */
export const missingValue: Detector = (records) =>
  found(
    where(records, ({ value }) => value === null),
    { proposed: 'keep', alternatives: ['drop'], params: { rows: records.length } }
  )

export const missingSupplier: Detector = (records) =>
  found(
    where(records, ({ suppliers }) => suppliers.length === 0),
    { proposed: 'keep', alternatives: ['drop'], params: { rows: records.length } }
  )

/** Contracts that end before they start. */
export const badOrder: Detector = (records) =>
  found(
    where(records, ({ start, end }) => start !== null && end !== null && end < start),
    { proposed: 'keep', alternatives: ['drop'] }
  )
