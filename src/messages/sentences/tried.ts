import type { Language } from '../catalogue.ts'
import { metricName } from '../metric-names.ts'

/** A reported fact outside the range of its futures. */
export interface TriedMiss {
  readonly fact: {
    readonly year: number
    readonly metric: string
    readonly unit: 'currency' | 'share' | 'ratio' | 'count'
    readonly observed: number
    readonly event?: boolean
    readonly kind?: 'comparable' | 'otherBase' | 'otherYear' | 'modelLacksIt'
  }
  readonly fared: 'tooLow' | 'tooHigh'
}

/** Who and where the facts are of. */
export interface TriedWhere {
  /** Of the place (ISO 4217). */
  readonly currency: string
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

/** "Tested on the past here: 9 of 16 reported facts are inside such a range." */
export function triedLine({ format, messages }: Language, tried: { inside: number; all: number }): string {
  return messages.tried.line(format.count(tried.inside), format.count(tried.all), tried.all === 1)
}

/** What was reported, in which way the model is off, and what kind of comparison it is: a sentence. */
export function missSentence(language: Language, { fact, fared }: TriedMiss, where: TriedWhere): string {
  const { tried } = language.messages
  const groupName = (id: string) => where.groups.find((group) => group.id === id)?.name ?? id
  return tried.miss({
    year: language.format.year(fact.year),
    what: metricName(language, fact.metric, groupName),
    value: valueText(language, fact, where.currency),
    off: tried.off[fared],
    kind: fact.kind ? tried.kinds[fact.kind] : '',
  })
}

/** "Reported facts outside the range: 41% in 2019 (the model is too low, reported on another base), …" */
export function missesSentence(language: Language, misses: readonly TriedMiss[], where: TriedWhere): string {
  const { tried } = language.messages
  const facts = misses.map(({ fact, fared }) =>
    tried.missShort(
      language.format.year(fact.year),
      valueText(language, fact, where.currency),
      tried.off[fared],
      fact.kind ? tried.kinds[fact.kind] : ''
    )
  )
  return tried.misses(facts.join('; '))
}

function valueText({ format, messages }: Language, fact: TriedMiss['fact'], currency: string): string {
  const { unit, observed } = fact
  if (fact.event) return observed === 1 ? messages.tried.happened : messages.tried.didNot
  if (unit === 'share') return format.chosenShare(observed)
  if (unit === 'currency') return format.money(observed, currency)
  return unit === 'ratio' ? format.decimal(observed, 2) : format.decimal(observed)
}
