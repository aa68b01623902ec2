import type { LeverMatters } from '../../../analysis/matters/lever-matters.ts'
import { atMost, type PartRow } from './part-rows.ts'

interface Words {
  readonly raises: string
  readonly lowers: string
  readonly both: string
  readonly nothing: string
}

/** A lever whose high side gave more in at least this share of the pairs raises the answer. */
const MOSTLY = 0.8

/** One row for each lever tried, with between what and which way in small print; none when no lever does anything. */
export function leverRows(
  { levers }: LeverMatters,
  about: (lever: string) => { readonly name: string; readonly span: string },
  words: Words
): readonly PartRow[] {
  return (levers ?? []).map(({ lever, alone, total, rises }) => {
    const { name, span } = about(lever)
    const way =
      total.high === 0
        ? words.nothing
        : rises >= MOSTLY
          ? words.raises
          : rises <= 1 - MOSTLY
            ? words.lowers
            : words.both
    return { key: lever, name, note: `${span}; ${way}`, alone: atMost(alone, total), total }
  })
}
