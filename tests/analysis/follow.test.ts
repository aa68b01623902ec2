import { describe, expect, it } from 'vitest'
import { STUDIES } from '../../src/study/studies.ts'
import { isChanged, type Letting } from '../../src/analysis/follow/pairs.ts'
import { traceTable } from '../../src/analysis/follow/trace-table.ts'
import { metricSpecs, prepare, simulateRuns, traceRun } from '../../src/engine/index.ts'
import { english } from '../messages/english.ts'
import { follow as words } from '../../src/messages/follow/en.ts'
import { toModel, toPolicy } from '../../src/scenario/index.ts'
import { library } from '../../src/state/library.ts'
import { pickFuture } from '../../src/ui/follow/picks.ts'
import { tenderLines } from '../../src/ui/follow/tender-text.ts'

const place = await library.load('zanzibar-waste-women')
const metric = 'share.trait.womenLed'
const { follow } = STUDIES
const job = {
  model: toModel(place),
  baseline: toPolicy(place, 'baseline'),
  policies: [toPolicy(place, 'baseline'), toPolicy(place, 'reform')],
  ...{ seed: 1, fixed: false, feedback: true },
}

describe('a future that is followed', () => {
  it('has the digits of the run and the lines of the command line', async () => {
    const year = job.model.startYear + 5
    const told = await follow({ job, run: 7, year, metric, names: place })
    const rows = simulateRuns(prepare(job), [0, 1], 7, 1)
    const { years } = job.model
    const specs = metricSpecs(job.model)
    const at = specs.findIndex(({ id }) => id === metric) * years
    expect(told.byYear.today).toEqual([...rows.subarray(at, at + years)])
    const other = specs.length * years + at
    expect(told.byYear.proposal).toEqual([...rows.subarray(other, other + years)])
    const prepared = prepare(job)
    const [today, proposal] = [traceRun(prepared, 0, 7), traceRun(prepared, 1, 7)]
    expect(told.table).toEqual(traceTable(place, { proposal, today }, 5))
    expect(told.pairs.length).toBe(told.table.rows.length)
    expect(told.pairs.every(({ either }) => either.year === 5)).toBe(true)
  })

  it('is told tender by tender, the largest first, and says what today’s rules would have made of each', async () => {
    const told = await follow({ job, run: 7, year: job.model.startYear + 5, metric, names: place })
    const groups = told.groups.map((id) => place.groups.find((group) => group.id === id)?.name ?? '')
    const names = { currency: place.currency, categories: place.categories.map(({ name }) => name), groups }
    const lines = tenderLines(english, words, told.pairs, names)
    expect(lines).toHaveLength(told.pairs.length)
    for (const line of lines) expect(line.changed).toBe(line.today !== 'the same')
    const worth = told.pairs.map(({ either }) => either.value).sort((a, b) => b - a)
    expect(lines[0]?.value).toBe(english.format.money(worth[0] ?? NaN, place.currency))
  })
})

describe('a tender', () => {
  const letting: Letting = {
    ...{
      year: 0,
      category: 0,
      tender: 14,
      lot: 1,
      isSecondTry: false,
      value: 100,
      estimate: 110,
      contractYears: 1,
    },
    tries: [{ route: 'reserved', reservation: 'cooperative', bids: 3, result: 'awarded' }],
    awards: [{ group: 0, value: 100, paid: 107.8 }],
    left: null,
  }
  const open: Letting = {
    ...letting,
    tries: [{ route: 'open', reservation: null, bids: 4, result: 'awarded' }],
    awards: [{ group: 1, value: 100, paid: 110 }],
  }
  const names = { currency: 'EUR', categories: ['Food'], groups: ['Co-ops', 'Distributors'] }
  const lineOf = (proposal: Letting | undefined, today: Letting | undefined) =>
    tenderLines(english, words, [{ proposal, today, either: proposal ?? today ?? letting }], names)[0]

  it('reads as a sentence would', () => {
    expect(lineOf(letting, open)).toMatchObject({
      tender: 'Tender 14',
      how: 'reserved for cooperatives',
      bids: '3',
      winner: 'Co-ops',
      price: '2% under the estimate',
      today: 'open competition; Distributors, at the estimate',
      changed: true,
    })
  })

  it('tells the bids of the way by which it was awarded', () => {
    const inPart = [
      { route: 'call', reservation: 'familyFarm', bids: 5, result: 'awarded' },
      { route: 'open', reservation: null, bids: 0, result: 'noBid' },
    ] as const
    expect(lineOf({ ...letting, tries: inPart }, open)?.bids).toBe('5')
    const [, last] = inPart
    expect(lineOf({ ...letting, tries: [last], awards: [], left: 'givenUp' }, open)).toMatchObject({
      bids: '0',
      winner: 'given up',
      price: '',
    })
  })

  it('says so of a second try, and of a lot', () => {
    expect(lineOf({ ...letting, isSecondTry: true }, open)?.tender).toBe('Tender 14, second try')
    expect(lineOf({ ...letting, lot: 2 }, open)?.tender).toBe('Tender 14, lot 2')
    expect(lineOf({ ...letting, tries: [] }, open)?.tender).toBe('Tender 14')
  })

  it('is the same when nothing that is told of it differs', () => {
    expect(lineOf(letting, { ...letting, awards: [{ group: 0, value: 100, paid: 107.9 }] })?.today).toBe(
      'the same'
    )
    expect(
      isChanged({ proposal: letting, today: { ...letting, awards: [{ group: 0, value: 100, paid: 99 }] } })
    ).toBe(true)
    expect(lineOf(letting, undefined)?.today).toBe('no such tender')
    expect(lineOf(undefined, letting)).toMatchObject({ how: 'no such tender', winner: '', changed: true })
  })
})

describe('a pick', () => {
  const values = Float64Array.from([0.4, NaN, 0.1, 0.3, 0.2, 0.5])

  it('is near the middle, good or bad by the measure; futures without a number are passed over', () => {
    expect(pickFuture(values, 'middle')).toBe(4)
    expect(pickFuture(values, 'good')).toBe(6)
    expect(pickFuture(values, 'bad')).toBe(3)
    expect(pickFuture(Float64Array.from([NaN]), 'middle')).toBeNull()
  })
})
