import type { Choice, FindingId } from '../../spend/clean/finding.ts'

const ids: Readonly<Record<FindingId, string>> = {
  notAwarded: 'Not awarded, cancelled or withdrawn',
  repeats: 'Exact repeats of another row',
  blankRows: 'Empty rows',
  totals: 'Rows that add up others',
  testRows: 'Test rows',
  placeholders: 'Cells that say NULL, N/A, TBC or the like',
  unreadValues: 'A value that cannot be read',
  mixedDates: 'Days and months in both orders',
  fewDays: 'Many rows on the same few days',
  releases: 'Several releases of one process',
  winnerRows: 'One contract in several rows, one for each winner',
  revisions: 'Later versions of the same contract',
  severalWinners: 'Contracts with several winners',
  currencies: 'Another currency than most',
  zeros: 'A value of zero',
  sentinels: 'A value that stands for "unknown", such as 999,999,999',
  negatives: 'A negative value',
  creditNotes: 'Credit notes that take back a payment',
  giants: 'Far larger than all others',
  frameworks: 'Ceilings of framework agreements',
  wholeLife: 'Values of many years among values of one',
  stock: 'A register of contracts in force, not the contracts of a year',
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
  unknown: 'take the value for unknown',
  cap: 'cap at the largest of the others',
  yearly: 'use the value of one year',
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
      ? 'Each has one reading only.'
      : `${String(both)} can be read both ways, such as ${String(first)} or ${String(second)}.`,
  fewDays: ({ days }) => `All on ${String(days)}: perhaps the day the list was made.`,
}

/** What was found in the rows, and what is done with it. */
export const findings = {
  title: 'What was found in your data',
  lead: (kept: string, all: string) =>
    `${kept} of ${all} rows are counted. Nothing is changed in silence: every choice is yours.`,
  none: 'Nothing doubtful was found.',
  ids,
  details,
  choices,
  columns: { what: 'Found', rows: 'Rows', choice: 'What is done' },
  proposed: (choice: string) => `${choice} (proposed)`,
  examples: 'Examples',
  example: (file: string, row: string) => `${file}, row ${row}`,
}
