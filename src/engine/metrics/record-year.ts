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
  const { world, suppliers, awards, traitMasks, year } = play
  const { years } = world.model
  const { payments, leaks, subcontracts, capacity, cost } = suppliers
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
  const write = (value: number) => {
    row[at] = value
    at += years
  }
  for (const mask of traitMasks) {
    let paid = 0
    let genuine = 0
    let count = 0
    let passedOn = 0
    for (let g = 0; g < G; g++) {
      if (mask[g] !== 1) continue
      paid += payments[ring + g]!
      genuine += payments[ring + g]! + leaks[ring + g]!
      count += awards[g]!
      passedOn += subcontracts[ring + g]!
    }
    write(paid)
    write(part(paid, total))
    write(Math.max(0, part(genuine, total)))
    write(part(count, contracts))
    write(part(passedOn, total))
  }
  for (let g = 0; g < G; g++) {
    write(part(payments[ring + g]!, total))
    write(capacity[g]!)
    write(cost[g]!)
    write((payments[ring + g]! / 1e6) * jobsPerMillion[g]!)
    write(unitCost[g]! > 0 ? payments[ring + g]! / unitCost[g]! : 0)
  }
}
