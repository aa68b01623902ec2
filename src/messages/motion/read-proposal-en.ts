import { NUMBER_WORD, numberOf } from '../analysis/motion-percent-en.ts'
import { readMotion, type Readable, type ReadMotion, type ReadProblem } from '../analysis/read-motion-en.ts'
import { readRules, type OpenPhrase, type ReadRule, type RulePlace } from './read-rules-en.ts'

export type { OpenPhrase, ReadRule, RulePlace } from './read-rules-en.ts'

/** A whole motion as the page understands it. Every word is in one of these, or is a small word that says nothing. */
export interface ReadProposal {
  /** What is to be reached; null where the motion names no share that the page can count. */
  readonly ask: ReadMotion | null
  /** The year it is to be reached by, also where nothing else of an ask was found. */
  readonly year: number | null
  readonly rules: readonly ReadRule[]
  readonly open: readonly OpenPhrase[]
  /** What was taken for granted, or left out, in the ask. */
  readonly problems: readonly ReadProblem[]
}

const SENTENCES = /(?<=[.!?])\s+(?=\p{L})|[;\n•]+|\s[-–—]\s/u
const SAID_ELSEWHERE: readonly ReadProblem['kind'][] = ['unread', 'noNumber', 'noSubject', 'empty', 'noYear']

/**
 * Reads a motion of any length: the share it asks for, and the rules by which. Nothing is dropped in silence, and nothing
 * that was read before has a say.
 */
export function readProposal(text: string, place: Readable & RulePlace): ReadProposal {
  const rules: ReadRule[] = []
  const open: OpenPhrase[] = []
  const problems: ReadProblem[] = []
  let ask: ReadMotion | null = null
  let year: number | null = null
  for (const sentence of sentencesOf(text, place)) {
    const read = readRules(sentence, place)
    for (const rule of read.rules) {
      // What is said twice of one rule is not decided by which came last.
      if (!rules.some(({ lever }) => lever === rule.lever)) rules.push(rule)
      else open.push({ phrase: rule.phrase, lever: null, why: 'several' })
    }
    open.push(...read.open)
    // "By 2028" says by when, whether or not a share is named.
    year ??= yearIn(read.rest, place)
    const [words, ...further] = asksOf(contentOf(read.rest))
    for (const phrase of further) open.push({ phrase, lever: null, why: 'several' })
    if (words === undefined || words === '') continue
    const found = readMotion(words, place)
    if (found.motion && ask === null) {
      ask = found.motion
      problems.push(...found.problems.filter(({ kind }) => !['unread', 'noYear'].includes(kind)))
    } else if (found.motion || !found.problems.some(({ kind }) => kind === 'noNumber')) {
      // A second share, or one that is nobody's here.
      open.push({ phrase: words, lever: null, why: found.motion ? 'several' : 'unknown' })
      problems.push(...found.problems.filter(({ kind }) => !SAID_ELSEWHERE.includes(kind)))
      continue
    }
    // Of a sentence that told nothing, not even the small words are known to be small.
    if (found.motion === null && read.rules.length + read.open.length === 0) {
      open.push({ phrase: words, lever: null, why: 'unknown' })
      continue
    }
    const unread = found.problems.flatMap((each) => (each.kind === 'unread' ? each.words : []))
    open.push(...unreadPhrases(words, unread, found.motion !== null))
  }
  return { ask, year: ask?.year ?? year, rules, open, problems }
}

/** Sentences in small letters, with "within three years" as a year. */
function sentencesOf(text: string, { firstYear }: Readable): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad]/g, '')
    .replace(/[’‘]/g, '’')
  return plain
    .split(SENTENCES)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.!?]+$/, '')
    )
    .map((sentence) => sentence.replace(/(\d),(\d{1,2})(?= ?(?:%|per ?cent|pct))/g, '$1.$2'))
    .map((sentence) =>
      sentence.replace(
        /(\d)(?: percentage|-percentage)?[- ]points?(?= (?:price |bid )?(?:preference|advantage|margin))/g,
        '$1%'
      )
    )
    .map((sentence) => sentence.replace(IN_WORDS, (_, count: string) => String(numberOf(count))))
    .map((sentence) => sentence.replace(IN_YEARS, (_, count: string) => `by ${firstYear + Number(count)}`))
    .filter((sentence) => sentence !== '')
}

/** "twenty days", "three years" */
const IN_WORDS = new RegExp(
  String.raw`\b(${NUMBER_WORD})(?=[- ](?:calendar |working )?(?:day|year)s?\b)`,
  'g'
)
const IN_YEARS = /\b(?:with)?in (?:the next )?(\d+) years(?:’ time)?\b/g

function yearIn(text: string, { firstYear, lastYear }: Readable): number | null {
  const found = /\b(?:by|before|until)(?: the)?(?: end of)? (\d{4})\b/.exec(text)?.[1]
  const year = found === undefined ? NaN : Number(found)
  return year >= firstYear && year <= lastYear ? year : null
}

/** What is left of a sentence once its rules are taken out, without joints that hang loose. */
function contentOf(rest: string): string {
  return rest
    .split(';')
    .map((part) =>
      part
        .replace(
          /^[\s,:]*(?:(?:and|or|by|with|to|that|it|will|shall|must|should|we|also|then|through|the council) )*[\s,:]*|[\s,:]*(?:\b(?:and|or|by|with|to|that|will|shall|through))*[\s,:]*$/g,
          ''
        )
        .trim()
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(' , ')
}

/** "25% local and 10% cooperative" asks twice: each figure goes with its own words. "From 10% to 25%" is one ask. */
function asksOf(text: string): readonly string[] {
  const figures = [...text.matchAll(/(\bfrom |\bto )?\d+(?:\.\d+)?%/g)]
  const second = figures.slice(1).find(([, joint]) => joint === undefined)
  const joint = second && [...text.slice(0, second.index).matchAll(/,? and |, /g)].at(-1)
  if (!joint) return [text]
  const rest = text.slice(joint.index + joint[0].length)
  return [text.slice(0, joint.index), ...asksOf(rest)]
}

/** A clause that was not understood is told whole; of one that was, only the words left over. */
function unreadPhrases(text: string, unread: readonly string[], isAsk: boolean): readonly OpenPhrase[] {
  if (unread.length === 0) return []
  if (isAsk) return [{ phrase: unread.join(' '), lever: null, why: 'unknown' }]
  return text
    .split(/ , |, /)
    .filter((part) => unread.some((word) => part.includes(word)))
    .map((phrase) => ({ phrase: phrase.trim(), lever: null, why: 'unknown' }))
}
