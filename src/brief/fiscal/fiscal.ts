import { leverInYear, type LeverId } from '../../engine/index.ts'
import { countChange, moneyChange } from '../../messages/sentences/range.ts'
import { todaySetting } from '../../state/proposal.ts'
import type { Ends, Facts } from '../facts.ts'
import type { Block, BriefTable, Piece } from '../types.ts'
import { naiveSums } from './naive.ts'
import { fiscalRows } from './rows.ts'
import type { FiscalMetric } from './totals.ts'

/** Help whose own budget the model does not know: it knows only what the help does. */
const UNCOSTED: readonly LeverId[] = ['access', 'support', 'credit', 'formalisation']

/** Measures that stand beside the bill whatever they are; who pays is told where it is not the budget alone. */
const ALWAYS: readonly FiscalMetric[] = ['cost.admin', 'cost.extra', 'jobs.net']

/** The fiscal note: each year and all of them together, who pays, what lasts, how it is reckoned, and the naive sum. */
export function fiscalBlock(facts: Facts): Block {
  const { words, language, proposals, summary, methodLink } = facts.input
  const { fiscal } = words
  const tables = proposals.length === 1 ? [yearTable(facts)] : [billTable(facts), togetherTable(facts)]
  const small = (lead: string, text: string): Piece => ({
    kind: 'text',
    text: fiscal.line(lead, text),
    small: true,
  })
  return {
    id: 'fiscal',
    title: fiscal.title,
    pieces: [
      ...tables.map((table): Piece => ({ kind: 'table', table })),
      small(fiscal.lead.pays, fiscal.pays[whoPays(facts)]),
      small(fiscal.lead.lasting, fiscal.lasting(uncosted(facts))),
      small(fiscal.lead.naive, naiveText(facts)),
      small(fiscal.lead.method, fiscal.method(language.format.count(summary.runs))),
      { kind: 'link', text: fiscal.more, link: methodLink },
    ],
  }
}

/** The years of the note in words: "2026–2031". */
export function yearsText({ input }: Facts): string {
  const { fiscalYears, language } = input
  const [first = 0, last = first] = [fiscalYears[0], fiscalYears.at(-1)]
  const { format } = language
  return first === last ? format.year(first) : `${format.year(first)}–${format.year(last)}`
}

/** One proposal: a line for each year and one for all of them, a column for each measure. */
function yearTable(facts: Facts): BriefTable {
  const { words } = facts.input
  const { columns, naive, year, caption } = words.fiscal
  const metrics = measures(facts)
  const sums = naiveSums(facts, 1, facts.input.fiscalYears)
  const rows = yearsOf(facts).map((each) => [
    yearName(facts, each),
    ...metrics.map((metric) => cell(facts, 1, metric, each)),
    ...(sums ? [naiveCell(facts, sums, each)] : []),
  ])
  const titles = [year, ...metrics.map((metric) => columns[metric]), ...(sums ? [naive] : [])]
  return table(caption(yearsText(facts)), titles, rows)
}

/** Several proposals: the bill of each, year by year. */
function billTable(facts: Facts): BriefTable {
  const { words, proposals } = facts.input
  const { caption } = words.fiscal
  const titles = [words.fiscal.year, ...proposals.map(({ letter }) => words.fiscal.billOf(letter))]
  const rows = yearsOf(facts).map((year) => [
    yearName(facts, year),
    ...proposals.map((_, at) => cell(facts, at + 1, 'spend.total', year)),
  ])
  return table(caption(yearsText(facts)), titles, rows)
}

/** Several proposals: what else there is of each, all years together. */
function togetherTable(facts: Facts): BriefTable {
  const { words, proposals, fiscalYears } = facts.input
  const { columns, naive, item, captionTogether } = words.fiscal
  const titles = [item, ...proposals.map(({ letter }) => letter)]
  const rows = measures(facts)
    .filter((metric) => metric !== 'spend.total')
    .map((metric) => [columns[metric], ...proposals.map((_, at) => cell(facts, at + 1, metric, null))])
  const sums = proposals.map((_, at) => naiveSums(facts, at + 1, fiscalYears))
  const none = words.document.none
  const naiveRow = [naive, ...sums.map((sum) => (sum ? naiveCell(facts, sum, null) : none))]
  const caption = captionTogether(yearsText(facts))
  return table(caption, titles, sums.some((sum) => sum !== null) ? [...rows, naiveRow] : rows)
}

