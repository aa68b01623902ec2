import { shareMetric, type Trait } from '../../engine/index.ts'
import { partsIn, type FoundPart } from './motion-percent-en.ts'
import { sideOf, type Side } from './motion-side-en.ts'
import { subjectOf } from './motion-subject-en.ts'

/** A motion that was found in a text. */
export interface ReadMotion {
  /** At least, where the text does not say. */
  readonly side: Side
  /** As a share (0–1). */
  readonly threshold: number
  readonly metric: string
  /** Absent where the text names none. */
  readonly year?: number
}

/** What of a text could not be used, or was taken for granted. */
export type ReadProblem =
  | { readonly kind: 'empty' | 'noNumber' | 'noSubject' | 'noYear' | 'noSide' | 'manyNumbers' }
  | { readonly kind: 'yearOutside'; readonly year: number }
  /** Nobody here is of the group: alone, it bars the motion; one of several, it is left out. */
  | { readonly kind: 'notHere' | 'alsoNotHere'; readonly trait: Trait }
  /** Words on a group that is counted without them: who is both is not counted by itself. */
  | { readonly kind: 'bothAtOnce'; readonly traits: readonly Trait[] }
  | { readonly kind: 'tooMany'; readonly percent: number }
  | { readonly kind: 'unread'; readonly words: readonly string[] }

/** What there is in a place to make motions about. */
export interface Readable {
  readonly traits: readonly Trait[]
  readonly firstYear: number
  readonly lastYear: number
}

/** What leaves no motion at all: a question made up by the page would be another question. */
const BARS: readonly ReadProblem['kind'][] = [
  'empty',
  'noNumber',
  'noSubject',
  'notHere',
  'yearOutside',
  'tooMany',
]

const YEAR = /\b(1[89]\d\d|2[01]\d\d)(?:[/–-]\d{2,4})?\b/
const BY_YEAR =
  /\b(?:by|before|until|from|in)(?: the)?(?: end of| close of)?(?: \d{0,2} ?[a-z]+)? (1[89]\d\d|2[01]\d\d)(?:[/–-]\d{2,4})?\b/g
const BY_NUMBER = /\bby number\b|\bnumber of contracts\b/
const BY_VALUE = /\bby value\b|\bvalue of (?:all )?contracts\b|\bcontract value\b/
/** Right behind the figure: "a third of contracts", "one in four contracts". */
const OF_CONTRACTS = /^\s*(?:of (?:all |the |our |its )?)?contracts\b/
const FILLER =
  /\b(?:of|the|all|both|either|a|an|by|in|with|to|for|from|on|at|and|or|that|this|which|we|our|us|it|its|is|are|be|being|as|so|go|goes|going|come|comes|officers?|wins?|january|february|march|april|june|july|august|september|october|november|december|coming|winners?|must|should|shall|will|want|wants|may|can|not|no|never|nor|than|least|most|more|less|fewer|higher|lower|greater|larger|over|above|below|under|up|min|max|minimum|maximum|floor|ceiling|cap|capped|limit|limited|exceed|exceeds|exceeding|upwards|about|around|only|just|very|raise|raises|increase|increases|grow|lift|reduce|reduces|cut|lower|restrict|expand|bring|down|reach|set|spent|spend|spends|spending|spends?|expenditure|procurement|purchasing|purchases?|buying|buys?|bought|money|budget|value|share|part|proportion|contracts?|award(?:s|ed)?|plac(?:e|ed)|let|won|given|goods|services|works|supply|suppl(?:y|ies|ier|iers)|firms?|business(?:es)?|enterprises?|compan(?:y|ies)|provid(?:er|ers)|producers?|contractors?|bidders?|workers?|food|meals?|paid|pay|usual|year|end|financial|total|annual|every|each|any|council|city|town|authority|resolves?|asks?|calls?|moves?|believes?|agrees?|commits?|ensure|ensures|target|goal|aims?|per|cent|percent|group|work|same|left|unmet)\b/g

