import { measured, RECORDS, type Priors } from './graded.ts'
import type { GroupFit } from './group-fit.ts'
import { CAPACITY_FACTOR, GROUP_PRIORS, RECIRCULATION, UNSEEN_FIRMS } from './prior-values.ts'
import { round4 } from './statistics.ts'

/** A group as the scenario file holds it. */
export type GroupFile = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string }

/** Writes a group of suppliers: what it won gives its size, the priors the rest. */
export function writeGroup(
  fit: GroupFit,
  categories: readonly { readonly id: string }[],
  priors: Priors
): GroupFile {
  const { id, name, traits } = fit.group
  const spending = Math.max(fit.spending, 1)
  const take = (field: keyof typeof GROUP_PRIORS) => priors.take(`groups.${id}.${field}`, GROUP_PRIORS[field])
  const capacity = {
    value: round4(CAPACITY_FACTOR.value * spending),
    low: round4(CAPACITY_FACTOR.low * spending),
    high: round4(CAPACITY_FACTOR.high * spending),
  }
  return {
    id,
    name,
    traits,
    firms: measured({
      value: Math.max(1, fit.suppliers),
      low: Math.max(1, fit.suppliers),
      high: Math.max(1, UNSEEN_FIRMS * fit.suppliers),
      shape: 'pert',
      note: `${fit.suppliers} distinct suppliers won something; those who never did are not in the files, so there may be up to ${UNSEEN_FIRMS} times as many.`,
      bounds: { min: 1, max: 1e6 },
    }),
    capacityPerYear: priors.take(`groups.${id}.capacityPerYear`, {
      ...capacity,
      note: `${CAPACITY_FACTOR.value} times the yearly value won (${round4(spending)}), which the files tell; the factor is assumed.`,
    }),
    ...(fit.limit && {
      contractLimit: measured({
        ...fit.limit,
        shape: 'lognormal',
        grade: 'C',
        note: 'From how its part of the contracts falls with their value, by maximum likelihood.',
        bounds: { min: 1e-6, max: 1e15 },
      }),
    }),
    serves: Object.fromEntries(
      categories.map((category, c) => [
        category.id,
        { value: fit.serves[c] ?? 0, grade: 'B', source: RECORDS, note: 'Part of what it won.' },
      ])
    ),
    relativeCost: take('relativeCost'),
    entry: take('entry'),
    growthPerYear: take('growthPerYear'),
    localRecirculation: priors.take(
      `groups.${id}.localRecirculation`,
      traits.includes('local') ? RECIRCULATION.local : RECIRCULATION.other
    ),
    jobsPerMillion: take('jobsPerMillion'),
    formalJobShare: take('formalJobShare'),
    socialScore: take('socialScore'),
    deliveryFailure: take('deliveryFailure'),
    workingCapitalMonths: take('workingCapitalMonths'),
    exitRate: take('exitRate'),
    userFeeShare: take('userFeeShare'),
    inKindShare: take('inKindShare'),
  }
}
