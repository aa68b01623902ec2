import { describe, expect, it, vi } from 'vitest'
import { fitPicture, fitScale } from '../../src/charts/fit-chart.ts'
import { changeAxis, placeOn } from '../../src/charts/multiples.ts'
import { languageOf } from '../../src/messages/catalogue.ts'
import type { AllPlaces, AssumptionRow, PlaceResult, Verdict } from '../../src/state/session-view.ts'
import { toCsv } from '../../src/ui/chart/csv.ts'
import { backTestWords } from '../../src/ui/method/back-test-words.ts'
import { scoreOf, testedPlaces, type BackTest } from '../../src/ui/method/back-tests.ts'
import { toHtml } from '../../src/ui/method/model-text.ts'
import { editFaultText, kindOf, readEdit } from '../../src/ui/method/number-edit.ts'
import { typedIn } from '../messages/typed-in.ts'
import { filterRows, NO_FILTER } from '../../src/ui/method/number-filter.ts'
import { byVerdict } from '../../src/ui/places/place-words.ts'
import { placesLines } from '../../src/ui/places/places-file.ts'
import { viewLink } from '../../src/ui/shared/view-link.ts'
import { changeYears, datesText, leverLine } from '../../src/ui/timeline/lever-dates.ts'

// The renderer's form for browsers decodes entities with an element; none is needed here.
vi.hoisted(() => vi.stubGlobal('document', { createElement: () => ({}) }))

const en = languageOf('en')

describe('a link to another view', () => {
  const link = 'http://x/#v1/town/farms=40/time/v=daae'

  it('names the view, or none for Explore', () => {
    expect(viewLink(link, 'method')).toBe('http://x/#v1/town/farms=40/time/method/v=daae')
    expect(viewLink(viewLink(link, 'method'), 'places')).toBe(viewLink(link, 'places'))
    expect(viewLink(viewLink(link, 'places'), 'explore')).toBe(link)
  })

  it('leaves behind which question is open', () => {
    const asking = 'http://x/#v1/town/farms=40/deeper/ask=fails/time/v=daae'
    expect(viewLink(asking, 'brief')).toBe('http://x/#v1/town/farms=40/time/brief/v=daae')
    expect(viewLink(asking, 'explore')).toBe(link)
  })
})

describe('the model as a page', () => {
  const html = (markdown: string) => toHtml(markdown, { table: 'Table', code: 'Code' })

  it('shows HTML as text', () => {
    expect(html('a <script>alert(1)</script> <b>b</b>')).not.toMatch(/<script|<b>/)
    expect(html('[x](javascript:alert(1))')).not.toContain('javascript:')
  })

  it('stands under a heading of the page, and leaves code as it is', () => {
    expect(html('# Model\n\n## Part\n\n```\n## not a heading\n```')).toMatch(
      /^<h3>Part<\/h3>\n<div class="scroll".*><pre><code>## not a heading/
    )
  })

  it('makes tables that scroll by keyboard and have column heads', () => {
    const table = html('| a | b |\n| --- | --- |\n| 1 | 2 |')
    expect(table).toContain('role="region" tabindex="0" aria-label="Table"')
    expect(table).toContain('<th scope="col">a</th>')
  })
})

