import type { Language, Messages } from '../catalogue.ts'
import { plainName } from '../rich.ts'

type Texts = Messages['assumptions']

/** A number with its range; without one it is the same in every future. */
export interface NumberRange {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** What is known of one number of the model. */
export interface NumberFacts extends NumberRange {
  readonly part: 'groups' | 'categories' | 'mechanisms' | 'elections'
  readonly owner: { readonly name: string }
  readonly field: string
  readonly of: string
  readonly shape?: string
  readonly grade: Exclude<keyof Texts['grades'], 'none'> | null
  readonly source: {
    readonly title: string
    readonly publisher: string
    readonly year?: number
    readonly address?: string
  } | null
  readonly note: string
  readonly unit: keyof Texts['units']
  readonly feeds: keyof Texts['feeds']
  readonly isPrior: boolean
  /** The user's number in place of the file's. */
  readonly edit: NumberRange | null
}

/** One number of the model in words. */
export interface AssumptionText {
  /** Whose number: a group, a category, "All places" for shared mechanisms, "This place". */
  readonly owner: string
  /** What it is: "Share of firms with the papers to bid". */
  readonly name: string
  /** The number in force with its unit, and its range; for a number without one, that it is the same in every future. */
  readonly value: string
  readonly range: string
  /** What the place's file says; empty unless the user has set another number. */
  readonly file: string
  readonly grade: string
  /** Title, publisher, year; and address, which is text and no link. */
  readonly source: string
  readonly address: string
  readonly note: string
  /** Which part of the model it feeds. */
  readonly feeds: string
  /** What its boxes take: "a share: 0.3 means 30%". */
  readonly unit: string
  /** All of it in one line of lower-case letters, to search in. */
  readonly search: string
}

/** Everything that the table of assumptions says of one number. */
export function assumptionText(language: Language, facts: NumberFacts, currency: string): AssumptionText {
  const { assumptions: texts } = language.messages
  const { edit, source } = facts
  const inForce = edit ?? facts
  const { value, range } = numberText(language, { ...facts, ...noRange, ...inForce }, currency)
  const file = edit ? numberText(language, facts, currency) : null
  const text = {
    owner: ownerName(texts, facts),
    name: assumptionName(language, facts),
    value,
    range,
    file: file ? texts.fileSays(`${file.value} (${file.range})`) : '',
    grade: edit ? texts.own : texts.grades[facts.grade ?? 'none'],
    source: edit ? texts.own : sourceText(language, source),
    address: edit ? '' : (source?.address ?? ''),
    note: edit ? '' : plainName(facts.note),
    feeds: texts.feeds[facts.feeds],
    unit: unitText(texts, facts.unit, currency),
  }
  return { ...text, search: Object.values(text).join(' ').toLowerCase() }
}

const noRange = { low: undefined, high: undefined }

/** What a number is, without whose it is. */
function assumptionName({ messages }: Language, { part, field, of }: NumberFacts): string {
  const { fields } = messages.assumptions
  const name = plainName(of)
  switch (field) {
    case 'serves':
      return fields.serves(name)
    case 'lagYears':
      return fields.lagYears(name)
    case 'directShares':
      return fields.directShares(name)
    case 'directUpTo':
      return fields.directUpTo(name)
    case 'observedShares':
      return fields.observedShares(name)
    case 'firstYear':
      return fields.firstYear
    case 'everyYears':
      return fields.everyYears
  }
  const tables = { groups: fields.group, categories: fields.category, mechanisms: fields.mechanisms }
  const table: Readonly<Record<string, string>> = part === 'elections' ? {} : tables[part]
  return table[field] ?? field
}

/** A number and its range as people write them. */
function numberText(
  language: Language,
  facts: { readonly [K in keyof NumberRange]: NumberRange[K] | undefined } & Pick<
    NumberFacts,
    'unit' | 'shape'
  >,
  currency: string
): { readonly value: string; readonly range: string } {
  const { assumptions: texts } = language.messages
  const { value = 0, low, high, unit, shape = 'pert' } = facts
  const write = (number: number) => valueText(language, unit, number, currency)
  if (low === undefined || high === undefined) return { value: write(value), range: texts.noRange }
  const most = ['normal', 'lognormal', 'beta'].includes(shape)
  return { value: write(value), range: (most ? texts.rangeMost : texts.range)(write(low), write(high)) }
}

function ownerName({ owners }: Texts, { part, owner, isPrior }: NumberFacts): string {
  if (part === 'mechanisms') return isPrior ? owners.mechanisms : owners.ownMechanism
  return part === 'elections' ? owners.elections : plainName(owner.name)
}

function sourceText({ messages, format }: Language, source: NumberFacts['source']): string {
  if (!source) return messages.assumptions.noSource
  const { title, publisher, year } = source
  return messages.assumptions.source(
    plainName(title),
    plainName(publisher),
    year === undefined ? '' : format.year(year)
  )
}

function unitText({ units }: Texts, unit: NumberFacts['unit'], currency: string): string {
  return unit === 'currency' ? units.currency(currency) : units[unit]
}

function valueText(
  { messages, format }: Language,
  unit: NumberFacts['unit'],
  value: number,
  currency: string
): string {
  const { values } = messages.assumptions
  switch (unit) {
    case 'share':
    case 'part':
      return format.givenShare(value)
    case 'rate':
      return values.rate(format.givenShare(value))
    case 'logPoints':
      return values.about(format.givenShare(value))
    case 'ratio':
      return values.ratio(format.decimal(value, 3))
    case 'currency':
      return format.exactMoney(value, currency)
    case 'perYear':
      return values.perYear(format.decimal(value, 2))
    case 'years':
      return values.years(value, format.decimal(value, 2))
    case 'months':
      return values.months(value, format.decimal(value, 2))
    case 'calendarYear':
      return format.year(value)
    case 'factor':
      return values.factor(format.decimal(value, 2))
    case 'count':
    case 'jobs':
    case 'number':
      return format.decimal(value, 2)
  }
}
