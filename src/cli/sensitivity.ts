import { changedIn } from '../analysis/credit/credit.ts'
import type { LeverSpan } from '../analysis/matters/lever-span.ts'
import type { NumberSpan } from '../analysis/matters/one-at-a-time.ts'
import type { Redraws } from '../analysis/matters/redraws.ts'
import type { Fifth } from '../analysis/matters/unknowns.ts'
import type { Question } from '../analysis/question.ts'
import { drawnQuantities, leverById, quantile, type LeverId, type Policy } from '../engine/index.ts'
import { suggest } from '../scenario/nearest.ts'
import { analysisCommand } from './analysis/command.ts'
import { chanceOf, estimateRow, numberRow, STATISTIC_COLUMNS } from './analysis/rows.ts'
import { wholeNumber } from './command.ts'
import { inputError } from './problems.ts'
import { SENSITIVITY, type SensitivityInput } from './sensitivity-method.ts'

const PAIRS = { usual: 32, most: 1000 }

export const sensitivity = analysisCommand({
  name: 'sensitivity',
  summary: 'share out what is uncertain among its causes',
  does: `Says what the spread of an answer comes from: how much of its variance would go if one uncertain number
alone were known (first-order indices), how much tenders' luck leaves, and with --total what each number
does together with the others (total-effect indices). With --hold it says how far the middle moves when a
number is held low or high in all futures. Everything has its 95% interval.`,
  own: {
    difference: { type: 'boolean', default: false },
    total: { type: 'string', multiple: true },
    hold: { type: 'string', multiple: true },
    levers: { type: 'boolean', default: false },
    pairs: { type: 'string', default: String(PAIRS.usual) },
  },
  ownHelp: `  --difference        of the change from today's rules, future by future, instead of the measure itself
  --total NAME|all    the total effect of this uncertain number too, or of all; may be repeated; each plays
                      all futures once more
  --hold NAME|all     the same for holding it at its 10th and 90th percentile, which plays all futures twice more
  --levers            share out also what moves between today's rules and the proposal among the levers
  --pairs N           mixes of levers for it, in pairs, 2 to ${PAIRS.most}; each is played in all futures (${PAIRS.usual})
`,
  runs: 2000,
  method: SENSITIVITY,
  input: ({ question, head }, { difference, total = [], hold = [], levers, pairs }): SensitivityInput => ({
    question,
    output: difference ? 'change' : 'answer',
    runs: head.runs,
    totals: namesOf(question, '--total', total),
    ends: endsOf(question, namesOf(question, '--hold', hold)),
    levers: levers ? spansOf(question) : [],
    pairs: wholeNumber('--pairs', pairs, { min: 2, max: PAIRS.most }),
  }),
  report: ({ unknowns, redraws, ends, levers }, { output, ends: held }) => ({
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
    held: ends?.numbers.map(({ name, low, high }) => {
      const at = held.find((each) => each.name === name)
      return { name, low: { at: at?.low, moves: low }, high: { at: at?.high, moves: high } }
    }),
    levers: levers && { pairs: levers.pairs, range: levers.middle, levers: levers.levers },
  }),
  table: ({ unknowns, redraws, ends, levers }) => ({
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
      ...(ends?.numbers ?? []).flatMap(({ name, low, high }) => [
        estimateRow('held', name, 'low', low),
        estimateRow('held', name, 'high', high),
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
function namesOf({ job }: Question, option: string, wanted: readonly string[]): readonly string[] {
  const names = drawnQuantities(job.model, job.seed, 0, 0).map(({ name }) => name)
  if (wanted.includes('all')) return names
  for (const name of wanted) {
    if (!names.includes(name))
      throw inputError(option, `${name}, is not an uncertain number, ${suggest(name, names)}`)
  }
  return [...new Set(wanted)]
}

/** Futures whose draws tell the ends of a number: enough for its percentiles, whatever is played. */
const DRAWS = 1000

/** The 10th and 90th percentile of numbers. */
function endsOf({ job }: Question, names: readonly string[]): NumberSpan[] {
  if (names.length === 0) return []
  const drawn = drawnQuantities(job.model, job.seed, 0, DRAWS)
  return drawn.flatMap(({ name, values }) => {
    if (!names.includes(name)) return []
    const rising = Float64Array.from(values).sort()
    return [{ name, low: quantile(rising, 0.1), high: quantile(rising, 0.9) }]
  })
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
