import type { Play } from '../play.ts'
import { ringRow } from '../suppliers.ts'
import { part } from './part.ts'
import { recordPlace } from './record-place.ts'

/**
 * Writes the year's metrics into a run's row, in the order of `metricSpecs`, one number a year for each metric.
 *
 * @param row [metric × years + year] from `offset` on.
 */
export function recordYear(play: Play, row: Float64Array, offset: number, alive: boolean): void {
  const { world, suppliers, awards, traitMasks, unionMasks, year } = play
  const { years } = world.model
  const { payments, capacity, cost } = suppliers
  const { jobsPerMillion, unitCost } = play.draws.group
  const G = world.groups.length
  const ring = ringRow(year) * G
  let total = 0
  let contracts = 0
  for (let g = 0; g < G; g++) {
    total += payments[ring + g]!
    contracts += awards[g]!
  }
  let at = recordPlace(play, row, offset + year, total, alive)
  for (const mask of traitMasks) at = recordTraits(play, row, { at, mask, total, contracts })
  const write = (value: number) => {
    row[at] = value
    at += years
  }
  for (let g = 0; g < G; g++) {
    write(part(payments[ring + g]!, total))
    write(capacity[g]!)
    write(cost[g]!)
    write((payments[ring + g]! / 1e6) * jobsPerMillion[g]!)
    write(unitCost[g]! > 0 ? payments[ring + g]! / unitCost[g]! : 0)
  }
  for (const mask of unionMasks) at = recordTraits(play, row, { at, mask, total, contracts })
}

interface Counted {
  readonly at: number
  /** 1 for each group that is counted. */
  readonly mask: Uint8Array
  /** Payments of the year (currency). */
  readonly total: number
  /** Contracts awarded in the year (count). */
  readonly contracts: number
}

/** What groups with a trait, or with one of several, get in the year; returns where the next metric goes. */
function recordTraits(play: Play, row: Float64Array, { at, mask, total, contracts }: Counted): number {
  const { world, suppliers, awards, year } = play
  const { payments, leaks, subcontracts } = suppliers
  const ring = ringRow(year) * mask.length
  let paid = 0
  let genuine = 0
  let count = 0
  let passedOn = 0
  for (let g = 0; g < mask.length; g++) {
    if (mask[g] !== 1) continue
    paid += payments[ring + g]!
    genuine += payments[ring + g]! + leaks[ring + g]!
    count += awards[g]!
    passedOn += subcontracts[ring + g]!
  }
  const { years } = world.model
  row[at] = paid
  row[at + years] = part(paid, total)
  row[at + 2 * years] = Math.max(0, part(genuine, total))
  row[at + 3 * years] = part(count, contracts)
  row[at + 4 * years] = part(passedOn, total)
  return at + 5 * years
}
