import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { partsOf, partText } from '../../src/state/link-text.ts'
import { versionMark } from '../../src/state/link.ts'
import { writeLink } from '../../src/state/link-write.ts'
import { damagedLinks, soundLinks } from '../state/damaged-links.ts'
import { isSaid } from '../state/link-said.ts'
import { town } from '../state/town.ts'
import { accepted, type Kind, kindOf, silent, type Verdict } from './kind.ts'
import { unsaid } from './said.ts'

const mark = versionMark(town)
const checks = { checkEdits: () => [] }

/** What a link holds is read as it is written or said to be unread, and the link written anew says the same. */
function judge(link: string): Verdict {
  const opened = openLink(link)
  if (!opened || opened.place !== 'town')
    return { outcome: 'refused', what: 'opens another place, which the page says' }
  const state = readLink(town, opened, checks)
  const [, , ...parts] = partsOf(link)
  const lost = parts.find((part) => !isSaid(part, state))
  if (lost) return silent(`${partText(lost)} is neither read nor named`)
  const { unread, otherData: _, published: __, model: ___, ...kept } = state
  const again = openLink(writeLink(town, kept))
  const reread = again && readLink(town, again, checks)
  const changed = unsaid(kept, reread)
  if (changed !== '' || reread?.unread.length !== 0)
    return silent(`${changed} differs when it is written anew`)
  return unread.length > 0
    ? { outcome: 'refused', what: unread.map(({ part, reason }) => `${part}: ${reason}`).join() }
    : accepted
}

export const linkKinds: readonly Kind[] = [
  kindOf('link, damaged', 600, damagedLinks('town', mark), judge),
  kindOf('link, parts in any order', 200, soundLinks('town', mark), judge),
]
