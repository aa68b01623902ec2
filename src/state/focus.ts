import { type Model, metricSpecs, readShareMetric, TRAITS, type Trait, unionId } from '../engine/index.ts'
import { toModel, type Scenario } from '../scenario/checked.ts'
import type { Focus } from './session-view.ts'

// A dragged target asks at every move.
const known = new WeakMap<Scenario, readonly Trait[]>()
const widened = new WeakMap<Model, Map<string, Model>>()

/** Traits whose share the model reports, in the engine's order. */
export function focusTraits(scenario: Scenario): readonly Trait[] {
  const traits = known.get(scenario) ?? traitsOf(scenario)
  known.set(scenario, traits)
  return traits
}

function traitsOf(scenario: Scenario): readonly Trait[] {
  const metrics = metricSpecs(toModel(scenario)).map((spec) => spec.id)
  return TRAITS.filter((trait) => metrics.includes(`share.trait.${trait}`))
}

/** The model with what a metric counts together, and nothing else; the same object for the same question. */
export function modelAsking(model: Model, metric: string): Model {
  const traits = readShareMetric(metric)?.traits ?? []
  const { unions, ...plain } = model
  if (traits.length < 2 && unions === undefined) return model
  const ways = widened.get(model) ?? new Map<string, Model>()
  widened.set(model, ways)
  const key = unionId(traits)
  const asking = ways.get(key) ?? (traits.length < 2 ? plain : { ...plain, unions: [traits] })
  ways.set(key, asking)
  return asking
}

/** The scenario's own question; when it asks about no trait, the first trait's share takes its place. */
export function defaultFocus(scenario: Scenario): Focus {
  const { metric, year, target } = scenario.focus
  const [first = 'local'] = focusTraits(scenario)
  return { metric: isFocusMetric(scenario, metric) ? metric : `share.trait.${first}`, year, target }
}

/** True for a share by trait or traits, by value or by number, that the scenario's model can report. */
function isFocusMetric(scenario: Scenario, metric: string): boolean {
  const here = focusTraits(scenario)
  return readShareMetric(metric)?.traits.every((trait) => here.includes(trait)) ?? false
}

/** The focus with a change; what the scenario cannot answer falls back or goes to the nearest it can. */
export function changeFocus(scenario: Scenario, focus: Focus, change: Partial<Focus>): Focus {
  const { metric = focus.metric, year = focus.year, target = focus.target } = change
  const last = scenario.startYear + scenario.years - 1
  return {
    metric: isFocusMetric(scenario, metric) ? metric : focus.metric,
    year: Number.isFinite(year) ? Math.min(last, Math.max(scenario.startYear, Math.round(year))) : focus.year,
    target: Number.isFinite(target) ? Number(Math.min(1, Math.max(0, target)).toFixed(6)) : focus.target,
  }
}
