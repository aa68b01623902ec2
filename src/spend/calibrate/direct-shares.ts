import type { Ranged } from './bid-fit.ts'
import type { Contract } from './contract.ts'
import { ascending, quantileOf } from './statistics.ts'
import { thresholdValue } from './thresholds.ts'

/** How often contracts of a band of values are awarded directly. */
export interface DirectBand {
  /** Upper end (currency, by the buyer's estimate where there is one); null of the last band. */
  readonly upTo: number | null
  /** Part of the contracts not let in house (0–1). */
  readonly share: Ranged
  /** Contracts with a known route (count). */
  readonly contracts: number
}

/** Fewer contracts than this make no band of their own; a file of fewer than four times as many has one. */
const FEWEST_IN_BAND = 15

/** Fewer contracts with a known route than this tell nothing. */
const FEWEST = 5

/** Quantiles at which bands begin. */
const QUARTERS = [0.25, 0.5, 0.75]

/**
 * The share of direct awards by bands of value: between the quarters of the contracts, and at the value at which the file's
 * procedure changes.
 *
 * @param lists of contracts, the nearest first; of the first one with enough known routes the shares are taken.
 * @param step the value at which direct awards give way (currency), or null.
 */
export function fitDirect(lists: readonly (readonly Contract[])[], step: number | null): DirectBand[] {
  const known = lists
    .map((list) => list.filter(({ route }) => route !== 'unknown' && route !== 'inHouse'))
    .find(({ length }) => length >= FEWEST)
  if (!known?.some(({ route }) => route === 'direct')) return []
  const edges = edgesOf(known, step)
  const bands = [...edges, null].map((upTo, i) => {
    const from = edges[i - 1] ?? 0
    return bandOf(
      known.filter((each) => thresholdValue(each) >= from && (upTo === null || thresholdValue(each) < upTo)),
      upTo
    )
  })
  // Bands at the end without direct awards are none.
  return bands.slice(0, bands.findLastIndex(({ share }) => share.value > 0) + 1)
}

/** Lower ends of all bands but the first, each band with enough contracts; the step first, as it is the rule. */
function edgesOf(contracts: readonly Contract[], step: number | null): number[] {
  const values = ascending(contracts.map(thresholdValue))
  const wanted = [
    ...(step === null ? [] : [step]),
    ...QUARTERS.map((share) => round2(quantileOf(values, share))),
  ]
  return ascending(
    wanted.reduce<number[]>(
      (edges, edge) => (isWide(values, [...edges, edge]) ? [...edges, edge] : edges),
      []
    )
  )
}

const round2 = (value: number): number => Number(value.toPrecision(2))

function isWide(values: readonly number[], edges: readonly number[]): boolean {
  const ends = [0, ...ascending(edges), Infinity]
  return ends
    .slice(1)
    .every(
      (end, i) => values.filter((value) => value >= (ends[i] ?? 0) && value < end).length >= FEWEST_IN_BAND
    )
}

/** Standard deviations to the 10th and 90th percentile. */
const Z_80 = 1.2816

function bandOf(contracts: readonly Contract[], upTo: number | null): DirectBand {
  const n = contracts.length
  const value = contracts.filter(({ route }) => route === 'direct').length / n
  // None or all of a few is no proof of a rule: the variance never falls below that of half a contract.
  const error = Z_80 * Math.sqrt(Math.max(value * (1 - value), 0.5 / n) / n)
  return {
    upTo,
    share: { value, low: Math.max(0, value - error), high: Math.min(1, value + error) },
    contracts: n,
  }
}
