import { MAX_CONTRACT_YEARS, type World } from './world.ts'

/** Parts into which a cohort may be split: a lever adds up to five years. */
export const COHORT_PARTS = 6

/** What the buyer still has to let: contracts that fall due, and tenders carried over from the year before. */
export interface Needs {
  /** Room for carried tenders in each category; any more are counted as unmet at once. */
  readonly room: number
  /**
   * The year in which each part of a cohort of contracts falls due,
   * [(category × MAX_CONTRACT_YEARS + cohort) × COHORT_PARTS + part].
   */
  readonly due: Int32Array
  /** Parts of each cohort, [category × MAX_CONTRACT_YEARS + cohort]: 1 until contracts get longer. */
  readonly parts: Int32Array
  /** The year in which a cohort was split: its parts then last unequally long. */
  readonly phasing: Int32Array
  /** Tenders due this year in the category at hand, by the years that their contracts last beyond the usual. */
  readonly dueByExtra: Int32Array
  /** Tenders carried over: how many by category, then their index and value, [category × room + i]. */
  readonly carriedCount: Int32Array
  readonly carriedIndex: Int32Array
  readonly carriedValue: Float64Array
  /** Scale of needs under a fixed budget (1 = all needs are tendered). */
  readonly scale: Float64Array
}

export function createNeeds(world: World): Needs {
  const C = world.categories.length
  const most = Math.max(...world.categories.map(({ tendersPerYear: { value, high } }) => high ?? value))
  const room = Math.ceil(most * 4) + 16
  const cap = C * room
  return {
    room,
    due: new Int32Array(C * MAX_CONTRACT_YEARS * COHORT_PARTS),
    parts: new Int32Array(C * MAX_CONTRACT_YEARS).fill(1),
    phasing: new Int32Array(C * MAX_CONTRACT_YEARS).fill(-1),
    dueByExtra: new Int32Array(COHORT_PARTS),
    carriedCount: new Int32Array(C),
    carriedIndex: new Int32Array(cap),
    carriedValue: new Float64Array(cap),
    scale: new Float64Array(1),
  }
}

/** Numbers and counts that needs may take when they are copied. */
export function needsRoom({ due, parts, phasing, carriedCount, carriedIndex, carriedValue }: Needs) {
  return {
    numbers: 1 + carriedValue.length,
    counts: due.length + parts.length + phasing.length + carriedCount.length + carriedIndex.length,
  }
}

/** Copies what is in use: numbers from a place on, counts from the first. */
export function copyNeeds(needs: Needs, numbers: Float64Array, from: number, counts: Int32Array): void {
  let at = from
  let count = 0
  numbers[at++] = needs.scale[0]!
  for (const part of countsOf(needs)) {
    counts.set(part, count)
    count += part.length
  }
  for (let c = 0; c < needs.carriedCount.length; c++) {
    for (let i = 0; i < needs.carriedCount[c]!; i++) {
      numbers[at++] = needs.carriedValue[c * needs.room + i]!
      counts[count++] = needs.carriedIndex[c * needs.room + i]!
    }
  }
}

/** Puts needs back to what `copyNeeds` found. */
export function pasteNeeds(needs: Needs, numbers: Float64Array, from: number, counts: Int32Array): void {
  let at = from
  let count = 0
  needs.scale[0] = numbers[at++]!
  for (const part of countsOf(needs)) {
    part.set(counts.subarray(count, count + part.length))
    count += part.length
  }
  for (let c = 0; c < needs.carriedCount.length; c++) {
    for (let i = 0; i < needs.carriedCount[c]!; i++) {
      needs.carriedValue[c * needs.room + i] = numbers[at++]!
      needs.carriedIndex[c * needs.room + i] = counts[count++]!
    }
  }
}

const countsOf = ({ due, parts, phasing, carriedCount }: Needs) => [due, parts, phasing, carriedCount]
