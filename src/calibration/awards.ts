/** What a register says of one award. */
export interface Award {
  /** Bids received (count, ≥ 1). */
  readonly bids: number
  /** What was paid (currency). */
  readonly award: number
  /** The published budget (currency). */
  readonly budget: number
  readonly winners: number
}

/** Awards that drew the same number of bids. */
export interface BidClass {
  /** Bids (count); the last class holds this many and more. */
  readonly bids: number
  readonly awards: number
  /** Mean of award ÷ budget. */
  readonly meanRatio: number
  /** Standard error of that mean. */
  readonly standardError: number
}

/** Above the lower bound and up to the upper: what lies outside is a unit price, a part, or a slip of the pen. */
const RATIO = { above: 0.2, most: 1.05 } as const

/** Many bids are few awards: from here on they are taken together. */
export const LAST_CLASS = 6

/** Keeps awards with one winner and a price that can be held against the budget. */
export function comparable({ award, budget, winners }: Award): boolean {
  const ratio = award / budget
  return winners === 1 && ratio > RATIO.above && ratio <= RATIO.most
}

/** Mean price by number of bids, one class each from 1 to `LAST_CLASS`. */
export function bidClasses(awards: readonly Award[]): BidClass[] {
  return Array.from({ length: LAST_CLASS }, (_, index) => {
    const bids = index + 1
    const ratios = awards
      .filter((each) => Math.min(each.bids, LAST_CLASS) === bids)
      .map(({ award, budget }) => award / budget)
    const n = ratios.length
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / n
    const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) * (ratio - mean), 0)
    return { bids, awards: n, meanRatio: mean, standardError: Math.sqrt(squares / (n - 1) / n) }
  })
}
