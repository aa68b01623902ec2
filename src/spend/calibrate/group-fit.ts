import type { Ranged } from './bid-fit.ts'
import { bootstrap, type CategoryRanges } from './bootstrap.ts'
import { benchmarkMedian, type CategoryFit } from './category-fit.ts'
import type { Contract } from './contract.ts'
import { createWinners, type Dataset } from './dataset.ts'
import { sharesToOne } from './graded.ts'
import type { SupplierGroup } from './groups.ts'
import { fitLimit } from './limits.ts'
import { lawMean } from './value-fit.ts'

/** What the contracts tell of a group of suppliers. */
export interface GroupFit {
  readonly group: SupplierGroup
  /** Distinct suppliers among those calibrated on (count). */
  readonly suppliers: number
  /** Contracts won, those shared counted in part. */
  readonly contracts: number
  /** Part of contracts and of their value (0–1). */
  readonly byCount: number
  readonly byValue: number
  /** Value at which half of its firms can still bid (currency); null when none shows. */
  readonly limit: Ranged | null
  /** Yearly spending with the group under the fitted laws (currency at the benchmark). */
  readonly spending: number
  /** Its value shares, by category (sum over groups 1). */
  readonly shares: readonly Ranged[]
  /** The parts of its work that are of each category (sum 1). */
  readonly serves: readonly number[]
}

export interface GroupFits {
  readonly groups: readonly GroupFit[]
  readonly ranges: readonly CategoryRanges[]
}

export function fitGroups(
  dataset: Pick<Dataset, 'suppliers' | 'grouping'>,
  categories: readonly CategoryFit[],
  seed: number
): GroupFits {
  const { groups } = dataset.grouping
  const winnersOf = createWinners(dataset)
  const pieces = categories.flatMap(({ category }, c) =>
    category.contracts.map((contract) => ({
      supplier: contract.suppliers[0] ?? `row ${contract.file} ${contract.row}`,
      category: c,
      value: contract.value,
      groups: winnersOf(contract),
    }))
  )
  const laws = categories.map(({ values }) => values)
  const ranges = bootstrap(pieces, laws, { groups: groups.length, seed }).map((each) => withUnit(each))
  const whole = pieces.reduce((sum, { value }) => sum + value, 0)
  const spendingOf = (c: number): number => {
    const fit = categories[c]
    if (!fit) return 0
    return (
      (fit.tendersPerYear.value * benchmarkMedian(fit) * lawMean(fit.values)) /
      lawMean({ ...fit.values, sigma: 0 })
    )
  }
  const contracts = categories.flatMap(({ category }) => category.contracts)
  const suppliersOf = suppliersByGroup(dataset, contracts)
  const fits = groups.map((group, g) => {
    const partIn = (piece: (typeof pieces)[number]): number =>
      piece.groups.reduce((sum, each) => (each.group === g ? sum + each.part : sum), 0)
    const won = pieces.reduce((sum, piece) => sum + partIn(piece), 0)
    const shares = ranges.map((each) => each.shares[g] ?? { value: 0, low: 0, high: 0 })
    const spent = shares.map(({ value }, c) => value * spendingOf(c))
    return {
      group,
      suppliers: suppliersOf[g]?.size ?? 0,
      contracts: won,
      byCount: won / pieces.length,
      byValue: pieces.reduce((sum, piece) => sum + partIn(piece) * piece.value, 0) / whole,
      limit: fitLimit(pieces.map((piece) => ({ value: piece.value, part: partIn(piece) }))),
      spending: spent.reduce((sum, value) => sum + value, 0),
      shares,
      serves: partsOf(spent),
    }
  })
  return { groups: withOneUnlimited(fits), ranges }
}

/** Central shares that add up to 1 as they will stand in the file. */
function withUnit(ranges: CategoryRanges): CategoryRanges {
  const values = sharesToOne(ranges.shares.map(({ value }) => value))
  return { ...ranges, shares: ranges.shares.map((share, g) => ({ ...share, value: values[g] ?? 0 })) }
}

function partsOf(spent: readonly number[]): number[] {
  const all = spent.reduce((sum, value) => sum + value, 0)
  return all > 0 ? sharesToOne(spent.map((value) => value / all)) : spent.map(() => 0)
}

function suppliersByGroup(dataset: Pick<Dataset, 'suppliers' | 'grouping'>, contracts: readonly Contract[]) {
  const present = new Set(contracts.flatMap(({ suppliers }) => suppliers))
  const sets = dataset.grouping.groups.map(() => new Set<string>())
  for (const { key, traits } of dataset.suppliers) {
    if (present.has(key)) sets[dataset.grouping.placeOf(traits)]?.add(key)
  }
  return sets
}

/** Somebody can do the largest contracts: the group with the highest limit has none. */
function withOneUnlimited(fits: readonly GroupFit[]): GroupFit[] {
  if (fits.some(({ limit }) => limit === null)) return [...fits]
  const highest = Math.max(...fits.map(({ limit }) => limit?.value ?? 0))
  return fits.map((fit) => (fit.limit?.value === highest ? { ...fit, limit: null } : fit))
}
