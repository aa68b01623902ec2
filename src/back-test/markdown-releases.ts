import { cell, scoreText, table } from './markdown-table.ts'
import { numbersOf } from './numbers.ts'
import type { BackTestReport, TargetResult } from './report.ts'
import { crpsOf, isInside } from './totals.ts'

/** Each target beside what the version before gave for it. */
export function releasesSection({ model, before, scenarios, targets }: BackTestReport): string {
  const title = '## Beside the version before'
  if (before === null) return `${title}\n\nVersion ${model} is the first whose forecasts are kept.`
  const rows = targets.flatMap((target) => {
    const place = scenarios.find(({ id }) => id === target.scenario)
    return place ? [rowOf(target, place.title, place.currency)] : []
  })
  const heads = ['place', 'target', 'observed', before, model, `CRPS ${before}`, `CRPS ${model}`, 'change']
  const lead = `Version ${before} is held against the same observations, whatever they were thought to be then. CRPS is the Brier score for an event.`
  return [title, lead, table(heads, rows)].join('\n\n')
}

function rowOf(target: TargetResult, title: string, currency: string): (string | number)[] {
  const { model, before } = target.scores
  const { value, range } = numbersOf(target.unit, currency)
  const isEvent = target.above !== undefined
  return [
    cell(title),
    `${target.year}: ${cell(target.measure)}`,
    isEvent ? (target.observed === 1 ? 'happened' : 'did not happen') : value(target.observed),
    target.before ? range(target.before.p10, target.before.p90) : '–',
    isEvent ? '–' : range(target.p10, target.p90),
    scoreText(before ? crpsOf(before) : null),
    scoreText(model ? crpsOf(model) : null),
    changeWords(target),
  ]
}

/** What has become of a target: in the range now or no longer, with the error of observation. */
function changeWords({ scores: { model, before } }: TargetResult): string {
  if (!model || !before) return 'new'
  const [was, is] = [isInside(before), isInside(model)]
  if (was === is) return is ? 'inside, as before' : 'outside, as before'
  return is ? '**now inside**' : '**no longer inside**'
}
