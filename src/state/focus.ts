import { metricSpecs, TRAITS, type Trait } from '../engine/index.ts'
import { toModel, type Scenario } from '../scenario/checked.ts'
import type { Focus } from './session-view.ts'

const BY_TRAIT = /^share\.trait\.([A-Za-z]+)(\.count)?$/

// A dragged target asks at every move.
const known = new WeakMap<Scenario, readonly Trait[]>()

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

/** The scenario's own question; when it asks about no trait, the first trait's share takes its place. */
export function defaultFocus(scenario: Scenario): Focus {
  const { metric, year, target } = scenario.focus
  const [first = 'local'] = focusTraits(scenario)
  return { metric: isFocusMetric(scenario, metric) ? metric : `share.trait.${first}`, year, target }
}

/** True for a share by trait, by value or by number, that the scenario's model reports. */
function isFocusMetric(scenario: Scenario, metric: string): boolean {
  const trait = BY_TRAIT.exec(metric)?.[1]
  return trait !== undefined && focusTraits(scenario).some((each) => each === trait)
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
