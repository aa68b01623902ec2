import { exp, log } from '../../calibration/exact.ts'
import { ranged, type Ranged } from './bid-fit.ts'
import { createPicker } from './statistics.ts'
import { fitSums, type LogSums, type ValueLaw } from './value-fit.ts'

/** A contract as the bootstrap sees it. */
export interface Piece {
  /** Whose it is: contracts of one supplier are drawn together. */
  readonly supplier: string
  /** Place of its category. */
  readonly category: number
  readonly value: number
  /** Its parts by group (sum 1). */
  readonly groups: readonly { readonly group: number; readonly part: number }[]
}

export interface CategoryRanges {
  /** exp(mu), currency. */
  readonly median: Ranged
  /** exp(sigma), ratio. */
  readonly spread: Ranged
  /** Value shares, by group (0–1). */
  readonly shares: readonly Ranged[]
}

const REDRAWS = 200

interface Cell {
  readonly logs: { count: number; sum: number; squares: number }
  readonly won: Float64Array
}

/**
 * Ranges by drawing suppliers anew, with replacement: a few large contracts of a few suppliers make the value, and
 * contracts of one supplier are not independent of each other. Where a redraw has no value in a category it is left out.
 */
export function bootstrap(
  pieces: readonly Piece[],
  laws: readonly ValueLaw[],
  { groups, seed }: { readonly groups: number; readonly seed: number }
): CategoryRanges[] {
  const suppliers = cellsOf(pieces, laws, groups)
  const pick = createPicker(seed, 0xb007)
  const whole = total(suppliers, laws.length, groups)
  const redraws = Array.from({ length: REDRAWS }, () =>
    total(
      Array.from(
        { length: suppliers.length },
        () => suppliers[pick(suppliers.length)] ?? new Map<number, Cell>()
      ),
      laws.length,
      groups
    )
  )
  return laws.map((law, c) => {
    const fits = redraws.flatMap((cells) => {
      const logs = cells[c]?.logs
      return logs && logs.count >= 3 ? [fitSums(logs, law.cut)] : []
    })
    const { shift, scale } = correctionOf(law, whole[c]?.logs)
    const sharesIn = (cells: readonly Cell[]): number[] => shares(cells[c]?.won ?? new Float64Array(groups))
    const drawn = redraws.map(sharesIn).filter((each) => each.some((share) => share > 0))
    return {
      median: ranged(
        exp(law.mu),
        fits.map(({ mu }) => exp(mu + shift))
      ),
      spread: ranged(
        exp(law.sigma),
        fits.map(({ sigma }) => exp(sigma * scale))
      ),
      shares: sharesIn(whole).map((share, g) =>
        ranged(
          share,
          drawn.map((each) => each[g] ?? 0)
        )
      ),
    }
  })
}

/** What a law that keeps the total differs by from the likeliest one: redraws of the likeliest differ by as much. */
function correctionOf(law: ValueLaw, logs: LogSums | undefined): { shift: number; scale: number } {
  if (!logs || logs.count === 0) return { shift: 0, scale: 1 }
  const { mu, sigma } = fitSums(logs, law.cut)
  return { shift: law.mu - mu, scale: sigma > 0 ? law.sigma / sigma : 1 }
}

/** What each supplier brings to each category. */
function cellsOf(pieces: readonly Piece[], laws: readonly ValueLaw[], groups: number): Map<number, Cell>[] {
  const suppliers = new Map<string, Map<number, Cell>>()
  for (const { supplier, category, value, groups: parts } of pieces) {
    const cells = suppliers.get(supplier) ?? new Map<number, Cell>()
    suppliers.set(supplier, cells)
    const cell = cells.get(category) ?? emptyCell(groups)
    cells.set(category, cell)
    const cut = laws[category]?.cut ?? null
    if (cut === null || value >= cut)
      addLogs(cell.logs, { count: 1, sum: log(value), squares: log(value) * log(value) })
    for (const { group, part } of parts) cell.won[group] = (cell.won[group] ?? 0) + part * value
  }
  return [...suppliers.values()]
}

function total(suppliers: readonly ReadonlyMap<number, Cell>[], categories: number, groups: number): Cell[] {
  const cells = Array.from({ length: categories }, () => emptyCell(groups))
  for (const supplier of suppliers) {
    for (const [category, { logs, won }] of supplier) {
      const cell = cells[category]
      if (!cell) continue
      addLogs(cell.logs, logs)
      won.forEach((value, g) => (cell.won[g] = (cell.won[g] ?? 0) + value))
    }
  }
  return cells
}

const emptyCell = (groups: number): Cell => ({
  logs: { count: 0, sum: 0, squares: 0 },
  won: new Float64Array(groups),
})

function addLogs(sums: { count: number; sum: number; squares: number }, more: LogSums): void {
  sums.count += more.count
  sums.sum += more.sum
  sums.squares += more.squares
}

function shares(won: Float64Array): number[] {
  const all = won.reduce((sum, value) => sum + value, 0)
  return [...won].map((value) => (all > 0 ? value / all : 0))
}