describe('a number that is typed', () => {
  const typed = (value: string, low = '', high = '') =>
    readEdit({ value, low, high }, 'plain', typedIn('BR', 'BRL'))
  const taken = (value: number, low?: number, high?: number) => ({
    ok: true,
    edit: low === undefined ? { value } : { value, low, high },
  })

  it('may have a comma or a point, and a range or none', () => {
    expect(typed('0,35')).toEqual(taken(0.35))
    expect(typed('1.025')).toEqual(taken(1.025))
    expect(typed('20 000')).toEqual(taken(20_000))
    expect(typed('1e-7')).toEqual(taken(1e-7))
    expect(typed('35%')).toEqual(taken(0.35))
    expect(typed('−0,02', '-0.05', '0')).toEqual(taken(-0.02, -0.05, 0))
  })

  it('is refused when it is none, or has one end only', () => {
    expect(typed('')).toMatchObject({ fault: { kind: 'empty' } })
    expect(typed('much')).toMatchObject({ fault: { kind: 'noNumber' } })
    expect(typed('0,35O')).toMatchObject({ fault: { kind: 'word', word: 'O' } })
    expect(typed('3', '2')).toMatchObject({ fault: { kind: 'bothEnds' } })
    const [half] = [typed('3', '2')].map((read) => (read.ok ? '' : editFaultText(en, read, 'plain')))
    expect(half).toBe('Give both low and high, or neither.')
  })

  it('of money or firms takes sizes, and is itself where its box was not touched', () => {
    const read = (value: string, unit: AssumptionRow['unit'], opened?: number) =>
      readEdit({ value, low: '', high: '' }, kindOf(unit), typedIn('BR', 'BRL'), [opened])
    expect(read('1,5 mi', 'currency')).toEqual(taken(1_500_000))
    expect(read('1.200', 'count')).toEqual(taken(1200))
    expect(read('123.456', 'currency')).toEqual(taken(123_456))
    expect(read('123.456', 'currency', 123.456)).toEqual(taken(123.456))
  })
})

describe('the filter of numbers', () => {
  const row = (search: string, grade: 'A' | 'D', edited = false) =>
    ({ text: { search }, grade, edit: edited ? { value: 1 } : null }) as unknown as AssumptionRow
  const rows = [row('māori firms entry', 'A'), row('dairies entry', 'D', true), row('dairies cost', 'D')]

  it('wants every word, with or without marks, the grade, and the own ones', () => {
    expect(filterRows(rows, { ...NO_FILTER, words: ' ENTRY maori' })).toEqual([rows[0]])
    expect(filterRows(rows, { ...NO_FILTER, grade: 'D', words: 'dairies' })).toHaveLength(2)
    expect(filterRows(rows, { ...NO_FILTER, onlyEdited: true })).toEqual([rows[1]])
    expect(filterRows(rows, NO_FILTER)).toEqual(rows)
  })
})

describe('back-tests', () => {
  const test = {
    ...{ scenario: 'b', id: 'x', policyName: 'P', measure: 'm', year: 2020, unit: 'share' },
    ...{ observed: 0.3, tolerance: 0.05, p10: 0.1, p90: 0.28, mustFail: false, hit: true },
    ...{ inside80: false, mean: 0, verdict: 'hit', grade: 'B', source: 's' },
  } as const satisfies BackTest

  it('count facts inside the range apart from those within their leeway and those that must fail', () => {
    const failing = { ...test, mustFail: true, hit: false, verdict: 'tooHigh' } as const
    expect(scoreOf([test, { ...test, inside80: true }, failing])).toEqual({
      ...{ ordinary: 2, inside: 1, hits: 2, mustFail: 1, failing: 0 },
    })
  })

  it('say what was reported, what was simulated and how it went', () => {
    expect(backTestWords(en, test, 'BRL')).toEqual({
      ...{ observed: '30% ± 5 points', simulated: '10–28%', result: 'hit' },
    })
    const fails = { ...test, mustFail: true }
    expect(backTestWords(en, fails, 'BRL')).toMatchObject({
      observed: 'at most 35%',
      result: 'fails, as it did',
    })
  })

  it('show the place at hand first', () => {
    const place = (id: string) => ({ id, title: id, currency: 'EUR', sources: [] })
    const report = { model: '1', seed: 1, runs: 2, scenarios: [place('a'), place('b')], targets: [test] }
    expect(testedPlaces(report, 'b').map(({ place, targets }) => [place.id, targets.length])).toEqual([
      ['b', 1],
      ['a', 0],
    ])
  })
})

