import { LEVER_IDS, LEVERS } from './levers/index.ts'
import { leverInYear, type Policy } from './policy.ts'
import type { Terms } from './terms.ts'

/** The value of every lever in every year of a policy: [year × levers + lever]. */
export function leverTable(policy: Policy, startYear: number, years: number): Float64Array {
  const table = new Float64Array(years * LEVERS.length)
  LEVER_IDS.forEach((id, i) => {
    const lever = LEVERS[i]!
    const setting = policy.levers[id]
    for (let y = 0; y < years; y++) {
      const value = setting === undefined ? lever.neutral : leverInYear(setting, startYear + y)
      if (!(value >= lever.min && value <= lever.max)) {
        throw new RangeError(
          `policies.${policy.id}.levers.${id}: ${value}, must lie between ${lever.min} and ${lever.max}`
        )
      }
      table[y * LEVERS.length + i] = value
    }
  })
  return table
}

/** Sets the terms of a year: every lever writes its effect. Most years have the rules of the year before. */
export function setTerms(terms: Terms, table: Float64Array, year: number): void {
  const { set } = terms
  const row = year * LEVERS.length
  let i = 0
  while (i < LEVERS.length && set[i] === table[row + i]) i++
  if (i === LEVERS.length) return
  for (i = 0; i < LEVERS.length; i++) {
    set[i] = table[row + i]!
    LEVERS[i]!.apply(terms, set[i]!)
  }
}
