/**
 * Moves labels apart along one axis until none overlaps, each as near as possible to where it belongs.
 *
 * @param wanted the middle of each label (px), in any order.
 * @param gap the least distance between two middles (px).
 * @returns the middles, in the order of `wanted`, inside `from`…`to` when they fit there.
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, label) => label).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = order.map((label) => Math.min(to, Math.max(from, wanted[label] ?? 0)))

  // down the page, then back up from the end
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + gap)
  let room = to
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, room)
    room = (placed[i] ?? 0) - gap
  }

  const result = new Array<number>(wanted.length)
  order.forEach((label, i) => (result[label] = placed[i] ?? 0))
  return result
}
