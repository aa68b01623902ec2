import type { Play } from './play.ts'
import { ringRow } from './suppliers.ts'
import { MAX_CONTRACT_YEARS } from './world.ts'

/**
 * Enters what a category needed and gave up this year (currency over whole contracts) over the years that the contracts
 * last or would have lasted. What a fixed budget does not tender is needed, and given up.
 */
export function enterNeeds({ suppliers, market, needs, year }: Play, needed: number, unmet: number): void {
  const notTendered = Math.max(0, 1 / needs.scale[0]! - 1) * needed
  let row = ringRow(year)
  for (let y = 0; y < market.contractYears; y++) {
    suppliers.need[row] = suppliers.need[row]! + (needed + notTendered) / market.contractYears
    suppliers.unmet[row] = suppliers.unmet[row]! + (unmet + notTendered) / market.contractYears
    row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
  }
}

/** The part of the year's needs that is unmet (0–1); NaN in a year without any. */
export function unmetShare({ suppliers, year }: Play): number {
  const row = ringRow(year)
  // What is given up after a second try was needed a year before: where needs are rare, more than this year's.
  const need = Math.max(suppliers.need[row]!, suppliers.unmet[row]!)
  return need > 0 ? suppliers.unmet[row]! / need : NaN
}
