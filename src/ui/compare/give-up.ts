import { changeText, levelText, scaleOf, type Scale } from '../../messages/analysis/compare-numbers.ts'
import type { CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { changeRange } from '../../messages/sentences/range.ts'
import { billOf } from './compare-text.ts'
import type { Comparison, Side } from './comparison.ts'

/** A price under one policy: the figure, and what stands below it. */
export interface GiveUpCell {
  readonly figure: string
  readonly note: string
}

/** One price: under today's rules, then under each proposal. */
export interface GiveUpRow {
  readonly id: string
  readonly label: string
  readonly today: GiveUpCell
  readonly sides: readonly GiveUpCell[]
}

const SHARES = ['reserved.unfilled.share', 'concentration.largest', 'need.unmet.share'] as const
const BILL = 'spend.total'

type Summary = Side['summary']

/** What each proposal costs in the year asked about: ranges of 8 of 10 futures. */
export function giveUpRows(language: CompareLanguage, comparison: Comparison): readonly GiveUpRow[] {
  const shares = SHARES.flatMap((metric) => shareRow(language, comparison, metric) ?? [])
  const bill = billRow(language, comparison)
  return bill ? [bill, ...shares] : shares
}

function billRow(language: CompareLanguage, comparison: Comparison): GiveUpRow | null {
  const { giveUp } = language.words.compare
  const { today, sides, at, played } = comparison
  const level = rangeAt(today.summary, BILL, at)
  if (!level) return null
  const scale = scaleOf('currency', played.scenario.currency)
  return {
    id: 'bill',
    label: giveUp.bill,
    today: { figure: levelText(language, scale, level), note: '' },
    sides: sides.map((side) => {
      const part = billOf(comparison, side)
      const change = changeAt(comparison, side, BILL)
      if (!part || !change) return { figure: '', note: '' }
      if (change.p10 === 0 && change.p90 === 0) return { figure: giveUp.sameBill, note: '' }
      return {
        figure: changeRange(language, part),
        note: changeText(language, language.words, scale, change),
      }
    }),
  }
}

function shareRow(
  language: CompareLanguage,
  comparison: Comparison,
  metric: (typeof SHARES)[number]
): GiveUpRow | null {
  const { giveUp } = language.words.compare
  const { today, sides, at, played } = comparison
  const scale = scaleOf('share', played.scenario.currency)
  if (!today.summary.metrics[metric]) return null
  const figure = (summary: Summary): string => {
    const range = rangeAt(summary, metric, at)
    // Of no reservation none is left unfilled: a nought would flatter.
    if (metric === 'reserved.unfilled.share' && range && Number.isNaN(range.p10)) return giveUp.noKept
    return range ? levelText(language, scale, range) : ''
  }
  return {
    id: metric,
    label: giveUp[metric],
    today: { figure: figure(today.summary), note: '' },
    sides: sides.map((side) => {
      const change = changeAt(comparison, side, metric)
      const none = change?.p10 === 0 && change.p90 === 0
      return {
        figure: figure(side.summary),
        note: none ? giveUp.same : changeNote(language, scale, change),
      }
    }),
  }
}

/** The change against today's rules; nothing where either has no number. */
function changeNote(
  language: CompareLanguage,
  scale: Scale,
  change: { p10: number; p90: number } | null
): string {
  return change && !Number.isNaN(change.p10) ? changeText(language, language.words, scale, change) : ''
}

function rangeAt({ metrics }: Summary, metric: string, at: number) {
  const series = metrics[metric]
  return series ? { p10: series.p10[at] ?? 0, p90: series.p90[at] ?? 0 } : null
}

/** The paired change against today's rules. */
function changeAt({ played, at }: Comparison, { summary }: Side, metric: string) {
  const difference = played.shown.summary.differences.find(({ policy }) => policy === summary.id)
  const change = difference?.metrics[metric]
  return change ? { p10: change.p10[at] ?? 0, p90: change.p90[at] ?? 0 } : null
}
