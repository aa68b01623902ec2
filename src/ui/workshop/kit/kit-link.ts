import { shareLink } from '../../../state/share-link.ts'
import { writeWorkshop, type Workshop } from '../../../workshop/workshop.ts'

/** Parts of a link that say what is asked and of which numbers: the question, the user's own numbers, law, seed, version. */
const ASKED = /^(?:count|value|measured|(?:for|in|over|law|seed|runs|v)=.*|[^=]*\.[^=]*=.*)$/

/** The link to a session under today's rules, which its check code is of. */
export function kitLink(link: string, workshop: Workshop): string {
  const [page = '', state = ''] = link.split('#')
  const [version = '', place = '', ...parts] = state.split('/')
  const asked = parts.filter((part) => ASKED.test(part))
  const kit = [version, place, 'from=baseline', `ws=${writeWorkshop(workshop)}`, ...asked]
  return shareLink(`${page}#${kit.join('/')}`)
}
