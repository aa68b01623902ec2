const KINDS: readonly (readonly [sign: RegExp, what: string])[] = [
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u, 'a control character'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a mark that turns the direction of text'],
  [/\p{Cs}/u, 'half a character'],
]
const FAULTS = new RegExp(KINDS.map(([sign]) => sign.source).join('|'), 'gu')
const BREAK = /[\t\n\r\u2028\u2029]/u
/** Letters, figures and signs, without the two of them that show nothing. */
const SEEN = /[^\P{L}\u3164\uffa0]|\p{N}|\p{P}|[^\P{S}\u2800]/u

/**
 * What is wrong with a text that people read on screen, on paper and in files, with the remedy; null for nothing.
 *
 * @param oneLine whether it must stand on one line, as a name does.
 */
export function textFault(text: string, { oneLine }: { readonly oneLine: boolean }): string | null {
  for (const [sign, what] of [...KINDS, ...(oneLine ? ([[BREAK, 'a line break or tab']] as const) : [])]) {
    const [found] = sign.exec(text) ?? []
    if (found !== undefined) return `holds ${what} (${codeOf(found)}): leave it out`
  }
  return null
}

/** True for a text of which nothing can be seen. */
export const isBlank = (text: string): boolean => !SEEN.test(text)

/** A text without the signs that `textFault` refuses; its lines stay. */
export const plainText = (text: string): string => text.replace(FAULTS, '')

/** The same on one line, without space at its ends. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
