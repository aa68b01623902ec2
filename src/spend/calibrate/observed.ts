import { bidClasses, LAST_CLASS } from '../../calibration/awards.ts'
import { competed } from './category-fit.ts'
import type { Contract } from './contract.ts'
import { createWinners, type Dataset } from './dataset.ts'
import { pricedAwards } from './price-fit.ts'
import { fitRoutes, ROUTE_KINDS } from './routes.ts'
import { sharesOf } from './statistics.ts'

/** Mean price of one number of bids, or null where there are too few awards to say. */
export interface PricePoint {
  readonly bids: number
  readonly awards: number
  readonly price: number
}

/** What contracts show of each thing that a check looks at; null where the file does not tell. */
export interface Observed {
  readonly values: readonly number[]
  /** Contracts a year (count). */
  readonly perYear: number | null
  /** Their value (currency a year). */
  readonly total: number | null
  /** Shares of tenders with 1, 2, … 6 and more bids. */
  readonly bids: readonly number[] | null
  readonly meanBids: number | null
  readonly prices: readonly PricePoint[] | null
  /** Shares by number, in the order of `ROUTE_KINDS`. */
  readonly routes: readonly number[] | null
  /** Value shares, in the order of the groups; null with one group. */
  readonly groups: readonly { readonly id: string; readonly share: number }[] | null
}

/** Fewer tenders than this show no distribution. */
const FEWEST = 20

/** Fewer awards than this show no mean price. */
const FEWEST_AWARDS = 8

export function observe(
  contracts: readonly Contract[],
  dataset: Dataset,
  { perYear, total }: Pick<Observed, 'perYear' | 'total'>
): Observed {
  const bids = competed(contracts)
  const counts = Array.from(
    { length: LAST_CLASS },
    (_, i) => bids.filter((n) => Math.min(n, LAST_CLASS) === i + 1).length
  )
  const priced = pricedAwards(contracts)
  const prices = bidClasses(priced)
    .filter(({ awards }) => awards >= FEWEST_AWARDS)
    .map(({ bids: n, awards, meanRatio }) => ({ bids: n, awards, price: meanRatio }))
  const routes = fitRoutes(contracts)
  return {
    values: contracts.map(({ value }) => value),
    perYear,
    total,
    bids: bids.length >= FEWEST ? sharesOf(counts) : null,
    meanBids: bids.length >= FEWEST ? bids.reduce((sum, n) => sum + n, 0) / bids.length : null,
    prices: prices.length >= 3 ? prices : null,
    routes: routes.known >= FEWEST ? ROUTE_KINDS.map((kind) => routes.byCount[kind]) : null,
    groups: groupShares(contracts, dataset),
  }
}

function groupShares(contracts: readonly Contract[], dataset: Dataset): Observed['groups'] {
  const { groups } = dataset.grouping
  if (groups.length < 2) return null
  const winnersOf = createWinners(dataset)
  const won = groups.map(() => 0)
  for (const contract of contracts) {
    for (const { group, part } of winnersOf(contract)) won[group] = (won[group] ?? 0) + part * contract.value
  }
  const shares = sharesOf(won)
  return groups.map(({ id }, g) => ({ id, share: shares[g] ?? 0 }))
}
