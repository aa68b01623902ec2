import { LEVER_IDS, type LeverId, type Setting } from '../../engine/index.ts'
import type { AnalysisMessages } from '../../messages/analysis/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { leverValueText } from '../../messages/lever-words.ts'
import { lawOf, type LeverLaw } from '../../state/law.ts'
import { endOf, sameSetting, todaySetting } from '../../state/proposal.ts'
import type { ProposalSlot, SessionView } from '../../state/session-view.ts'
import { changeYears } from '../timeline/lever-dates.ts'

/** A lever's setting under one policy. */
export interface DiffersCell {
  /** Its last value with its unit. */
  readonly value: string
  /** How it gets there; empty where it stands still. */
  readonly dates: string
  /** It is not as today. */
  readonly moved: boolean
  readonly law: LeverLaw
}

/** A lever that is not the same under all policies. */
export interface DiffersRow {
  readonly id: LeverId
  readonly label: string
  readonly today: DiffersCell
  readonly slots: readonly DiffersCell[]
}

/** The levers that differ among today's rules and the proposals, in the levers' order. */
export function differingLevers(
  language: Language,
  words: AnalysisMessages,
  { scenario, lawPack }: Pick<SessionView, 'scenario' | 'lawPack'>,
  slots: readonly ProposalSlot[]
): readonly DiffersRow[] {
  return LEVER_IDS.flatMap((id): DiffersRow[] => {
    const today = todaySetting(scenario, id)
    const settings = slots.map(({ levers }) => levers[id] ?? today)
    if (settings.every((setting) => sameSetting(setting, today))) return []
    const cell = (setting: Setting): DiffersCell => ({
      value: leverValueText(language, id, endOf(setting), scenario.currency),
      dates: datesText(language, words, setting),
      moved: !sameSetting(setting, today),
      law: lawOf(scenario, id, setting, lawPack),
    })
    return [{ id, label: language.messages.levers[id].label, today: cell(today), slots: settings.map(cell) }]
  })
}

/** How a setting comes about, in a few words; Explore has the whole of it. */
function datesText({ format }: Language, { compare }: AnalysisMessages, setting: Setting): string {
  const years = changeYears(setting)
  const [first, last] = [years[0], years.at(-1)]
  if (typeof setting === 'number' || first === undefined || last === undefined) return ''
  const { since, inSteps, gradually } = compare.differs
  if (first === last) return since(format.year(first))
  return ('steps' in setting ? inSteps : gradually)(format.year(first), format.year(last))
}