function table(caption: string, columns: readonly string[], rows: BriefTable['rows']): BriefTable {
  const first = columns.length > 5 ? 12 : 22
  const others = (100 - first) / (columns.length - 1)
  return {
    caption,
    columns,
    rows,
    figures: true,
    widths: [first, ...columns.slice(1).map(() => others)],
  }
}

/** The years, and null for all of them where they have been added up. */
const yearsOf = ({ input }: Facts): readonly (number | null)[] => [
  ...input.fiscalYears,
  ...(input.totals && input.fiscalYears.length > 1 ? [null] : []),
]

function yearName({ input }: Facts, year: number | null): string {
  const { language, words, fiscalYears } = input
  return year === null ? words.fiscal.all(fiscalYears.length) : language.format.year(year)
}

function cell(facts: Facts, policy: number, metric: FiscalMetric, year: number | null): string {
  const { language, scenario, words } = facts.input
  const row = fiscalRows(facts, policy).find((each) => each.metric === metric && each.year === year)
  if (!row || Number.isNaN(row.spread.p10)) return words.document.none
  const { p10, p90 } = row.spread
  if (p10 === 0 && p90 === 0) return words.fiscal.noChange
  const ends: Ends = { p10, p90 }
  return metric === 'jobs.net' ? countChange(language, ends) : moneyChange(language, ends, scenario.currency)
}

function naiveCell({ input }: Facts, sums: readonly number[], year: number | null): string {
  const { language, scenario, fiscalYears } = input
  const all = sums.reduce((total, sum) => total + sum, 0)
  const sum = year === null ? all : (sums[fiscalYears.indexOf(year)] ?? 0)
  return moneyChange(language, { p10: sum, p90: sum }, scenario.currency)
}

/** The measures that stand in the note: who pays only where users or help in kind pay a part. */
function measures(facts: Facts): readonly FiscalMetric[] {
  const [fees, inKind] = [isThere(facts, 'pay.userFees'), isThere(facts, 'pay.inKind')]
  return [
    'spend.total',
    ...(fees ? (['pay.buyer', 'pay.userFees'] as const) : []),
    ...(inKind ? (['pay.inKind'] as const) : []),
    ...ALWAYS,
  ]
}

function whoPays(facts: Facts): 'budget' | 'fees' | 'inKind' | 'both' {
  const [fees, inKind] = [isThere(facts, 'pay.userFees'), isThere(facts, 'pay.inKind')]
  if (fees) return inKind ? 'both' : 'fees'
  return inKind ? 'inKind' : 'budget'
}

/** Whether anything of a measure is paid in the years of the note, under any of the rules. */
function isThere(facts: Facts, metric: FiscalMetric): boolean {
  const { summary, fiscalYears } = facts.input
  return summary.policies.some((_, policy) => {
    const series = facts.series(metric, policy)
    return fiscalYears.some((year) => (series?.p90[summary.years.indexOf(year)] ?? 0) > 0)
  })
}

/** Names of the help that proposals give more of than today, and whose budgets the note lacks. */
function uncosted({ input }: Facts): string {
  const { language, scenario, proposals, fiscalYears } = input
  const { format, messages } = language
  const given = UNCOSTED.filter((id) =>
    proposals.some(({ levers }) => {
      const setting = levers[id]
      if (setting === undefined) return false
      const today = todaySetting(scenario, id)
      return fiscalYears.some((year) => leverInYear(setting, year) > leverInYear(today, year))
    })
  )
  return given.length === 0 ? '' : format.list(given.map((id) => messages.levers[id].label))
}

function naiveText(facts: Facts): string {
  const { language, words, proposals, fiscalYears, scenario } = facts.input
  const { format } = language
  const today = todaySetting(scenario, 'pricePreference')
  const rates = proposals.flatMap(({ levers }) => {
    const setting = levers.pricePreference
    if (setting === undefined) return []
    const added = fiscalYears.map((year) => leverInYear(setting, year) - leverInYear(today, year))
    return [format.chosenShare(Math.max(...added))]
  })
  const { naiveNone, naiveWhy } = words.fiscal
  return rates.length === 0 ? naiveNone : naiveWhy(format.list([...new Set(rates)]))
}
