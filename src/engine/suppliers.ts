import { MAX_CONTRACT_YEARS, type World } from './world.ts'

/** Years that a conversion may take, plus the one in which it starts. */
export const PIPELINE_YEARS = 8

/** The supplier groups as they stand in one future under one policy: everything that feedback changes. */
export interface Suppliers {
  /** All the numbers below, one after the other. */
  readonly all: Float64Array
  /** K (currency a year). */
  readonly capacity: Float64Array
  /** m (ratio of benchmark), strain included. */
  readonly cost: Float64Array
  /** m without strain. */
  readonly learnedCost: Float64Array
  /** Entry, [group × categories + category] (0–1). */
  readonly entry: Float64Array
  /** Capacity in use this year, and in the year before (currency a year, at the benchmark). */
  readonly used: Float64Array
  readonly usedBefore: Float64Array
  /** Work done so far, from which learning counts doublings (currency). */
  readonly workDone: Float64Array
  /** Capacity under conversion, [group × PIPELINE_YEARS + arrival year mod PIPELINE_YEARS]. */
  readonly pipeline: Float64Array
  /** Payments, payments that flow elsewhere than reported, and capacity bound, by [year mod MAX_CONTRACT_YEARS × groups + group]. */
  readonly payments: Float64Array
  readonly leaks: Float64Array
  /** The part of the payments that came through a subcontract. */
  readonly subcontracts: Float64Array
  readonly load: Float64Array
  /** Needs over the length of their contracts, and what of them is given up, by year mod MAX_CONTRACT_YEARS (currency a year). */
  readonly need: Float64Array
  readonly unmet: Float64Array
}

export function createSuppliers({ groups, categories }: World): Suppliers {
  const G = groups.length
  const C = categories.length
  const all = new Float64Array(G * (6 + C + PIPELINE_YEARS) + (4 * G + 2) * MAX_CONTRACT_YEARS)
  let taken = 0
  const part = (length: number) => all.subarray(taken, (taken += length))
  const ring = () => part(MAX_CONTRACT_YEARS * G)
  const each = () => part(G)
  return {
    all,
    capacity: each(),
    cost: each(),
    learnedCost: each(),
    entry: part(G * C),
    used: each(),
    usedBefore: each(),
    workDone: each(),
    pipeline: part(G * PIPELINE_YEARS),
    payments: ring(),
    leaks: ring(),
    subcontracts: ring(),
    load: ring(),
    need: part(MAX_CONTRACT_YEARS),
    unmet: part(MAX_CONTRACT_YEARS),
  }
}

/** The ledger's row of a year, which may be negative in warm-up. */
export function ringRow(year: number): number {
  return (year + 2 * MAX_CONTRACT_YEARS) % MAX_CONTRACT_YEARS
}
