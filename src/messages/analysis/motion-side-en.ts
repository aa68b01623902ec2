export type Side = 'atLeast' | 'atMost'

/** What stands right before the figure; a few small words may come between. First those that negate another. */
const BEFORE: readonly (readonly [RegExp, Side])[] = [
  [
    /\b(?:no|not|never|nor) (?:\p{L}+ ){0,3}(?:less|fewer|lower|smaller|below|under)(?: than)?|\bat least\b|≥|>=/u,
    'atLeast',
  ],
  [
    /\b(?:no|not|never|nor) (?:\p{L}+ ){0,3}(?:more|higher|greater|larger|over|above|exceed(?:ing)?)(?: than)?|\bat most\b|≤|<=/u,
    'atMost',
  ],
  [
    /\b(?:up to|under|below|less than|fewer than|lower than|max(?:imum)?|ceiling|cap(?:ped)?|limit(?:ed)?)\b|</,
    'atMost',
  ],
  [/\b(?:como m[aá]ximo|a lo sumo|hasta|no m[aá]ximo|at[eé]|au plus|höchstens)(?![\p{L}])/u, 'atMost'],
  [/\b(?:over|above|more than|greater than|exceed(?:s|ing)?|min(?:imum)?|floor|upwards of)\b|>/, 'atLeast'],
]
const AFTER: readonly (readonly [RegExp, Side])[] = [
  [
    /^[\s,]*(?:or (?:more|over|above|higher|greater)|and above|at (?:the )?(?:very )?least|at a minimum|minimum)\b|^\+/,
    'atLeast',
  ],
  [
    /^[\s,]*(?:or (?:less|fewer|lower|below|under)|at (?:the )?(?:very )?most|at a maximum|maximum|ceiling|cap)\b/,
    'atMost',
  ],
]
/** "Reduce the share of single bids to 10%": the last such word before the figure says which way. */
const VERBS =
  /\b(?:(raise|increase|grow|lift|bring up|expand)|(reduce|cut|lower|limit|cap|restrict|bring down|shrink))(?:s|d|ed|ing)?\b/g
const SMALL_WORDS = 4

/**
 * Whether a motion asks for at least or at most the part that stands between `from` and `to`; null where it does not
 * say. Only what belongs to that figure counts: "contracts below 50,000" says nothing of "25% local".
 */
export function sideOf(text: string, from: number, to: number): Side | null {
  const sentence =
    text
      .slice(0, from)
      .split(/[.;:]\s/)
      .at(-1) ?? ''
  // Beyond another figure stands what belongs to that one.
  const near = (sentence.split(/\d/).at(-1) ?? '')
    .trim()
    .split(' ')
    .slice(-SMALL_WORDS - 3)
    .join(' ')
  for (const [pattern, side] of BEFORE) {
    const match = pattern.exec(near)
    if (match && wordsIn(near.slice(match.index + match[0].length)) <= SMALL_WORDS) return side
  }
  const after = text.slice(to)
  for (const [pattern, side] of AFTER) if (pattern.test(after)) return side
  if (!/\b(?:to|at)(?: about| around| only| just)?\s*$/.test(sentence)) return null
  const verb = [...sentence.matchAll(VERBS)].at(-1)
  return verb ? (verb[1] === undefined ? 'atMost' : 'atLeast') : null
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0
