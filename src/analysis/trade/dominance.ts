/** What came of a point. */
export interface Valued {
  /** To be made small. */
  readonly objectives: readonly number[]
  /** By how much constraints are broken; 0: none is. */
  readonly violation: number
}

/** At least as good in every objective and better in one; a point that breaks constraints less beats any that does more. */
export function dominates(a: Valued, b: Valued): boolean {
  if (a.violation !== b.violation) return a.violation < b.violation
  let better = false
  for (let i = 0; i < a.objectives.length; i++) {
    const [mine, other] = [a.objectives[i] ?? 0, b.objectives[i] ?? 0]
    if (mine > other) return false
    if (mine < other) better = true
  }
  return better
}

/** Fronts, best first: none of a front is dominated by one of the same or a later front (Deb et al. 2002). */
export function sortByFronts<T extends Valued>(all: readonly T[]): readonly (readonly T[])[] {
  const beats = all.map(() => [] as number[])
  const beatenBy = all.map(() => 0)
  const beaten = (i: number, by: number): number => (beatenBy[i] = (beatenBy[i] ?? 0) + by)
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]
      if (!b) continue
      if (dominates(a, b)) {
        beats[i]?.push(j)
        beaten(j, 1)
      } else if (dominates(b, a)) {
        beats[j]?.push(i)
        beaten(i, 1)
      }
    }
  })
  const fronts: T[][] = []
  let current = all.flatMap((_, i) => (beatenBy[i] === 0 ? [i] : []))
  while (current.length > 0) {
    fronts.push(current.flatMap((i) => all[i] ?? []))
    const next: number[] = []
    for (const i of current) for (const j of beats[i] ?? []) if (beaten(j, -1) === 0) next.push(j)
    current = next.sort((a, b) => a - b)
  }
  return fronts
}

/** Those that no other dominates. */
export const frontOf = <T extends Valued>(all: readonly T[]): readonly T[] => sortByFronts(all)[0] ?? []

/** How much room each point of a front has between its neighbours; Infinity at the ends (Deb et al. 2002). */
export function crowding(front: readonly Valued[]): readonly number[] {
  const room = front.map(() => 0)
  const objectives = front[0]?.objectives.length ?? 0
  for (let m = 0; m < objectives; m++) {
    const value = (i: number | undefined): number => front[i ?? -1]?.objectives[m] ?? 0
    const order = front.map((_, i) => i).sort((a, b) => value(a) - value(b) || a - b)
    const span = value(order.at(-1)) - value(order[0])
    order.forEach((i, k) => {
      if (k === 0 || k === order.length - 1) room[i] = Infinity
      else if (span > 0) room[i] = (room[i] ?? 0) + (value(order[k + 1]) - value(order[k - 1])) / span
    })
  }
  return room
}

/** At most `most` of a front, the most crowded left out one by one, so that what stays is spread out. */
export function thinned<T extends Valued>(front: readonly T[], most: number): readonly T[] {
  let left = front
  while (left.length > most) {
    const room = crowding(left)
    const out = room.reduce((least, each, i) => (each < (room[least] ?? Infinity) ? i : least), 0)
    left = left.filter((_, i) => i !== out)
  }
  return left
}
