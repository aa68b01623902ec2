import { describe, expect, it } from 'vitest'
import { backTestsMarkdown } from '../../src/back-test/markdown.ts'
import { measureWords } from '../../src/back-test/measure-words.ts'
import { numbersOf } from '../../src/back-test/numbers.ts'
import { createRelease } from '../../src/back-test/release.ts'
import { createReport } from '../../src/back-test/report.ts'
import { backTestsTable } from '../../src/back-test/table.ts'
import { MODEL_VERSION } from '../../src/engine/index.ts'
import { parsedTown } from './town.ts'

/** Eleven futures with this 80% range and this middle. */
const futures = (p10: number, middle: number, p90: number) =>
  Float64Array.of(p10, p10, p10, middle, middle, middle, middle, middle, p90, p90, p90)
const all = [futures(0.2, 0.3, 0.45), futures(0.21, 0.31, 0.46), futures(0, 1e5, 2.5e5)]
const today = [...all, futures(1e6, 2e6, 3e6)]
const scenario = parsedTown()
const played = { scenario, futures: all, firstYear: today }
const report = createReport([played], 2000)

describe('the page', () => {
  const page = backTestsMarkdown(report)

  it('says how a target is judged, and what it was made from', () => {
    expect(page).toContain('## How a target is judged')
    expect(page).toMatch(/model \d+\.\d+\.\d+, 2,000 futures, seed 1\./)
  })

  it('has a row for each target', () => {
    expect(page).toContain(
      '| 2021: local suppliers, share of payments | A third \\| for local firms | 40% ± 30 points ' +
        '| 20–45% (middle 30%) | hit | B | Town hall, 2023 |'
    )
    expect(page).toContain('| 99% ± 0.1 points | 21–46% (middle 31%) | miss: too low | B |')
  })

  it('shows a miss as a miss, by how much, with what the file says of it', () => {
    expect(page).toContain(
      '- **2022, local suppliers, share of payments.** Too low by 53 points: 9 of 10 futures end at or under ' +
        '46%, observed was 99%. Counted by hand.'
    )
  })

  it('adds up hits and coverage, and sets apart what must fail', () => {
    expect(page).toContain('| **all** | 2 | 1 | 1 | 0 of 1 |')
    expect(page).toContain('a coverage of 50%')
    expect(page).toContain(
      "| A tested town | Today's rules | 2020: local suppliers, payments | at most EUR 1 " +
        '| EUR 0–250 thousand (middle EUR 100 thousand) | miss: does not fail |'
    )
  })
})

describe('the scores on the page', () => {
  const page = backTestsMarkdown(report)

  it('count what must fail as any other number, and stand beside plain forecasts', () => {
    expect(page).toContain('- 3 numbers: 2 in the 80% range as it stands (67%), 2 with the error of')
    expect(page).toMatch(/\| nothing changes \| 3 \| 67% \(67%\) \|/)
    expect(page).toMatch(/\| the quota is met \| 2 \|/)
    expect(page).toContain(
      'Version 1.1.0 is the first whose forecasts are kept.'.replace('1.1.0', MODEL_VERSION)
    )
  })

  it('show each target beside the version before', () => {
    const release = { ...createRelease({ model: '0.9.0', seed: 1, runs: 11 }, report.targets, all) }
    const shifted = { ...played, futures: [futures(0.6, 0.7, 0.8), ...all.slice(1)] }
    const later = backTestsMarkdown(createReport([shifted], 2000, [release]))
    expect(later).toMatch(
      /\| A tested town \| 2021: local suppliers, share of payments \| 40% \| 20–45% \| 60–80% \| 0\.\d+ \| 0\.\d+ \| inside, as before \|/
    )
    expect(later).toContain('| version 0.9.0 | 3 |')
  })

  it('show an event by its chance, with its Brier score', () => {
    const [first] = scenario.backTests
    const event = { ...first, id: 'won', observed: 1, tolerance: 0, event: true, above: 0.3 }
    const eventful = parsedTown({ backTests: [{ ...event, kind: 'otherYear' }] })
    const won = createReport(
      [{ scenario: eventful, futures: [futures(0.2, 0.25, 0.45)], firstYear: today }],
      9
    )
    expect(won.targets[0]?.scores.model).toEqual({
      chance: 3 / 11,
      brier: expect.closeTo((8 / 11) ** 2, 12) as number,
    })
    const text = backTestsMarkdown(won)
    expect(text).toContain('| 30% or more: happened | a chance of 27% | hit |')
    expect(text).toContain('- 1 events: Brier score 0.529')
  })

  it('set places that were never used apart, out of all totals', () => {
    const held = {
      ...played,
      scenario: parsedTown({ id: 'held-town', title: 'A town held out' }),
      heldOut: true,
    }
    const text = backTestsMarkdown(createReport([played, held], 2000))
    expect(text).toContain('- 3 targets in 1 places.')
    expect(text.indexOf('## Places never used')).toBeLessThan(text.indexOf('## A town held out'))
    expect(text.indexOf('## Places never used')).toBeGreaterThan(text.indexOf('## Policies that must fail'))
  })
})

describe('the table', () => {
  it('puts a line under the place for each target, and the score at the end', () => {
    const lines = backTestsTable(report).trimEnd().split('\n')
    expect(lines[0]).toBe('A tested town')
    expect(lines[1]).toMatch(
      /^ {2}hit {18}2021 {2}local suppliers, share of payments \(reform\) +40% ± 30 points/
    )
    expect(lines.at(-2)).toBe(
      '1 of 2 ordinary targets hit; 1 inside the 80% range, a coverage of 50%. 0 of 1 that must fail do.'
    )
    expect(lines.at(-1)).toMatch(/^Of all 3 numbers 67% inside, with the error of observation; CRPS /)
  })
})

describe('words', () => {
  it.each([
    ['share.trait.local', 'local suppliers, share of payments'],
    ['share.trait.local.count', 'local suppliers, share of contracts'],
    ['share.group.big-firms', 'Big firms, share of payments'],
    ['spend.total', 'payments of the year'],
    [
      'bids.single.share',
      'competitions with one bid, share of competitions of the year with at least one bid',
    ],
  ])('of %s', (metric, words) => {
    expect(measureWords(metric, parsedTown())).toBe(words)
  })

  it('of numbers keep to the figures that matter', () => {
    const share = numbersOf('share', 'EUR')
    expect([0.27, 0.0384, 0.00002, 0.0000001, 0].map(share.value)).toEqual([
      '27%',
      '3.8%',
      '0.002%',
      '0%',
      '0%',
    ])
    expect([share.range(0.041, 0.112), share.range(0, 0)]).toEqual(['4.1–11%', '0%'])
    expect(share.distance(0.01)).toBe('1 point')
    const money = numbersOf('currency', 'BRL')
    expect([564e3, 6e6, 1.5e9, 999_900, 12].map(money.value)).toEqual([
      'BRL 564 thousand',
      'BRL 6 million',
      'BRL 1.5 billion',
      'BRL 1 million',
      'BRL 12',
    ])
    expect(money.range(-2e5, 3e6)).toBe('BRL −0.2 to 3 million')
    expect(numbersOf('ratio', 'BRL').range(1.2, 1.3)).toBe('1.20–1.30')
    expect([2.345, 1234.5].map(numbersOf('count', 'BRL').value)).toEqual(['2.3', '1,235'])
  })
})
