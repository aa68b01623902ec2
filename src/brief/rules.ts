import { LEVER_IDS, type LeverId, type Setting } from '../engine/index.ts'
import type { Language } from '../messages/catalogue.ts'
import { leverValueText } from '../messages/lever-words.ts'
import { plainName } from '../messages/rich.ts'
import { isLookedUp, lawOf, type LeverLaw } from '../state/law.ts'
import { todaySetting } from '../state/proposal.ts'
import type { Facts } from './facts.ts'
import type { BriefInput } from './input.ts'
import { policyColumns } from './table.ts'
import type { Block } from './types.ts'

/** A lever that some proposal moves. */
export interface RuleChange {
  readonly lever: LeverId
  readonly label: string
  readonly today: string
  /** What each proposal makes of it, in their order; null where it stays as today. */
  readonly proposed: readonly (string | null)[]
  readonly law: LeverLaw['note']
  /** Letters of the proposals that go beyond the law. */
  readonly beyond: readonly string[]
}

/** Every lever that differs from today's rules, in the order of the levers. */
export function ruleChanges({ language, scenario, proposals }: BriefInput): readonly RuleChange[] {
  return LEVER_IDS.filter((id) => proposals.some(({ levers }) => levers[id] !== undefined)).map((id) => {
    const today = todaySetting(scenario, id)
    const text = (setting: Setting) => settingText(language, id, setting, scenario.currency)
    return {
      lever: id,
      label: language.messages.levers[id].label,
      today: text(today),
      proposed: proposals.map(({ levers }) => {
        const setting = levers[id]
        return setting === undefined ? null : text(setting)
      }),
      law: lawOf(scenario, id, today).note,
      beyond: proposals.flatMap(({ letter, levers }) => {
        const setting = levers[id]
        return setting !== undefined && lawOf(scenario, id, setting).beyond ? [letter] : []
      }),
    }
  })
}

/** What changes in the rules, lever by lever, with what the law says of it. */
export function rulesBlock(facts: Facts): Block {
  const { input } = facts
  const { rules } = input.words.document
  const changes = ruleChanges(input)
  if (changes.length === 0)
    return { id: 'rules', title: rules.title, pieces: [{ kind: 'text', text: rules.equal }] }
  return {
    id: 'rules',
    title: rules.title,
    pieces: [
      {
        kind: 'table',
        table: {
          caption: rules.caption,
          columns: [...policyColumns(facts, rules.rule), rules.law],
          figures: false,
          rows: changes.map((change) => [
            change.label,
            change.today,
            ...change.proposed.map((text, at) => {
              // The same words again would only take room.
              const first = change.proposed.indexOf(text)
              return text !== null && first < at
                ? rules.asProposal(input.proposals[first]?.letter ?? '')
                : (text ?? rules.asToday)
            }),
            lawText(input, change),
          ]),
        },
      },
      { kind: 'text', text: rules.notAdvice, small: true },
    ],
  }
}

/** "○ With conditions. Name of the law: what it says. Checked 3 March 2024." */
function lawText({ language, words }: BriefInput, { law, beyond }: RuleChange): string {
  const { rules } = words.document
  if (!law || !isLookedUp(law)) return rules.unknown
  const state = beyond.length > 0 ? rules.beyond(beyond.join(', ')) : rules.states[law.state]
  return rules.lawCell(state, plainName(law.name), plainName(law.note), language.format.date(law.checkedOn))
}

/** A lever's setting in words: its value, or the steps in which it changes. */
function settingText(language: Language, id: LeverId, setting: Setting, currency: string): string {
  const { levers } = language.messages.explore
  const value = (number: number) => leverValueText(language, id, number, currency)
  const year = (number: number) => language.format.year(number)
  if (typeof setting === 'number') return value(setting)
  if ('steps' in setting) {
    const [first, ...others] = setting.steps
    if (first && others.length === 0) return value(first.value)
    return levers.steps(setting.steps.map((step) => [value(step.value), year(step.year)]))
  }
  const { from, to, startYear, endYear } = setting
  if (from === to) return value(to)
  return startYear === endYear
    ? levers.jump(value(from), value(to), year(startYear))
    : levers.ramp(value(from), year(startYear), value(to), year(endYear))
}
