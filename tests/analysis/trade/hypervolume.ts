/**
 * The space that points beat up to a reference point, all objectives to be made small: exact for two objectives by a
 * sweep, for three by slices of the third (Zitzler & Thiele 1998).
 */
export function hypervolume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) => point.every((value, i) => value < (reference[i] ?? 0)))
  return reference.length === 2 ? area(inside, reference) : volume(inside, reference)
}

function area(points: readonly (readonly number[])[], [right = 0, top = 0]: readonly number[]): number {
  let [sum, lowest] = [0, top]
  for (const [x = 0, y = 0] of [...points].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    if (y >= lowest) continue
    sum += (right - x) * (lowest - y)
    lowest = y
  }
  return sum
}

function volume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const heights = [...new Set(points.map((point) => point[2] ?? 0))].sort((a, b) => a - b)
  return heights.reduce((sum, height, i) => {
    const next = heights[i + 1] ?? reference[2] ?? 0
    const below = points.filter((point) => (point[2] ?? 0) <= height)
    return sum + area(below, reference.slice(0, 2)) * (next - height)
  }, 0)
}
