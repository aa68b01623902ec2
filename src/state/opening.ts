import {
  metricSpecs,
  MODEL_VERSION,
  STATISTICS,
  type DifferenceSummary,
  type MetricUnit,
  type SeriesSummary,
  type Statistic,
} from '../engine/index.ts'
import { countAbove, dotValues } from '../messages/sentences/futures.ts'
import type { Opening, OpeningFutures } from '../scenario/opening.ts'
import { scenarioHash, toModel, type Scenario } from '../scenario/checked.ts'
import { defaultEdit, type Edit } from './edit.ts'
import { same } from './history.ts'
import { BASELINE, PROPOSAL } from './proposal.ts'
import type { ShownResult } from './session-view.ts'

const DIGITS = 7
/** What is drawn of the measure asked about: the middle, half and 8 of 10 of futures; how often the proposal is ahead. */
const DRAWN: readonly string[] = ['p10', 'p25', 'p50', 'p75', 'p90', 'ahead']
const openings = new WeakMap<Scenario, Opening>()

/** Keeps the answer that came with a place; one of other data or another model is left aside. */
export function keepOpening(scenario: Scenario, opening: Opening | undefined): void {
  if (opening?.of === markOf(scenario)) openings.set(scenario, opening)
}

/** The answer that came with a place, where nothing that moves its numbers was changed; else null. */
export function openingFor(scenario: Scenario, edit: Edit): ShownResult | null {
  const opening = openings.get(scenario)
  return opening && same(asked(edit), asked(defaultEdit(scenario))) ? readOpening(scenario, opening) : null
}

const asked = ({ changes, focus, seed, runs, numbers, measuredOnly }: Edit) => ({
  ...{ changes, focus, seed, runs, numbers, measuredOnly },
})

const markOf = (scenario: Scenario): string => `${scenarioHash(scenario)}@${MODEL_VERSION}`

/** The few numbers of a full result that its first screen needs. */
export function writeOpening(scenario: Scenario, { runs, focus, summary, columns }: ShownResult): Opening {
  const [today, proposal] = summary.policies
  const [difference] = summary.differences
  const at = summary.years.indexOf(focus.year)
  const others = Object.keys(today?.metrics ?? {}).filter((metric) => metric !== focus.metric)
  const all = [today, proposal, difference].map((each) => each?.metrics[focus.metric])
  return {
    of: markOf(scenario),
    runs,
    focus,
    futures: columns.policies.map((futures) => ({
      dots: [...dotValues(futures)].map((value) => short(value) ?? 0),
      above: countAbove(futures, focus.target),
      numbers: futures.filter((value) => !Number.isNaN(value)).length,
    })),
    byYear: all.map((series) =>
      Object.fromEntries(
        Object.entries(series ?? {}).flatMap(([name, values]) =>
          typeof values === 'string' || !DRAWN.includes(name) ? [] : [[name, values.map(short)]]
        )
      )
    ),
    others: Object.fromEntries(
      others.map((metric) => {
        const [a, b, c] = [today, proposal, difference].map((each) => rangeOf(each?.metrics[metric], at))
        const ahead = difference?.metrics[metric]?.ahead[at]
        return [metric, [a ?? NONE, b ?? NONE, c ?? NONE, short(ahead)]]
      })
    ),
  }
}

const NONE: readonly [null, null, null] = [null, null, null]

function rangeOf(series: SeriesSummary | undefined, at: number): Opening['others'][string][0] {
  return [short(series?.p10[at]), short(series?.p50[at]), short(series?.p90[at])]
}

function short(value = NaN): number | null {
  return Number.isNaN(value) ? null : Number(value.toPrecision(DIGITS))
}

/** Such an answer as the page draws it. It is marked, and never complete: the page's own futures take its place. */
export function readOpening(
  scenario: Scenario,
  { runs, focus, futures, byYear, others }: Opening
): ShownResult {
  const { startYear, years: count } = scenario
  const years = Array.from({ length: count }, (_, year) => startYear + year)
  const at = years.indexOf(focus.year)
  const units = new Map(metricSpecs(toModel(scenario)).map(({ id, unit }) => [id, unit] as const))
  const metricsOf = (which: 0 | 1 | 2): Record<string, DifferenceSummary> => {
    const focused = seriesOf(units.get(focus.metric), (name) => byYear[which]?.[name]?.map(number) ?? [])
    const rest = Object.entries(others).map(([metric, numbers]) => {
      const [p10, p50, p90] = numbers[which]
      const known: Record<string, number | null> = { p10, p50, p90, ahead: numbers[3] }
      const series = seriesOf(units.get(metric), (name) =>
        years.map((_, year) => (year === at ? number(known[name]) : NaN))
      )
      return [metric, series] as const
    })
    return { [focus.metric]: focused, ...Object.fromEntries(rest) }
  }
  return {
    runs,
    complete: false,
    builtIn: true,
    focus,
    summary: {
      runs,
      years,
      policies: [
        { id: BASELINE, metrics: metricsOf(0) },
        { id: PROPOSAL, metrics: metricsOf(1) },
      ],
      differences: [{ policy: PROPOSAL, from: BASELINE, metrics: metricsOf(2) }],
    },
    columns: { ...focus, policies: futures.map((each) => futuresOf(each, { runs, target: focus.target })) },
  }
}

const number = (value: number | null | undefined): number => value ?? NaN

function seriesOf(
  unit: MetricUnit = 'count',
  list: (name: Statistic | 'ahead') => readonly number[]
): DifferenceSummary {
  const lists = Object.fromEntries(STATISTICS.map((name) => [name, list(name)])) as Record<
    Statistic,
    readonly number[]
  >
  return { unit, ...lists, ahead: list('ahead') }
}

/**
 * Futures in steps, lowest first, that have the same dots, and as many above the target, as those they stand for; gaps
 * come last.
 */
function futuresOf(
  { dots, above, numbers }: OpeningFutures,
  { runs, target }: { runs: number; target: number }
): Float64Array {
  return Float64Array.from({ length: runs }, (_, run) => {
    if (run >= numbers) return NaN
    const dot = dots[Math.floor((run * dots.length) / numbers)] ?? NaN
    const isAbove = run >= numbers - above
    if (isAbove === dot > target) return dot
    return isAbove ? target + Math.abs(target) * Number.EPSILON + Number.MIN_VALUE : Math.min(dot, target)
  })
}
