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

/** Copies only what is in use. */
export function copyNeeds(from: Needs, to: Needs): void {
  to.due.set(from.due)
  to.parts.set(from.parts)
  to.phasing.set(from.phasing)
  to.scale.set(from.scale)
  to.carriedCount.set(from.carriedCount)
  for (let c = 0; c < from.carriedCount.length; c++) {
    const start = c * from.room
    const end = start + from.carriedCount[c]!
    to.carriedIndex.set(from.carriedIndex.subarray(start, end), start)
    to.carriedValue.set(from.carriedValue.subarray(start, end), start)
  }
}
