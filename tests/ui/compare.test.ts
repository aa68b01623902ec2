import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { metricSpecs, summariseDifference, summariseSeries } from '../../src/engine/index.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import type { CompareLanguage } from '../../src/messages/analysis/compare-sentences.ts'
import { plainText } from '../../src/messages/rich.ts'
import { toModel } from '../../src/scenario/checked.ts'
import type { AssumptionRow, ProposalSlot, SessionView, ShownResult } from '../../src/state/session-view.ts'
import { compareLines } from '../../src/ui/compare/compare-file.ts'
import { compareRows } from '../../src/ui/compare/compare-rows.ts'
import { copiedSentence, headText } from '../../src/ui/compare/compare-text.ts'
import { comparisonOf, lettersOf, pairFrom, sameRules } from '../../src/ui/compare/comparison.ts'
import { OTHER_MEASURES } from '../../src/state/other-measures.ts'
import { differingLevers } from '../../src/ui/compare/differs.ts'
import { giveUpRows } from '../../src/ui/compare/give-up.ts'
import { playWords } from '../../src/ui/compare/play-words.ts'
import { Player, SLOW_MS, USUAL_MS } from '../../src/ui/compare/player.svelte.ts'
import { dotsOf, stripRoom } from '../../src/ui/compare/strip-room.ts'
import { stripWords } from '../../src/ui/compare/strip-words.ts'
import { chooseAssumptions, rankedAssumptions, withValue } from '../../src/ui/shared/assumption-choice.ts'
import { markPath } from '../../src/ui/shared/mark-path.ts'
import { english } from '../messages/english.ts'
import { town } from '../state/town.ts'

const en: CompareLanguage = { ...english, words: analysis }
const METRIC = 'share.trait.local'
const RUNS = 200

const slot = (
  letter: ProposalSlot['letter'],
  levers: ProposalSlot['levers'],
  active = false
): ProposalSlot => ({ letter, name: `Plan ${letter}`, levers, active })

/** A result of invented futures: today's rules, then the active proposal, then the others. */
function shownOf(values: readonly (readonly [id: string, number: (run: number) => number])[]): ShownResult {
  const columns = values.map(([, number]) => Float64Array.from({ length: RUNS }, (_, run) => number(run)))
  const [today = new Float64Array()] = columns
  const units = { [METRIC]: 'share', 'spend.total': 'currency', 'reserved.tried.count': 'count' } as const
  const shares = ['reserved.unfilled.share', 'concentration.largest', 'need.unmet.share']
  const all = [...Object.entries(units), ...shares.map((id) => [id, 'share'] as const)]
  const scale = (unit: string) => (unit === 'currency' ? 1e7 : 1)
  const times = (column: Float64Array, unit: string) => [column.map((value) => value * scale(unit))]
  return {
    runs: RUNS,
    complete: true,
    focus: { metric: METRIC, year: 2024, target: 0.3 },
    summary: {
      runs: RUNS,
      years: [2024],
      policies: values.map(([id], at) => ({
        id,
        metrics: Object.fromEntries(
          all.map(([metric, unit]) => [metric, summariseSeries(times(columns[at] ?? today, unit), unit)])
        ),
      })),
      differences: values.slice(1).map(([id], at) => ({
        policy: id,
        from: 'baseline',
        metrics: Object.fromEntries(
          all.map(([metric, unit]) => [
            metric,
            summariseDifference(times(columns[at + 1] ?? today, unit), times(today, unit), unit),
          ])
        ),
      })),
    },
    columns: { metric: METRIC, year: 2024, policies: columns },
  }
}

const base = (run: number) => 0.2 + run / 2000
const slots = [
  slot('A', { access: 0.8 }),
  slot('B', { lotSplit: 0.5 }, true),
  slot('C', { access: 0.8, lotSplit: 0.5 }),
]
/** B is at hand: it stands second; A is ahead by 5 points, C by 10 in 160 of 200 futures. */
const shown = shownOf([
  ['baseline', base],
  ['proposal', base],
  ['proposal.A', (run) => base(run) + 0.05],
  ['proposal.C', (run) => base(run) + (run % 5 === 0 ? -0.05 : 0.1)],
])
const scenario: SessionView['scenario'] = town
const compare = (from: ShownResult, of = slots) =>
  comparisonOf(en, { shown: from, slots: of, scenario }, from.columns)

