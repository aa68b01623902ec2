import { LETTERS, type Draft, type Edit, type Letter, type OtherDraft } from './edit.ts'

type Drafts = Pick<Edit, 'name' | 'changes' | 'letter' | 'others'>

/** All proposals of an edit, by letter. */
export function draftsOf({ letter, name, changes, others }: Drafts): readonly OtherDraft[] {
  return ordered([{ letter, name, changes }, ...others])
}

/** The letter that a further proposal gets; null when all are taken. */
function freeLetter(edit: Drafts): Letter | null {
  const taken = draftsOf(edit).map(({ letter }) => letter)
  return LETTERS.find((letter) => !taken.includes(letter)) ?? null
}

/** Puts the proposal with this letter under the levers; unknown letters change nothing. */
export function withActive(edit: Drafts, letter: Letter): Drafts {
  return arrange(draftsOf(edit), letter) ?? edit
}

/** A copy of the proposal at hand under a free letter, which is then at hand; without a free letter nothing changes. */
export function withCopy(edit: Drafts): Drafts {
  const letter = freeLetter(edit)
  if (letter === null) return edit
  const { name, changes } = edit
  return arrange([...draftsOf(edit), { letter, name, changes }], letter) ?? edit
}

/**
 * A further proposal under a free letter, which is then at hand. It takes the place of the one at hand where that
 * changes nothing, and where no letter is free.
 */
export function withDraft(edit: Drafts, { name, changes }: Draft): Drafts {
  const letter = freeLetter(edit)
  const isEmpty = Object.keys(edit.changes).length === 0
  if (letter === null || isEmpty) return { ...edit, name, changes }
  return arrange([...draftsOf(edit), { letter, name, changes }], letter) ?? edit
}

/** Without the proposal of this letter; the last one stays. */
export function withoutDraft(edit: Drafts, letter: Letter): Drafts {
  const left = draftsOf(edit).filter((draft) => draft.letter !== letter)
  const [first] = left
  if (!first) return edit
  return arrange(left, edit.letter === letter ? first.letter : edit.letter) ?? edit
}

/** Two proposals with their letters exchanged. */
export function withSwapped(edit: Drafts, a: Letter, b: Letter): Drafts {
  const other = (letter: Letter): Letter => (letter === a ? b : letter === b ? a : letter)
  const drafts = draftsOf(edit)
  const both = [a, b].every((letter) => drafts.some((draft) => draft.letter === letter))
  if (!both) return edit
  const swapped = drafts.map((draft) => ({ ...draft, letter: other(draft.letter) }))
  // The letter at hand stays at hand: it is what the levers are labelled with.
  return arrange(swapped, edit.letter) ?? edit
}

/** Another name for one of the proposals. */
export function withName(edit: Drafts, letter: Letter, name: string): Drafts {
  const renamed = draftsOf(edit).map((draft) => (draft.letter === letter ? { ...draft, name } : draft))
  return arrange(renamed, edit.letter) ?? edit
}

function arrange(drafts: readonly OtherDraft[], active: Letter): Drafts | null {
  const at = drafts.find(({ letter }) => letter === active)
  if (!at) return null
  const { name, changes } = at satisfies Draft
  return { letter: active, name, changes, others: ordered(drafts.filter((draft) => draft !== at)) }
}

const ordered = (drafts: readonly OtherDraft[]): readonly OtherDraft[] =>
  drafts.toSorted((a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter))
