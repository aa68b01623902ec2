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
    /\b(?:stays?|staying|kept|remains?) (?:with)?in the (?:local )?(?:area|region|town|city|borough|county|district|economy)\b/,
    'local.retained',
  ],
]

/** Whose share, or what else, a motion is about. */
export interface Subject {
  readonly metric: string | null
  readonly who: Trait | null
  /** Groups that it names besides. */
  readonly also: readonly Trait[]
  /** The text without the words that were understood. */
  readonly rest: string
}

/** Finds what a text of small letters is about; of several groups the first in the list above, the narrower, is taken. */
export function subjectOf(text: string): Subject {
  for (const [pattern, metric] of OTHER)
    if (pattern.test(text)) return { metric, who: null, also: [], rest: text.replace(pattern, ' ') }
  let rest = text
  const found: Trait[] = []
  for (const [pattern, who] of WHO) {
    if (!pattern.test(rest)) continue
    rest = rest.replace(new RegExp(pattern, `${pattern.flags}g`), ' ')
    found.push(who)
  }
  const [who = null, ...also] = found
  return { metric: null, who, also, rest }
}
