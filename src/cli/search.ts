import { changedIn } from '../analysis/credit/credit.ts'
import type { Report } from '../analysis/reach/report.ts'
import type { Move, Route } from '../analysis/reach/types.ts'
import { sweep, type SweepInput, type SweepResult } from '../analysis/sweep/sweep.ts'
import { TRADE_MEASURES, type TradeMeasure } from '../analysis/trade/measures.ts'
import type { Alternative } from '../analysis/trade/trade-offs.ts'
import { LEVER_IDS, type LeverId } from '../engine/index.ts'
import { leverFacts } from '../scenario/index.ts'
import { suggest } from '../scenario/nearest.ts'
import { analysisCommand } from './analysis/command.ts'
import { chanceOf, estimateRow, numberRow, STATISTIC_COLUMNS } from './analysis/rows.ts'
import { oneOf, wholeNumber } from './command.ts'
import type { Table } from './format.ts'
import { inputError } from './problems.ts'
import { lawPackOf } from './read-law.ts'

const SPREAD = { usual: 100, most: 5000 }
const WEIGHED: readonly TradeMeasure[] = ['share', 'cost', 'unfilled']

export const search = analysisCommand({
  name: 'search',
  summary: 'try many policies: what it would take, and what is given up for what',
  does: `Tries a fixed list of policies in the same futures: each lever alone, all together, and mixes laid out evenly.
It prints those that pass the target in enough futures with the least that is moved, and those that none
other beats in all that is weighed. The first half of the futures chooses, the second half tells the numbers.
The page's searches look closer: they go on from what they find, and so cannot be cut into parts.`,
  own: {
    chance: { type: 'string', default: '0.8' },
    below: { type: 'boolean', default: false },
    move: { type: 'string', multiple: true },
    from: { type: 'string', default: 'proposal' },
    'beyond-law': { type: 'boolean', default: false },
    weigh: { type: 'string', multiple: true },
    spread: { type: 'string', default: String(SPREAD.usual) },
  },
  ownHelp: `  --chance P          the part of the futures that must pass the target, above 0 to 1 (0.8)
  --below             to pass the target is to be below it
  --move LEVER        a lever that may move; may be repeated (the six that the scenario shows first)
  --from WHERE        where it begins: proposal or today (proposal)
  --beyond-law        tries also what the law of the place does not allow
  --weigh WHAT        ${TRADE_MEASURES.join(', ')};
                      two to four, may be repeated (${WEIGHED.join(', ')})
  --spread N          mixes laid out evenly, 1 to ${SPREAD.most} (${SPREAD.usual}); each policy is played in all futures
`,
  runs: 400,
  method: sweep,
  input({ scenario, question, head }, values): SweepInput {
    const moving = leversOf(values.move ?? scenario.levers.main)
    const from = oneOf('--from', values.from, ['proposal', 'today'])
    const lawful = !values['beyond-law']
    const { baseline, policies } = question.job
    const start = from === 'today' ? baseline : (policies.at(-1) ?? baseline)
    const pack = lawPackOf(scenario)
    const ids = [...new Set([...moving, ...(from === 'today' ? [] : changedIn(question))])]
    return {
      question,
      goal: {
        side: values.below ? 'below' : 'above',
        threshold: question.target,
        probability: partOf('--chance', values.chance),
      },
      levers: ids.map((id) => leverFacts(scenario, id, { today: baseline, start, pack })),
      moving,
      lawful,
      measures: weighedOf(values.weigh ?? WEIGHED),
      spread: wholeNumber('--spread', values.spread, { min: 1, max: SPREAD.most }),
      runs: head.runs,
    }
  },
  report: ({ tried, today, start, routes, best, front }, { goal, moving, lawful, measures }) => ({
    goal,
    moving,
    lawful,
    weighed: measures,
    tried,
    today: told(today),
    start: wayOf(start),
    routes: Object.fromEntries(Object.entries(routes).map(([kind, route]) => [kind, wayOf(route)])),
    best: wayOf(best),
    front: front.map(policyOf),
  }),
  table: (result) => ({ columns: STATISTIC_COLUMNS, rows: rowsOf(result) }),
})

function leversOf(wanted: readonly string[]): LeverId[] {
  return [...new Set(wanted)].map((name) => {
    const id = LEVER_IDS.find((each) => each === name)
    if (id !== undefined) return id
    throw inputError('--move', `${name}, is not a lever, ${suggest(name, LEVER_IDS)}`)
  })
}

function weighedOf(wanted: readonly string[]): TradeMeasure[] {
  const measures = [...new Set(wanted)].map((name) => oneOf('--weigh', name, TRADE_MEASURES))
  if (measures.length >= 2 && measures.length <= 4) return measures
  throw inputError('--weigh', `${measures.join(', ')}, must be two to four of ${TRADE_MEASURES.join(', ')}`)
}

function partOf(option: string, text: string): number {
  const part = text.trim() === '' ? NaN : Number(text)
  if (part > 0 && part <= 1) return part
  throw inputError(
    option,
    `${text || 'nothing'}, must be above 0 and at most 1, where 0.8 means 8 of 10 futures`
  )
}

/** A policy that was tried, its settings as a policy file has them. */
const policyOf = ({ moves, levers, report }: Alternative) => ({
  levers,
  moves: moves.map(({ id, from, to, part }) => ({ lever: id, from, to, part })),
  ...told(report),
})

const wayOf = (route: Route) => ({ ...policyOf(route), level: route.level, holds: route.holds })

/** What came of a policy; the spans are the middle and the 80% range over the futures. */
const told = ({ runs, hits, chance: _, ...spans }: Report) => ({ chance: chanceOf(hits, runs), ...spans })

type Rows = Table['rows']

function rowsOf({ tried, today, start, routes, best, front }: SweepResult): Rows {
  const ways = { start, ...routes, best }
  return [
    numberRow('policies', '', 'tried', tried),
    ...reportRows('today', today),
    ...Object.entries(ways).flatMap(([of, { moves, report, level, holds }]) => [
      ...moveRows(of, moves),
      numberRow(of, '', 'level', level),
      numberRow(of, '', 'holds', holds ? 1 : 0),
      ...reportRows(of, report),
    ]),
    ...front.flatMap(({ moves, report }, i) => [
      ...moveRows(`front ${i + 1}`, moves),
      ...reportRows(`front ${i + 1}`, report),
    ]),
  ]
}

const moveRows = (of: string, moves: readonly Move[]): Rows =>
  moves.flatMap(({ id, from, to }) => [numberRow(of, id, 'from', from), numberRow(of, id, 'to', to)])

function reportRows(of: string, report: Report): Rows {
  const { chance, ...spans } = told(report)
  return [
    estimateRow(of, '', 'chance', chance),
    ...Object.entries(spans).flatMap(([name, span]) =>
      span
        ? (['p10', 'p50', 'p90'] as const).map((part) => numberRow(of, '', `${name}.${part}`, span[part]))
        : []
    ),
  ]
}
