import { changedIn } from '../analysis/credit/credit.ts'
import { LEVER_MATTERS, type LeverMatters } from '../analysis/matters/lever-matters.ts'
import type { LeverSpan } from '../analysis/matters/lever-span.ts'
import type { Output } from '../analysis/matters/output.ts'
import { REDRAWS, type Redraws } from '../analysis/matters/redraws.ts'
import { type Fifth, UNKNOWNS, type Unknowns } from '../analysis/matters/unknowns.ts'
import type { Method } from '../analysis/plan.ts'
import type { Question } from '../analysis/question.ts'
import { drawnQuantities, leverById, type LeverId, type Policy } from '../engine/index.ts'
import { suggest } from '../scenario/nearest.ts'
import { analysisCommand } from './analysis/command.ts'
import { chanceOf, estimateRow, numberRow, STATISTIC_COLUMNS } from './analysis/rows.ts'
import { wholeNumber } from './command.ts'
import { inputError } from './problems.ts'

interface Input {
  readonly question: Question
  readonly output: Output
  readonly runs: number
  /** Uncertain numbers whose total effect is asked for. */
  readonly totals: readonly string[]
  /** Levers to share out among, from today's rules to the proposal; none: they are not varied. */
  readonly levers: readonly LeverSpan[]
  /** Pairs of mixes of the levers (count). */
  readonly pairs: number
}

interface Result {
  readonly unknowns: Unknowns
  readonly redraws: Redraws
  readonly levers: LeverMatters | null
}

/** Where in the plan of `REDRAWS` the numbers stand of which no total is asked for. */
const REST = 3

/** What nobody knows, luck and levers in one plan: the futures with nothing redrawn serve the first two. */
const method: Method<Input, Result> = {
  plan(input) {
    const redraws = REDRAWS.plan(redrawsInput(input))
    // Without totals these are all numbers, which are redrawn together anyway.
    const kept = input.totals.length > 0 ? redraws : redraws.filter((_, at) => at !== REST)
    return [...kept, ...(input.levers.length > 0 ? LEVER_MATTERS.plan(input) : [])]
  },
  conclude(input, outcomes) {
    const { question, output, runs, totals, levers } = input
    const count = (totals.length > 0 ? REST + 1 : REST) + totals.length
    const [base = [], ...redrawn] = outcomes.slice(0, count)
    const all = redrawn[1] ?? []
    const rest = totals.length > 0 ? redrawn : [...redrawn, all]
    return {
      unknowns: UNKNOWNS.conclude({ question, output, runs }, [base]),
      redraws: REDRAWS.conclude(redrawsInput(input), [base, ...rest]),
      levers: levers.length > 0 ? LEVER_MATTERS.conclude(input, outcomes.slice(count)) : null,
    }
  },
}

const redrawsInput = ({ question, output, totals, runs }: Input) => ({
  question,
  output,
  names: totals,
  runs,
})

const PAIRS = { usual: 32, most: 1000 }

export const sensitivity = analysisCommand({
  name: 'sensitivity',
  summary: 'share out what is uncertain among its causes',
  does: `Says what the spread of an answer comes from: how much of its variance would go if one uncertain number
alone were known (first-order indices), how much tenders' luck leaves, and with --total what each number
does together with the others (total-effect indices). Every index has its 95% interval.`,
  own: {
    difference: { type: 'boolean', default: false },
    total: { type: 'string', multiple: true },
    levers: { type: 'boolean', default: false },
    pairs: { type: 'string', default: String(PAIRS.usual) },
  },
  ownHelp: `  --difference        of the change from today's rules, future by future, instead of the measure itself
  --total NAME|all    the total effect of this uncertain number too, or of all; may be repeated; each plays
                      all futures once more
  --levers            share out also what moves between today's rules and the proposal among the levers
  --pairs N           mixes of levers for it, in pairs, 2 to ${PAIRS.most}; each is played in all futures (${PAIRS.usual})
`,
  runs: 2000,
  method,
  input: ({ question, head }, { difference, total = [], levers, pairs }): Input => ({
    question,
    output: difference ? 'change' : 'answer',
    runs: head.runs,
    totals: totalsOf(question, total),
    levers: levers ? spansOf(question) : [],
    pairs: wholeNumber('--pairs', pairs, { min: 2, max: PAIRS.most }),
  }),
  report: ({ unknowns, redraws, levers }, { output }) => ({
    of: output === 'change' ? 'difference' : 'policy',
    range: unknowns.middle,
    passes: chanceOf(unknowns.hits, unknowns.runs),
    uncertain: unknowns.uncertain,
    luck: redraws.luck,
    allNumbers: redraws.numbers,
    numbers: unknowns.numbers.map(({ name, alone, narrowing, lowest, highest }) => ({
      name,
      alone,
      total: totalOf(redraws, name),
      narrowing,
      lowest: fifthOf(lowest),
      highest: fifthOf(highest),
    })),
    rest: redraws.rest,
    levers: levers && { pairs: levers.pairs, range: levers.middle, levers: levers.levers },
  }),
  table: ({ unknowns, redraws, levers }) => ({
    columns: STATISTIC_COLUMNS,
    rows: [
      ...(['p10', 'p50', 'p90'] as const).map((name) => numberRow('output', '', name, unknowns.middle[name])),
      estimateRow('output', '', 'passes', chanceOf(unknowns.hits, unknowns.runs)),
      ...(['luck', 'numbers'] as const).flatMap((name) => [
        estimateRow(name, '', 'alone', redraws[name]?.alone),
        estimateRow(name, '', 'total', redraws[name]?.total),
      ]),
      ...unknowns.numbers.flatMap(({ name, alone, narrowing, lowest, highest }) => [
        estimateRow('number', name, 'alone', alone),
        estimateRow('number', name, 'narrowing', narrowing),
        ...(redraws.totals?.flatMap((each) =>
          each.name === name ? [estimateRow('number', name, 'total', each.total)] : []
        ) ?? []),
        estimateRow('number', name, 'passes.lowest', chanceOf(lowest.hits, lowest.runs)),
        estimateRow('number', name, 'passes.highest', chanceOf(highest.hits, highest.runs)),
      ]),
      ...(levers?.levers ?? []).flatMap(({ lever, alone, total, rises }) => [
        estimateRow('lever', lever, 'alone', alone),
        estimateRow('lever', lever, 'total', total),
        numberRow('lever', lever, 'rises', rises),
      ]),
    ],
  }),
})

/** A fifth of the futures: the middle of the number in it, and how many of them pass the target. */
const fifthOf = ({ value, hits, runs }: Fifth) => ({ value, passes: chanceOf(hits, runs) })

const totalOf = ({ totals }: Redraws, name: string) => totals?.find((each) => each.name === name)?.total

/** @throws InputError when a name is not that of an uncertain number. */
function totalsOf({ job }: Question, wanted: readonly string[]): readonly string[] {
  const names = drawnQuantities(job.model, job.seed, 0, 0).map(({ name }) => name)
  if (wanted.includes('all')) return names
  for (const name of wanted) {
    if (!names.includes(name))
      throw inputError('--total', `${name}, is not an uncertain number, ${suggest(name, names)}`)
  }
  return [...new Set(wanted)]
}

/** Levers that the proposal changes, from today's setting to its own. */
function spansOf(question: Question): LeverSpan[] {
  const [today, proposal] = question.job.policies as readonly [Policy, Policy]
  const setting = ({ levers }: Policy, id: LeverId) => levers[id] ?? leverById(id).neutral
  return changedIn(question).map((lever) => ({
    lever,
    low: setting(today, lever),
    high: setting(proposal, lever),
  }))
}
