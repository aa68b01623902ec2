import { withInHouseGroup } from '../in-house-group.ts'
import type { Model } from '../model.ts'
import type { MetricSpec, MetricUnit } from '../summary-types.ts'
import { TRAITS, type Trait, unionId } from '../traits.ts'

/** The traits that some group of the model has, in the order of `TRAITS`. */
export function traitsOf(model: Model): Trait[] {
  const groups = withInHouseGroup(model)
  return TRAITS.filter((trait) => groups.some((group) => group.traits.includes(trait)))
}

/** Metrics by trait or union, in the order in which `recordYear` writes them for each. */
const TRAIT_METRICS: readonly ((trait: string) => MetricSpec)[] = [
  (trait) => metric(`spend.trait.${trait}`, 'currency', `payments to groups with the trait ${trait}`),
  (trait) =>
    metric(
      `share.trait.${trait}`,
      'share',
      `payments reported for groups with the trait ${trait}`,
      'all payments of the year'
    ),
  (trait) =>
    metric(
      `share.trait.${trait}.genuine`,
      'share',
      `payments that stay with groups with the trait ${trait}`,
      'all payments of the year'
    ),
  (trait) =>
    metric(
      `share.trait.${trait}.count`,
      'share',
      `contracts awarded to groups with the trait ${trait}`,
      'contracts awarded in the year'
    ),
  (trait) =>
    metric(
      `subcontract.share.trait.${trait}`,
      'share',
      `payments passed on through subcontracts to groups with the trait ${trait}`,
      'all payments of the year'
    ),
]

const GROUP_METRICS: readonly ((group: string) => MetricSpec)[] = [
  (group) => metric(`share.group.${group}`, 'share', `payments to ${group}`, 'all payments of the year'),
  (group) =>
    metric(`capacity.group.${group}`, 'currency', `what ${group} can deliver in a year, at the year's end`),
  (group) =>
    metric(`cost.group.${group}`, 'ratio', `cost of ${group} relative to the benchmark, at the year's end`),
  (group) => metric(`jobs.group.${group}`, 'count', `jobs paid for in ${group}`),
  (group) => metric(`units.group.${group}`, 'count', `units that payments to ${group} pay for`),
]

/** Metrics of the whole place, in the order in which `recordYear` writes them. */
const PLACE_METRICS: readonly MetricSpec[] = [
  metric('spend.total', 'currency', 'payments of the year'),
  metric('price.index', 'ratio', 'price paid in contracts awarded in the year', 'their benchmark value'),
  metric(
    'cost.extra',
    'currency',
    'paid above the benchmark in contracts awarded in the year, delays and second lettings'
  ),
  metric('cost.admin', 'currency', 'administration of the tenders of the year, monitoring and committees'),
  metric('tenders.count', 'count', 'contracts let in the year, lots counted one by one'),
  metric('bids.mean', 'count', 'bids', 'competitions of the year with at least one bid'),
  metric(
    'bids.single.share',
    'share',
    'competitions with one bid',
    'competitions of the year with at least one bid'
  ),
  metric('route.inHouse.share', 'share', 'needs met in house', 'contracts let in the year'),
  metric('route.direct.share', 'share', 'direct awards', 'contracts let in the year'),
  metric('route.reserved.share', 'share', 'reserved competitions filled', 'contracts let in the year'),
  metric('route.open.share', 'share', 'open competitions', 'contracts let in the year'),
  metric(
    'reserved.unfilled.share',
    'share',
    'reservations that found too few bidders',
    'reservations tried in the year'
  ),
  metric('reserved.tried.count', 'count', 'reservations tried in the year, lots counted one by one'),
  metric(
    'need.unmet.share',
    'share',
    'needs given up, lost to default or not bought under a fixed budget, over the length of their contracts',
    'needs of the year, over the length of their contracts'
  ),
  metric(
    'delivery.failure.share',
    'share',
    'contracts that failed and were let again',
    'contracts let in the year'
  ),
  metric('concentration.hhi', 'share', 'sum of squared shares of groups in payments'),
  metric('concentration.largest', 'share', 'payments to the largest group', 'all payments of the year'),
  metric(
    'local.retained',
    'share',
    'payments that stay in the area in the first round',
    'all payments of the year'
  ),
  metric(
    'local.multiplier',
    'ratio',
    'payments, their part that stays in the area, and what is spent there again',
    'payments'
  ),
  metric('jobs.total', 'count', 'jobs paid for, before displacement'),
  metric('jobs.net', 'count', 'jobs paid for, less the part that others lose'),
  metric('jobs.formal', 'count', 'formal jobs paid for, before displacement'),
  metric('pay.buyer', 'currency', "payments from the buyer's budget"),
  metric('pay.userFees', 'currency', 'payments by users in fees'),
  metric('pay.inKind', 'currency', 'in-kind help by the buyer'),
  metric('programme.alive', 'share', 'the programme is in force'),
]

/** Every metric of a model, in the order in which a run's row holds them. */
export function metricSpecs(model: Model): MetricSpec[] {
  return [
    ...PLACE_METRICS,
    ...traitsOf(model).flatMap((trait) => TRAIT_METRICS.map((make) => make(trait))),
    ...withInHouseGroup(model).flatMap((group) => GROUP_METRICS.map((make) => make(group.id))),
    ...(model.unions ?? []).flatMap((union) => TRAIT_METRICS.map((make) => make(unionId(union)))),
  ]
}

function metric(id: string, unit: MetricUnit, numerator: string, denominator = ''): MetricSpec {
  return { id, unit, numerator, denominator }
}
