import type { FutureTrace, Letting, Reservation, TriedResult, TriedRoute } from '../../engine/index.ts'
import { pairUp, priceOf, type Sides } from './pairs.ts'

type Cell = string | number | null

/** What a place's file says of its names. */
export interface Named {
  readonly startYear: number
  readonly currency: string
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly categories: readonly { readonly name: string }[]
}

/** A table as files have it; null is an empty cell. */
export interface TraceTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
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
export function traceTable(
  scenario: Named,
  traces: Sides<FutureTrace>,
  year: number | undefined
): TraceTable {
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
  const { value, estimate, contractYears, tries } = letting
  const reserved = tries.filter(({ reservation }) => reservation !== null)
  const open = tries.flatMap(({ reservation, bids }) => (reservation === null && bids !== null ? [bids] : []))
  const price = priceOf(letting)
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
    price === null ? null : money(price.paid),
    price === null ? null : Number((price.paid / price.expected).toFixed(4)),
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

function groupNames({ groups }: Named, trace: FutureTrace): string[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  return trace.groups.map(({ id }) => names.get(id) ?? 'In house')
}

/** To the hundredth. */
const money = (amount: number): number => Number(amount.toFixed(2))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
