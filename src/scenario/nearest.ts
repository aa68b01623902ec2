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
  return holding.length === 1 ? holding[0]! : null
}

/** Add the nearest known name to a message, or the list of what there is. */
export function suggest(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  if (nearest !== null) return `did you mean ${nearest}?`
  if (known.length === 0) return 'there is none to name'
  const shown = known.slice(0, 12)
  return `allowed here: ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}`
}

/** Levenshtein distance, counting two swapped neighbours as one edit. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1)
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