/**
 * Reads a motion as people write it in English: "at least 30% local by 2030". What is not said stays out; what cannot be
 * read is named. Nothing of what was read before has a say.
 *
 * @returns `motion` null where it cannot be told what is asked.
 */
export function readMotion(
  text: string,
  place: Readable
): { readonly motion: ReadMotion | null; readonly problems: readonly ReadProblem[] } {
  const whole = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, ' ')
    .trim()
  if (whole === '') return { motion: null, problems: [{ kind: 'empty' }] }
  const parts = partsIn(whole)
  const part = asked(whole, parts)
  const side = part ? sideOf(whole, part.from, part.to) : null
  const without = parts.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, whole)
  const year = yearIn(without)
  const subject = subjectOf(without.replace(new RegExp(YEAR, 'g'), ' '))
  const byCount =
    BY_NUMBER.test(whole) ||
    (!BY_VALUE.test(whole) && part !== undefined && OF_CONTRACTS.test(whole.slice(part.to)))
  const here = subject.who.filter((trait) => place.traits.includes(trait))
  const metric =
    subject.metric ??
    (subject.who.length === 0 ? null : shareMetric({ traits: here.length > 0 ? here : subject.who, byCount }))
  const unread = subject.rest.replace(FILLER, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? []

  const problems: ReadProblem[] = [
    ...yearProblems(year, place),
    ...(metric === null ? [{ kind: 'noSubject' } as const] : []),
    ...subject.who
      .filter((trait) => !here.includes(trait))
      .map((trait) => ({ kind: here.length > 0 ? 'alsoNotHere' : 'notHere', trait }) as const),
    ...(subject.also.length > 0 ? [{ kind: 'bothAtOnce', traits: subject.also } as const] : []),
    ...numberProblems(part, metric),
    ...(parts.length > 1 && !isFromTo(whole, parts) ? [{ kind: 'manyNumbers' } as const] : []),
    ...(part && side === null ? [{ kind: 'noSide' } as const] : []),
    ...(unread.length > 0
      ? [{ kind: 'unread', words: unread.map((word) => word.replace(/[.,’'-]+$/, '')) } as const]
      : []),
  ]
  if (!part || metric === null || problems.some(({ kind }) => BARS.includes(kind)))
    return { motion: null, problems }
  return {
    motion: { side: side ?? 'atLeast', threshold: part.share, metric, ...(year !== null && { year }) },
    problems,
  }
}

/** The figure asked for: the first, or the second of "from 10% to 25%". */
function asked(text: string, parts: readonly FoundPart[]): FoundPart | undefined {
  return isFromTo(text, parts) ? parts[1] : parts[0]
}

function isFromTo(text: string, [first, second]: readonly FoundPart[]): boolean {
  if (!first || !second) return false
  return (
    /\bfrom (?:about |around |today['’]s )?$/.test(text.slice(0, first.from)) &&
    /^\D*\bto (?:at least |at most )?$/.test(text.slice(first.to, second.from))
  )
}

/** The year that something is to be so by; else the first year named. */
function yearIn(text: string): number | null {
  const by = [...text.matchAll(BY_YEAR)].find(([phrase]) => /^(?:by|before|until)\b/.test(phrase))
  const found = by?.[1] ?? YEAR.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

function yearProblems(year: number | null, { firstYear, lastYear }: Readable): readonly ReadProblem[] {
  if (year === null) return [{ kind: 'noYear' }]
  return year < firstYear || year > lastYear ? [{ kind: 'yearOutside', year }] : []
}

/** Only a price can be above the whole: it is told as a part of the usual price. */
function numberProblems(part: FoundPart | undefined, metric: string | null): readonly ReadProblem[] {
  if (!part) return [{ kind: 'noNumber' }]
  return part.share > (metric === 'price.index' ? 3 : 1)
    ? [{ kind: 'tooMany', percent: part.share * 100 }]
    : []
}
