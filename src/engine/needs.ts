import { MAX_CONTRACT_YEARS, type World } from './world.ts'

/** What the buyer still has to let: contracts that fall due, and tenders carried over from the year before. */
export interface Needs {
  /** Room for carried tenders in each category; any more are counted as unmet at once. */
  readonly room: number
  /** The year in which each cohort of contracts falls due, [category × MAX_CONTRACT_YEARS + cohort]. */
  readonly due: Int32Array
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
    due: new Int32Array(C * MAX_CONTRACT_YEARS),
    carriedCount: new Int32Array(C),
    carriedIndex: new Int32Array(cap),
    carriedValue: new Float64Array(cap),
    scale: new Float64Array(1),
  }
}

/** Copies only what is in use. */
export function copyNeeds(from: Needs, to: Needs): void {
  to.due.set(from.due)
  to.scale.set(from.scale)
  to.carriedCount.set(from.carriedCount)
  for (let c = 0; c < from.carriedCount.length; c++) {
    const start = c * from.room
    const end = start + from.carriedCount[c]!
    to.carriedIndex.set(from.carriedIndex.subarray(start, end), start)
    to.carriedValue.set(from.carriedValue.subarray(start, end), start)
  }
}
