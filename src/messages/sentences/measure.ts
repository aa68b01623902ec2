import type { Trait } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import type { TraitText } from '../en/traits.ts'

/** What a focus metric id means: whose share, and counted how. */
export interface Measure {
  readonly trait: Trait
  readonly by: 'value' | 'count'
}

const SHAPE = /^share\.trait\.([A-Za-z]+)(\.count)?$/

/** Read `share.trait.T` or `share.trait.T.count`; null for any other metric. */
export function measureOf(language: Language, metric: string): Measure | null {
  const [, trait, count] = SHAPE.exec(metric) ?? []
  if (trait === undefined || !Object.hasOwn(language.messages.traits, trait)) return null
  return { trait: trait as Trait, by: count === undefined ? 'value' : 'count' }
}

/**
 * The trait's forms and the way of counting, for sentences about a focus.
 *
 * @throws RangeError when the metric is not a share by trait.
 */
export function whoseShare(language: Language, metric: string): { who: TraitText; by: 'value' | 'count' } {
  const measure = measureOf(language, metric)
  if (!measure) throw new RangeError(`invalid focus metric: ${metric}, must be a share by trait`)
  return { who: language.messages.traits[measure.trait], by: measure.by }
}
