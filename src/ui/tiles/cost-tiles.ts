import type { Language } from '../../messages/catalogue.ts'
import { tileWord } from '../../messages/sentences/tiles.ts'
import { rangeText } from '../range-text.ts'
import { rangeAt, type ResultView } from '../result.ts'

/** One price paid: a figure with its range, and what it stands beside. */
export interface CostTile {
  readonly id: string
  readonly label: string
  readonly figure: string
  /** Whether it is higher or lower than under today's rules; empty where the figure says so itself. */
  readonly word: string
  readonly notes: readonly string[]
}

const SHARES = ['reserved.unfilled.share', 'bids.single.share', 'need.unmet.share'] as const

/** Id of the section that tells them. */
export const COSTS = 'costs'

/** What goes wrong more often, or less, under the proposal in the focus year. */
export function costTiles(language: Language, result: ResultView): CostTile[] {
  return SHARES.flatMap((metric) => shareTile(language, result, metric) ?? [])
}

function shareTile(language: Language, result: ResultView, metric: (typeof SHARES)[number]): CostTile | null {
  const proposal = result.proposal(metric)
  const today = result.today(metric)
  if (!proposal || !today) return null
  const { messages, format } = language
  const range = rangeAt(proposal, result.at)
  const todayRange = rangeAt(today, result.at)
  const difference = result.difference(metric)
  const figure = (ends: typeof range) => {
    const isGap = metric === 'reserved.unfilled.share' && Number.isNaN(ends.low)
    return isGap ? messages.results.noneReserved : rangeText(format, ends)
  }
  const word = tileWord(language, {
    range: { p10: range.low, p90: range.high },
    middleChange: difference?.p50[result.at] ?? 0,
    ahead: difference?.ahead[result.at] ?? 0,
  })
  return {
    id: metric,
    label: messages.explore.tiles.costLabels[metric],
    figure: figure(range),
    word,
    notes: [messages.explore.tiles.today(figure(todayRange))],
  }
}
