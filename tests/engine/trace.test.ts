import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import {
  createStartStore,
  type FutureTrace,
  type Letting,
  metricSpecs,
  type Model,
  prepare,
  type SimulationJob,
  simulateRuns,
  traceRun,
} from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { arbitraryLevers, arbitraryModel } from './support/arbitrary-model.ts'
import { jobOf } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'
import { uncalibrated } from './support/uncalibrated.ts'

vi.setConfig({ testTimeout: 120_000 })

const PLACES = ['sao-paulo-school-meals', 'belo-horizonte-recycling', 'rennes-terres-de-sources', 'us-city']

function placeJob(id: string): SimulationJob {
  const file = new URL(`../../scenarios/${id}.json`, import.meta.url)
  const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(id)
  const baseline = toPolicy(parsed.scenario, 'baseline')
  const policies = [baseline, toPolicy(parsed.scenario, 'reform')]
  return { model: toModel(parsed.scenario), baseline, policies, seed: 1, fixed: false, feedback: true }
}

const busyJob = jobOf(busyTown, [{}, busyReform, { subcontractGoal: 0.3, handOver: 0.4, lotSplit: 0.5 }], {
  fixed: false,
})

/** A metric of a future's row, year by year. */
function metricOf(model: Model, row: Float64Array, id: string): number[] {
  const at = metricSpecs(model).findIndex((spec) => spec.id === id) * model.years
  return [...row.subarray(at, at + model.years)]
}

/** What each group is paid in each year, from the changes of what it is due. */
function paymentsOf({ dues, groups }: FutureTrace): (year: number) => readonly number[] {
  const due = new Map<string, number>()
  const of = (year: number, group: number): number => due.get(`${year} ${group}`) ?? 0
  for (const { group, year, years, keeps, perYear } of dues)
    for (let y = year; y < year + years; y++) due.set(`${y} ${group}`, of(y, group) * keeps + perYear)
  return (year) => groups.map((_, group) => of(year, group))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
const yearsOf = ({ years }: Model): number[] => Array.from({ length: years }, (_, year) => year)
const part = (of: number, whole: number): number => (whole > 0 ? of / whole : NaN)

const traitsOf = ({ groups }: FutureTrace, group: number) => groups[group]?.traits ?? []

/** Checks that payments and shares of a future follow from its trace, to the last bit. */
function expectSums(model: Model, trace: FutureTrace): void {
  const paid = paymentsOf(trace)
  expect(metricOf(model, trace.row, 'spend.total')).toEqual(yearsOf(model).map((year) => sum(paid(year))))
  const traits = new Set(trace.groups.flatMap((group) => group.traits))
  for (const trait of traits) {
    const ofTrait = (year: number) => sum(paid(year).filter((_, g) => traitsOf(trace, g).includes(trait)))
    const shares = yearsOf(model).map((year) => part(ofTrait(year), sum(paid(year))))
    expect(metricOf(model, trace.row, `share.trait.${trait}`)).toEqual(shares)
  }
}

const lettingsIn = ({ lettings }: FutureTrace, year: number): readonly Letting[] =>
  lettings.filter((each) => each.year === year)

const triesIn = (trace: FutureTrace, year: number) => lettingsIn(trace, year).flatMap(({ tries }) => tries)

/** Checks what is counted by contract against the future's own metrics. */
function expectCounts(model: Model, trace: FutureTrace): void {
  const metric = (id: string) => metricOf(model, trace.row, id)
  for (const year of yearsOf(model)) {
    const tries = triesIn(trace, year)
    const made = (...routes: readonly string[]) =>
      tries.filter(
        ({ route, result }) => routes.includes(route) && result !== 'unfilled' && result !== 'noBid'
      )
    const reserved = made('reserved', 'call', 'carveOut')
    const all = [...reserved, ...made('inHouse', 'direct', 'asToday', 'open')]
    const tried = tries.filter(({ reservation }) => reservation !== null)
    expect(metric('tenders.count')[year]).toBe(all.length)
    expect(metric('route.reserved.share')[year]).toEqual(part(reserved.length, all.length))
    expect(metric('route.open.share')[year]).toEqual(part(made('open').length, all.length))
    expect(metric('route.direct.share')[year]).toEqual(part(made('direct', 'asToday').length, all.length))
    expect(metric('reserved.tried.count')[year]).toBe(tried.length)
  }
}

describe('a traced future', () => {
  it.each(PLACES)(
    'of %s is the one that is played, and its payments and shares add up to the last bit',
    (id) => {
      const job = placeJob(id)
      const prepared = prepare(job, createStartStore(2 ** 22))
      const [run, policies] = [7, [0, 1]]
      const rows = simulateRuns(prepared, policies, run, 1)
      const length = rows.length / policies.length
      for (const policy of policies) {
        const trace = traceRun(prepared, policy, run)
        expect(trace.row).toEqual(rows.slice(policy * length, (policy + 1) * length))
        expectSums(job.model, trace)
        expectCounts(job.model, trace)
      }
      expect(simulateRuns(prepared, policies, run, 1)).toEqual(rows)
    }
  )

  it('adds up where work is passed on, contracts are ended early and firms default', () => {
    const prepared = prepare(busyJob)
    let [ended, lost] = [0, 0]
    for (const run of [0, 1, 2]) {
      for (const policy of [0, 1, 2]) {
        const trace = traceRun(prepared, policy, run)
        expect(trace.row).toEqual(simulateRuns(prepared, [policy], run, 1))
        expectSums(busyTown, trace)
        expectCounts(busyTown, trace)
        ended += trace.dues.filter(({ years, perYear }) => years === 1 && perYear < 0).length
        lost += trace.dues.filter(({ keeps }) => keeps < 1).length
      }
    }
    expect(Math.min(ended, lost)).toBeGreaterThan(0)
  })

  it('is the one that is played on random models and policies', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryLevers, (model, levers) => {
        const prepared = uncalibrated(jobOf(model, [{}, levers], { fixed: false }))
        const trace = traceRun(prepared, 1, 3)
        expect(trace.row).toEqual(simulateRuns(prepared, [1], 3, 1))
        expectSums(model, trace)
      }),
      { numRuns: 100 }
    )
  })
})

