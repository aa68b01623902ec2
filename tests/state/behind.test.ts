import { afterAll, describe, expect, it, vi } from 'vitest'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import type { Runner } from '../../src/runner/types.ts'
import { settle } from './fake-runner.ts'
import { library, open } from './surroundings.ts'
import { parsed, townFile } from './town.ts'

const runners: Runner[] = []
const real = () => {
  const runner = createInProcessRunner()
  runners.push(runner)
  return runner
}
afterAll(() => runners.forEach((runner) => runner.dispose()))

/** A place whose every uncertain number is measured; the shared priors are not. */
function measured(): Record<string, unknown> {
  const json = structuredClone(parsed(townFile({ id: 'measured', title: 'Measured' }))) as unknown
  const grade = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(grade)
    if (typeof node !== 'object' || node === null) return node
    const fields = Object.entries(node).map(([key, value]) => [key, grade(value)] as const)
    const named = Object.fromEntries(fields)
    return 'low' in node && 'high' in node ? { ...named, grade: 'A' } : named
  }
  return grade(json) as Record<string, unknown>
}

describe('the share of guesses', () => {
  it('is measured behind the page, once the full result is there and Method is open', async () => {
    const { session, runner, behind } = await open()
    session.setView('method')
    expect(session.guessShare).toEqual({ phase: 'waiting' })
    expect(behind.asked).toEqual([])
    runner.last.complete()
    await settle()
    expect(runner.asked).toHaveLength(1)
    expect(session.guessShare).toEqual({ phase: 'running', done: 0, total: 1000 })
    const { job, runs, focus, metrics } = behind.last.request
    expect({ runs, focus, metrics }).toEqual({
      runs: 1000,
      focus: { metric: 'share.trait.familyFarm', year: 2025 },
      metrics: [],
    })
    // One policy alone, the proposal, with every guess at its central value and all else as it was.
    expect(job.policies).toEqual([{ ...runner.last.request.job.policies[1], id: 'baseline' }])
    expect(job.model.groups[0]?.exitRate).toEqual({ value: 0.16 })
    expect(job.seed).toBe(runner.last.request.job.seed)
    behind.last.progress(400)
    expect(session.guessShare).toEqual({ phase: 'running', done: 400, total: 1000 })
    behind.last.complete()
    await settle()
    expect(session.guessShare).toEqual({ phase: 'noSpread' })
  })

  it('is not measured in other views, and stops when Method is left', async () => {
    const { session, runner, behind } = await open()
    runner.last.complete()
    await settle()
    expect(behind.asked).toEqual([])
    session.setView('method')
    expect(behind.asked).toHaveLength(1)
    session.setView('explore')
    behind.last.complete()
    await settle()
    expect(session.guessShare).toEqual({ phase: 'waiting' })
  })

  it('is measured anew for other levers, and not for another target or a second look', async () => {
    const { session, runner, behind } = await open()
    session.setView('method')
    runner.last.complete()
    await settle()
    behind.last.complete()
    await settle()
    session.setFocus({ target: 0.4 })
    session.setView('explore')
    session.setView('method')
    await settle()
    expect(behind.asked).toHaveLength(1)
    session.setLever('access', 0.9)
    expect(session.guessShare).toEqual({ phase: 'waiting' })
    runner.last.complete()
    await settle()
    expect(behind.asked).toHaveLength(2)
  })

  it('says so when it cannot be measured, and tries again when looked at again', async () => {
    const { session, runner, behind } = await open()
    session.setView('method')
    runner.last.complete()
    await settle()
    behind.last.fail(new Error('lost'))
    await settle()
    expect(session.guessShare).toEqual({ phase: 'failed' })
    session.setView('explore')
    session.setView('method')
    expect(session.guessShare.phase).toBe('running')
  })

  it('lies between nothing and all of the spread in a real run', async () => {
    const { session } = await open({ runner: real(), background: real, hash: 'v1/town/runs=150/method' })
    await vi.waitFor(() => expect(session.guessShare.phase).toBe('done'), { timeout: 20_000, interval: 50 })
    const { guessShare } = session
    if (guessShare.phase !== 'done') throw new Error('not measured')
    expect(guessShare.runs).toBe(150)
    expect(guessShare.guesses).toBeGreaterThan(30)
    expect(guessShare.low).toBeGreaterThanOrEqual(0)
    expect(guessShare.share).toBeGreaterThanOrEqual(guessShare.low)
    expect(guessShare.high).toBeGreaterThan(guessShare.share)
  }, 30_000)

  it('is nothing where no number is a guess', async () => {
    const first = parsed(measured())
    const { session, behind, runner } = await open({ library: { ...library, first } })
    const guesses = session.assumptions.filter(({ low, high, grade }) => low !== high && grade !== 'A')
    for (const { path, value } of guesses) await session.editAssumption(path, value)
    session.setView('method')
    runner.last.complete()
    await settle()
    expect(session.guessShare).toEqual({ phase: 'noGuesses' })
    expect(behind.asked).toEqual([])
  })
})

describe('the account of reserved contracts', () => {
  it('adds up in a real run, year by year, and is drawn up without playing again', async () => {
    const runner = real()
    const { session } = await open({ runner, background: real, hash: 'v1/town/farms=50..50/runs=150' })
    await vi.waitFor(() => expect(session.account).not.toBeNull(), { timeout: 20_000, interval: 50 })
    const { years = [], sentences = [], summary } = session.account ?? {}
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])
    for (const { tried, filled, fallenBack, contracts, triedIn } of years) {
      expect(tried.p50).toBeGreaterThan(0)
      expect(tried.p90).toBeLessThanOrEqual(contracts.p90)
      expect(Math.abs(tried.p50 - filled.p50 - fallenBack.p50)).toBeLessThanOrEqual(2)
      expect(triedIn).toBeGreaterThan(0.95)
    }
    // Half of about 20 tenders a year, less what buyers do not offer.
    expect(years[3]?.tried.p50).toBeGreaterThan(5)
    expect(years[3]?.tried.p50).toBeLessThan(13)
    expect(sentences[0]).toMatch(/^2020: of \d+ \(\d+ to \d+\) reserved contracts, /)
    expect(summary).toMatch(/^From 2020 to 2027, /)
  }, 30_000)

  it('says that nothing is kept for anybody', async () => {
    const { session, runner } = await open({ hash: 'v1/town/from=baseline/access=90' })
    runner.last.complete()
    await settle()
    expect(runner.columnsAsked).toEqual([])
    expect(session.account?.summary).toBe('These rules reserve no contracts.')
    expect(session.account?.sentences[0]).toBe('2020: no contracts were reserved.')
  })

  it('is left out when the runner plays something else by now', async () => {
    const { session, runner } = await open()
    runner.last.complete()
    await settle()
    for (const asked of runner.columnsAsked) asked.refuse()
    await settle()
    expect(session.account).toBeNull()
  })
})
