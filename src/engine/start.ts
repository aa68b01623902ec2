import { setQuantities } from './draws.ts'
import { copyNeeds, pasteNeeds, needsRoom } from './needs.ts'
import type { Play } from './play.ts'

/**
 * A future as its first year finds it: its quantities, its markets, and what warm-up has left behind. Warm-up follows
 * the rules of today, so it is the same for every policy.
 */
export interface Start {
  readonly numbers: Float64Array
  readonly counts: Int32Array
}

/** Numbers of a play that do not stand in arrays, see `noteStart`. */
const SINGLE_NUMBERS = 3

/** Arrays of a play that a start holds, apart from needs and quantities. */
function arraysOf(play: Play): readonly Float64Array[] {
  return [
    play.suppliers.all,
    play.competition,
    play.cumulativeNeed,
    play.phase,
    play.referenceParticipation,
    play.referenceGap,
    play.referenceAdvantage,
    play.startEntry,
  ]
}

/** Room for any start of a play. */
export function createStart(play: Play): Start {
  const { numbers, counts } = needsRoom(play.needs)
  const inArrays = arraysOf(play).reduce((sum, { length }) => sum + length, 0)
  return {
    numbers: new Float64Array(play.draws.drawn.length + SINGLE_NUMBERS + inArrays + numbers),
    counts: new Int32Array(counts),
  }
}

/** Writes a play's start into room for it. */
export function noteStart(play: Play, start: Start): void {
  const { numbers } = start
  numbers.set(play.draws.drawn)
  let at = play.draws.drawn.length
  numbers[at++] = play.referencePrice
  numbers[at++] = play.referencePaymentDays
  numbers[at++] = play.referenceGuarantee
  for (const part of arraysOf(play)) {
    numbers.set(part, at)
    at += part.length
  }
  copyNeeds(play.needs, numbers, at, start.counts)
}

/** A copy of the play's own start that takes no more memory than it needs. */
export function packStart({ needs }: Play, { numbers, counts }: Start): Start {
  const { numbers: most, counts: mostCounts } = needsRoom(needs)
  const unused = most - 1 - needs.carriedCount.reduce((sum, count) => sum + count, 0)
  return {
    numbers: numbers.slice(0, numbers.length - unused),
    counts: counts.slice(0, mostCounts - unused),
  }
}

/** Puts a play back to its start; its quantities must be those of the start already. */
export function returnToStart(play: Play, { numbers, counts }: Start): void {
  let at = play.draws.drawn.length
  play.referencePrice = numbers[at++]!
  play.referencePaymentDays = numbers[at++]!
  play.referenceGuarantee = numbers[at++]!
  for (const part of arraysOf(play)) {
    part.set(numbers.subarray(at, at + part.length))
    at += part.length
  }
  pasteNeeds(play.needs, numbers, at, counts)
}

/** Takes up a future that was noted, its quantities included. */
export function resume(play: Play, start: Start): void {
  setQuantities(play.draws, start.numbers)
  returnToStart(play, start)
}
