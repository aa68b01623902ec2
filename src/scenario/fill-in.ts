import { LEVERS } from '../engine/index.ts'
import { central } from './central.ts'
import type { ParsedScenario, Scenario } from './scenario.ts'

/** Fill in the defaults that depend on the rest of the file: what the page asks first, and sliders for money. */
export function fillIn(parsed: ParsedScenario): Scenario {
  const { levers, focus = defaultFocus(parsed) } = parsed
  return { ...parsed, focus, levers: { ...levers, ranges: { ...moneyRanges(parsed), ...levers.ranges } } }
}

/** The share of the first preferred trait that a group has, in the last year, against a quarter. */
function defaultFocus({ preferredTraits, groups, startYear, years }: ParsedScenario): Scenario['focus'] {
  const trait = preferredTraits.find((each) => groups.some((group) => group.traits.includes(each)))
  const metric = trait ? `share.trait.${trait}` : `share.group.${groups[0]?.id ?? ''}`
  return { metric, year: startYear + years - 1, target: 0.25 }
}

/** Money levers reach to about ten times the largest median contract: 1, 2 or 5 with zeros. */
function moneyRanges({ categories }: ParsedScenario): Scenario['levers']['ranges'] {
  const largest = 10 * Math.max(...categories.map((category) => central(category.medianValue)))
  // By multiplication: the hash of a scenario holds these ranges, and logarithms differ in their last bits between machines.
  let zeros = 1
  while (zeros * 10 <= largest) zeros *= 10
  const max = zeros * ([1, 2, 5].find((digit) => digit * zeros >= largest) ?? 10)
  const money = LEVERS.filter((lever) => lever.unit === 'currency' && lever.max >= max)
  return Object.fromEntries(money.map((lever) => [lever.id, { max, step: max / 100 }]))
}
