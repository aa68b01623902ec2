/** A part of a whole as a motion names it, and where it stands in the text. */
export interface FoundPart {
  /** As a share (0–1). */
  readonly share: number
  readonly from: number
  readonly to: number
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const UNITS = `${ONES} seventeen eighteen nineteen`.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const PERCENT = String.raw`\s*(?:%|per ?cent|pct|pc\b|p\.c\.)`
const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${[...UNITS].reverse().join('|')}|(?:a |one )?hundred)`

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    new RegExp(String.raw`(\d+(?:[.,]\d+)?)${PERCENT}`, 'g'),
    ([, figure = '']) => Number(figure.replace(',', '.')) / 100,
  ],
  [new RegExp(String.raw`\b(${WORD})${PERCENT}`, 'g'), ([, word = '']) => numberOf(word) / 100],
  [
    new RegExp(String.raw`\b(${WORD}|\d+) (?:in|out of)(?: every)? (${WORD}|\d+)\b`, 'g'),
    ([, part = '', whole = '']) => numberOf(part) / numberOf(whole),
  ],
  [/\bthree[- ]quarters\b|\b3\/4\b/g, () => 0.75],
  [/\btwo[- ]thirds\b|\b2\/3\b/g, () => 2 / 3],
  [/\b(?:one[- ])?half\b|\b1\/2\b/g, () => 0.5],
  [/\b(?:a|one)[- ]third\b|\b1\/3\b/g, () => 1 / 3],
  [/\b(?:a|one)[- ]quarter\b|\b1\/4\b/g, () => 0.25],
  [/\b(?:a|one)[- ]fifth\b|\b1\/5\b/g, () => 0.2],
  [/\b(?:a|one)[- ]tenth\b|\b1\/10\b/g, () => 0.1],
]

/** Every part of a whole in a text of small letters, in the order in which they stand there. */
export function partsIn(text: string): readonly FoundPart[] {
  return PATTERNS.flatMap(([pattern, shareOf]) =>
    [...text.matchAll(pattern)].map((match) => ({
      share: shareOf(match),
      from: match.index,
      to: match.index + match[0].length,
    }))
  ).sort((a, b) => a.from - b.from)
}

/** A number in words, up to a hundred. */
export const NUMBER_WORD = WORD

/** "twenty-five" is 25. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text.endsWith('hundred')) return 100
  return text
    .split(/[- ]/)
    .reduce(
      (sum, word) => sum + (TENS.includes(word) ? 20 + 10 * TENS.indexOf(word) : UNITS.indexOf(word)),
      0
    )
}
