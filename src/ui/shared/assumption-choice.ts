import type { AssumptionRow } from '../../state/session-view.ts'

type Feed = AssumptionRow['feeds']

/** What an answer asks about. */
export interface AskedAbout {
  readonly metric: string
  /** Ids of the groups whose share it is; none for any other measure. */
  readonly groups: readonly string[]
}

const MOST = 6
/** Room that is left for numbers about no single group. */
const OWN_AT_MOST = 4

/** Parts of the model that only some measures see. */
const ONLY_FOR: readonly (readonly [feed: Feed, measures: RegExp])[] = [
  ['jobs', /^jobs\./],
  ['localMoney', /^local\./],
  ['whoPays', /^pay\./],
  ['administration', /^(cost|spend|price)\./],
]

/**
 * The numbers worth arguing about under a chart: uncertain ones that nobody has measured (grade D, or no grade), of the
 * parts of the model that its measure sees. Those of the groups asked about come first, then those that hold for all,
 * then others; within each the ones with the widest range for their size. Chosen by what the file says, so that
 * setting one moves none of the others.
 */
export function chooseAssumptions(
  rows: readonly AssumptionRow[],
  { metric, groups }: AskedAbout
): readonly AssumptionRow[] {
  const guesses = rows
    .filter((row) => isGuess(row) && ONLY_FOR.every(([feed, of]) => row.feeds !== feed || of.test(metric)))
    .toSorted((a, b) => doubt(b) - doubt(a))
  const isOwn = ({ part, owner }: AssumptionRow) => part === 'groups' && groups.includes(owner.id)
  const own = guesses.filter(isOwn).slice(0, OWN_AT_MOST)
  const shared = guesses.filter(({ part }) => part === 'mechanisms')
  const others = guesses.filter((row) => !isOwn(row) && row.part !== 'mechanisms')
  return [...own, ...shared, ...others].slice(0, MOST)
}

/** Those that a study found to matter, in its order. */
export function rankedAssumptions(
  rows: readonly AssumptionRow[],
  paths: readonly string[]
): readonly AssumptionRow[] {
  return paths.flatMap((path) => rows.find((row) => row.path === path) ?? []).slice(0, MOST)
}

function isGuess({ grade, low, high, certain }: AssumptionRow): boolean {
  return (grade ?? 'D') === 'D' && !certain && low !== undefined && high !== undefined && low < high
}

/** Width of the range against its ends. */
function doubt({ low = 0, high = 0 }: AssumptionRow): number {
  const size = (Math.abs(low) + Math.abs(high)) / 2
  return size > 0 ? (high - low) / size : 0
}

/** Another central value: the range stays, and stretches where the value lies outside. */
export function withValue(
  { edit, ...row }: AssumptionRow,
  value: number
): NonNullable<AssumptionRow['edit']> {
  const { low, high } = edit ?? row
  if (low === undefined || high === undefined) return { value }
  return { value, low: Math.min(low, value), high: Math.max(high, value) }
}
