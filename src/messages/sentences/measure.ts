import { readShareMetric, type Trait } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import type { TraitText } from '../en/traits.ts'

/** What a focus metric id means: whose share, and counted how. */
export interface Measure {
  /** One trait, or several whose suppliers are counted together. */
  readonly traits: readonly Trait[]
  readonly by: 'value' | 'count'
}

/** Read `share.trait.T`, `share.trait.T+T` or either with `.count`; null for any other metric. */
export function measureOf(metric: string): Measure | null {
  const share = readShareMetric(metric)
  return share && { traits: share.traits, by: share.byCount ? 'count' : 'value' }
}

/** The forms of a trait, or of traits counted together: "local suppliers and cooperatives". */
export function whoText({ messages, format }: Language, traits: readonly Trait[]): TraitText {
  const all = traits.map((trait) => messages.traits[trait])
  const [first, ...rest] = all
  if (first === undefined || rest.length === 0) return first ?? messages.traits.local
  const inside = ({ owner, subject }: TraitText) => `${subject.slice(0, 1)}${owner.slice(1)}`
  const subjects = rest.map(({ subject }) => subject)
  return {
    label: format.list([first.label, ...subjects]),
    subject: format.list([first.subject, ...subjects]),
    owner: format.list([first.owner, ...rest.map(inside)]),
    who: messages.metrics.together(all.map(({ who }) => who).join(' ')),
  }
}

/**
 * The forms of whose share it is and the way of counting, for sentences about a focus.
 *
 * @throws RangeError when the metric is not a share by trait.
 */
export function whoseShare(language: Language, metric: string): { who: TraitText; by: 'value' | 'count' } {
  const measure = measureOf(metric)
  if (!measure) throw new RangeError(`invalid focus metric: ${metric}, must be a share by trait`)
  return { who: whoText(language, measure.traits), by: measure.by }
}
