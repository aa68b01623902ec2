import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import { shareLink } from '../../state/share-link.ts'
import { isRangeGuess } from '../../workshop/guess.ts'
import { gapOf, type RoundRecord } from '../../workshop/rounds.ts'
import type { CsvLine } from '../chart/csv.ts'

/** The rounds as a table: a heading, then a line for each. */
export function recordLines(
  { round: { columns, rangeColumns } }: WorkshopMessages,
  records: readonly RoundRecord[]
): readonly CsvLine[] {
  const withRanges = records.some(({ ranged }) => ranged !== null)
  return [
    [...Object.values(columns), ...(withRanges ? Object.values(rangeColumns) : [])],
    ...records.map((record) => [
      ...ofTen(record),
      ...[shareLink(record.link), ...(withRanges ? rangeCells(record) : [])],
    ]),
  ]
}

function ofTen({ round, proposal, guess, because, result }: RoundRecord): CsvLine {
  const isRange = isRangeGuess(guess)
  return [
    ...[round, proposal, isRange ? '' : guess, because],
    ...[result.k, isRange ? '' : gapOf(guess, result)],
  ]
}

function rangeCells({ guess, ranged }: RoundRecord): CsvLine {
  if (!ranged || !isRangeGuess(guess)) return ['', '', '', '', '']
  const { came, inside } = ranged
  return [...[guess.low, guess.high, came.low, came.high].map(percent), inside.runs === 0 ? '' : inside.k]
}

/** Empty where there is no share. */
const percent = (share: number): number | string =>
  Number.isNaN(share) ? '' : Number((share * 100).toFixed(2))
