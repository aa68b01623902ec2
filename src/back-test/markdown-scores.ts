import type { Forecast } from './forecasts.ts'
import { grouped, percent, scoreText, table } from './markdown-table.ts'
import type { BackTestReport, TargetResult } from './report.ts'
import { besideModel, briersOf, totalsOf } from './totals.ts'

/** Scores of all targets, beside forecasts that need no model. */
export function scoresSection(report: BackTestReport, targets: readonly TargetResult[]): string {
  return [
    '## Scores',
    bullets(targets),
    'Beside forecasts that need no model, each on the targets of which it says something:',
    besideTable(report, targets),
    elsewhereWords(report, targets),
  ].join('\n\n')
}

function bullets(targets: readonly TargetResult[]): string {
  const { numbers, bare, inside, crps, interval, fifths } = totalsOf(targets)
  const { events, brier } = briersOf(targets)
  const pit = fifths.map((count) => count.toFixed(1)).join(' · ')
  return [
    `- ${numbers} numbers: ${bare} in the 80% range as it stands (${percent(bare, numbers)}), ${inside} with the error of`,
    `  observation (${percent(inside, numbers)}).`,
    `- CRPS ${scoreText(crps)}, interval score ${scoreText(interval)}: means over all numbers.`,
    `- Numbers in each fifth of their futures, lowest first: ${pit}; ${(numbers / 5).toFixed(1)} each would be right.`,
    events === 0
      ? '- No target is an event.'
      : `- ${events} events: Brier score ${scoreText(brier)}; 0.25 is what even chances get.`,
  ].join('\n')
}

const besideNames = ({ releases, before }: BackTestReport): readonly (readonly [Forecast, string])[] => [
  ['nothingChanges', 'nothing changes'],
  ['quotaMet', 'the quota is met'],
  ...(releases[0] ? [['first', `version ${releases[0].model}`] as const] : []),
  ...(before !== null && before !== releases[0]?.model ? [['before', `version ${before}`] as const] : []),
]

function besideTable(report: BackTestReport, targets: readonly TargetResult[]): string {
  const rows = besideNames(report).map(([forecast, name]) => {
    const beside = besideModel(targets, forecast)
    const pair = (own: string, model: string) => `${own} (${model})`
    return [
      name,
      beside.targets,
      pair(percent(beside.inside, beside.targets), percent(beside.modelInside, beside.targets)),
      pair(scoreText(beside.crps), scoreText(beside.modelCrps)),
      pair(scoreText(beside.interval), scoreText(beside.modelInterval)),
    ]
  })
  const heads = [
    'forecast',
    'targets',
    'inside (this model)',
    'CRPS (this model)',
    'interval score (this model)',
  ]
  return table(heads, rows)
}

/** How the wider range fares in places that it learnt nothing from. */
function elsewhereWords({ offBy }: BackTestReport, targets: readonly TargetResult[]): string {
  const tested = targets.filter(({ elsewhere }) => elsewhere !== undefined)
  const inside = tested.filter(isInsideElsewhere)
  const places = [...new Set(tested.map(({ scenario }) => scenario))].map((id) => {
    const own = tested.filter(({ scenario }) => scenario === id)
    return own.filter(isInsideElsewhere).length / own.length
  })
  const mean = places.reduce((sum, share) => sum + share, 0) / places.length
  return [
    '**As far off as in places not used.** The wider range, which for each place is made from how far off the model',
    `is in all others, holds ${inside.length} of ${tested.length} observed values (${percent(inside.length, tested.length)}); in a place chosen at random,`,
    `${percent(mean, 1)} of them. Its error beyond the range, all places taken together: ${offBy.share.toFixed(3)} on the scale of`,
    `shares (${grouped(Math.round(100 * Math.sin(Math.asin(Math.sqrt(0.2)) + offBy.share) ** 2) - 20)} points at a share of 20%), a factor of ${(10 ** offBy.amount).toFixed(2)} for money and counts.`,
  ].join('\n')
}

const isInsideElsewhere = ({ observed, elsewhere }: TargetResult): boolean =>
  elsewhere !== undefined && elsewhere.low <= observed && observed <= elsewhere.high
