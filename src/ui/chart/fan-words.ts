import type { FanWords } from '../../charts/fan-data.ts'
import type { Language } from '../../messages/catalogue.ts'
import { targetText } from '../../messages/sentences/charts.ts'
import type { Chance } from '../../messages/sentences/chance.ts'
import type { Focus } from '../../state/session-view.ts'

/** Under this width (px) the words at the lines' ends take two lines. */
const NARROW = 520

/** The words on the chart over time, broken over two lines where it is narrow. */
export function fanWords(language: Language, focus: Focus, chance: Chance, width: number): FanWords {
  const { chart } = language.messages.explore
  const { format } = language
  const fit = (text: string) => (width < NARROW ? breakOnce(text) : text.replace('\n', ' '))
  const k = tenths(language, chance)
  return {
    above: fit(chart.ends.above),
    middle: fit(chart.ends.middle),
    below: fit(chart.ends.below),
    today: fit(chart.ends.today),
    target: fit(targetText(language, focus.target)),
    focus: chart.focusYear(format.year(focus.year), k, format.chosenShare(focus.target)),
    tick: (value) => format.chosenShare(value),
  }
}

/** "7 out of 10", where the sentence around it says what of. */
export function tenths({ messages }: Language, chance: Chance): string {
  const { outOfTen } = messages.explore.chart
  return chance.kind === 'outOfTen' ? outOfTen.outOfTen(chance.k) : outOfTen[chance.kind]
}

/** Breaks a short text at the space nearest to its middle, unless it says itself where. */
function breakOnce(text: string): string {
  if (text.includes('\n')) return text
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  if (spaces.length === 0) return text
  const middle = text.length / 2
  const at = spaces.reduce((best, space) =>
    Math.abs(space - middle) < Math.abs(best - middle) ? space : best
  )
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`
}
