import type { Trait } from '../../engine/index.ts'

const WHO: readonly (readonly [RegExp, Trait])[] = [
  [
    /\b(?:small(?:er)? )?(?:family|small)[- ]?(?:farm(?:s|ers|ing)?|holders?|agriculture)\b|\bsmallholders?\b|\bfarm(?:s|ers)\b/,
    'familyFarm',
  ],
  [/\bco-?op(?:s|eratives?)?\b/, 'cooperative'],
  [/\b(?:minorit(?:y|ies)(?:[- ]owned)?|m[aā]ori|indigenous|black[- ]owned)(?![\p{L}])/u, 'minorityOwned'],
  [/\bwom[ae]n(?:['’]s)?(?:[- ](?:led|owned|run))?\b/, 'womenLed'],
  [/\borganic(?:ally grown)?(?: (?:food|growers?|farms?|produce))?\b/, 'organic'],
  [
    /\b(?:small(?:er)?(?: and medium(?:[- ]sized)?)?|smes?|micro[- ]?(?:business(?:es)?|enterprises?|firms?))\b/,
    'small',
  ],
  [/\b(?:non-?profits?|charit(?:y|ies)|voluntary (?:sector|organisations?))\b/, 'nonProfit'],
  [/\b(?:informal|waste[- ]pickers?)\b/, 'informal'],
  [/\b(?:public (?:services?|employees)|in[- ]house)\b/, 'public'],
  [/\b(?:local(?:ly)?(?:[- ](?:owned|based))?|nearby)\b/, 'local'],
]

const OTHER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:single|one|only one)[- ]bid(?:der)?s?\b/, 'bids.single.share'],
  [
    /\b(?:reserved|kept) contracts?\b.*\bunfilled\b|\bunfilled\b.*\b(?:reserved|kept) contracts?\b|\bunfilled\b/,
    'reserved.unfilled.share',
  ],
  [/\bneeds?\b.*\bunmet\b|\bunmet\b(?:\s+needs?)?/, 'need.unmet.share'],
  [/\b(?:largest|biggest)(?: (?:group|supplier))?(?:'s|’s)?(?: share)?\b/, 'concentration.largest'],
  [/\b(?:usual |normal |market )?prices?\b/, 'price.index'],
  [
    /\b(?:keeps?|stays?|staying|kept|remains?|circulates?)\b.{0,40}? (?:with)?in the (?:local )?(?:area|region|town|city|borough|county|district|economy)\b/,
    'local.retained',
  ],
]

/** Whose share, or what else, a motion is about. */
export interface Subject {
  readonly metric: string | null
  /** The groups that it counts, together where there are several. */
  readonly who: readonly Trait[]
  /** Words on a group that is counted without them: "local" in "local cooperatives". */
  readonly also: readonly Trait[]
  /** The text without the words that were understood. */
  readonly rest: string
}

interface Named {
  readonly trait: Trait
  readonly from: number
  readonly to: number
}

/** "local firms and cooperatives", "local/women-led", "local + small": either of them. Without a joint: both at once. */
const JOINT = /\b(?:and|or|plus)\b|[,+&/]/

const ASIDE =
  /,? (?:with (?:a )?(?:priority|preference)|giving priority|prioritising|preferably|including|especially|in particular)\b/

function splitAt(text: string, pattern: RegExp): readonly [string, string] {
  const at = text.search(pattern)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** Finds what a text of small letters is about. */
export function subjectOf(text: string): Subject {
  for (const [pattern, metric] of OTHER)
    if (pattern.test(text)) return { metric, who: [], also: [], rest: text.replace(pattern, ' ') }
  // Who comes first, or is meant in particular, is not who is counted.
  const [counted, aside] = splitAt(text, ASIDE)
  const { named, rest } = namedIn(counted)
  const kinds = kindsOf(named, counted)
  const who = new Set(kinds.flatMap((kind) => narrowest(kind) ?? []))
  const also = new Set(kinds.flat().filter((trait) => !who.has(trait)))
  return { metric: null, who: [...who], also: [...also], rest: `${rest}${aside}` }
}

function namedIn(text: string): { readonly named: readonly Named[]; readonly rest: string } {
  let rest = text
  const named: Named[] = []
  for (const [pattern, trait] of WHO) {
    // As many blanks as letters: what is found later stands where it stood.
    rest = rest.replace(new RegExp(pattern, `${pattern.flags}g`), (phrase, ...more) => {
      const from = more.find((each) => typeof each === 'number') as number
      named.push({ trait, from, to: from + phrase.length })
      return ' '.repeat(phrase.length)
    })
  }
  return { named: named.sort((a, b) => a.from - b.from), rest }
}

/** Groups in the order named; those without a joint between them are one kind of supplier, told by several words. */
function kindsOf(named: readonly Named[], text: string): readonly (readonly Trait[])[] {
  const kinds: Trait[][] = []
  named.forEach(({ trait, from }, at) => {
    const before = named[at - 1]
    const isNew = before === undefined || JOINT.test(text.slice(before.to, from))
    if (isNew) kinds.push([trait])
    else kinds.at(-1)?.push(trait)
  })
  return kinds
}

/** Of several words for one kind of supplier, the first in the list above: it takes in the fewest. */
export function narrowest(kind: readonly Trait[]): Trait | null {
  return WHO.map(([, trait]) => trait).find((trait) => kind.includes(trait)) ?? null
}
