import type { Planned } from '../../analysis/plan.ts'
import type { Outcomes } from '../../runner/lab.ts'
import { jsonHash } from '../../scenario/hash.ts'
import { PART_VERSION } from '../part-files.ts'
import { seal } from '../part-seal.ts'
import { inputError } from '../problems.ts'
import { decodeRows, encodeRows, MOST_NUMBERS } from '../shard.ts'
import type { AnalysisHead } from './analysis.ts'

/** A part of the futures of every experiment of an analysis, as a file of its own. */
export interface AnalysisPart {
  readonly format: 'spendshift-analysis-part'
  readonly version: typeof PART_VERSION
  /** The command. */
  readonly analysis: string
  readonly head: AnalysisHead
  readonly first: number
  readonly count: number
  /** Hash of `input`. */
  readonly key: string
  /** What the analysis is given. */
  readonly input: unknown
  /** `[experiment][policy][column]`: its futures as 64-bit numbers, little-endian, in base64. */
  readonly columns: readonly (readonly (readonly string[])[])[]
}

type Played = Pick<AnalysisPart, 'analysis' | 'head' | 'first' | 'count' | 'input'>

/** @throws InputError when the part is too large for a file. */
export function writePart(played: Played, outcomes: readonly Outcomes[]): string {
  const numbers = outcomes.flat(2).reduce((sum, { length }) => sum + length, 0)
  if (numbers > MOST_NUMBERS)
    throw inputError('--shard', 'makes a file that is too large, must have more parts')
  const { analysis, head, first, count, input } = played
  const part: AnalysisPart = {
    format: 'spendshift-analysis-part',
    version: PART_VERSION,
    analysis,
    head,
    first,
    count,
    key: jsonHash(input),
    input,
    columns: outcomes.map((policies) => policies.map((columns) => columns.map(encodeRows))),
  }
  return seal(part)
}

/** The columns of a whole analysis, to be filled part by part. */
export function emptyOutcomes(planned: readonly Planned[], runs: number): Outcomes[] {
  return planned.map(({ job, columns }) => job.policies.map(() => columns.map(() => new Float64Array(runs))))
}

/** @returns false when the part does not hold what the plan asks for. */
export function fillIn(outcomes: readonly Outcomes[], { columns, first, count }: AnalysisPart): boolean {
  if (columns.length !== outcomes.length) return false
  return outcomes.every((policies, e) =>
    policies.every((each, p) =>
      each.every((column, c) => {
        const values = decodeRows(columns[e]?.[p]?.[c] ?? '')
        if (values.length !== count) return false
        column.set(values, first)
        return true
      })
    )
  )
}
