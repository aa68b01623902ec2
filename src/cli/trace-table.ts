import type { FutureTrace, Letting, Reservation, TriedResult, TriedRoute } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Table } from './format.ts'

type Cell = string | number | null

interface Sides<T> {
  readonly proposal: T
  readonly today: T
}

const ROUTES: Readonly<Record<TriedRoute, string>> = {
  inHouse: 'in house',
  direct: 'direct award to an accredited group',
  asToday: 'direct award',
  reserved: 'reserved competition',
  call: 'public call',
  carveOut: 'carved-out share',
  open: 'open competition',
  again: 're-tender',
}

const RESULTS: Readonly<Record<TriedResult, string>> = {
  awarded: '',
  unfilled: ' (too few bids)',
  noBid: ' (no bid)',
  failed: ' (not delivered)',
}

const RESERVED_FOR: Readonly<Record<Reservation, string>> = {
  organic: 'organic growers',
  familyFarm: 'family farms',
  cooperative: 'cooperatives',
  minorityOwned: 'minority-owned firms',
  womenLed: 'women-led firms',
  informal: 'informal workers',
  small: 'small firms',
  local: 'local suppliers',
  label: 'certified suppliers',
  below: 'groups named for contracts below the threshold',
}

const LEFT = { carried: 'carried over to next year', givenUp: 'given up' } as const

/**
 * The tenders of a future, one a line, under the proposal and under the rules of today.
 *
 * @param year years since the start; undefined: all years, without those before the start.
 */
export function traceTable(scenario: Scenario, traces: Sides<FutureTrace>, year: number | undefined): Table {
  const wanted = ({ lettings }: FutureTrace) =>
    lettings.filter((each) => (year === undefined ? each.year >= 0 : each.year === year))
  const pairs = pairUp({ proposal: wanted(traces.proposal), today: wanted(traces.today) })
  const names = groupNames(scenario, traces.today)
  return {
    columns: [
      ...['year', 'category', 'tender', 'lot', 're-tendered'],
      ...sideColumns('proposal', scenario.currency),
      ...sideColumns('today', scenario.currency),
    ],
    rows: pairs.map(({ proposal, today, either }) => [
      scenario.startYear + either.year,
      scenario.categories[either.category]?.name ?? either.category,
      either.tender,
      either.lot,
      either.isSecondTry ? 'yes' : 'no',
      ...sideCells(proposal, names),
      ...sideCells(today, names),
    ]),
  }
}

interface Pair extends Sides<Letting | undefined> {
  /** Whichever there is. */
  readonly either: Letting
}

/** Puts what was let under each policy side by side, by the key that gives a tender its luck, in order. */
function pairUp({ proposal, today }: Sides<readonly Letting[]>): Pair[] {
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

const sideColumns = (side: keyof Sides<unknown>, currency: string): string[] =>
  [
    `value (${currency})`,
    `estimate (${currency})`,
    'length (years)',
    'route',
    'reserved for',
    'eligible bids',
    'bids in the open',
    'result',
    'winner',
    `paid (${currency})`,
    'paid / estimate',
  ].map((column) => `${side}: ${column}`)

const SIDE_CELLS = sideColumns('today', '').length

function sideCells(letting: Letting | undefined, names: readonly string[]): Cell[] {
  if (!letting) return new Array<Cell>(SIDE_CELLS).fill(null)
  const { value, estimate, contractYears, tries, awards } = letting
  const reserved = tries.filter(({ reservation }) => reservation !== null)
  const open = tries.flatMap(({ reservation, bids }) => (reservation === null && bids !== null ? [bids] : []))
  const paid = sum(awards.map((award) => award.paid))
  const expected = (estimate / value) * sum(awards.map((award) => award.value))
  return [
    money(value),
    money(estimate),
    contractYears,
    tries.map(({ route, result }) => ROUTES[route] + RESULTS[result]).join(', then '),
    reserved.flatMap(({ reservation }) => (reservation ? [RESERVED_FOR[reservation]] : [])).join('; '),
    oneOrMore(reserved.map(({ bids }) => bids ?? 0)),
    oneOrMore(open.slice(-1)),
    resultOf(letting),
    winnersOf(letting, names),
    awards.length === 0 ? null : money(paid),
    awards.length === 0 ? null : Number((paid / expected).toFixed(4)),
  ]
}

/** The bids of one competition as a number, of several as a list. */
function oneOrMore(bids: readonly number[]): Cell {
  const [first, ...more] = bids.map(Math.round)
  return first === undefined ? null : more.length === 0 ? first : [first, ...more].join('; ')
}

function resultOf({ awards, left }: Letting): string {
  if (left === null) return 'awarded'
  return awards.length === 0 ? LEFT[left] : `partly awarded, the rest ${LEFT[left]}`
}

/** Who won; of several, with each one's part of the value awarded. */
function winnersOf({ awards }: Letting, names: readonly string[]): string {
  const byGroup = new Map<number, number>()
  for (const { group, value } of awards) byGroup.set(group, (byGroup.get(group) ?? 0) + value)
  const all = sum([...byGroup.values()])
  const parts = [...byGroup].map(([group, value]) => ({ name: names[group] ?? '', part: value / all }))
  if (parts.length === 1) return parts.map(({ name }) => name).join('')
  return parts.map(({ name, part }) => `${name} ${Math.round(100 * part)}%`).join('; ')
}

function groupNames({ groups }: Scenario, trace: FutureTrace): string[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  return trace.groups.map(({ id }) => names.get(id) ?? 'In house')
}

/** To the hundredth. */
const money = (amount: number): number => Number(amount.toFixed(2))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
