import type { Credit, LeverCredit, Share } from '../../analysis/credit/credit.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import type { credit } from './en-credit.ts'

type Words = typeof credit

/** Levers named in the sentence; the table has them all. */
const MOST_NAMED = 3

/** "Of +12 points on average (+5 to +21 in 8 of 10 futures), access brings +10 (+3 to +18), …" */
export function creditSentence(
  language: Language,
  words: Words,
  result: Credit,
  nameOf: (lever: string) => string
): readonly Part[] {
  const { sentence } = words
  const { whole, levers, together } = result
  const [first, ...others] = levers
  if (!first) return toParts(sentence.noLevers)
  if (levers.every(({ part }) => isNothing(part))) return toParts(sentence.nothing)
  const points = (value: number) => pointsIn(language, whole, value)
  const range = (share: Share) => words.between(points(share.p10), points(share.p90))
  if (others.length === 0)
    return toParts(sentence.only(nameOf(first.lever), points(whole.mean), range(whole)))
  const named = levers.filter(({ part }, i) => i < MOST_NAMED && points(part.mean) !== points(0))
  const parts = named.map(({ lever, part }) => sentence.part(nameOf(lever), points(part.mean), range(part)))
  const rest = levers.filter((lever) => !named.includes(lever))
  const left = points(sumOf(rest))
  if (rest.length > 0)
    parts.push(left === points(0) ? sentence.restNothing(rest.length) : sentence.rest(rest.length, left))
  const said = [sentence.whole(points(whole.mean), range(whole), language.format.list(parts))]
  if (points(together.mean) === points(0)) said.push(sentence.separate)
  else if (together.mean > 0) said.push(sentence.together(bare(points(together.mean)), range(together)))
  else said.push(sentence.against(bare(points(-together.mean)), range(together)))
  return toParts(said.join(' '))
}

/** A change in points, as precise as the whole effect's range allows: "+10". */
function pointsIn({ format }: Language, whole: Share, value: number): string {
  return format.points(value, whole.p90 - whole.p10)
}

/** "+10.1": a mean in points. */
export function meanText({ format }: Language, { mean, error }: Share): string {
  return mean === 0 && error === 0 ? format.decimal(0) : format.points(mean, 0)
}

/** An amount without the sign of a change. */
const bare = (points: string): string => points.replace(/^\+/, '')

/** "+3 to +18": most futures. */
export function rangeText(language: Language, words: Words, { p10, p90 }: Share): string {
  const points = (value: number) => language.format.points(value, p90 - p10)
  return points(p10) === points(p90) ? points(p10) : words.between(points(p10), points(p90))
}

const isNothing = ({ mean, p10, p90 }: Share): boolean => mean === 0 && p10 === 0 && p90 === 0

const sumOf = (levers: readonly LeverCredit[]): number => levers.reduce((sum, { part }) => sum + part.mean, 0)
