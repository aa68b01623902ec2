import { CREDIT, type Share } from '../analysis/credit/credit.ts'
import { analysisCommand } from './analysis/command.ts'
import { around, estimateRow, numberRow, STATISTIC_COLUMNS } from './analysis/rows.ts'

export const credit = analysisCommand({
  name: 'credit',
  summary: 'divide what a proposal brings among its levers',
  does: `Divides the effect of the proposal among the levers that it changes, so that the parts add up to the whole
in every future (Shapley's value), and says what each would bring alone. Up to eight levers all sets of them
are played, beyond that sets along random orders. Every mean has its 95% interval.`,
  own: {},
  ownHelp: '',
  runs: 1000,
  method: CREDIT,
  input: ({ question, head }) => ({ question, runs: head.runs }),
  report: ({ orders, today, proposal, whole, levers, together }) => ({
    orders,
    today: withInterval(today),
    proposal: withInterval(proposal),
    whole: withInterval(whole),
    levers: levers.map(({ lever, part, alone }) => ({
      lever,
      part: withInterval(part),
      alone: withInterval(alone),
    })),
    together: withInterval(together),
  }),
  table: ({ today, proposal, whole, levers, together }) => ({
    columns: STATISTIC_COLUMNS,
    rows: [
      ...shareRows('today', '', '', today),
      ...shareRows('proposal', '', '', proposal),
      ...shareRows('whole', '', '', whole),
      ...levers.flatMap(({ lever, part, alone }) => [
        ...shareRows('lever', lever, 'part.', part),
        ...shareRows('lever', lever, 'alone.', alone),
      ]),
      ...shareRows('together', '', '', together),
    ],
  }),
})

const withInterval = ({ mean, error, p10, p90 }: Share) => {
  const { low, high } = around(mean, error)
  return { mean, low, high, error, p10, p90 }
}

const shareRows = (of: string, name: string, prefix: string, { mean, error, p10, p90 }: Share) => [
  estimateRow(of, name, `${prefix}mean`, around(mean, error)),
  numberRow(of, name, `${prefix}p10`, p10),
  numberRow(of, name, `${prefix}p90`, p90),
]