describe('a comparison', () => {
  const comparison = compare(shown)
  if (!comparison) throw new Error('a result and its proposals must make a comparison')

  it('finds each proposal by its letter, whatever the order they were played in', () => {
    expect(lettersOf(shown, slots)).toEqual([null, 'B', 'A', 'C'])
    expect(comparison.sides.map(({ letter, today }) => [letter, today.ahead, today.behind])).toEqual([
      ['A', 200, 0],
      ['B', 0, 0],
      ['C', 160, 40],
    ])
  })

  it('is none where the result was played for other proposals', () => {
    expect(compare(shown, slots.slice(0, 2))).toBeNull()
    expect(compare(shown, [slot('A', {}, true), slot('B', {}), slot('C', {})])).toBeNull()
  })

  it('pairs any two from the futures themselves', () => {
    expect(pairFrom(comparison, 'C', 'A')).toMatchObject({ ahead: 160, behind: 40 })
    expect(pairFrom(comparison, 'today', 'A')).toMatchObject({ ahead: 0, behind: 200 })
    expect(pairFrom(comparison, 'today', 'today')).toMatchObject({ ahead: 0, behind: 0 })
    expect(sameRules(comparison, 'A', 'C')).toBe(false)
    expect(sameRules(comparison, 'A', 'A')).toBe(true)
  })

  it('leads with the highest middle change', () => {
    const head = headText(en, comparison)
    expect(head?.leader.letter).toBe('C')
    expect(head?.k).toBe(8)
    expect(plainText(head?.sentence ?? [])).toBe(
      'C brings more to local suppliers than today’s rules in 8 of 10 futures, and more than A in 8 of 10. Spending changes by −20% to +40%.'
    )
    expect(head?.line).toContain('B equals today’s rules in every future.')
  })

  it('is copied with its range, measure, place and names', () => {
    const text = copiedSentence(en, comparison)
    for (const part of ['8 of 10', '−5 to +10 percentage points', '2024', scenario.title, 'A is “Plan A”'])
      expect(text).toContain(part)
  })

  it('has a table with the numbers of the strips, and a file with all twenty marks', () => {
    const rows = compareRows(en, comparison, { first: 'C', second: 'A' })
    expect(rows.map(({ id }) => id)).toEqual(['A-today', 'B-today', 'C-today', 'C-A'])
    for (const row of rows) {
      const strip = stripWords(en, comparison.measure, { first: '', second: '' }, row.pair, false)
      expect([row.ahead, row.change]).toEqual([strip.ahead, strip.range])
    }
    expect(rows[1]).toMatchObject({ ahead: 'equal', change: '0 pts', ties: '200 of 200', verdict: 'equal' })
    const head = { title: 'T', sentence: 'S', flags: ['F'], link: 'L' }
    const lines = compareLines(en, comparison, rows, head)
    expect(lines.flat()).toEqual(expect.arrayContaining(['T', 'S', 'F', 'L']))
    const line = lines.at(-1) ?? []
    expect(line).toHaveLength(11 + 20)
    expect(line.slice(1, 10)).toEqual([-10, 5, 5, 5, 5, 160, 40, 0, 200])
    expect(line.slice(11)).toEqual(
      dotsOf(pairFrom(comparison, 'C', 'A').differences).map((d) => Math.round(100 * d))
    )
  })

  it('says in a strip what cannot be seen', () => {
    const { summary } = stripWords(
      en,
      comparison.measure,
      { first: 'C', second: 'today’s rules' },
      pairFrom(comparison, 'C', 'today'),
      false
    )
    expect(summary).toBe(
      'C minus today’s rules: 20 equally likely futures, from −5 to +10 percentage points. ahead in 8 of 10. The difference is −5 to +10 percentage points in 8 of 10 futures.'
    )
  })

  it('shares one axis among all strips', () => {
    const rows = comparison.sides.map(({ today }) => dotsOf(today.differences))
    const room = stripRoom(en, comparison, rows, { width: 700, height: 84 })
    expect(room.axis.low).toBeLessThanOrEqual(-0.05)
    expect(room.axis.high).toBeGreaterThanOrEqual(0.1)
    expect(room.ticks.find(({ zero }) => zero)?.text).toBe('0')
    expect(room.marks.strips.map((marks) => marks.length)).toEqual([20, 20, 20])
    const narrow = stripRoom(en, comparison, rows, { width: 280, height: 84 })
    expect(narrow.ticks.length).toBeLessThan(room.ticks.length)
  })

  it('counts as futures are played', () => {
    const frames = [
      [0.1, 0.2, 0.1, 0.2],
      [0.1, 0.2, 0.1, 0.05],
    ]
    expect(playWords(en, comparison, frames, 0)).toMatchObject({ lands: '', counts: '' })
    expect(playWords(en, comparison, frames, 2)).toEqual({
      at: 'Future 2 of 2',
      lands: 'today’s rules 10%, A 20%, B 10% and C 5%',
      counts: 'Of 2 futures so far: A ahead in 2, B ahead in 0 (equal in 2), C ahead in 1.',
    })
  })

  it('has the price of each beside the gain', () => {
    const rows = giveUpRows(en, comparison)
    expect(rows.map(({ id }) => id)).toEqual([
      'bill',
      'reserved.unfilled.share',
      'concentration.largest',
      'need.unmet.share',
    ])
    expect(rows[0]?.sides.map(({ figure }) => figure)).toEqual(['+20.0%', 'same spending', '−20% to +40%'])
    expect(rows[2]?.sides[1]?.note).toBe('no change')
  })
})

