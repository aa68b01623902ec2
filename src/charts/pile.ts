/** An axis on which marks stand in columns (px). */
export interface ColumnAxis {
  /** Columns meet here, so that no mark straddles it. */
  readonly edge: number
  /** First and last pixel of the axis. */
  readonly left: number
  readonly right: number
}

/**
 * The middle of the column in which a mark stands: on its own side of the edge, inside the axis, and no further from its
 * true place than half its width.
 *
 * @param pixel where the mark belongs, between the axis's ends.
 * @param side of the edge: -1 left of it or on it, 1 right of it.
 * @param size width of a mark and of a column (px).
 */
export function columnMiddle(pixel: number, side: -1 | 1, size: number, axis: ColumnAxis): number {
  const { edge, left, right } = axis
  const columns = Math.max(0, Math.ceil((side * (pixel - edge)) / size - 1e-9) - 1)
  const middle = edge + side * (columns + 0.5) * size
  // Where the axis ends within a column its marks keep inside; where it ends at once they share what room there is.
  const first = Math.min(left + size / 2, (left + edge) / 2)
  const last = Math.max(right - size / 2, (edge + right) / 2)
  return side < 0 ? Math.max(middle, first) : Math.min(middle, last)
}

/**
 * How many marks lie under each one when they are laid down in order: a mark rests on those whose columns its own
 * touches.
 *
 * @param middles middles of marks (px).
 * @param size width of a mark (px).
 */
export function pile(middles: readonly number[], size: number): readonly number[] {
  const levels: number[] = []
  for (const middle of middles) {
    const under = levels.filter((_, mark) => Math.abs((middles[mark] ?? 0) - middle) < size - 1e-6)
    levels.push(Math.max(-1, ...under) + 1)
  }
  return levels
}
