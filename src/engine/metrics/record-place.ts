import type { Play } from '../play.ts'
import { ringRow } from '../suppliers.ts'
import { TALLY } from '../tally.ts'
import { unmetShare } from '../unmet.ts'
import { part } from './part.ts'

/**
 * Writes the metrics of the whole place, in the order of `metricSpecs`, and returns where the next metric goes.
 *
 * @param at place of the first metric's number for this year.
 * @param total payments of the year (currency).
 */
export function recordPlace(
  play: Play,
  row: Float64Array,
  at: number,
  total: number,
  alive: boolean
): number {
  const { tally, world, draws, terms } = play
  const { mechanism } = draws
  const of = (slot: keyof typeof TALLY): number => tally[TALLY[slot]]!
  const routes = of('inHouse') + of('direct') + of('reserved') + of('open')
  const watched =
    of('preferredValue') * Math.max(terms.monitoring, terms.committees) * mechanism.monitoringCost
  const flows = sumFlows(play, total)
  const values = [
    total,
    part(of('paidValue'), of('benchmarkValue')),
    of('paidValue') - of('benchmarkValue') + of('delayCost'),
    of('adminCost') + watched,
    routes,
    part(of('bids'), of('competitions')),
    part(of('singleBids'), of('competitions')),
    part(of('inHouse'), routes),
    part(of('direct'), routes),
    part(of('reserved'), routes),
    part(of('open'), routes),
    part(of('unfilled'), of('reservations')),
    of('reservations'),
    unmetShare(play),
    part(of('failures'), routes),
    total > 0 ? flows.hhi : NaN,
    total > 0 ? flows.largest : NaN,
    total > 0 ? flows.retained : NaN,
    1 + (total > 0 ? flows.retained : NaN) * (1 + mechanism.respendShare),
    flows.jobs,
    flows.jobs * (1 - mechanism.displacement),
    flows.formalJobs,
    flows.buyer,
    flows.userFees,
    flows.inKind,
    alive ? 1 : 0,
  ]
  for (const value of values) {
    row[at] = value
    at += world.model.years
  }
  return at
}

/** Where the year's payments go: concentration, what stays, jobs, and who pays. */
function sumFlows({ suppliers, world, draws, year }: Play, total: number) {
  const ring = ringRow(year) * world.groups.length
  const { localRecirculation, jobsPerMillion, formalJobShare, userFeeShare, inKindShare } = draws.group
  const flows = { hhi: 0, largest: 0, retained: 0, jobs: 0, formalJobs: 0, buyer: 0, userFees: 0, inKind: 0 }
  for (let g = 0; g < world.groups.length; g++) {
    const paid = suppliers.payments[ring + g]!
    const share = total > 0 ? paid / total : 0
    const jobs = (paid / 1e6) * jobsPerMillion[g]!
    flows.hhi += share * share
    flows.largest = Math.max(flows.largest, share)
    flows.retained += share * localRecirculation[g]!
    flows.jobs += jobs
    flows.formalJobs += jobs * formalJobShare[g]!
    flows.userFees += paid * userFeeShare[g]!
    flows.buyer += paid * (1 - userFeeShare[g]!)
    flows.inKind += paid * inKindShare[g]!
  }
  return flows
}