describe('only what differs', () => {
  it('lists levers that are not the same everywhere, with what the law says', () => {
    const rows = differingLevers(en, analysis, { scenario, lawPack: null }, slots)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['access', 'lotSplit'])
    const access = rows.find(({ id }) => id === 'access')
    expect(access?.slots.map(({ moved, value }) => [moved, value])).toEqual([
      [true, '80%'],
      [false, access?.today.value],
      [true, '80%'],
    ])
    expect(differingLevers(en, analysis, { scenario, lawPack: null }, [slot('A', {}, true)])).toEqual([])
    const ramp = { from: 0, to: 0.5, startYear: 2025, endYear: 2028 }
    expect(
      differingLevers(en, analysis, { scenario, lawPack: null }, [slot('A', { access: ramp })])[0]?.slots[0]
    ).toMatchObject({
      value: '50%',
      dates: 'bit by bit, 2025–2028',
    })
  })
})

describe('the player', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits to be told, plays at the chosen speed and stops at the end', () => {
    const player = new Player(() => 3)
    vi.advanceTimersByTime(5000)
    expect([player.at, player.playing]).toEqual([0, false])
    player.play()
    expect(player.at).toBe(1)
    vi.advanceTimersByTime(USUAL_MS)
    expect(player.at).toBe(2)
    player.slow = true
    vi.advanceTimersByTime(USUAL_MS)
    expect([player.at, player.playing]).toEqual([3, false])
    player.play()
    vi.advanceTimersByTime(USUAL_MS)
    expect(player.at).toBe(1)
    vi.advanceTimersByTime(SLOW_MS - USUAL_MS)
    expect(player.at).toBe(2)
  })

  it('stays where it is put', () => {
    const player = new Player(() => 3)
    player.play()
    player.step(1)
    vi.advanceTimersByTime(5000)
    expect([player.at, player.playing]).toEqual([2, false])
    player.step(-1)
    player.step(-1)
    player.step(-1)
    expect(player.at).toBe(0)
    player.goTo(99)
    expect([player.at, player.ended]).toEqual([3, true])
  })
})

describe('the numbers worth arguing about', () => {
  const row = (path: string, more: Partial<AssumptionRow>): AssumptionRow =>
    ({
      ...{ path, part: 'mechanisms', owner: { id: '', name: '' }, value: 1, low: 0.5, high: 1.5 },
      ...{ grade: 'D', feeds: 'bidding', certain: false, edit: null },
      ...more,
    }) as AssumptionRow
  const farms = { part: 'groups', owner: { id: 'farms', name: 'Farms' } } as const
  const rows = [
    row('shared', {}),
    row('known', { grade: 'B', ...farms }),
    row('wide', { ...farms, low: 0.1, high: 2 }),
    row('ungraded', { ...farms, grade: null }),
    row('jobs', { ...farms, feeds: 'jobs' }),
    row('fixed', { ...farms, certain: true }),
    row('other', { part: 'groups', owner: { id: 'firms', name: 'Firms' } }),
  ]

  it('are guesses about those asked about, then those for all, the least known first', () => {
    const chosen = chooseAssumptions(rows, { metric: METRIC, groups: ['farms'] })
    expect(chosen.map(({ path }) => path)).toEqual(['wide', 'ungraded', 'shared', 'other'])
    const ofJobs = chooseAssumptions(rows, { metric: 'jobs.net', groups: [] })
    expect(ofJobs.map(({ path }) => path)).toContain('jobs')
    const many = Array.from({ length: 20 }, (_, at) => row(`${at}`, at % 2 ? {} : farms))
    expect(chooseAssumptions(many, { metric: METRIC, groups: ['farms'] })).toHaveLength(6)
  })

  it('are those that a study ranks, in its order, where there is one', () => {
    expect(rankedAssumptions(rows, ['jobs', 'luck', 'known']).map(({ path }) => path)).toEqual([
      'jobs',
      'known',
    ])
  })

  it('keep their range, which stretches where the new number lies outside', () => {
    expect(withValue(row('a', {}), 0.7)).toEqual({ value: 0.7, low: 0.5, high: 1.5 })
    expect(withValue(row('a', {}), 2)).toEqual({ value: 2, low: 0.5, high: 2 })
    expect(withValue(row('a', { edit: { value: 2, low: 1, high: 3 } }), 0)).toEqual({
      value: 0,
      low: 0,
      high: 3,
    })
  })
})

it('each proposal has a shape of its own, and today’s rules another', () => {
  const shapes = (['A', 'B', 'C', undefined] as const).map((letter) => markPath(letter, 12))
  expect(new Set(shapes).size).toBe(4)
  for (const shape of shapes) expect(shape).toMatch(/z$/)
})

it('every measure offered beside the shares is one that models report', () => {
  const known = metricSpecs(toModel(scenario)).map(({ id }) => id)
  for (const metric of OTHER_MEASURES) expect(known).toContain(metric)
})
