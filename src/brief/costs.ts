import { changeRange } from '../messages/sentences/range.ts'
import { pointsRange, shareRange, type Ends, type Facts } from './facts.ts'
import { policyColumns } from './table.ts'
import type { Block } from './types.ts'

/** What the proposals cost in the year asked about: the bill, what goes unfilled or undone, who grows dominant. */
export function costsBlock(facts: Facts): Block {
  const { words, summary } = facts.input
  const { costs } = words.document
  const policies = summary.policies.map((_, policy) => policy)
  const shares = [
    ['reserved.unfilled.share', costs.unfilled],
    ['bids.single.share', costs.single],
    ['need.unmet.share', costs.unmet],
    ['concentration.largest', costs.largest],
  ] as const
  const bills = policies.slice(1).map((policy) => billOf(facts, policy))
  return {
    id: 'costs',
    title: costs.title,
    pieces: [
      { kind: 'text', text: facts.proposals.map((_, index) => tradeSentence(facts, index + 1)).join(' ') },
      {
        kind: 'table',
        table: {
          caption: costs.caption,
          columns: policyColumns(facts, words.document.table.measure),
          figures: true,
          rows: [
            [costs.bill, words.document.none, ...bills.map(({ share }) => share)],
            [costs.money, moneyToday(facts), ...bills.map(({ money }) => money)],
            ...shares.flatMap(([metric, label]) => {
              const cells = policies.map((policy) => facts.ends(metric, policy))
              return cells.every((ends) => ends !== undefined)
                ? [[label, ...cells.map((ends) => shareCell(facts, metric, ends))]]
                : []
            }),
          ],
        },
      },
    ],
  }
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

function moneyToday(facts: Facts): string {
  const { language, words, scenario } = facts.input
  const ends = facts.ends('spend.total', 0)
  return ends ? language.format.moneyRange(ends.p10, ends.p90, scenario.currency) : words.document.none
}

/** The change of the bill against today's for the same needs, as a share and in money. */
function billOf(facts: Facts, policy: number): { share: string; money: string; same: boolean } {
  const { language, words, scenario } = facts.input
  const { format, messages } = language
  const { none, costs } = words.document
  const change = facts.change('spend.total', policy)
  const bill = facts.series('spend.total', 0)?.p50[facts.at] ?? 0
  if (!change) return { share: none, money: none, same: true }
  if (change.p10 === 0 && change.p90 === 0) return { share: costs.same, money: costs.same, same: true }
  const signed = (money: number) => `${money > 0 ? '+' : ''}${format.money(money, scenario.currency)}`
  const money = messages.results.between(signed(change.p10), signed(change.p90))
  const share = bill > 0 ? changeRange(language, { p10: change.p10 / bill, p90: change.p90 / bill }) : money
  return { share, money, same: false }
}
