import { optionalFile } from './optional-file.ts'

export interface BackTestSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly year?: number
  readonly address?: string
}

/** One reported fact, held against the futures of what was really done. */
export interface BackTest {
  readonly scenario: string
  readonly id: string
  readonly policyName: string
  readonly measure: string
  readonly year: number
  readonly unit: 'currency' | 'share' | 'ratio' | 'count'
  readonly observed: number
  readonly tolerance: number
  readonly p10: number
  readonly p90: number
  readonly mustFail: boolean
  readonly hit: boolean
  readonly inside80: boolean
  readonly verdict: 'hit' | 'tooLow' | 'tooHigh'
  readonly grade: string
  readonly source: string
  readonly note?: string
  readonly kind?: 'comparable' | 'otherBase' | 'otherYear' | 'modelLacksIt'
  /** Of an event: the least value at which it happens; what was observed is then 0 or 1, and `mean` its chance. */
  readonly above?: number
  readonly mean: number
}

export interface BackTestPlace {
  readonly id: string
  readonly title: string
  readonly currency: string
  readonly sources: readonly BackTestSource[]
}

/** The file that `npm run backtest` writes. */
export interface BackTestReport {
  readonly model: string
  readonly seed: number
  readonly runs: number
  readonly scenarios: readonly BackTestPlace[]
  readonly targets: readonly BackTest[]
}

/** How many facts fared how; those that must fail are counted apart. */
export interface BackTestScore {
  readonly ordinary: number
  readonly inside: number
  readonly hits: number
  readonly mustFail: number
  readonly failing: number
}

export function loadBackTests(): Promise<BackTestReport | null> {
  return optionalFile<BackTestReport>(
    import.meta.glob('../../../scenarios/shared/back-tests.json', { import: 'default' })
  )
}

export function scoreOf(targets: readonly BackTest[]): BackTestScore {
  const ordinary = targets.filter(({ mustFail }) => !mustFail)
  const failures = targets.filter(({ mustFail }) => mustFail)
  return {
    ordinary: ordinary.length,
    inside: ordinary.filter(({ inside80 }) => inside80).length,
    hits: ordinary.filter(({ hit }) => hit).length,
    mustFail: failures.length,
    failing: failures.filter(({ hit }) => hit).length,
  }
}

/** The places of a report with their facts, `first` before the others. */
export function testedPlaces(
  { scenarios, targets }: BackTestReport,
  first: string
): readonly { readonly place: BackTestPlace; readonly targets: readonly BackTest[] }[] {
  const rank = (place: BackTestPlace) => (place.id === first ? 0 : 1)
  return [...scenarios]
    .sort((a, b) => rank(a) - rank(b))
    .map((place) => ({ place, targets: targets.filter(({ scenario }) => scenario === place.id) }))
}
