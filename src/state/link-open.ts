import { partsOf, partText, type LinkPart } from './link-text.ts'
import { LINK_VERSION, LONGEST_LINK, type Unread } from './link.ts'

/** A link taken apart; which place it is about can be told before that place is loaded. */
export interface OpenLink {
  readonly place: string
  readonly parts: readonly LinkPart[]
  readonly unread: readonly Unread[]
}

const SHOWN_LENGTH = 40

/** Takes a link apart, with or without its `#`; null when there is nothing to read. Never throws. */
export function openLink(hash: string): OpenLink | null {
  const text = hash.replace(/^#/, '')
  if (text === '') return null
  const tooLong: Unread[] =
    text.length > LONGEST_LINK ? [{ part: '', reason: 'tooLong', used: `${LONGEST_LINK}` }] : []
  const [version, place, ...parts] = partsOf(text.slice(0, LONGEST_LINK))
  if (version?.key.toLowerCase() !== LINK_VERSION || !place) {
    return { place: '', parts: [], unread: [{ part: shown(text), reason: 'version' }] }
  }
  return { place: partText(place), parts, unread: tooLong }
}

/** True when a link sets numbers of the model, which have to be judged. Only their names hold a dot. */
export function holdsNumbers({ parts }: OpenLink): boolean {
  return parts.some(({ key }) => key.includes('.'))
}

/** A part of a link as a message may quote it: on one line, short, without marks that would turn it round. */
export function shown(part: string): string {
  const text = part.replace(/[\p{C}\s]+/gu, ' ').trim()
  const characters = Array.from(text)
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : text
}
