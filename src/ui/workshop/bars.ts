import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import { isRangeGuess, type Guess } from '../../workshop/guess.ts'
import type { ProjectedBar } from '../../workshop/projector.ts'
import type { RangedResult } from '../../workshop/rounds.ts'

/** A guess of a range, and what came once it is revealed, as bars over one axis. */
export function barsOf(
  { gap }: WorkshopMessages,
  { guess, ranged }: { readonly guess: Guess | null; readonly ranged: RangedResult | null }
): readonly ProjectedBar[] {
  return [
    ...(guess !== null && isRangeGuess(guess) ? [{ kind: 'guess' as const, name: gap.guess, ...guess }] : []),
    ...(ranged
      ? [
          { kind: 'today' as const, name: gap.today, ...ranged.today },
          { kind: 'came' as const, name: gap.came, ...ranged.came },
        ]
      : []),
  ]
}
