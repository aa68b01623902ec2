import { hasMoved } from '../quantile-error.ts'
import { FIGURES, type FigureId, type Version } from './version.ts'

/** A figure that both versions tell. */
export interface Move {
  readonly was: number
  /** It differs by more than the error of both estimates. */
  readonly moved: boolean
}

/**
 * What became of each figure since an earlier version. A figure is left out where one of the versions does not tell it, or
 * where they ask about another share, year or target, or about other years of the fiscal note. An error that the earlier
 * version does not tell is taken from the present one, scaled by the root of the numbers of futures.
 */
export function movesSince(earlier: Version, now: Version): ReadonlyMap<FigureId, Move> {
  const moves = new Map<FigureId, Move>()
  for (const id of FIGURES) {
    const [was, is] = [earlier.figures[id], now.figures[id]]
    if (!was || !is || !areAlike(id, earlier, now)) continue
    const error = is.error ?? 0
    const before = was.error ?? error * Math.sqrt(now.receipt.runs / Math.max(1, earlier.receipt.runs))
    const moved = hasMoved(
      { value: was.value, error: before },
      { value: is.value, error },
      was.rounding + is.rounding
    )
    moves.set(id, { was: was.value, moved })
  }
  return moves
}

function areAlike(id: FigureId, earlier: Version, now: Version): boolean {
  if (id === 'costLow' || id === 'costHigh') return earlier.years === now.years
  const [a, b] = [earlier.focus, now.focus]
  return a.metric === b.metric && a.year === b.year && (id !== 'above' || a.target === b.target)
}
