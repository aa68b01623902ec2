import type { FanWords } from '../../charts/fan-data.ts'
import type { Language } from '../../messages/catalogue.ts'
import { GAP } from '../../messages/format.ts'
import { targetText } from '../../messages/sentences/charts.ts'
import type { Chance } from '../../messages/sentences/chance.ts'
import type { Focus } from '../../state/session-view.ts'

/** Under this width (px) the words at the lines' ends may take two lines. */
const NARROW = 520

/** The words on the chart over time, without a chance where none is known yet; where it is narrow they break. */
export function fanWords(language: Language, focus: Focus, chance: Chance | null, width: number): FanWords {
  const { chart } = language.messages.explore
  const { format } = language
  const fit = (text: string) => (width < NARROW ? text : text.replace('\n', ' '))
  const year = format.year(focus.year)
  return {
    above: fit(chart.ends.above),
    middle: fit(chart.ends.middle),
    below: fit(chart.ends.below),
    today: fit(chart.ends.today),
    target: targetText(language, focus.target),
    focus: chance ? chart.focusYear(year, tenths(language, chance), format.chosenShare(focus.target)) : year,
    tick: (value) => format.chosenShare(value),
  }
}

/** "7 of 10", where the sentence around it says what of. */
export function tenths({ messages }: Language, chance: Chance): string {
  const { outOfTen } = messages.explore.chart
  if (chance.runs === 0) return GAP
  return chance.kind === 'outOfTen' ? outOfTen.outOfTen(chance.k) : outOfTen[chance.kind]
}
