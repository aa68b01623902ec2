import type { Language } from '../catalogue.ts'
import type { Chance } from './chance.ts'
import { DOTS } from './futures.ts'

export interface DotsInput {
  /** How many of the 20 dots are above the target. */
  readonly above: number
  /** The same futures' chance: the headline's. */
  readonly chance: Chance
  readonly target: number
}

/**
 * The caption that bridges 20 dots and "out of 10". With an odd number of dots it names the two tenths between which
 * they lie; the headline's k is always one of them.
 */
export function dotsCaption(language: Language, { above, chance, target }: DotsInput): string {
  const { format, messages } = language
  const { dots } = messages.results
  const goal = format.chosenShare(target)
  if (above <= 0) return dots.none(goal)
  if (above >= DOTS && chance.kind === 'all') return dots.all(goal, format.count(chance.runs))
  if (above >= DOTS) return dots.nearlyAll(goal)
  if (above === 1) return dots.few(goal)
  if (above === DOTS - 1) return dots.many(goal)
  const half = Math.floor(above / 2)
  const count = format.count(above)
  return above % 2 === 0 ? dots.exact(count, half, goal) : dots.between(count, half, half + 1, goal)
}
