import { score } from './judge.ts'
import { RULES } from './markdown-rules.ts'
import type { BackTestReport, ScenarioEntry, TargetResult } from './report.ts'
import { targetWords } from './words.ts'

/** The page `docs/backtests.md`. */
export function backTestsMarkdown(report: BackTestReport): string {
  const { model, runs, seed } = report
  const made = `Written by \`npm run backtest\`: model ${model}, ${grouped(runs)} futures, seed ${seed}. Do not edit.`
  const parts = ['# Back-tests', made, RULES, summary(report), ...report.scenarios.map(placeOf(report))]
  return `${[...parts, failures(report)].join('\n\n')}\n`
}

function summary({ scenarios, targets }: BackTestReport): string {
  const { ordinary, hits, inside80, mustFail, failing } = score(targets)
  const misses = targets.filter((target) => !target.mustFail && !target.hit)
  const tooLow = misses.filter(({ verdict }) => verdict === 'tooLow').length
  const rows = scenarios.map(({ id, title }) => {
    const own = score(targets.filter(({ scenario }) => scenario === id))
    return [
      `[${cell(title)}](#${id})`,
      ...(own.ordinary === 0 ? ['–', '–', '–'] : [own.ordinary, own.hits, own.inside80]),
      own.mustFail === 0 ? '–' : `${own.failing} of ${own.mustFail}`,
    ]
  })
  const total = ['**all**', ordinary, hits, inside80, `${failing} of ${mustFail}`]
  return [
    '## In short',
    [
      `- ${targets.length} targets in ${scenarios.length} places.`,
      `- Of ${ordinary} ordinary ones, ${hits} are hit with their tolerance and ${misses.length} are missed: ${tooLow} too low,`,
      `  ${misses.length - tooLow} too high.`,
      `- ${inside80} observed values lie in the 80% range as it stands: a coverage of ${percent(inside80, ordinary)}.`,
      `- Of ${mustFail} that must fail, ${failing} do.`,
    ].join('\n'),
    table(['place', 'ordinary targets', 'hit', 'inside 80% range', 'fail as they did'], [...rows, total]),
  ].join('\n\n')
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`

const placeOf =
  ({ targets }: BackTestReport) =>
  (place: ScenarioEntry): string => {
    const own = targets.filter(({ scenario }) => scenario === place.id)
    const rows = own.map((target) => {
      const { observed, simulated, result } = targetWords(target, place.currency)
      const what = [`${target.year}: ${cell(target.measure)}`, cell(target.policyName)]
      return [...what, observed, simulated, result, target.grade, sourceWords(target, place)]
    })
    const heads = ['target', 'policy', 'observed', 'simulated 80% range', 'result', 'grade', 'source']
    // The id as an anchor, since titles hold letters that addresses do not.
    const title = `<a id="${place.id}"></a>\n\n## ${cell(place.title)}`
    const parts = [title, table(heads, rows), missed(own, place.currency), notes(own)]
    return parts.filter((part) => part !== '').join('\n\n')
  }

function missed(targets: readonly TargetResult[], currency: string): string {
  const misses = targets.filter(({ hit }) => !hit)
  if (misses.length === 0) return ''
  const lines = misses.map((target) => {
    const { miss } = targetWords(target, currency)
    return `- **${target.year}, ${cell(target.measure)}.** ${cell(miss)}`
  })
  return ['Missed:', lines.join('\n')].join('\n\n')
}

/** What the file says of the comparisons that are hits; those of misses stand with them. */
function notes(targets: readonly TargetResult[]): string {
  const years = new Map<string, string[]>()
  for (const { hit, note, year, measure } of targets) {
    if (hit && note !== undefined) years.set(note, [...(years.get(note) ?? []), `${year}, ${cell(measure)}`])
  }
  if (years.size === 0) return ''
  const lines = [...years].map(([note, where]) => `- ${where.join('; ')}: ${cell(note)}`)
  return ['Notes on the others:', lines.join('\n')].join('\n\n')
}

function failures({ scenarios, targets }: BackTestReport): string {
  const failing = targets.filter(({ mustFail }) => mustFail)
  const rows = failing.map((target) => {
    const place = scenarios.find(({ id }) => id === target.scenario)
    const { observed, simulated, result } = targetWords(target, place?.currency ?? '')
    const what = `${target.year}: ${cell(target.measure)}`
    return [cell(place?.title ?? target.scenario), cell(target.policyName), what, observed, simulated, result]
  })
  const heads = ['place', 'policy', 'target', 'bound', 'simulated 80% range', 'result']
  const none = 'No place has a policy that must fail.'
  return ['## Policies that must fail', rows.length === 0 ? none : table(heads, rows)].join('\n\n')
}

function sourceWords({ source }: TargetResult, { sources }: ScenarioEntry): string {
  const found = sources.find(({ id }) => id === source)
  if (!found) return cell(source)
  const text = cell([found.publisher, found.year].filter((part) => part !== undefined).join(', '))
  const isLink = found.address !== undefined && /^https?:\/\/[^\s()<>|]+$/.test(found.address)
  return isLink ? `[${text}](${found.address})` : text
}

type Cell = string | number

const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Text from a file that stays text: no cell, mark-up or line of its own. */
const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`)

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
