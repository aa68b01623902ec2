import type { SupplierMention } from '../record.ts'
import { fold } from './fold.ts'
import type { Finding } from './traits.ts'

/** Where local suppliers are: what the user writes, one entry a line. */
export interface LocalList {
  /** Parts of postcodes: capitals and digits, a star at the end for "and whatever follows". */
  readonly postcodes: readonly string[]
  /** Names of towns and districts, folded. */
  readonly places: readonly string[]
}

/** Entries parted by lines, commas or semicolons; what follows # is a remark. An entry with a digit is a postcode. */
export function readLocalList(text: string): LocalList {
  const entries = text
    .split(/\r?\n/)
    .flatMap((line) => (line.split('#')[0] ?? '').split(/[,;]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const isCode = (entry: string) => /\d/.test(entry) || entry.endsWith('*')
  return {
    postcodes: [...new Set(entries.filter(isCode).map(entryCode))],
    places: [...new Set(entries.filter((entry) => !isCode(entry)).map(fold))].filter((place) => place !== ''),
  }
}

export const isEmpty = ({ postcodes, places }: LocalList): boolean => postcodes.length + places.length === 0

const plainCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/** As `plainCode`, with the star at its end, and the space that tells the sector M3 5 from the district M35. */
function entryCode(text: string): string {
  const sector = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)$/.exec(text.normalize('NFKC').toUpperCase().trim())
  if (sector) return sector[0]
  return text.endsWith('*') ? `${plainCode(text)}*` : plainCode(text)
}

/** Whether a supplier is local, by its postcode first; null where nothing tells. */
export function readLocation({ postcode, place }: SupplierMention, list: LocalList): Finding | null {
  if (isEmpty(list)) return null
  const code = postcode === null ? '' : plainCode(postcode)
  if (list.postcodes.length > 0 && code.length >= 2 && /\d/.test(code)) {
    const entry = list.postcodes.find((each) => codeIsIn(code, each))
    const evidence = entry === undefined ? `${code} is not in the list` : `${code} is in ${entry}`
    if (entry !== undefined || list.places.length === 0 || place === null) {
      return { trait: 'local', holds: entry !== undefined, rule: 'postcode', evidence }
    }
  }
  return place === null ? null : readPlace(place, list)
}

const BRITISH = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/**
 * A British code is in a district (M3), a sector (M3 5) or itself: M3 does not hold M30. Codes of other countries are in
 * whatever they begin with, as long as an entry has two signs or more.
 */
function codeIsIn(code: string, entry: string): boolean {
  if (entry.endsWith('*')) return entry.length > 1 && code.startsWith(entry.slice(0, -1))
  const british = BRITISH.exec(code)
  if (british) {
    const [, outward = '', inward = ''] = british
    return [outward, `${outward} ${inward[0] ?? ''}`, code].includes(entry)
  }
  // A district alone, where the file gives no more than that.
  if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(code)) return code === entry
  return entry.length >= 2 && code.startsWith(entry)
}

/** A town counts as a part of the address of its own, not as the name of a road in another town. */
function readPlace(place: string, { places }: LocalList): Finding | null {
  if (places.length === 0) return null
  const parts = place.split(/[,;\n|/]| - /).map((part) =>
    fold(part)
      .split(' ')
      .filter((word) => !/\d/.test(word))
      .join(' ')
  )
  const whole = fold(place)
  const found = places.find((town) => parts.includes(town) || (isIdeographic(town) && whole.startsWith(town)))
  if (found !== undefined)
    return { trait: 'local', holds: true, rule: 'place', evidence: `${place.trim()}: ${found}` }
  const isNear = places.some((town) =>
    isIdeographic(town) ? whole.includes(town) : ` ${whole} `.includes(` ${town} `)
  )
  if (isNear || whole === '') return null
  return { trait: 'local', holds: false, rule: 'place', evidence: `${place.trim()} is not in the list` }
}

const isIdeographic = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(text)
