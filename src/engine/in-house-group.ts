import type { Group, Model } from './model.ts'
import type { Quantity } from './quantity-types.ts'

/**
 * The groups with a public one among them: where a scenario names none, `in-house` is added with the local
 * recirculation and the jobs of the average group, weighted by capacity, at the cost of public delivery. It never competes, so entry and limit do not matter.
 */
export function withInHouseGroup({
  groups,
  mechanisms,
}: Pick<Model, 'groups' | 'mechanisms'>): readonly Group[] {
  if (groups.some((group) => group.traits.includes('public'))) return groups
  const capacity = groups.reduce((sum, group) => sum + group.capacityPerYear.value, 0)
  const average = (field: 'localRecirculation' | 'jobsPerMillion'): Quantity => ({
    value:
      capacity > 0
        ? groups.reduce((sum, group) => sum + group[field].value * group.capacityPerYear.value, 0) / capacity
        : 0,
  })
  const certain = (value: number): Quantity => ({ value })
  const inHouse: Group = {
    id: 'in-house',
    traits: ['public'],
    firms: certain(1),
    capacityPerYear: certain(1),
    relativeCost: mechanisms.inHouseCost,
    relativeCostFloor: mechanisms.inHouseCost,
    contractLimit: certain(1),
    entry: certain(0),
    growthPerYear: certain(0),
    localRecirculation: average('localRecirculation'),
    jobsPerMillion: average('jobsPerMillion'),
    formalJobShare: certain(1),
    socialScore: certain(0),
    deliveryFailure: certain(0),
    workingCapitalMonths: certain(1000),
    exitRate: certain(0),
    userFeeShare: certain(0),
    inKindShare: certain(0),
    stretch: certain(0),
    unitCost: certain(0),
  }
  return [...groups, inHouse]
}
