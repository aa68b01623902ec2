import { MODEL_VERSION } from '../engine/index.ts'
import type { Messages } from '../messages/catalogue.ts'
import { format } from '../messages/messages.svelte.ts'
import type { Jurisdiction, Problem } from '../scenario/checked.ts'
import { FULL_RUNS } from './edit.ts'
import { lawHeads } from './law-library.ts'
import type { Unread } from './link.ts'
import type { NoticeText } from './notices.svelte.ts'
import type { RefusedOwn } from './shelf.ts'

const MOST_DETAILS = 8

/** What could not be read in a link; null when all was. */
export function linkNotice(unread: readonly Unread[]): NoticeText | null {
  if (unread.length === 0) return null
  if (unread[0]?.reason === 'version')
    return { kind: 'problem', text: (messages) => messages.notices.linkUnreadable }
  return {
    kind: 'problem',
    text: ({ notices }) => notices.linkPartly(unread.length),
    // What was refused for one reason several times is said once.
    details: (messages) =>
      shortened(messages, [...new Set(unread.map((each) => unreadLine(messages, each)))]),
  }
}

/** A link of another version of the model, where that can be told, or of the place's data. */
export function otherDataNotice(model: string | null): NoticeText {
  return {
    kind: 'info',
    text: ({ notices }) =>
      model === null || model === MODEL_VERSION
        ? notices.linkOtherData
        : notices.linkOtherModel(model, MODEL_VERSION),
  }
}

/** A place so large that fewer futures are played: how many, and how long each takes (ms). */
export function sizeNotice({
  runs,
  futureMs,
}: {
  readonly runs: number
  readonly futureMs: number
}): NoticeText {
  const seconds = Math.max(0.1, futureMs / 1000)
  return {
    kind: 'info',
    text: ({ notices }) => {
      const write = format()
      const time = write.decimal(seconds, seconds < 10 ? 1 : 0)
      return notices.runShortened(time, write.count(runs), write.count(FULL_RUNS))
    },
  }
}

function unreadLine({ notices }: Messages, { part, reason, used = '' }: Unread): string {
  switch (reason) {
    case 'range':
      return notices.unread.range(part, used)
    case 'assumption':
      return notices.unread.assumption(part, used)
    case 'beside':
      return notices.unread.beside(part, used)
    case 'name':
      return notices.unread.name(part, used)
    case 'law':
      return notices.unread.law(part, used)
    case 'tooLong':
      return notices.unread.tooLong(used)
    default:
      return notices.unread[reason](part)
  }
}

/** A scenario file that is broken: which file, and each field with what is wrong. */
function brokenNotice(file: string, problems: readonly Problem[]): NoticeText {
  return {
    kind: 'problem',
    text: ({ notices }) => notices.scenarioBroken(file),
    details: (messages) =>
      shortened(
        messages,
        problems.map(({ path, message }) => (path === '' ? message : messages.notices.problem(path, message)))
      ),
  }
}

function shortened({ notices }: Messages, lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_DETAILS
  return rest > 0 ? [...lines.slice(0, MOST_DETAILS), notices.moreProblems(rest)] : lines
}

/** What judges files and numbers could not be fetched. */
export const uncheckedNotice: NoticeText = {
  kind: 'problem',
  text: ({ notices }) => notices.checksMissing,
}

/** A user's own file that cannot be used, and why. */
export function fileNotice(refused: RefusedOwn): NoticeText {
  const { file } = refused
  if ('problems' in refused) return brokenNotice(file, refused.problems)
  if ('unchecked' in refused) return uncheckedNotice
  return {
    kind: 'problem',
    text: ({ notices }) =>
      'gone' in refused
        ? notices.fileGone(file)
        : 'tooLarge' in refused
          ? notices.fileTooLarge(file)
          : notices.fileNotJson(file, refused.notJson),
  }
}

/** The law of a country could not be fetched. */
export function lawNotice(id: Jurisdiction): NoticeText {
  const name = lawHeads.find((head) => head.id === id)?.name ?? id
  return { kind: 'problem', text: ({ notices }) => notices.lawMissing(name) }
}

/** The browser keeps nothing, or has no room. */
export function storeNotice(outcome: 'blocked' | 'full'): NoticeText {
  return {
    kind: 'info',
    text: ({ notices }) => (outcome === 'full' ? notices.storageFull : notices.storageBlocked),
  }
}
