import { headerWords } from './header-words.ts'
import { europeanWords } from './header-words-europe.ts'
import { type Role, ROLES } from './role.ts'

/** How well a column's name fits a role (0–1), and the phrase that it was recognised by. */
export interface NameMatch {
  readonly score: number
  readonly phrase: string
}

interface Phrase {
  readonly text: string
  readonly weight: number
}

interface Matcher {
  readonly phrases: readonly Phrase[]
  readonly against: readonly string[]
}

/** Shortened words and what they stand for, in names and phrases alike. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['dt', 'date'],
  ['amt', 'amount'],
  ['no', 'number'],
  ['nbr', 'number'],
  ['num', 'number'],
  ['n', 'number'],
  ['nb', 'number'],
  ['desc', 'description'],
  // A currency in a name says that an amount stands there: award_twd.
  ...['aud', 'brl', 'cad', 'chf', 'clp', 'cny', 'cop', 'eur', 'inr', 'mxn', 'pen', 'twd', 'usd', 'zar'].map(
    (code): [string, string] => [code, 'amount']
  ),
])

/** "Excluding VAT" says of an amount that it is net, and "including VAT" that it is gross: not that it is a tax. */
const withoutTax =
  /\b(net of|excl|exc|ex|excluding|exclusive of|before|without|sans|sin|sem|ohne|senza|zonder) (tax(es)?|vat|gst|iva|tva|mwst|ust|btw)\b/g
const withTax =
  /\b(incl|inc|including|inclusive of|gross of|plus|avec|con|com|mit|inkl) (tax(es)?|vat|gst|iva|tva|mwst|ust|btw)\b/g

function inFull(words: string): string {
  return words
    .replace(withoutTax, 'net')
    .replace(withTax, 'gross')
    .replace(/[a-z]+/g, (word) => shortened.get(word) ?? word)
}

const matchers: ReadonlyMap<Role, Matcher> = new Map(
  ROLES.map((role) => [role, matcherOf(`${headerWords[role] ?? ''}\n${europeanWords[role] ?? ''}`)])
)

function matcherOf(words: string): Matcher {
  const phrases: Phrase[] = []
  const against: string[] = []
  for (const line of words.split('\n')) {
    if (line.trim() === '') continue
    const [, weight = '', texts = ''] = /^\s*(\S+) (.*)$/.exec(line) ?? []
    for (const text of texts.split(' / ')) {
      if (weight === 'not') against.push(inFull(text))
      else phrases.push({ text: inFull(text), weight: Number(weight) })
    }
  }
  return { phrases, against }
}

/** A column's name as words in lower case without accents, between single spaces: "AwardDate" is " award date ". */
export function plainName(head: string): string {
  const parted = head.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
  const plain = parted
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return ` ${inFull(plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())} `
}

/** How well a column's name fits a role; the more of the name a phrase explains, the better. */
export function matchName(plain: string, role: Role): NameMatch {
  const matcher = matchers.get(role)
  const none = { score: 0, phrase: '' }
  if (matcher === undefined) return none
  const length = plain.length - 2
  const squeezed = plain.replaceAll(' ', '')
  let best: NameMatch = none
  for (const { text, weight } of matcher.phrases) {
    const found = has(plain, text) || (text.length > 5 && squeezed === text.replaceAll(' ', ''))
    if (!found) continue
    const score = weight * (0.65 + 0.35 * Math.min(1, text.length / length))
    if (score > best.score) best = { score, phrase: text }
  }
  if (best.score === 0) return none
  const rest = has(plain, best.phrase) ? plain.replace(best.phrase, '·') : '·'
  const objections = matcher.against.filter((text) => has(rest, text)).length
  return objections === 0 ? best : { ...best, score: best.score * 0.45 ** objections }
}

function has(plain: string, text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return plain.includes(text)
  return text.endsWith('*') ? plain.includes(` ${text.slice(0, -1)}`) : plain.includes(` ${text} `)
}
