import { soFar } from '../../analysis/compare/frames.ts'
import { valueText } from '../../messages/analysis/compare-numbers.ts'
import type { CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { measureOf } from '../../messages/sentences/measure.ts'
import type { Comparison } from './comparison.ts'

/** What is said while futures are played one by one. */
export interface PlayWords {
  /** "Future 7 of 20", or that none was played yet. */
  readonly at: string
  /** "today’s rules 12%, A 18% and B 12%"; empty before the first. */
  readonly lands: string
  /** "Of the 7 futures played so far: A ahead in 5, B ahead in 3 (equal in 1)."; empty before the first. */
  readonly counts: string
}

/** @param at how many of the frames were played. */
export function playWords(
  language: CompareLanguage,
  { measure, sides }: Comparison,
  frames: readonly (readonly number[])[],
  at: number
): PlayWords {
  const { format, words } = language
  const { play, today } = words.compare
  const frame = frames[at - 1]
  if (!frame) return { at: play.none(frames.length), lands: '', counts: '' }
  const names = [today, ...sides.map(({ letter }) => letter)]
  const lands = frame.map((value, index) =>
    play.lands(names[index] ?? '', valueText(language, measure.scale, value))
  )
  const say = measureOf(measure.metric) ? play.ahead : play.higher
  const parts = soFar(frames, at).map(({ ahead, behind, played }, index) => {
    const equal = played - ahead - behind
    return say(sides[index]?.letter ?? '', ahead) + (equal > 0 ? play.equal(equal) : '')
  })
  return {
    at: play.frame(at, frames.length),
    lands: format.list(lands),
    counts: play.counts(parts.join(', '), at),
  }
}
