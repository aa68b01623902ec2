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
 * How many of the 20 dots are above the target. The headline's k is one of the tenths between which they lie; where all
 * dots or none are above, the caption says how far that goes for the futures.
 */
export function dotsCaption(language: Language, { above, chance, target }: DotsInput): string {
  const { format, messages } = language
  const { dots } = messages.results
  const goal = format.chosenShare(target)
  if (above <= 0) return dots.none(goal)
  if (above >= DOTS && chance.kind === 'all') return dots.all(goal, format.count(chance.runs))
  if (above >= DOTS) return dots.nearlyAll(goal)
  return above === 1 ? dots.one(goal) : dots.some(format.count(above), goal)
}
