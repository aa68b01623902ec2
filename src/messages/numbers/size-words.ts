const THOUSAND = 1e3
const LAKH = 1e5
const MILLION = 1e6
const CRORE = 1e7
const BILLION = 1e9

/** Words that mean one size wherever they are typed, without accents and in small letters. */
const EVERYWHERE: ReadonlyMap<string, number> = new Map([
  ...sized(THOUSAND, 'k th thou thousand thousands tsd tausend mille mila hazar hazaar hajar elfu'),
  ...sized(LAKH, 'lakh lakhs lac lacs laki'),
  ...sized(MILLION, 'm mm mn mln mio million millions millionen millon millones milhao milhoes'),
  ...sized(MILLION, 'milione milioni miljoen'),
  ...sized(CRORE, 'crore crores cr karor'),
  ...sized(BILLION, 'b bn bln md mds mrd mia mld milliard milliards milliarde milliarden miliardo miliardi'),
  ...sized(BILLION, 'bilhao bilhoes miljard bilioni'),
])

/** Languages in which `mil` is a thousand; in English it is short for a million. */
const MIL_IS_THOUSAND = ['es', 'pt', 'ca', 'gl', 'qu', 'gn']
/** Languages in which a `billion` is a million million. */
const LONG_BILLION = ['fr', 'de', 'lb', 'da', 'nb', 'no', 'sv']

/** What a word of size comes to; `ambiguous` where the place leaves two readings open, null for any other word. */
export type Size = number | 'ambiguous' | null

/**
 * Reads one word of size.
 *
 * @param word in small letters, without accents or a full stop.
 * @param language of the place, as `Notation` gives it.
 */
export function sizeOf(word: string, language: string): Size {
  if (word === 'mil') return MIL_IS_THOUSAND.includes(language) ? THOUSAND : 'ambiguous'
  if (word === 'billion' || word === 'billions')
    return LONG_BILLION.includes(language) ? 'ambiguous' : BILLION
  // Short for milhão and bilhão; elsewhere nobody writes them.
  if (language === 'pt' && word === 'mi') return MILLION
  if (language === 'pt' && word === 'bi') return BILLION
  return EVERYWHERE.get(word) ?? null
}

/** Sizes said one after the other: `mil millones`, `lakh crore`. Null where they do not belong together. */
export function joined(sizes: readonly number[]): number | null {
  const [first = 1, second] = sizes
  if (sizes.length > 2) return null
  if (second === undefined) return first
  return (first === THOUSAND && second === MILLION) || (first <= LAKH && second === CRORE)
    ? first * second
    : null
}

function sized(size: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, size])
}
