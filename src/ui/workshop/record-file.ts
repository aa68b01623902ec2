import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import { shareLink } from '../../state/share-link.ts'
import { gapOf, type RoundRecord } from '../../workshop/rounds.ts'
import type { CsvLine } from '../chart/csv.ts'

/** The rounds as a table: a heading, then a line for each. */
export function recordLines(
  { round: { columns } }: WorkshopMessages,
  records: readonly RoundRecord[]
): readonly CsvLine[] {
  return [
    Object.values(columns),
    ...records.map((record) => [
      ...[record.round, record.proposal, record.guess, record.because],
      ...[record.result.k, gapOf(record), shareLink(record.link)],
    ]),
  ]
}
