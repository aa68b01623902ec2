import { metricSpecs, type Model, readShareMetric, TRAITS, unionId, unionOf } from '../engine/index.ts'
import { inputError } from './problems.ts'

/**
 * The model with traits counted together, each name such as "local+cooperative".
 *
 * @throws InputError where a name is none, or names a trait that nobody in the model has.
 */
export function countTogether(model: Model, names: readonly string[]): Model {
  if (names.length === 0) return model
  const here = metricSpecs(model).map(({ id }) => id)
  const known = TRAITS.filter((trait) => here.includes(`share.trait.${trait}`))
  const unions = names.map((name) => {
    const parts = name.split('+')
    const traits = unionOf(unionId(known.filter((trait) => parts.includes(trait)))) ?? []
    if (traits.length < 2 || traits.length !== parts.length)
      throw inputError('--together', `${name}, must be two or more of ${known.join(', ')}, joined by +`)
    return traits
  })
  return { ...model, unions }
}

/** The model with what the metric counts together; the same where it counts one trait, or is none. */
export function countFor(model: Model, metric: string | undefined): Model {
  const traits = readShareMetric(metric ?? '')?.traits ?? []
  return traits.length > 1 ? countTogether(model, [unionId(traits)]) : model
}
