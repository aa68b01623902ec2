import type { SimulationJob } from '../../engine/index.ts'

/** How many futures each part of the search plays. */
export interface Effort {
  /** Futures that rank the uncertain numbers. */
  readonly ranked: number
  /** Numbers that are tried at their ends. */
  readonly tried: number
  /** Futures of each combination. */
  readonly futures: number
  /** Futures that confirm what was found, step by step. */
  readonly confirmed: number
}

/** From the fullest search down. */
const FULLER: readonly Effort[] = [
  { ranked: 1000, tried: 12, futures: 150, confirmed: 1000 },
  { ranked: 800, tried: 10, futures: 100, confirmed: 600 },
  { ranked: 500, tried: 8, futures: 80, confirmed: 400 },
  { ranked: 300, tried: 7, futures: 60, confirmed: 250 },
  { ranked: 200, tried: 6, futures: 40, confirmed: 150 },
]

/** Played whatever it costs. */
const BAREST: Effort = { ranked: 150, tried: 4, futures: 30, confirmed: 100 }

const POLICIES = 2

/**
 * The fullest search that a budget of futures times policies allows.
 *
 * @param most numbers that may stand at an end at once.
 */
export function effortWithin(budget: number, most: number): Effort {
  return FULLER.find((effort) => costOf(effort, most) <= budget) ?? BAREST
}

/** Futures times policies that a search plays at most. */
export function costOf({ ranked, tried, futures, confirmed }: Effort, most: number): number {
  return POLICIES * (ranked + futures * combinations(tried, most) + confirmed * (most + 1))
}

/** Combinations played at most: both ends first, then one each, then the exchange with the other end of each held. */
export function combinations(tried: number, most: number): number {
  const held = Math.min(tried, most)
  let count = 2 * tried
  for (let k = 1; k < held; k++) count += tried - k
  return count + held * (2 * (tried - held) + 1)
}

/** Playing time that a search may take, all players together (ms): ten seconds of two. */
const PLAYING_MS = 20_000

// Fitted to the playing times of the twelve places, which differ from it by up to a factor of 2.
const MS_PER_FUTURE = 0.05
const MS_PER_TENDER = 0.00045

/**
 * Futures times policies that a search may play in about ten seconds, by the size of the place alone: a clock would make
 * the answer depend on the machine.
 */
export function usualBudget({ model }: SimulationJob): number {
  const tenders = model.categories.reduce((sum, { tendersPerYear }) => sum + tendersPerYear.value, 0)
  return Math.floor(PLAYING_MS / (MS_PER_FUTURE + MS_PER_TENDER * tenders * model.years))
}
