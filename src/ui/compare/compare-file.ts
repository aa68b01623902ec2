import { fileFigure } from '../../messages/analysis/compare-numbers.ts'
import type { CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { tiesOf } from '../../analysis/compare/paired.ts'
import { DOTS } from '../../messages/sentences/futures.ts'
import type { CsvLine } from '../chart/csv.ts'
import type { CompareRow } from './compare-rows.ts'
import type { Comparison } from './comparison.ts'
import { dotsOf } from './strip-room.ts'

/** What the file says of itself before its numbers. */
export interface CompareHead {
  readonly title: string
  readonly sentence: string
  readonly flags: readonly string[]
  readonly link: string
}

/** The lines of the file: where the numbers come from, then one pair a line with its ranges, counts and 20 marks. */
export function compareLines(
  { words, messages }: CompareLanguage,
  { measure, played }: Comparison,
  rows: readonly CompareRow[],
  head: CompareHead
): readonly CsvLine[] {
  const { table, words: kinds } = words.compare
  const { scale } = measure
  const unit = scale.unit === 'share' ? ' (%)' : scale.unit === 'money' ? ` (${scale.currency})` : ''
  const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
  const of = (name: string) => `${table.change}: ${name}${unit}`
  return [
    [head.title],
    [played.scenario.title],
    [head.sentence],
    ...head.flags.map((flag) => [flag]),
    [head.link],
    [],
    [
      table.pair,
      ...quantiles.map((name) => of(messages.table[name])),
      kinds.share.short.above,
      kinds.share.short.below,
      table.equal,
      table.futures,
      table.verdict,
      ...Array.from({ length: DOTS }, (_, mark) => of(table.mark(mark + 1))),
    ],
    ...rows.map(({ title, pair, verdict }) => {
      const write = (value: number) => fileFigure(scale, value, pair.p90 - pair.p10)
      return [
        title,
        ...quantiles.map((name) => write(pair[name])),
        pair.ahead,
        pair.behind,
        tiesOf(pair),
        pair.runs,
        verdict,
        ...dotsOf(pair.differences).map(write),
      ]
    }),
  ]
}
