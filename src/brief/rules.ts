import { LEVER_IDS, type LeverId, type Setting } from '../engine/index.ts'
import type { Language } from '../messages/catalogue.ts'
import { leverValueText } from '../messages/lever-words.ts'
import { plainName } from '../messages/rich.ts'
import { legalQuestions } from '../messages/law/questions.ts'
import { lawOf, type LeverLaw } from '../state/law.ts'
import { endOf, todaySetting } from '../state/proposal.ts'
import type { Facts } from './facts.ts'
import type { BriefInput } from './input.ts'
import { policyColumns } from './table.ts'
import type { Block, BriefTable } from './types.ts'

/** A lever that some proposal moves. */
export interface RuleChange {
  readonly lever: LeverId
  readonly label: string
  readonly today: string
  /** What each proposal makes of it, in their order; null where it stays as today. */
  readonly proposed: readonly (string | null)[]
  /** The same without the steps on the way. */
  readonly ends: { readonly today: string; readonly proposed: readonly (string | null)[] }
  readonly law: Pick<LeverLaw, 'note' | 'source' | 'country'>
  /** Letters of the proposals that go beyond the law. */
  readonly beyond: readonly string[]
}

/** Every lever that differs from today's rules, in the order of the levers. */
export function ruleChanges(input: BriefInput): readonly RuleChange[] {
  const { language, scenario, lawPack, proposals } = input
  return LEVER_IDS.filter((id) => proposals.some(({ levers }) => levers[id] !== undefined)).map((id) => {
    const today = todaySetting(scenario, id)
    const text = (setting: Setting) => settingText(language, id, setting, scenario.currency)
    const end = (setting: Setting) => endText(input, id, setting)
    const each = (write: (setting: Setting) => string) =>
      proposals.map(({ levers }) => {
        const setting = levers[id]
        return setting === undefined ? null : write(setting)
      })
    return {
      lever: id,
      label: language.messages.levers[id].label,
      today: text(today),
      proposed: each(text),
      ends: { today: end(today), proposed: each(end) },
      law: lawOf(scenario, id, today, lawPack),
      beyond: proposals.flatMap(({ letter, levers }) => {
        const setting = levers[id]
        return setting !== undefined && lawOf(scenario, id, setting, lawPack).beyond ? [letter] : []
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
  const short = isShort(input)
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
          breaks: true,
          widths: WIDTHS[Math.min(input.proposals.length, 3) - 1] ?? [],
          rows: changes.map((change) => [
            change.label,
            ...cells(input, change, short ? change.ends : change),
            lawText(input, change),
          ]),
        },
      },
      { kind: 'text', text: short ? rules.ends : rules.notAdvice, small: true },
      ...countryPieces(input, changes),
      ...askPieces(input, changes),
    ],
  }
}

/** The rules with all their steps; null where the brief itself has them. */
export function stepsTable(facts: Facts): BriefTable | null {
  const { input } = facts
  const { rules } = input.words.document
  const changes = ruleChanges(input)
  if (!isShort(input) || changes.length === 0) return null
  return {
    caption: rules.stepsCaption,
    columns: policyColumns(facts, rules.rule),
    figures: false,
    rows: changes.map((change) => [change.label, ...cells(input, change, change)]),
  }
}

/** Columns of rule, today's rules, one to three proposals, and the law. */
const WIDTHS: readonly (readonly number[])[] = [
  [17, 14, 25, 44],
  [17, 12, 15, 15, 41],
  [16, 11, 12, 12, 12, 37],
]

/** Beside each other proposals have no room for their steps. */
const isShort = ({ proposals }: BriefInput): boolean => proposals.length > 1

/** Today's rule and each proposal's; what an earlier proposal does too, step by step, is not said again. */
function cells(
  { words, proposals }: BriefInput,
  { proposed }: RuleChange,
  texts: RuleChange['ends']
): readonly string[] {
  const { rules } = words.document
  return [
    texts.today,
    ...proposed.map((whole, at) => {
      if (whole === null) return rules.asToday
      const first = proposed.indexOf(whole)
      return first < at
        ? rules.asProposal(proposals[first]?.letter ?? '')
        : (texts.proposed[at] ?? rules.asToday)
    }),
  ]
}

/** "○ With conditions. Name of the law: what it says. Checked 3 March 2024." */
function lawText({ language, words }: BriefInput, { law, beyond }: RuleChange): string {
  const { rules } = words.document
  const { note, country } = law
  if (!note) return rules.noNote
  const state = beyond.length > 0 ? rules.beyond(beyond.join(', ')) : rules.states[note.state]
  const marked = country === null ? state : `${state} ${rules.countryMark}`
  return rules.lawCell(
    marked,
    plainName(note.name),
    plainName(note.note),
    language.format.date(note.checkedOn)
  )
}

/** Whose law the marked notes are. */
function countryPieces({ words }: BriefInput, changes: readonly RuleChange[]): Block['pieces'] {
  const name = changes.find(({ law }) => law.country !== null)?.law.country ?? null
  return name === null ? [] : [{ kind: 'text', text: words.document.rules.country(name), small: true }]
}

/** What to ask where nothing was found: once for all rules. */
function askPieces({ words }: BriefInput, changes: readonly RuleChange[]): Block['pieces'] {
  const unknown = changes.flatMap(({ lever, law }) => (law.note ? [] : [lever]))
  const questions = legalQuestions(words.legal, unknown)
  if (!questions) return []
  return [
    { kind: 'text', text: `${questions.title}:` },
    { kind: 'list', items: questions.items },
  ]
}

/** A lever's setting in words: its value, or the steps in which it changes. */
export function settingText(language: Language, id: LeverId, setting: Setting, currency: string): string {
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

/** Where a lever's setting ends, and when. */
function endText({ language, words, scenario }: BriefInput, id: LeverId, setting: Setting): string {
  const { rules } = words.document
  const end = leverValueText(language, id, endOf(setting), scenario.currency)
  const year = (number: number) => language.format.year(number)
  if (typeof setting === 'number') return end
  if ('steps' in setting) {
    const last = setting.steps.at(-1)
    if (!last || setting.steps.length === 1) return end
    const isOneJump = setting.steps.length === 2 && !last.line
    return (isOneJump ? rules.from : rules.end)(end, year(last.year))
  }
  const { from, to, startYear, endYear } = setting
  if (from === to) return end
  return (startYear === endYear ? rules.from : rules.end)(end, year(endYear))
}
