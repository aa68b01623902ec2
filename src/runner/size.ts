import type { Model } from '../engine/index.ts'
import type { ApiError } from './errors.ts'

/** The most contracts that a future may let under one policy, where somebody waits for it before a screen (count). */
export const MOST_TENDERS = 5_000_000
/** Contracts that a run is to let in all under one policy, if nobody says how many futures (count). */
const USUAL_WORK = 2e8
/** The most contracts that a run may let under one policy, whoever asks (count). */
const MOST_WORK = 2e9
/** A slow computer takes so long for a contract (ms). */
const SLOW_MS = 0.01
const STEPS = [2000, 1000, 500, 200, 100, 50]

/** About how many contracts a future lets under one policy, with the years before its first (count). */
export function tendersOfFuture({ years, categories }: Model): number {
  const before = 2 + Math.max(...categories.map(({ contractYears }) => contractYears))
  const perYear = categories.reduce((sum, { tendersPerYear }) => sum + tendersPerYear.value, 0)
  return Math.round(perYear * (years + before))
}

/** How many futures are played of a place unless somebody asks for more: fewer where each is long. The same on every computer. */
export function usualRuns(model: Model, fewest: number): number {
  const most = USUAL_WORK / tendersOfFuture(model)
  return STEPS.find((step) => step <= most) ?? fewest
}

/** How many futures may be asked for, from `fewest` to `most`. */
export function mostRuns(
  model: Model,
  { fewest, most }: { readonly fewest: number; readonly most: number }
): number {
  return Math.max(fewest, Math.min(most, Math.floor(MOST_WORK / tendersOfFuture(model))))
}

/** How long a future under one policy takes at most on a slow computer, as long as none was measured (ms). */
export const slowFutureMs = (model: Model): number => SLOW_MS * tendersOfFuture(model)

/** Why a place cannot be played before a screen; null when it can. */
export function refusedSize(model: Model): ApiError | null {
  const tenders = tendersOfFuture(model)
  if (tenders <= MOST_TENDERS) return null
  return {
    code: 'tooLarge',
    message: `categories: a future lets about ${tenders} contracts, must be at most ${MOST_TENDERS}`,
    path: 'categories',
  }
}
