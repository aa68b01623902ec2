import type { Letting } from '../../engine/index.ts'

export type { Letting }

/** The same under the proposal and under today's rules. */
export interface Sides<T> {
  readonly proposal: T
  readonly today: T
}

/** One tender, or lot of one, under both sets of rules. */
export interface Pair extends Sides<Letting | undefined> {
  /** Whichever there is. */
  readonly either: Letting
}

/** Puts what was let under each policy side by side, by the key that gives a tender its luck, in order. */
export function pairUp({ proposal, today }: Sides<readonly Letting[]>): Pair[] {
  const [one, other] = [byKey(proposal), byKey(today)]
  const pairs = [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [first, second] = [one.get(key), other.get(key)]
    const either = first ?? second
    return either ? [{ proposal: first, today: second, either }] : []
  })
  return pairs.sort((a, b) => inOrder(a.either, b.either))
}

/** A lot that was carried over may be split once more: lots that come out alike are told apart by their order. */
function byKey(lettings: readonly Letting[]): Map<string, Letting> {
  const found = new Map<string, Letting>()
  for (const letting of lettings) {
    const { year, category, tender, lot, isSecondTry } = letting
    const key = [year, category, tender, lot, isSecondTry].join(' ')
    let nth = 0
    while (found.has(`${key} ${nth}`)) nth++
    found.set(`${key} ${nth}`, letting)
  }
  return found
}

const inOrder = (a: Letting, b: Letting): number =>
  a.year - b.year ||
  a.category - b.category ||
  Number(b.isSecondTry) - Number(a.isSecondTry) ||
  a.tender - b.tender ||
  a.lot - b.lot

/** What is paid for what was awarded, and what the buyer expected to pay for it (currency, whole contract); null without an award. */
export function priceOf({
  value,
  estimate,
  awards,
}: Letting): { readonly paid: number; readonly expected: number } | null {
  if (awards.length === 0) return null
  const paid = awards.reduce((sum, award) => sum + award.paid, 0)
  const expected = (estimate / value) * awards.reduce((sum, award) => sum + award.value, 0)
  return { paid, expected }
}

/** Prices are told in whole percent of the estimate. */
const PERCENT = 100

/** Whether the proposal changed what is told of a tender: whether there is one, how it was let, who won, at what price. */
export function isChanged({ proposal, today }: Sides<Letting | undefined>): boolean {
  if (!proposal || !today) return true
  const told = (letting: Letting) => {
    const { tries, awards, left } = letting
    const price = priceOf(letting)
    const percent = price && Math.round((PERCENT * price.paid) / price.expected)
    const ways = tries.map(({ route, reservation, result }) => [route, reservation, result])
    return JSON.stringify([ways, awards.map(({ group }) => group), left, percent])
  }
  return told(proposal) !== told(today)
}
