import type { Branch, Group, Limit } from '../../analysis/fails/discover.ts'
import type { Fails } from '../../analysis/fails/fails.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import type { fails } from './en-fails.ts'

type Words = typeof fails

/** An unknown in words. */
export interface NamedInput {
  /** As it stands inside a sentence. */
  readonly inSentence: string
  readonly owner: string
  readonly name: string
  /** A value of it with its unit, rounded as a limit that was found may be. */
  readonly write: (value: number) => string
}

/** Finds the words of an unknown by its name in the model. */
export type NameInput = (name: string) => NamedInput

/** From this share of the futures inside on, they do it "mostly". */
export const MOSTLY = 0.65

/** The finding in one or two sentences; `at` is the place of the group chosen. */
export function failsSentence(
  { format }: Language,
  words: Words,
  found: Fails,
  { at, name }: { readonly at: number; readonly name: NameInput }
): readonly Part[] {
  const { sentence } = words
  const verb = verbOf(words, found)
  const [count, runs] = [format.count(found.hits), format.count(found.runs)]
  const group = found.groups[at]
  switch (found.kind) {
    case 'none':
    case 'all': {
      const allShort = (found.kind === 'all') === (found.seek === 'short')
      return toParts(
        allShort
          ? `${sentence.all[found.against]} ${sentence.allRest}`
          : `${sentence.none[found.against]} ${sentence.noneRest(runs)}`
      )
    }
    case 'tooFew':
      return toParts(sentence.tooFew(count, verb, runs))
    case 'nothing':
      return toParts(
        `${sentence.nothing(count, runs, verb, format.count(found.inputs))} ${sentence.nothingRest}`
      )
    case 'found':
      return group ? toParts(groupSentence({ format, words }, found, { group, verb, name })) : []
  }
}

function groupSentence(
  { format, words }: Pick<Language, 'format'> & { readonly words: Words },
  found: Fails,
  { group, verb, name }: { readonly group: Group; readonly verb: string; readonly name: NameInput }
): string {
  const { sentence } = words
  const density = group.hits / group.inside
  const [inside, base] = apartShares(words, format, density, found.hits / found.runs)
  const open = density >= MOSTLY ? sentence.mostly : sentence.more
  const caught = shareText(words, format, group.hits / found.hits)
  return `${open(verb, limitsText(format, words, group, name))} ${sentence.counts(inside, verb, caught, base)}`
}

/** Why it is the futures that reach the target which are looked into; empty when it is not. */
export function whichSentence(
  { format }: Language,
  words: Words,
  found: Fails,
  asked: 'rarer' | 'short' | 'reached'
) {
  const most = asked === 'rarer' && found.seek === 'reached' && found.kind !== 'none'
  return most ? words.sentence.rarerReached(format.count(found.short), format.count(found.runs)) : ''
}

/** How the limits do among futures that did not help to find them; empty when they were not tried. */
export function heldOutSentence({ format }: Language, words: Words, { heldOut, kind }: Fails): string {
  if (kind !== 'found' || !heldOut || heldOut.inside === 0) return ''
  return words.sentence.heldOut(format.chosenShare(percent(heldOut.hits / heldOut.inside)))
}

/** The second group; empty without one. */
export function secondSentence(
  { format }: Language,
  words: Words,
  found: Fails,
  name: NameInput
): readonly Part[] {
  const { second, hits } = found
  if (!second) return []
  const verb = verbOf(words, found)
  const inside = shareText(words, format, second.hits / second.inside)
  const caught = shareText(words, format, second.hits / hits)
  const { second: open, secondCounts } = words.sentence
  return toParts(
    `${open(verb, limitsText(format, words, second, name))} ${secondCounts(inside, verb, caught)}`
  )
}

/** What the futures looked into do: "fall short". */
export const verbOf = (words: Words, { against, seek }: Fails): string => words.verb[against][seek]

/** "“Entry” (Local firms) is at most 12% and “Wait” is at least 60 days" */
export function limitsText(
  format: Language['format'],
  words: Words,
  { limits }: Pick<Group, 'limits'>,
  name: NameInput
): string {
  return format.list(
    limits.map(({ name: path, low, high }) => {
      const { inSentence, write } = name(path)
      if (low === null) return words.limit.under(inSentence, write(high ?? 0))
      if (high === null) return words.limit.over(inSentence, write(low))
      return words.limit.between(inSentence, write(low), write(high))
    })
  )
}

/** A limit alone, for a cell: "at most 12%". */
export function limitText(words: Words, { low, high }: Limit, { write }: NamedInput): string {
  if (low === null) return words.limits.atMost(write(high ?? 0))
  if (high === null) return words.limits.atLeast(write(low))
  return words.limits.between(write(low), write(high))
}

/** One answer of the tree with what follows from it. */
export interface TreeLine {
  readonly depth: number
  readonly text: string
  /** Only at the end of a branch. */
  readonly count: string
  readonly inside: number
  readonly hits: number
}

/** The tree as an outline, top down; empty when it asks nothing. */
export function treeLines(
  { format }: Language,
  words: Words,
  found: Fails,
  name: NameInput
): readonly TreeLine[] {
  const verb = verbOf(words, found)
  const lines = (branch: Branch, text: string, depth: number): readonly TreeLine[] => {
    const { inside, hits, split } = branch
    const share = format.chosenShare(percent(hits / Math.max(1, inside)))
    const count = split ? '' : words.tree.leaf(share, format.count(inside), verb)
    const line = { depth, text, count, inside, hits }
    if (!split) return [line]
    const { inSentence, write } = name(split.name)
    return [
      line,
      ...lines(split.below, words.tree.below(inSentence, write(split.at)), depth + 1),
      ...lines(split.above, words.tree.above(inSentence, write(split.at)), depth + 1),
    ]
  }
  return found.tree.split ? lines(found.tree, words.tree.all, 0).slice(1) : []
}

const percent = (share: number): number => Math.round(share * 100) / 100

/** A share of futures in tenths, never 0 or 10. */
export function shareText(words: Words, format: Language['format'], share: number): string {
  const tenths = Math.round(share * 10)
  if (tenths < 1) return words.almostNone
  return tenths > 9 ? (share === 1 ? format.chosenShare(1) : words.nearlyAll) : words.out(tenths)
}

/** Two shares that must be told apart: in tenths where those differ by two, else in hundredths. */
function apartShares(
  words: Words,
  format: Language['format'],
  one: number,
  other: number
): readonly [string, string] {
  const apart = Math.abs(Math.round(one * 10) - Math.round(other * 10)) >= 2
  const write = (share: number) =>
    apart ? shareText(words, format, share) : format.chosenShare(percent(share))
  return [write(one), write(other)]
}
