import type { RouteKind } from '../record.ts'
import type { Contract } from './contract.ts'
import { findThreshold, thresholdValue, type Threshold } from './thresholds.ts'

export const ROUTE_KINDS = ['open', 'direct', 'reserved', 'inHouse'] as const satisfies readonly RouteKind[]

export type KnownRoute = (typeof ROUTE_KINDS)[number]

/** How contracts were let. */
export interface RouteFit {
  /** Contracts whose route the file tells (count). */
  readonly known: number
  readonly unknown: number
  /** Shares by number and by value among those known (0–1). */
  readonly byCount: Readonly<Record<KnownRoute, number>>
  readonly byValue: Readonly<Record<KnownRoute, number>>
  /** The value below which contracts are awarded directly; null when the value does not decide. */
  readonly threshold: Threshold | null
}

export function fitRoutes(contracts: readonly Contract[]): RouteFit {
  const known = contracts.filter(({ route }) => route !== 'unknown')
  const value = known.reduce((sum, each) => sum + each.value, 0)
  const shares = (weigh: (each: Contract) => number, whole: number) =>
    Object.fromEntries(
      ROUTE_KINDS.map((kind) => {
        const own = known.filter(({ route }) => route === kind)
        return [kind, whole > 0 ? own.reduce((sum, each) => sum + weigh(each), 0) / whole : 0]
      })
    ) as Record<KnownRoute, number>
  return {
    known: known.length,
    unknown: contracts.length - known.length,
    byCount: shares(() => 1, known.length),
    byValue: shares((each) => each.value, value),
    threshold: findThreshold(
      known.map((each) => ({ value: thresholdValue(each), small: each.route === 'direct' }))
    ),
  }
}
