import type { Observed } from './observed.ts'
import type { Prediction } from './predict.ts'
import { distanceTo } from './value-fit.ts'
import { quantileOf, ascending, variation } from './statistics.ts'
import { ROUTE_KINDS } from './routes.ts'

export type MeasureId =
  'total' | 'values' | 'perYear' | 'bids' | 'meanBids' | 'singleBids' | 'prices' | 'routes' | 'groups'

/** One thing seen and simulated. */
export interface Pair {
  /** Such as a number of bids, a route or a group. */
  readonly label: string
  readonly seen: number
  readonly simulated: number
}

/** One kind of fact held against the simulation. */
export interface Measure {
  readonly id: MeasureId
  readonly pairs: readonly Pair[]
  /** How far apart they are, in the unit that `DISTANCES` names. */
  readonly distance: number
  /** Up to this distance it counts as a hit. */
  readonly tolerance: number
  readonly hit: boolean
}

/** What a distance is: the same for checks and hold-outs. */
const DISTANCES: Readonly<Record<MeasureId, { readonly tolerance: number; readonly meaning: string }>> = {
  total: { tolerance: 0.1, meaning: 'difference as a part of what was seen' },
  values: { tolerance: 0.1, meaning: 'largest gap between the two distributions (Kolmogorov–Smirnov)' },
  perYear: { tolerance: 0.2, meaning: 'difference as a part of what was seen' },
  bids: { tolerance: 0.1, meaning: 'half the sum of differences between shares' },
  meanBids: { tolerance: 0.15, meaning: 'difference as a part of what was seen' },
  singleBids: { tolerance: 0.1, meaning: 'difference between shares' },
  prices: { tolerance: 0.02, meaning: 'root of the mean squared difference, weighted by awards' },
  routes: { tolerance: 0.05, meaning: 'half the sum of differences between shares' },
  groups: { tolerance: 0.1, meaning: 'half the sum of differences between shares' },
}

/** Deciles at which the two distributions of values are shown. */
const DECILES = [0.1, 0.25, 0.5, 0.75, 0.9]

/** All measures that the file tells of. */
export function compareAll(seen: Observed, simulated: Prediction): Measure[] {
  const measures: (Measure | null)[] = [
    seen.total === null ? null : single('total', 'a year', seen.total, simulated.total, true),
    seen.values.length >= 20 ? values(seen.values, simulated) : null,
    seen.perYear === null ? null : single('perYear', 'a year', seen.perYear, simulated.perYear, true),
    seen.bids &&
      shares(
        'bids',
        seen.bids.map((share, i) => pair(bidsLabel(i), share, simulated.bids[i]))
      ),
    seen.meanBids === null ? null : single('meanBids', 'mean', seen.meanBids, simulated.meanBids, true),
    seen.bids && single('singleBids', 'one bid', seen.bids[0] ?? 0, simulated.singleBids, false),
    seen.prices && prices(seen.prices, simulated),
    seen.routes &&
      shares(
        'routes',
        seen.routes.map((share, i) => pair(ROUTE_KINDS[i] ?? '', share, simulated.routes[i]))
      ),
    seen.groups &&
      shares(
        'groups',
        seen.groups.map(({ id, share }) => pair(id, share, simulated.shareOf(id)))
      ),
  ]
  return measures.filter((each) => each !== null)
}

const pair = (label: string, seen: number, simulated = 0): Pair => ({ label, seen, simulated })

const bidsLabel = (place: number): string => (place === 5 ? '6 and more' : String(place + 1))

function measure(id: MeasureId, pairs: readonly Pair[], distance: number): Measure {
  const { tolerance } = DISTANCES[id]
  return { id, pairs, distance, tolerance, hit: distance <= tolerance }
}

function values(seen: readonly number[], { valueCdf }: Prediction): Measure {
  const sorted = ascending(seen)
  const pairs = DECILES.map((share) => {
    const value = quantileOf(sorted, share)
    // Both as shares: how much of the simulated values lies below the value with this much of those seen below.
    return pair(String(Number(value.toPrecision(4))), share, valueCdf(value))
  })
  return measure('values', pairs, distanceTo(seen, valueCdf))
}

function single(id: MeasureId, label: string, seen: number, simulated: number, isRelative: boolean): Measure {
  const gap = Math.abs(simulated - seen)
  return measure(id, [pair(label, seen, simulated)], isRelative ? gap / Math.max(1e-9, seen) : gap)
}

function shares(id: MeasureId, pairs: readonly Pair[]): Measure {
  return measure(
    id,
    pairs,
    variation(
      pairs.map(({ seen }) => seen),
      pairs.map(({ simulated }) => simulated)
    )
  )
}

function prices(seen: NonNullable<Observed['prices']>, { prices: curve }: Prediction): Measure {
  const awards = seen.reduce((sum, each) => sum + each.awards, 0)
  const pairs = seen.map(({ bids, price }) => pair(bidsLabel(bids - 1), price, curve[bids - 1]))
  const squares = pairs.reduce((sum, each, i) => {
    const miss = each.seen - each.simulated
    return sum + ((seen[i]?.awards ?? 0) * miss * miss) / awards
  }, 0)
  return measure('prices', pairs, Math.sqrt(squares))
}