describe('the picture of the fit', () => {
  const data = [
    { observed: 0.88, margin: 0.02, fitted: 0.89 },
    { observed: 0.71, margin: 0.03, fitted: 0.72 },
  ]

  it('holds every margin on a round scale', () => {
    const scale = fitScale(data)
    expect(scale.low).toBeLessThanOrEqual(0.68)
    expect(scale.high).toBeGreaterThanOrEqual(0.9)
    const { marks, ticks } = fitPicture(data, scale, 200, 100)
    expect(ticks[0]).toEqual({ value: scale.low, y: 100 })
    for (const { low, high } of marks) expect(low).toBeGreaterThan(high)
  })
})

describe('all places', () => {
  const span = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 })
  const result = (id: string, verdict: Verdict | null, middle = 0) =>
    ({
      ...{ id, title: id, place: id, phase: verdict ? 'done' : 'waiting', applied: [], beyondLaw: [] },
      outcome: verdict && {
        ...{ metric: 'share.trait.local', year: 2030, runs: 400, ahead: 300, behind: 100, verdict },
        ...{ today: span(0.1, 0.2, 0.3), proposal: span(0.1, 0.3, 0.4), cost: span(0, 0, 0.03) },
        ...{ change: span(middle - 0.1, middle, middle + 0.1), reasons: [] },
      },
      ...{ leftOut: [], text: { verdict: '', change: '', reason: '=why', leftOut: [], whole: '' } },
    }) as PlaceResult

  it('share one round axis that holds every range and zero', () => {
    const axis = changeAxis([span(-0.07, 0, 0.02), span(0.1, 0.2, 0.33)])
    expect(axis.low).toBeLessThanOrEqual(-0.07)
    expect(axis.high).toBeGreaterThanOrEqual(0.33)
    expect(axis.ticks).toContain(0)
    expect(placeOn(axis, 200)(axis.high)).toBe(200)
    expect(changeAxis([]).ticks).toContain(0)
  })

  it('come by verdict, the largest change first, those to come last', () => {
    const places = [
      result('w', null),
      result('f', 'fails'),
      result('a', 'works', 0.1),
      result('b', 'works', 0.2),
    ]
    expect(byVerdict(places).map(({ id }) => id)).toEqual(['b', 'a', 'f', 'w'])
  })

  it('go into a file with ranges and flags, and no formula', () => {
    const results = [result('town', 'works', 0.1)]
    const all = { mix: [], notes: ['note'] } as unknown as AllPlaces
    const lines = placesLines(en, all, { results, proposal: 'P', flags: ['1 number is yours.'], link: 'l' })
    expect(lines).toContainEqual(['1 number is yours.'])
    const [head = [], row = []] = lines.slice(-2)
    expect(row).toHaveLength(head.length)
    expect(row.slice(9, 13)).toEqual([0, 10, 20, 75])
    expect(toCsv(lines)).toContain(`'=why`)
  })
})

describe('dates of levers', () => {
  const steps = {
    steps: [
      { year: 2012, value: 0 },
      { year: 2014, value: 0.4 },
      { year: 2016, value: 0.8, line: true },
    ],
  }
  const years = [2012, 2013, 2014, 2015, 2016]

  it('are said with their values', () => {
    expect(datesText(en, 'access', steps, 0, 'EUR')).toBe(
      'Step by step: 0% from 2012, 40% from 2014, 80% from 2016.'
    )
    expect(datesText(en, 'access', 0.3, 0.1, 'EUR')).toBe('30% in all years; today 10%.')
    expect(changeYears({ from: 0, to: 1, startYear: 2012, endYear: 2012 })).toEqual([2012])
  })

  it('are drawn with jumps where there are jumps and slopes where there are slopes', () => {
    const { path, marks } = leverLine(steps, years, 0.8, 40, 8)
    expect(path).toBe('M0.0 8.0L10.0 8.0L20.0 8.0L20.0 4.0L30.0 2.0L40.0 0.0')
    expect(marks).toHaveLength(3)
  })
})
