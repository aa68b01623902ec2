import type { SpendRecord } from '../record.ts'
import { creditNotes, negatives, zeros } from './amounts.ts'
import { fewDays, mixedDates, placeholders, unreadValues } from './doubts.ts'
import {
  changed,
  type Choices,
  type Detector,
  type Finding,
  FINDING_IDS,
  type FindingId,
  type Found,
} from './finding.ts'
import { badOrder, missingDate, missingSupplier, missingValue } from './gaps.ts'
import { payments } from './payments.ts'
import { releases, revisions, severalWinners, winnerRows } from './processes.ts'
import { blankRows, notAwarded, repeats, testRows, totals } from './rows.ts'
import { currencies, sentinels } from './sentinels.ts'
import { frameworks, giants, stock, wholeLife } from './spans.ts'

/** Records as they are to be counted, and everything that was found on the way. */
export interface Cleaned {
  readonly records: readonly SpendRecord[]
  /** In the order in which they were dealt with; each looks at what those before it left. */
  readonly findings: readonly Finding[]
}

const detectors: Readonly<Record<FindingId, Detector>> = {
  notAwarded,
  repeats,
  blankRows,
  totals,
  testRows,
  unreadValues,
  placeholders,
  mixedDates,
  fewDays,
  releases,
  winnerRows,
  revisions,
  severalWinners,
  currencies,
  zeros,
  sentinels,
  negatives,
  creditNotes,
  giants,
  frameworks,
  wholeLife,
  stock,
  missingDate,
  missingValue,
  missingSupplier,
  badOrder,
  payments,
}

const shownExamples = 5

/** Look for everything that could be counted wrongly, and deal with each as chosen, or else as proposed. */
export function clean(records: readonly SpendRecord[], choices: Choices = {}): Cleaned {
  let current = records
  const findings: Finding[] = []
  for (const id of FINDING_IDS) {
    const found = detectors[id](current)
    if (found === null) continue
    const finding = findingOf(id, found, current, choices)
    findings.push(finding)
    current = after(current, found, finding)
  }
  return { records: current, findings }
}

function findingOf(id: FindingId, found: Found, records: readonly SpendRecord[], choices: Choices): Finding {
  const touched = found.indices.flatMap((index) => records[index] ?? [])
  const wished = choices[id]
  const isAllowed = wished !== undefined && (wished === found.proposed || found.alternatives.includes(wished))
  return {
    id,
    key: `spend.finding.${id}`,
    params: { ...found.params, count: touched.length },
    count: touched.length,
    value: touched.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0),
    examples: touched.slice(0, shownExamples).map(({ file, row, value, suppliers, title }) => ({
      file,
      row,
      value,
      supplier: suppliers[0]?.name ?? null,
      title,
    })),
    proposed: found.proposed,
    alternatives: found.alternatives,
    choice: isAllowed ? wished : found.proposed,
  }
}

function after(records: readonly SpendRecord[], found: Found, { choice }: Finding): readonly SpendRecord[] {
  if (choice === 'keep') return records
  if (choice === 'drop' && found.apply === undefined) return changed(records, found.indices, () => null)
  return found.apply?.(choice) ?? records
}