describe('the record of a contract', () => {
  const trace = (policy: number) => traceRun(prepare(busyJob), policy, 1)
  const [today, reform, lots] = [trace(0), trace(1), trace(2)]
  const all = [today, reform, lots].flatMap(({ lettings }) => lettings)

  it('ends with an award, or says what becomes of what nobody took', () => {
    for (const { tries, awards, left } of all) {
      expect(left === null).toBe(tries.at(-1)?.result === 'awarded')
      expect(tries.slice(0, -1).map(({ result }) => result)).not.toContain('noBid')
      if (left === null) expect(awards.length).toBeGreaterThan(0)
      for (const { paid, value } of awards) expect(paid > 0 && value > 0).toBe(true)
    }
  })

  it('awards no more than its value, and all of it unless something is left', () => {
    for (const { awards, value, left } of all) {
      const awarded = sum(awards.map((award) => award.value))
      expect(awarded).toBeLessThanOrEqual(value * (1 + 1e-9))
      if (left === null) expect(awarded).toBeGreaterThan(value * (1 - 1e-8))
    }
  })

  it('gives reservations only to groups that may bid there', () => {
    const local = all.filter(({ tries: [only, more] }) => only?.reservation === 'local' && !more)
    expect(local.length).toBeGreaterThan(0)
    for (const { tries, awards } of local) {
      expect(tries[0]?.bids).toBeGreaterThan(0)
      for (const { group } of awards) expect(traitsOf(today, group)).toContain('local')
    }
  })

  it('numbers a tender alike under every policy: the same value with the same luck', () => {
    const first = (traced: FutureTrace) =>
      new Map(
        lettingsIn(traced, 0)
          .filter(({ isSecondTry }) => !isSecondTry)
          .map((each) => [`${each.category} ${each.tender} ${each.lot}`, each.value])
      )
    const [before, after] = [first(today), first(lots)]
    const common = [...before].filter(([key, value]) => after.get(key) === value)
    expect(common.length).toBeGreaterThan(before.size / 4)
  })
})
