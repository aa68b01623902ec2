import { bidShares, withoutBid } from '../../calibration/bid-counts.ts'
import { exp, log } from '../../calibration/exact.ts'
import { LAST_CLASS } from '../../calibration/awards.ts'
import type { Category, Model, SimulationJob } from '../../engine/index.ts'
import { toModel, toPolicy, type Scenario } from '../../scenario/index.ts'
import { directPrice } from './direct-price.ts'
import { normalCdf } from './normal.ts'
import type { Play } from './play.ts'
import { meanPrice, priceOf } from './price-fit.ts'
import { ROUTE_KINDS } from './routes.ts'

/** What a scenario says of a year under today's rules. */
export interface Prediction {
  /** Probability of a contract of at most this value (currency). */
  readonly valueCdf: (value: number) => number
  readonly perYear: number
  /** Spent in a year (currency). */
  readonly total: number
  /** The part of it that is in contracts of at least this value (currency). */
  readonly totalAbove: (value: number) => number
  /** Shares of tenders with 1, 2, … 6 and more bids. */
  readonly bids: readonly number[]
  readonly meanBids: number
  readonly singleBids: number
  /** Mean price of 1, 2, … 6 and more bids (ratio of the benchmark). */
  readonly prices: readonly number[]
  readonly priceIndex: number
  /** In the order of `ROUTE_KINDS`. */
  readonly routes: readonly number[]
  readonly shareOf: (group: string) => number
}

/**
 * Plays the first year of today's rules, with suppliers as they are and every number at its centre. Means, routes and
 * shares are simulated; whole distributions, which no metric holds, are those that the engine draws from.
 */
export async function predict(scenario: Scenario, play: Play, runs: number): Promise<Prediction> {
  const job = firstYear(scenario, true)
  const played = await play(job, runs)
  const metric = (id: string): number => played.get(id)?.mean ?? 0
  const discount = job.model.mechanisms.postedDiscount.value
  const laws = job.model.categories.map((each) => lawsOf(each, discount))
  const contracts = laws.reduce((sum, law) => sum + law.contracts, 0)
  const mixed = (pick: (law: Laws) => number): number =>
    laws.reduce((sum, law) => sum + law.contracts * pick(law), 0) / contracts
  const competed = mixed(({ direct }) => 1 - direct)
  const bids = Array.from(
    { length: LAST_CLASS },
    (_, i) => mixed(({ shares, direct }) => (1 - direct) * (shares[i] ?? 0)) / competed
  )
  return {
    total: metric('spend.total'),
    totalAbove: (value) => totalOf(laws, value) / totalOf(laws, 0),
    valueCdf: (value) =>
      mixed(({ mu, sigma }) => (sigma > 0 ? normalCdf((log(value) - mu) / sigma) : Number(log(value) >= mu))),
    perYear: metric('tenders.count'),
    bids,
    meanBids: metric('bids.mean'),
    singleBids: metric('bids.single.share'),
    prices: bids.map(
      (share, i) =>
        mixed((law) => (1 - law.direct) * (law.shares[i] ?? 0) * priceOf(i + 1, law.k, law.ceiling)) /
        (competed * share)
    ),
    priceIndex: metric('price.index'),
    routes: ROUTE_KINDS.map((kind) => metric(`route.${kind}.share`)),
    shareOf: (group) => metric(`share.group.${group}`),
  }
}

/** Spent in a year in contracts of at least this value (currency). */
function totalOf(laws: readonly Laws[], least: number): number {
  return laws.reduce((sum, { contracts, mu, sigma }) => {
    const mean = exp(mu + (sigma * sigma) / 2)
    const edge = least > 0 ? log(least) - mu : -Infinity
    const above = sigma > 0 ? normalCdf(sigma - edge / sigma) : Number(edge <= 0)
    return sum + contracts * mean * above
  }, 0)
}

/**
 * The first year of today's rules, with suppliers as they are.
 *
 * @param fixed true for every number at its centre, false for numbers drawn anew in each future, as in Explore.
 */
export function firstYear(scenario: Scenario, fixed: boolean): SimulationJob {
  const model: Model = { ...toModel(scenario), years: 1 }
  const baseline = toPolicy(scenario, 'baseline')
  return { model, baseline, policies: [baseline], seed: 1, fixed, feedback: false }
}

interface Laws {
  /** Tenders a year that somebody takes at the first or the second try (count). */
  readonly contracts: number
  /** Part of them awarded directly (0–1). */
  readonly direct: number
  /** Of ln(value paid). */
  readonly mu: number
  readonly sigma: number
  readonly shares: readonly number[]
  readonly k: number
  readonly ceiling: number
}

function lawsOf(category: Category, discount: number): Laws {
  const {
    estimate,
    tendersPerYear,
    medianValue,
    valueSpread,
    meanBids,
    attractiveness,
    bidDispersion,
    ceiling,
  } = category
  // Without differences in appeal the number of bids is Poisson, of which the negative binomial is the limit.
  const law = {
    meanBids: meanBids.value,
    attractiveness: attractiveness.value > 0 ? attractiveness.value : 1e4,
  }
  const none = withoutBid(law)
  const [k, top] = [bidDispersion.value, ceiling.value]
  const direct = directPart(category)
  const posted = estimate.value * (1 - discount)
  const price = (1 - direct) * meanPrice(law, k, top) + direct * directPrice(law, { k, ceiling: top, posted })
  return {
    contracts: tendersPerYear.value * (1 - none * none),
    direct,
    mu: log(medianValue.value * price),
    sigma: log(valueSpread.value),
    shares: bidShares(law, LAST_CLASS),
    k,
    ceiling: top,
  }
}

/** Part of a category's tenders that today's buyers award directly (0–1). */
function directPart({ directShares = [], medianValue, valueSpread }: Category): number {
  const sigma = log(valueSpread.value)
  const below = (value: number): number => {
    const edge = log(value / medianValue.value)
    return sigma > 0 ? normalCdf(edge / sigma) : Number(edge > 0)
  }
  return directShares.reduce(
    (sum, { upTo, share }, i) =>
      sum + share.value * (below(upTo) - (i > 0 ? below(directShares[i - 1]?.upTo ?? 1) : 0)),
    0
  )
}
