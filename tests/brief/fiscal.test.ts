import { describe, expect, it } from 'vitest'
import type { SeriesSummary } from '../../src/engine/index.ts'
import { makeBrief } from '../../src/brief/brief.ts'
import { Facts } from '../../src/brief/facts.ts'
import { naiveSums } from '../../src/brief/fiscal/naive.ts'
import { fiscalTotals, type FiscalTotals } from '../../src/brief/fiscal/totals.ts'
import { fiscalYears } from '../../src/brief/fiscal/years.ts'
import type { BriefInput } from '../../src/brief/input.ts'
import type { BriefTable } from '../../src/brief/types.ts'
import { quota, reform, townBrief } from './town-brief.ts'

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const asked = (change: Partial<Parameters<typeof fiscalYears>[0]> = {}) =>
  fiscalYears({ years: YEARS, date: '2021-05-01', proposals: [], today: () => 0, ...change })

describe('the years of a fiscal note', () => {
  it('are this year and the next five where all of them are simulated', () => {
    expect(asked()).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
    expect(asked({ date: '2022-12-31' })).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
  })

  it('begin with the first change of a rule where they are not', () => {
    const access = { steps: [{ year: 2020, value: 0 }, ...[{ year: 2021, value: 0.4 }]] }
    expect(asked({ date: '2026-11-30', proposals: [{ access }] })).toEqual(YEARS.slice(1, 7))
    const late = { steps: [{ year: 2020, value: 0 }, ...[{ year: 2026, value: 0.4 }]] }
    expect(asked({ date: '2019-11-30', proposals: [{ access: late }] })).toEqual(YEARS.slice(2))
  })

  it('are as many as there are', () => {
    expect(asked({ years: [2020, 2021], date: '2026-01-01' })).toEqual([2020, 2021])
  })
})

/**
 * Futures in which the proposal costs 100 more in one year and nothing in the other, by turns: in every future 100 in
 * all. The years' own ranges are 0 to 100 each, and 0 to 200 when they are added up.
 */
const byTurns = (policy: number, run: number, year: number) =>
  1000 * (run + 1) + policy * 100 * ((run + year) % 2)

async function turns(): Promise<FiscalTotals> {
  const column = (policy: number, year: number) =>
    Float64Array.from({ length: 100 }, (_, run) => byTurns(policy, run, year))
  const read = (metric: string, year: number) =>
    Promise.resolve({ metric, year, policies: [column(0, year), column(2, year), column(1, year)] })
  return fiscalTotals(read, [2020, 2021], [0, 2, 1])
}

describe('the years of a note together', () => {
  it('are added up future by future, and only then given a range', async () => {
    const { proposals, years } = await turns()
    expect(years).toEqual([2020, 2021])
    expect(proposals.map((each) => each['spend.total'])).toMatchObject([
      { p10: 100, p50: 100, p90: 100, error: { p10: 0, p90: 0 } },
      { p10: 200, p50: 200, p90: 200 },
    ])
  })
})

const tables = (input: BriefInput): readonly BriefTable[] =>
  makeBrief(input)
    .blocks.filter(({ id }) => id === 'fiscal')
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'table' ? [piece.table] : []))

const textOf = (input: BriefInput): string =>
  JSON.stringify(makeBrief(input).blocks.find(({ id }) => id === 'fiscal'))

describe('the fiscal note', async () => {
  const input = await townBrief()
  const totals = { ...(await turns()), proposals: (await turns()).proposals.slice(0, 1) }

  it('gives each year its paired range, and all years theirs, with signs', () => {
    const [table] = tables({ ...input, totals })
    const difference = input.summary.differences[0]?.metrics['spend.total']
    const at = input.summary.years.indexOf(2021)
    const money = (value: number) =>
      `${value > 0 ? '+' : ''}${input.language.format.money(value, input.scenario.currency)}`
    expect(table?.rows.map(([year]) => year)).toEqual(['2020', '2021', '2022', 'All 3 years'])
    const [low, high] = [money(difference?.p10[at] ?? 0), money(difference?.p90[at] ?? 0)]
    expect(table?.rows[1]?.[1]).toBe(low === high ? low : `${low} to ${high}`)
    expect(table?.rows.at(-1)?.[1]).toBe(money(100))
  })

  it('leaves out the last row until the years are added up', () => {
    expect(tables(input)[0]?.rows).toHaveLength(3)
  })

  it('says what the model does not know instead of a number', () => {
    const text = textOf(input)
    expect(text).toMatch(
      /Not in the model: one-off costs of setting up, posts, tax receipts, and the budgets of these: .*Help to bid/
    )
    expect(text).toContain('the buyer’s budget pays for everything')
    const plain = { ...input, proposals: [reform({ levers: { lotSplit: 1 } })] }
    expect(textOf(plain)).toContain('tax receipts.')
  })

  it('stands several proposals beside each other', async () => {
    const two = await townBrief([reform(), quota()], { totals: await turns() })
    const [bill, beside] = tables(two)
    expect(bill?.columns).toEqual(['Year', 'Spending, A', 'Spending, B'])
    expect(beside?.columns).toEqual(['Beside spending', 'A', 'B'])
    expect(beside?.rows.map(([name]) => name)).toEqual([
      'Office work',
      'Paid above usual prices',
      'Jobs, net',
    ])
  })
})

describe('the naive sum', async () => {
  const levers = { pricePreference: { from: 0, to: 0.07, startYear: 2020, endYear: 2021 } }
  const played = await townBrief([reform({ levers })])
  const [today, ...proposals] = played.summary.policies
  if (!today) throw new Error('no rules of today')
  const middle = (series: SeriesSummary | undefined, value: number) => ({
    ...(series as SeriesSummary),
    p50: played.summary.years.map(() => value),
  })
  const won = { 'spend.total': 2e6, 'share.group.farms': 0.2, 'share.group.others': 0.8 }
  const metrics = Object.fromEntries(
    Object.entries(won).map(([id, value]) => [id, middle(today.metrics[id], value)])
  )
  const input: BriefInput = {
    ...played,
    summary: {
      ...played.summary,
      policies: [{ ...today, metrics: { ...today.metrics, ...metrics } }, ...proposals],
    },
  }

  it('is the rate times what preferred suppliers win under today’s rules', () => {
    // Nothing in the first year; then 7% of the 20% that family farms win of 2 million.
    const sums = naiveSums(new Facts(input), 1, input.fiscalYears)
    expect(sums?.[0]).toBe(0)
    expect(sums?.[2]).toBeCloseTo(28_000, 6)
  })

  it('has a column of its own, and is 0 in a line where no rate is set', async () => {
    expect(tables(input)[0]?.columns.at(-1)).toBe('Naive sum')
    expect(textOf(input)).toContain('7% of what preferred suppliers win today')
    const without = await townBrief()
    expect(tables(without)[0]?.columns.at(-1)).toBe('Jobs, net')
    expect(textOf(without)).toContain('Naive sum: 0.')
  })
})
