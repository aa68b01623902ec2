import type { Trait } from '../../engine/index.ts'

/** The parts of a motion that were found in a text. */
export interface ReadMotion {
  readonly side?: 'atLeast' | 'atMost'
  /** As a share (0–1). */
  readonly threshold?: number
  readonly metric?: string
  readonly year?: number
}

/** What of a text could not be used. */
export type ReadProblem =
  | { readonly kind: 'empty' | 'noNumber' | 'noSubject' | 'noYear' }
  | { readonly kind: 'yearOutside'; readonly year: number }
  | { readonly kind: 'notHere'; readonly trait: Trait }
  | { readonly kind: 'tooMany'; readonly percent: number }
  | { readonly kind: 'unread'; readonly words: readonly string[] }

/** What there is in a place to make motions about. */
export interface Readable {
  readonly traits: readonly Trait[]
  readonly firstYear: number
  readonly lastYear: number
}

const MOST =
  /\b(at most|no more than|not more than|up to|under|less than|below|fewer than|max(?:imum)?(?: of)?)\b|≤|<=/
const LEAST = /\b(more than|over|above|min(?:imum)?(?: of)?)\b|≥|>=/
/** Before the others: "no less than" ends in what else would mean the contrary. */
const NOT_LESS = /\b(at least|no less than|not less than)\b/
const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)/
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three quarters|3\/4)\b/, 0.75],
  [/\b(?:two thirds|2\/3)\b/, 2 / 3],
  [/\b(?:a |one )?half\b|\b1\/2\b/, 0.5],
  [/\b(?:a |one )third\b|\b1\/3\b/, 1 / 3],
  [/\b(?:a |one )quarter\b|\b1\/4\b/, 0.25],
  [/\b(?:a |one )fifth\b|\b1\/5\b/, 0.2],
  [/\b(?:a |one )tenth\b/, 0.1],
]
const YEAR = /\b(1[89]\d\d|2[01]\d\d)\b/

const WHO: readonly (readonly [RegExp, Trait])[] = [
  [/\bfamily[- ]?(?:farm(?:s|ers|ing)?|agriculture)\b|\bfarm(?:s|ers)\b/, 'familyFarm'],
  [/\bco-?op(?:s|eratives?)?\b/, 'cooperative'],
  [/\b(?:minorit(?:y|ies)(?:[- ]owned)?|m[aā]ori|indigenous|black[- ]owned)\b/, 'minorityOwned'],
  [/\bwom[ae]n(?:[- ](?:led|owned))?\b/, 'womenLed'],
  [/\borganic(?: (?:food|growers?|farms?))?\b/, 'organic'],
  [/\b(?:small(?:er)?|smes?)\b/, 'small'],
  [/\b(?:non-?profits?|charit(?:y|ies)|voluntary (?:sector|organisations?))\b/, 'nonProfit'],
  [/\b(?:informal|waste[- ]pickers?)\b/, 'informal'],
  [/\b(?:public (?:services?|employees)|in[- ]house)\b/, 'public'],
  [/\b(?:local(?:ly)?|nearby)\b/, 'local'],
]

const OTHER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:single|one) bid(?:der)?s?\b/, 'bids.single.share'],
  [
    /\b(?:kept|reserved) contracts?\b.*\bunfilled\b|\bunfilled\b.*\b(?:kept|reserved) contracts?\b|\bunfilled\b/,
    'reserved.unfilled.share',
  ],
  [/\bneeds?\b.*\bunmet\b|\bunmet\b(?:\s+needs?)?/, 'need.unmet.share'],
  [/\b(?:largest|biggest)(?: (?:group|supplier))?(?:'s|’s)?\b/, 'concentration.largest'],
  [/\b(?:usual )?price\b/, 'price.index'],
  [/\b(?:stays?|kept) in the (?:area|region|town|city)\b/, 'local.retained'],
]

const COUNT = /\bby number(?: of contracts)?\b|\bnumber of contracts\b|\bof (?:all |the )?contracts\b/
const FILLER =
  /\b(?:of|the|all|a|an|by|in|with|to|for|from|on|at|and|that|we|our|it|is|are|be|go|goes|going|must|should|shall|will|want|spent|spend|spending|money|budget|value|share|contracts?|awarded|suppliers?|firms?|business(?:es)?|compan(?:y|ies)|providers?|workers?|food|paid|usual|year)\b/g

/**
 * Reads a motion as people type it in English: "at least 30% local by 2030". What is not said stays out; what cannot be
 * read is named.
 */
export function readMotion(
  text: string,
  { traits, firstYear, lastYear }: Readable
): { readonly motion: ReadMotion; readonly problems: readonly ReadProblem[] } {
  let rest = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `
  if (rest.trim() === '') return { motion: {}, problems: [{ kind: 'empty' }] }
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest)
    if (!match) return null
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return match[1] ?? match[0]
  }
  const problems: ReadProblem[] = []
  const motion: { -readonly [K in keyof ReadMotion]: ReadMotion[K] } = {}

  if (take(NOT_LESS) !== null) motion.side = 'atLeast'
  else if (take(MOST) !== null) motion.side = 'atMost'
  else if (take(LEAST) !== null) motion.side = 'atLeast'

  const percent = take(PERCENT)
  const fraction = percent === null ? FRACTIONS.find(([pattern]) => take(pattern) !== null) : undefined
  const threshold = percent === null ? fraction?.[1] : Number(percent.replace(',', '.')) / 100

  const year = take(YEAR)
  if (year === null) problems.push({ kind: 'noYear' })
  else if (Number(year) < firstYear || Number(year) > lastYear)
    problems.push({ kind: 'yearOutside', year: Number(year) })
  else motion.year = Number(year)

  const other = OTHER.find(([pattern]) => take(pattern) !== null)?.[1]
  const byCount = take(COUNT) !== null
  const who = other === undefined ? WHO.find(([pattern]) => take(pattern) !== null)?.[1] : undefined
  if (other !== undefined) motion.metric = other
  else if (who === undefined) problems.push({ kind: 'noSubject' })
  else if (!traits.includes(who)) problems.push({ kind: 'notHere', trait: who })
  else motion.metric = `share.trait.${who}${byCount ? '.count' : ''}`

  // Only a price can be above the whole: it is told as a part of the usual price.
  if (threshold === undefined) problems.push({ kind: 'noNumber' })
  else if (threshold > (motion.metric === 'price.index' ? 3 : 1))
    problems.push({ kind: 'tooMany', percent: threshold * 100 })
  else motion.threshold = threshold

  const unread = rest.replace(FILLER, ' ').match(/[\p{L}\p{N}%]+/gu) ?? []
  if (unread.length > 0) problems.push({ kind: 'unread', words: unread })
  return { motion, problems }
}
