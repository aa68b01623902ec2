import { TRAITS, type LeverId, type Trait } from '../engine/index.ts'
import { toModel, type Scenario } from '../scenario/checked.ts'
import { reachesAnyone, whomFor } from '../scenario/lever-reach.ts'

export { hasObject } from '../scenario/lever-reach.ts'

/** The traits that a lever is for where no supplier of the place has one; null where it reaches somebody. */
export function missingFor(scenario: Scenario, id: LeverId): readonly Trait[] | null {
  const model = toModel(scenario)
  if (reachesAnyone(model, id)) return null
  const whom = whomFor(model, id) ?? []
  return TRAITS.filter((trait) => whom.includes(trait))
}

/** The traits that a lever is for here; none where it is for nobody in particular. */
export function reachedBy(scenario: Scenario, id: LeverId): readonly Trait[] {
  const whom = whomFor(toModel(scenario), id) ?? []
  return TRAITS.filter((trait) => whom.includes(trait))
}
