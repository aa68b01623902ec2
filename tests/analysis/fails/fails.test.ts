import { describe, expect, it } from 'vitest'
import { failsMethod, studyFails, type Fails, type FailsInput } from '../../../src/analysis/fails/fails.ts'
import { between, changedLevers } from '../../../src/analysis/fails/in-part.ts'
import { joinOutcomes, playPart } from '../../../src/analysis/plan.ts'
import { upTo } from '../../../src/analysis/question.ts'
import { leverInYear, type SimulationJob } from '../../../src/engine/index.ts'
import type { Bench } from '../../../src/runner/lab.ts'
import { createInProcessLab } from '../../../src/runner/in-process.ts'
import { alone, METRIC, proposal, setAsideJob, tinyJob } from '../../runner/tiny-job.ts'

/** Half of the tenders kept for cooperatives that could do all of them, of which nobody knows how often they bid. */
function unsureJob(): SimulationJob {
  const job = setAsideJob(0.5)
  const entry = { value: 0.3, low: 0.02, high: 0.6, shape: 'uniform' as const }
  const groups = job.model.groups.map((group) => ({
    ...group,
    capacityPerYear: { value: 2e7 },
    ...(group.id === 'coop' && { entry }),
  }))
  const categories = job.model.categories.map((category) => ({ ...category, tendersPerYear: { value: 16 } }))
  return { ...job, model: { ...job.model, groups, categories } }
}

const input = (change: Partial<FailsInput> = {}): FailsInput => ({
  question: { job: unsureJob(), measure: { metric: METRIC, year: 2022 }, target: 0.3 },
  runs: 400,
  against: 'target',
  better: 'more',
  carriedOut: 'full',
  seek: 'short',
  ...change,
})

function tools(bench: Pick<Bench, 'play'> = createInProcessLab().bench()) {
  const told: (readonly [number, number])[] = []
  return { bench, tell: (done: number, total: number) => void told.push([done, total]), told }
}

const study = (asked: FailsInput) => studyFails(asked, tools(), () => {})

// Futures are played for these, which a busy machine makes slow.
describe('scenario discovery of a proposal', { timeout: 30_000 }, () => {
  it('counts the futures below the target and finds what they share', async () => {
    const asked = input()
    const { job, measure } = asked.question
    const [outcomes] = await playPart([{ job, columns: [measure] }], 0, 400, tools())
    const below = outcomes?.[1]?.[0]?.filter((share) => share < 0.3).length
    const found = await study(asked)
    expect(found.short).toBe(below)
    expect(found.hits).toBe(below)
    expect(found.kind).toBe('found')
    const limit = found.groups[found.chosen]?.limits.find(({ name }) => name === 'groups.coop.entry')
    expect(limit?.low).toBeNull()
    expect(limit?.high).toBeLessThan(0.5)
    expect(limit?.cameBack).toBeGreaterThanOrEqual(5)
  })

  it('is the same played in parts, in one go, or from futures already played', async () => {
    const asked = input({ runs: 200 })
    const planned = failsMethod.plan(asked)
    const parts = [await playPart(planned, 0, 130, tools()), await playPart(planned, 130, 70, tools())]
    const merged = failsMethod.conclude(asked, joinOutcomes(parts))
    expect(merged).toEqual(await study(asked))
    const [played] = await playPart(planned, 0, 200, tools())
    const never = { play: () => Promise.reject(new Error('must not be played again')) }
    expect(await studyFails({ ...asked, played: played ?? [] }, tools(never), () => {})).toEqual(merged)
  })

  it('shows a first answer of the first futures', async () => {
    const shown: Fails[] = []
    await studyFails(input({ runs: 420 }), tools(), (soFar) => void shown.push(soFar))
    expect(shown.map(({ runs }) => runs)).toEqual([400])
    const { short } = await study(input({ runs: 400 }))
    expect(shown[0]?.short).toBe(short)
  })

  it('looks into the rarer futures when asked to', async () => {
    const rarely = await study(input({ seek: 'rarer', runs: 200 }))
    expect(rarely.seek).toBe(2 * rarely.short <= 200 ? 'short' : 'reached')
    expect(rarely.hits).toBe(Math.min(rarely.short, 200 - rarely.short))
  })

  it('says so when every future falls short, or none', async () => {
    const { question } = input()
    const at = (target: number, change: Partial<FailsInput> = {}) =>
      study(input({ question: { ...question, target }, runs: 100, ...change }))
    expect((await at(1.01)).kind).toBe('all')
    expect((await at(-0.01)).kind).toBe('none')
    expect((await at(1.01, { better: 'less' })).kind).toBe('none')
    expect((await at(0.3, { runs: 1 })).runs).toBe(1)
  })

  it('measures against today’s rules, future by future', async () => {
    const same = tinyJob(proposal('same', {}))
    const { question } = input()
    const equal = await study(input({ question: { ...question, job: same }, against: 'today', runs: 100 }))
    expect([equal.short, equal.kind]).toEqual([0, 'none'])
  })
})

describe('a proposal carried out in part', { timeout: 30_000 }, () => {
  const job = upTo(setAsideJob(0.4), 2022)
  const [today, reform] = job.policies
  if (!today || !reform) throw new Error('no policies')

  it('goes from today’s rules to the proposal, year by year', () => {
    expect(changedLevers(today, reform)).toEqual(['setAside.local'])
    const ramp = {
      id: 'ramp',
      levers: { 'setAside.local': { from: 0, to: 0.4, startYear: 2020, endYear: 2022 } },
    }
    const half = between(job.model, [today, ramp], { 'setAside.local': 0.5 }).levers['setAside.local']
    expect([2020, 2021, 2022].map((year) => leverInYear(half ?? NaN, year))).toEqual([0, 0.1, 0.2])
  })

  it('adds the part carried out to what futures differ in', async () => {
    const job = alone(setAsideJob(0.9))
    const question = { job, measure: { metric: METRIC, year: 2022 }, target: 0.1 }
    const asked = input({ question, runs: 1000, seek: 'reached' })
    const [whole, part] = [await study(asked), await study({ ...asked, carriedOut: 'part' })]
    expect(part.inputs).toBe(whole.inputs + 1)
    expect(part.short).toBeGreaterThan(whole.short)
    const [limit] = part.groups[part.chosen]?.limits ?? []
    expect(limit?.name).toBe('levers.setAside.local')
    expect(limit?.low).toBeGreaterThan(0.1)
    expect(limit?.high).toBeNull()
  })

  it('is the same each time and tells how far it is', async () => {
    const asked = input({ carriedOut: 'part', runs: 205 })
    const watched = tools()
    const first = await studyFails(asked, watched, () => {})
    expect(await study(asked)).toEqual(first)
    expect(first.runs).toBe(205)
    expect(watched.told.at(-1)).toEqual([205, 205])
  })
})
