import { score } from './judge.ts'
import { releasesSection } from './markdown-releases.ts'
import { RULES } from './markdown-rules.ts'
import { scoresSection } from './markdown-scores.ts'
import { cell, grouped, percent, scoreText, table } from './markdown-table.ts'
import type { BackTestReport, ScenarioEntry, TargetResult } from './report.ts'
import { totalsOf } from './totals.ts'
import { faredOf } from './tried.ts'
import { targetWords } from './words.ts'

/** The page `docs/backtests.md`. */
export function backTestsMarkdown(report: BackTestReport): string {
  const { model, runs, seed, scenarios } = report
  const made = `Written by \`npm run backtest\`: model ${model}, ${grouped(runs)} futures, seed ${seed}. Do not edit.`
  const heldOut = scenarios.filter((place) => place.heldOut)
  const used = scenarios.filter((place) => !place.heldOut)
  const parts = [
    ...['# Back-tests', made, RULES, summary(report, used), scoresSection(report, ofPlaces(report, used))],
    releasesSection(report),
    ...used.map(placeOf(report)),
    failures(report),
    neverUsed(report, heldOut),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const ofPlaces = ({ targets }: BackTestReport, places: readonly ScenarioEntry[]): TargetResult[] =>
  targets.filter(({ scenario }) => places.some(({ id }) => id === scenario))

function summary(report: BackTestReport, places: readonly ScenarioEntry[]): string {
  const targets = ofPlaces(report, places)
  const { ordinary, hits, inside80, mustFail, failing } = score(targets)
  const misses = targets.filter((target) => !target.mustFail && !target.hit)
  const tooLow = misses.filter(({ verdict }) => verdict === 'tooLow').length
  return [
    '## In short',
    [
      `- ${targets.length} targets in ${places.length} places.`,
      `- Of ${ordinary} ordinary ones, ${hits} are hit with their tolerance and ${misses.length} are missed: ${tooLow} too low,`,
      `  ${misses.length - tooLow} too high.`,
      `- ${inside80} observed values lie in the 80% range as it stands: a coverage of ${percent(inside80, ordinary)}.`,
      `- Of ${mustFail} that must fail, ${failing} do.`,
    ].join('\n'),
    placesTable(report, places),
    'The page counts events, too, and a policy that must fail as inside only where it fails.',
  ].join('\n\n')
}

/** A line for each place, and one for all: what is hit, and how all of its numbers score, must fail or not. */
function placesTable(report: BackTestReport, places: readonly ScenarioEntry[]): string {
  const line = (name: string, targets: readonly TargetResult[]) => {
    const { ordinary, hits, inside80, mustFail, failing } = score(targets)
    const totals = totalsOf(targets)
    return [
      name,
      ...(ordinary === 0 ? ['–', '–', '–'] : [ordinary, hits, inside80]),
      mustFail === 0 ? '–' : `${failing} of ${mustFail}`,
      totals.numbers === 0 ? '–' : `${totals.inside} of ${totals.numbers}`,
      `${targets.filter((target) => faredOf(target) === 'inside').length} of ${targets.length}`,
      scoreText(totals.crps),
      scoreText(totals.interval),
    ]
  }
  const heads = ['place', 'ordinary targets', 'hit', 'inside 80% range', 'fail as they did']
  return table(
    [...heads, 'all numbers inside, with error', 'as the page counts', 'CRPS', 'interval score'],
    [
      ...places.map((place) => line(`[${cell(place.title)}](#${place.id})`, ofPlaces(report, [place]))),
      line('**all**', ofPlaces(report, places)),
    ]
  )
}

/** Places whose forecasts were committed before the facts were put beside them: the honest test. */
function neverUsed(report: BackTestReport, places: readonly ScenarioEntry[]): string {
  if (places.length === 0) return ''
  const lead =
    'Each was written without what happened there, and its forecasts were committed before the facts; not blind, as decisions.md says. They count in none of the numbers above.'
  return ['## Places never used', lead, placesTable(report, places), ...places.map(placeOf(report))].join(
    '\n\n'
  )
}

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

function failures(report: BackTestReport): string {
  const { scenarios } = report
  const used = scenarios.filter(({ heldOut }) => !heldOut)
  const failing = ofPlaces(report, used).filter(({ mustFail }) => mustFail)
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
