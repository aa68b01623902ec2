import type { LeverId, Setting } from '../engine/index.ts'
import { leverInYear } from '../engine/index.ts'
import type { Language } from '../messages/catalogue.ts'
import { leverValueText } from '../messages/lever-words.ts'
import { plainName } from '../messages/rich.ts'
import type { LawPack, Scenario } from '../scenario/checked.ts'
import type { AssumptionRow, Flag } from './assumption-view.ts'
import type { Edit } from './edit.ts'
import { lawOf } from './law.ts'

/** Own assumptions that a flag names before it counts the rest. */
const MOST_NAMED = 3

/** What must be said of numbers that do not follow the place's file, or rest on levers beyond its law. */
export function flagsOf(
  language: Language,
  scenario: Scenario,
  edit: Edit,
  { rows, pack }: { readonly rows: readonly AssumptionRow[]; readonly pack: LawPack | null }
): readonly Flag[] {
  const { flags } = language.messages.assumptions
  const own = rows.filter((row) => row.edit !== null)
  const all: Flag[] = []
  if (own.length > 0) {
    const named = own.slice(0, MOST_NAMED).map(({ text }) => flags.named(text.owner, text.name, text.value))
    const rest = own.length - named.length
    const names = [...named, ...(rest > 0 ? [flags.more(rest)] : [])].join('; ')
    all.push({ id: 'assumptions', text: flags.edited(own.length, names) })
  }
  if (edit.measuredOnly) all.push({ id: 'measuredOnly', text: flags.measured })
  for (const lever of Object.keys(edit.changes) as LeverId[]) {
    const setting = edit.changes[lever]
    const text = setting === undefined ? null : lawFlag(language, scenario, { lever, setting, pack })
    if (text !== null) all.push({ id: `law.${lever}`, text })
  }
  return all
}

function lawFlag(
  language: Language,
  scenario: Scenario,
  { lever, setting, pack }: { lever: LeverId; setting: Setting; pack: LawPack | null }
): string | null {
  const { note, beyond } = lawOf(scenario, lever, setting, pack)
  if (!beyond || !note) return null
  const { flags } = language.messages.assumptions
  const { startYear, years, currency } = scenario
  const highest = Math.max(...Array.from({ length: years }, (_, y) => leverInYear(setting, startYear + y)))
  const write = (value: number) => leverValueText(language, lever, value, currency)
  const [label, law] = [language.messages.levers[lever].label, plainName(note.name)]
  return note.cap === undefined || note.state === 'needsLawChange'
    ? flags.needsLawChange(label, write(highest), law)
    : flags.beyondCap(label, write(highest), write(note.cap), law)
}
