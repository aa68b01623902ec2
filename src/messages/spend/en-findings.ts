import type { Choice, FindingId } from '../../spend/clean/finding.ts'

const ids: Readonly<Record<FindingId, string>> = {
  notAwarded: 'Not awarded, cancelled or withdrawn',
  repeats: 'Exact repeats of another row',
  blankRows: 'Empty rows',
  totals: 'Rows that add up others',
  testRows: 'Test rows',
  placeholders: 'NULL, N/A, TBC and the like',
  unreadValues: 'Unreadable value',
  mixedDates: 'Days and months in both orders',
  fewDays: 'Many rows on the same few days',
  releases: 'Several releases of one process',
  winnerRows: 'One contract in several rows, one per winner',
  revisions: 'Later versions of the same contract',
  severalWinners: 'Contracts with several winners',
  currencies: 'Another currency',
  zeros: 'Zero value',
  sentinels: 'A code for “unknown”, such as 999,999,999',
  negatives: 'Negative value',
  creditNotes: 'Credit notes for a payment',
  giants: 'Far larger than all others',
  frameworks: 'Ceilings of framework agreements',
  wholeLife: 'Values of several years among yearly ones',
  stock: 'A register of contracts in force, not of one year',
  missingDate: 'No date',
  missingValue: 'No value',
  missingSupplier: 'No supplier',
  badOrder: 'Ends before it starts',
  payments: 'Payments, not contracts',
}

const choices: Readonly<Record<Choice, string>> = {
  keep: 'leave as they are',
  drop: 'leave out',
  merge: 'put together',
  unknown: 'treat the value as unknown',
  cap: 'cap at the next largest',
  yearly: 'use one year’s value',
  start: 'date by their first day',
  swap: 'read them the other way',
}

type Params = Readonly<Record<string, string | number>>

/** What a finding says besides, from its parameters; empty when nothing. */
const details: Readonly<Partial<Record<FindingId, (params: Params) => string>>> = {
  unreadValues: ({ texts }) => `Such as ${String(texts)}. They count as unknown.`,
  placeholders: () => 'They count as empty.',
  mixedDates: ({ both, first, second }) =>
    both === 0
      ? 'Each can be read only one way.'
      : `${String(both)} can be read both ways, such as ${String(first)} or ${String(second)}.`,
  fewDays: ({ days }) => `All on ${String(days)}: perhaps the day of export.`,
}

/** What was found in the rows, and what is done with it. */
export const findings = {
  title: 'What was found in your data',
  lead: (kept: string, all: string) =>
    `${kept} of ${all} rows are counted. You choose what to do with the rest.`,
  none: 'Nothing doubtful.',
  ids,
  details,
  choices,
  columns: { what: 'Found', rows: 'Rows', choice: 'What is done' },
  proposed: (choice: string) => `${choice} (proposed)`,
  examples: 'Examples',
  example: (file: string, row: string) => `${file}, row ${row}`,
}
