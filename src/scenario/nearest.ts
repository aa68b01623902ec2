/** The known name that takes the fewest edits to reach, or null when none is close enough to be what was meant. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > 64) return null
  const wanted = name.toLowerCase()
  let best: string | null = null
  let fewest = Infinity
  for (const candidate of known) {
    const edits = distance(wanted, candidate.toLowerCase())
    if (edits < fewest) [best, fewest] = [candidate, edits]
  }
  if (best !== null && fewest <= Math.max(2, Math.floor(Math.min(best.length, name.length) / 2))) return best
  // A name that is a part of exactly one known name was probably cut short or written without its prefix.
  const holding = known.filter((candidate) => wanted.length >= 4 && candidate.toLowerCase().includes(wanted))
  return holding.length === 1 ? (holding[0] ?? null) : null
}

/** Add the nearest known name to a message, or the list of what there is. */
export function suggest(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  if (nearest !== null) return `did you mean ${nearest}?`
  if (known.length === 0) return 'and there is none to choose from'
  const shown = known.filter((each) => !each.startsWith('$'))
  return `allowed here: ${shown.slice(0, 12).join(', ')}${shown.length > 12 ? ', …' : ''}`
}

/** Levenshtein distance, counting two swapped neighbours as one edit. */
function distance(a: string, b: string): number {
  const width = b.length + 1
  // Edits between the first i letters of a and the first j of b, at [i × width + j].
  const edits = new Int32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => edits[i * width + j] ?? 0
  for (let j = 0; j <= b.length; j++) edits[j] = j
  for (let i = 1; i <= a.length; i++) {
    edits[i * width] = i
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      edits[i * width + j] = Math.min(
        at(i, j - 1) + 1,
        at(i - 1, j) + 1,
        at(i - 1, j - 1) + changed,
        swapped ? at(i - 2, j - 2) + 1 : Infinity
      )
    }
  }
  return at(a.length, b.length)
}
