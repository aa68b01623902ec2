/** A part of a link, decoded: `access=60`, or a word alone, such as `time`. */
export interface LinkPart {
  readonly key: string
  /** Null for a word alone. */
  readonly value: string | null
}

/** What trackers and mail programs append to an address: parameters, and marks of a text to scroll to. */
const APPENDED =
  /^(utm_\w*|mc_\w+|_hs\w+|hsa_\w+|mkt_tok|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid?|li_fat_id|ref_src|:~:text)(=|$)|^(amp|gt|lt|quot|nbsp);?$/i

/** What stands behind an address in running text, and what is left of an escape that was cut. */
const BEHIND = /(%[0-9a-f]?|[\s.,;:!?'"`´‘’“”‚„«»‹›()[\]{}<>|*_\\…–—-])+$/iu

/** Marks without a width, which come along when a text is copied. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu

/**
 * A link taken apart at its slashes, without what was done to it on its way: encoded once more as a whole or in parts,
 * followed by a full stop, a bracket or a quote, or by what trackers append. Never throws.
 *
 * @param hash with or without its `#`. Names keep every sign that they are written with.
 */
export function partsOf(hash: string): readonly LinkPart[] {
  const text = hash.replace(/^(#|%23|["'“‘«<([\s])+/i, '')
  const whole = /^v\d+%2f/i.test(text) ? decoded(text) : text
  const segments = whole.split('/').flatMap(split).flatMap(withoutAppended)
  return withoutBehind(segments.map(partOf)).filter(({ key, value }) => key !== '' || value !== null)
}

/** Percent-encoding read once; what is no character of it becomes U+FFFD. */
function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => parseInt(hex, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
}

/** A part as it stands in a link. */
export const partText = ({ key, value }: LinkPart): string => (value === null ? key : `${key}=${value}`)

/** Parts in people's own words. */
const isName = (text: string): boolean => /^(?:(?:[a-z]:)?name|motion)(=|%3d)/i.test(text)

/** An encoded slash stands in names and motions alone; anywhere else it was one before. */
function split(segment: string): readonly string[] {
  return !isName(segment) && /%2f/i.test(segment) ? decoded(segment).split('/') : [segment]
}

/** Links hold none of these signs as they stand: what follows one was appended. */
function withoutAppended(segment: string): readonly string[] {
  const [first = '', ...rest] = segment.split(/[?&#]/)
  return [first, ...rest.filter((each) => each !== '' && !APPENDED.test(each))]
}

/** A part whose equals sign was encoded was encoded as a whole. */
function partOf(segment: string): LinkPart {
  const text = segment.includes('=') ? segment : decoded(segment)
  const at = text.indexOf('=')
  if (at < 0) return { key: bare(text), value: null }
  const value = text.slice(at + 1)
  return { key: bare(text.slice(0, at)), value: isName(text) ? decoded(value) : bare(value) }
}

const bare = (text: string): string => decoded(text).replace(UNSEEN, '').trim()

/** Without what stands behind the link in the text that it was taken from. */
function withoutBehind(parts: readonly LinkPart[]): readonly LinkPart[] {
  const last = parts.at(-1)
  if (!last || isName(partText(last))) return parts
  const { key, value } = last
  const clean =
    value === null ? { key: key.replace(BEHIND, ''), value } : { key, value: value.replace(BEHIND, '') }
  const isGone = clean.key === '' && clean.value === null
  return isGone ? withoutBehind(parts.slice(0, -1)) : [...parts.slice(0, -1), clean]
}
