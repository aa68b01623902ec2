import type { LeverId, Setting } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import { leverValueText } from '../lever-words.ts'
import type { clauses } from './en-clauses.ts'

type Words = typeof clauses

/** One stage of a lever: its value from this year on, reached in a straight line from the stage before if `line`. */
export interface Stage {
  readonly year: number
  readonly value: number
  readonly line: boolean
}

/** A piece of a clause: words, or a number of a stage that can be changed. */
export type ClausePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'year'; readonly text: string; readonly stage: number }

/** What a clause is written from. */
export interface ClauseInput {
  readonly lever: LeverId
  readonly setting: Setting
  /** Today's value. */
  readonly today: number
  /** The place's first year: a value without dates holds from then on. */
  readonly firstYear: number
  readonly currency: string
}

/** A setting as stages, whatever its form. */
export function stagesOf(setting: Setting, firstYear: number): readonly Stage[] {
  if (typeof setting === 'number') return [{ year: firstYear, value: setting, line: false }]
  if ('steps' in setting) return setting.steps.map(({ year, value, line = false }) => ({ year, value, line }))
  const { from, to, startYear, endYear } = setting
  if (startYear === endYear && startYear <= firstYear) return [{ year: firstYear, value: to, line: false }]
  const begin = startYear === endYear ? firstYear : startYear
  return [
    { year: begin, value: from, line: false },
    { year: endYear, value: to, line: startYear !== endYear },
  ]
}

/** Stages as a setting; `today` holds before a single stage that begins later than the place. */
export function settingOf(stages: readonly Stage[], firstYear: number, today: number): Setting {
  const [first, ...others] = stages
  if (!first) return today
  if (others.length === 0 && first.year <= firstYear) return first.value
  const before = others.length === 0 ? [{ year: firstYear, value: today, line: false }] : []
  return {
    steps: [...before, ...stages].map(({ year, value, line }) => ({ year, value, ...(line && { line }) })),
  }
}

// Private-use characters stand for the numbers while the sentence is put together, whatever its word order.
const OPEN = '\uE010'
const CLOSE = '\uE011'
const FIELD = /\uE010([vy])(\d+)\uE011/

/** A clause in pieces: "From [2027], rising evenly until [2030], [30%] of contracts are reserved for … (today: 0%)." */
export function clauseParts(language: Language, words: Words, input: ClauseInput): readonly ClausePart[] {
  const { lever, today, firstYear, currency } = input
  const stages = stagesOf(input.setting, firstYear)
  const valueText = (value: number) => leverValueText(language, lever, value, currency)
  const value = (stage: number) => `${OPEN}v${stage}${CLOSE}`
  const year = (stage: number) => `${OPEN}y${stage}${CLOSE}`
  const rises = (stage: number) => (stages[stage]?.value ?? 0) >= (stages[stage - 1]?.value ?? 0)
  const rule = (stage: number) => words.rules[lever](value(stage))

  // A first stage that only repeats today's value says nothing by itself.
  const silent = stages.length > 1 && stages[0]?.value === today
  const opening = silent ? 1 : 0
  const open = stages[opening]?.line
    ? (rises(opening) ? words.rising : words.falling)(year(opening - 1), year(opening), rule(opening))
    : words.from(year(opening), rule(opening))
  const more = stages.slice(opening + 1).map(({ line }, i) => {
    const stage = opening + 1 + i
    if (!line) return words.then(year(stage), value(stage))
    return (rises(stage) ? words.thenRising : words.thenFalling)(year(stage), value(stage))
  })
  const sentence = `${open}${more.join('')}${words.today(valueText(today))}`
  return sentence.split(/(\uE010[vy]\d+\uE011)/).flatMap((piece): readonly ClausePart[] => {
    const [, kind, at] = FIELD.exec(piece) ?? []
    const stage = stages[Number(at)]
    if (kind === undefined || !stage) return piece === '' ? [] : [{ kind: 'text', text: piece }]
    return kind === 'v'
      ? [{ kind: 'value', text: valueText(stage.value), stage: Number(at) }]
      : [{ kind: 'year', text: language.format.year(stage.year), stage: Number(at) }]
  })
}

/** All clauses as a text to copy, numbered, with what they are and where they come from. */
export function clausesText(
  words: Words,
  all: readonly { readonly parts: readonly ClausePart[]; readonly law: string }[],
  source: string
): string {
  const lines = all.map(({ parts, law }, i) => {
    const text = parts.map((part) => part.text).join('')
    return `${i + 1}. ${text}${law === '' ? '' : ` [${law}]`}`
  })
  return [`${words.draft}.`, ...lines, source].join('\n')
}
