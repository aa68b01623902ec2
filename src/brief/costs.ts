import { changeRange, moneyChange } from '../messages/sentences/range.ts'
import { pointsRange, shareRange, type Ends, type Facts } from './facts.ts'

/** What the proposals give up in the year asked about: what goes unfilled or undone, who grows dominant; a row each. */
export function givenUpRows(facts: Facts): readonly (readonly string[])[] {
  const { words, summary } = facts.input
  const { costs } = words.document
  const shares = [
    ['reserved.unfilled.share', costs.unfilled],
    ['bids.single.share', costs.single],
    ['need.unmet.share', costs.unmet],
    ['concentration.largest', costs.largest],
  ] as const
  return shares.flatMap(([metric, label]) => {
    const cells = summary.policies.map((_, policy) => facts.ends(metric, policy))
    return cells.every((ends) => ends !== undefined)
      ? [[label, ...cells.map((ends) => shareCell(facts, metric, ends))]]
      : []
  })
}

/** A share under one policy: where nothing was reserved, none of it can be left unfilled. */
function shareCell(facts: Facts, metric: string, ends: Ends): string {
  const { language } = facts.input
  const none = metric === 'reserved.unfilled.share' && Number.isNaN(ends.p10)
  return none ? language.messages.results.noneReserved : shareRange(language, ends)
}

/** The gain and its price in one sentence: neither travels alone. */
export function tradeSentence(facts: Facts, policy: number): string {
  const { language, words, focus } = facts.input
  const { costs } = words.document
  const proposal = facts.proposals[policy - 1]
  if (!proposal) return ''
  const change = facts.change(focus.metric, policy) ?? { p10: 0, p90: 0 }
  const points = pointsRange(language, change)
  const gain = points.includes(' ') ? points : costs.oneGain(points)
  const { share, same } = billOf(facts, policy)
  return same ? costs.tradeSameBill(proposal.name, gain) : costs.trade(proposal.name, gain, share)
}

/** The change of the bill against today's for the same needs, as a part of it. */
function billOf(facts: Facts, policy: number): { share: string; same: boolean } {
  const { language, words, scenario } = facts.input
  const change = facts.change('spend.total', policy)
  const bill = facts.series('spend.total', 0)?.p50[facts.at] ?? 0
  if (!change || (change.p10 === 0 && change.p90 === 0)) return { share: words.document.none, same: true }
  const share =
    bill > 0
      ? changeRange(language, { p10: change.p10 / bill, p90: change.p90 / bill })
      : moneyChange(language, change, scenario.currency)
  return { share, same: false }
}
