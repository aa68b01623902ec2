import { describe, expect, it } from 'vitest'
import {
  drawnQuantities,
  metricSpecs,
  prepare,
  simulateRuns,
  type SimulationJob,
} from '../../src/engine/index.ts'
import { alone, setAsideJob } from '../runner/tiny-job.ts'

const RUNS = 40
// A redraw of one quantity is a future of the other seed in this one where no common factor joins them.
const job = alone(setAsideJob())
const COOP_ENTRY = 'groups.coop.entry'

const rowsOf = (part: Partial<SimulationJob>, count = RUNS) =>
  simulateRuns(prepare({ ...job, ...part }), [0, 1], 0, count)

describe('a redraw', () => {
  it('of nothing changes nothing', () => {
    expect(rowsOf({ redraw: { seed: 99, quantities: [], luck: false } })).toEqual(rowsOf({}))
  })

  it('of all is the simulation from the other seed', () => {
    expect(rowsOf({ redraw: { seed: 99, quantities: 'all', luck: true } })).toEqual(rowsOf({ seed: 99 }))
  })

  it('of one quantity leaves the luck and the other quantities as they were', () => {
    const redrawn = rowsOf({ redraw: { seed: 99, quantities: [COOP_ENTRY], luck: false } })
    const others = drawnQuantities(job.model, 99, 0, RUNS).find(({ name }) => name === COOP_ENTRY)
    for (const run of [0, 1, 2]) {
      const held = rowsOf({ hold: { [COOP_ENTRY]: others?.values[run] ?? NaN } })
      const width = redrawn.length / 2 / RUNS
      expect(redrawn.slice(run * width, (run + 1) * width)).toEqual(
        held.slice(run * width, (run + 1) * width)
      )
    }
    expect(redrawn).not.toEqual(rowsOf({}))
  })

  it('of luck alone keeps every quantity, which is a redraw of all quantities seen from the other seed', () => {
    const luck = rowsOf({ redraw: { seed: 99, quantities: [], luck: true } })
    const quantities = rowsOf({ seed: 99, redraw: { seed: job.seed, quantities: 'all', luck: false } })
    expect(luck).toEqual(quantities)
    expect(luck).not.toEqual(rowsOf({}))
  })

  it('of a quantity that the model does not have is refused by name', () => {
    expect(() =>
      prepare({ ...job, redraw: { seed: 1, quantities: ['groups.nobody.entry'], luck: false } })
    ).toThrow(/groups\.nobody\.entry/)
  })
})

describe('a quantity that is held', () => {
  it('has its value in every future, as if the futures had drawn it', () => {
    const drawn = drawnQuantities(job.model, job.seed, 5, 1).find(({ name }) => name === COOP_ENTRY)
    const prepared = prepare({ ...job, hold: { [COOP_ENTRY]: drawn?.values[0] ?? NaN } })
    expect(simulateRuns(prepared, [0, 1], 5, 1)).toEqual(simulateRuns(prepare(job), [0, 1], 5, 1))
  })

  it('is cut to what its field may hold', () => {
    expect(rowsOf({ hold: { [COOP_ENTRY]: 7 } }, 3)).toEqual(rowsOf({ hold: { [COOP_ENTRY]: 1 } }, 3))
  })
})

describe('the quantities drawn', () => {
  it('are the same for a run wherever the range begins', () => {
    const whole = drawnQuantities(job.model, job.seed, 0, 10)
    const tail = drawnQuantities(job.model, job.seed, 6, 4)
    expect(tail.map(({ values }) => [...values])).toEqual(whole.map(({ values }) => [...values.slice(6)]))
    expect(whole.map(({ name }) => name)).toContain(COOP_ENTRY)
  })
})

describe('a job cut short', () => {
  it('plays its years as the whole job does', () => {
    const short = { ...job.model, years: 2 }
    const metrics = metricSpecs(job.model).length
    const [all, cut] = [rowsOf({}, 1), rowsOf({ model: short }, 1)]
    for (let m = 0; m < metrics; m++) expect(cut[m * 2 + 1]).toBe(all[m * job.model.years + 1])
  })
})
