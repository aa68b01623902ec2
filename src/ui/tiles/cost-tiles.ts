import type { Language } from '../../messages/catalogue.ts'
import { changeRange } from '../../messages/sentences/range.ts'
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

/** What the proposal costs in the focus year: the bill first, then what goes wrong more often or less. */
export function costTiles(language: Language, result: ResultView, currency: string): CostTile[] {
  const bill = billTile(language, result, currency)
  const shares = SHARES.flatMap((metric) => shareTile(language, result, metric) ?? [])
  return bill ? [bill, ...shares] : shares
}

function billTile(language: Language, result: ResultView, currency: string): CostTile | null {
  const difference = result.difference('spend.total')
  const today = result.today('spend.total')
  if (!difference || !today) return null
  const { messages, format } = language
  const { low, high } = rangeAt(difference, result.at)
  const bill = today.p50[result.at] ?? 0
  const words = messages.explore.tiles
  const signed = (money: number) => `${money > 0 ? '+' : ''}${format.money(money, currency)}`
  const same = low === 0 && high === 0
  const share = bill > 0 ? changeRange(language, { p10: low / bill, p90: high / bill }) : null
  return {
    id: 'bill',
    label: words.bill,
    figure: same ? words.noBill : (share ?? messages.results.between(signed(low), signed(high))),
    word: '',
    notes: same
      ? []
      : [words.ofBill, messages.results.price.aYear(messages.results.between(signed(low), signed(high)))],
  }
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
