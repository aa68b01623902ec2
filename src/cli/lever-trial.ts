import { canBid, EXPECTED, genuineOf, type Expectation } from '../analysis/lever-table/expected.ts'
import { judgeLever, type LeverVerdict } from '../analysis/lever-table/judge.ts'
import {
  leverInYear,
  leverById,
  LEVER_IDS,
  metricSpecs,
  prepare,
  simulateRuns,
  type LeverId,
  type Model,
  type Policy,
} from '../engine/index.ts'
import { groupsWith, reachesAnyone, whomFor } from '../scenario/lever-reach.ts'
import { toModel, toPolicy, type Scenario } from '../scenario/index.ts'

/** One lever of a place, moved from today's value to a strong one. */
export interface LeverTrial {
  readonly scenario: string
  readonly lever: LeverId
  readonly today: number
  readonly strong: number
  /** What is looked at. */
  readonly measure: string
  readonly sign: Expectation['sign']
  readonly why: string
  /** Mean paired difference in the measure in the last year, its standard error, in the bill (ratio), and in unfilled reservations. */
  readonly effect: number
  readonly error: number
  readonly bill: number
  readonly unfilled: number
  /** Null where nothing is expected: the lever reaches nobody here, or has nothing to act on. */
  readonly verdict: LeverVerdict | null
}

interface Effort {
  readonly runs: number
  readonly seed: number
}

/** Tries every lever of a place alone, in the same futures as today's rules. */
export function tryLevers(scenario: Scenario, effort: Effort): readonly LeverTrial[] {
  const model = toModel(scenario)
  const baseline = toPolicy(scenario, 'baseline')
  return LEVER_IDS.map((id) => tryLever({ scenario, model, baseline }, id, effort))
}

/** Levers that act on groups without admissible firms too: they admit them, or the buyer asks them. */
const EVEN_WITHOUT: readonly LeverId[] = ['access', 'directAwardThreshold', 'directUptake', 'formalisation']

interface Place {
  readonly scenario: Scenario
  readonly model: Model
  readonly baseline: Policy
}

function tryLever({ scenario, model, baseline }: Place, id: LeverId, { runs, seed }: Effort): LeverTrial {
  const expectation = EXPECTED[id]
  const { neutral, max } = leverById(id)
  const today = leverInYear(baseline.levers[id] ?? neutral, model.startYear)
  const strong = expectation.strong?.(model) ?? scenario.levers.ranges[id]?.max ?? max
  const reached = whomFor(model, id)
  const somebody =
    reached === null ||
    EVEN_WITHOUT.includes(id) ||
    groupsWith(model, reached).some((group) => canBid(model, group))
  const applies =
    somebody &&
    reachesAnyone(model, id) &&
    (expectation.applies?.(model, baseline) ?? true) &&
    strong !== today
  const about = {
    scenario: scenario.id,
    lever: id,
    today,
    strong,
    sign: expectation.sign,
    why: expectation.why,
  }
  const columns = measured(model, id)
  const measure = columns.join(' + ')
  if (!applies) {
    return { ...about, measure, effect: 0, error: 0, bill: 0, unfilled: 0, verdict: null }
  }
  const beside = { ...baseline.levers, ...expectation.beside?.(model) }
  // A hand-over is an event of one year; what comes after depends on when contracts end again.
  const once = id === 'handOver'
  const year = once ? 1 : model.years - 1
  const moved = once
    ? {
        steps: [
          { year: model.startYear, value: 0 },
          { year: model.startYear + 1, value: 1 },
          { year: model.startYear + 2, value: 0 },
        ],
      }
    : strong
  const policies: Policy[] = [
    { id: 'today', levers: beside },
    { id: 'moved', levers: { ...beside, [id]: moved } },
  ]
  const rows = simulateRuns(
    prepare({ model, baseline, policies, seed, fixed: false, feedback: true }),
    [0, 1],
    0,
    runs
  )
  // A lapse may be over by the last year.
  const years = id === 'continuity' ? Array.from({ length: model.years }, (_, y) => y) : [year]
  const differ = differences(model, rows, runs, years)
  const { mean, error } = differ(columns)
  const spend = differ(['spend.total'])
  const verdict = judgeLever(expectation, { mean, error })
  return {
    ...about,
    measure,
    effect: mean,
    error,
    bill: spend.base > 0 ? spend.mean / spend.base : 0,
    unfilled: differ(['reserved.unfilled.share']).after,
    verdict,
  }
}

/** Metrics whose sum is looked at. */
function measured(model: Model, id: LeverId): readonly string[] {
  const { aim } = EXPECTED[id]
  const shares = (groups: readonly string[]) => groups.map((group) => `share.group.${group}`)
  switch (aim.of) {
    case 'metric':
      return [aim.metric]
    case 'groups':
      return shares(aim.groups(model))
    case 'reached':
      return shares(groupsWith(model, whomFor(model, id) ?? []).map((group) => group.id))
    case 'twins':
      return model.groups
        .filter(({ convertsFrom }) => convertsFrom?.kind === 'formalisation')
        .map((group) => `capacity.group.${group.id}`)
    case 'genuine':
      return [`share.trait.${genuineOf(model)?.trait ?? 'small'}.genuine`]
  }
}

/** Paired differences of sums of metrics, as means of some years, over the futures in which both policies have a number. */
function differences(model: Model, rows: Float64Array, runs: number, years: readonly number[]) {
  const ids = metricSpecs(model).map(({ id }) => id)
  const length = ids.length * model.years
  const sum = (columns: readonly string[], policy: number, run: number) =>
    columns.reduce((total, id) => {
      const at = (policy * runs + run) * length + ids.indexOf(id) * model.years
      return total + average(years.map((year) => rows[at + year] ?? NaN))
    }, 0)
  return (columns: readonly string[]) => {
    const all = Array.from(
      { length: runs },
      (_, run) => [sum(columns, 0, run), sum(columns, 1, run)] as const
    )
    const pairs = all.filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b))
    const mean = average(pairs.map(([a, b]) => b - a))
    const variance = average(pairs.map(([a, b]) => (b - a - mean) ** 2))
    return {
      mean,
      error: Math.sqrt(variance / Math.max(1, pairs.length - 1)),
      base: average(pairs.map(([a]) => a)),
      after: average(all.map(([, b]) => b).filter((b) => !Number.isNaN(b))),
    }
  }
}

const average = (list: readonly number[]): number =>
  list.length === 0 ? NaN : list.reduce((total, each) => total + each, 0) / list.length
