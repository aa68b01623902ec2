import { describe, expect, it } from 'vitest'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import { createPoolLab } from '../../src/runner/lab-pool.ts'
import { createPace } from '../../src/runner/pace.ts'
import { mostRuns, tendersOfFuture, usualRuns } from '../../src/runner/size.ts'
import { rejection } from './assertions.ts'
import { createCrowd } from './fake-worker.ts'
import { METRIC, setAsideJob } from './tiny-job.ts'

const job = setAsideJob()
const { model } = job

/** The tiny town with so many contracts a year in each of so many categories, for so many years. */
function town(tendersPerYear: number, { categories = 1, years = 3 } = {}) {
  const [only] = model.categories
  if (!only) throw new Error('a category was expected')
  const category = { ...only, tendersPerYear: { ...only.tendersPerYear, value: tendersPerYear } }
  return { ...model, years, categories: Array.from({ length: categories }, () => category) }
}
const huge = { ...job, model: town(20_000, { categories: 64, years: 40 }) }

describe('the size of a place', () => {
  it('counts the contracts of all its years, and of those before', () => {
    const [{ contractYears } = { contractYears: 0 }] = model.categories
    expect(tendersOfFuture(model)).toBe(8 * (3 + 2 + contractYears))
    expect(tendersOfFuture(huge.model)).toBe(64 * 20_000 * (40 + 2 + contractYears))
  })

  it('sets how many futures are played, the same on every computer', () => {
    const sizes = [8, 20_000, 40_000, 150_000, 1e6, 1e9]
    expect(sizes.map((size) => usualRuns(town(size), 20))).toEqual([2000, 1000, 500, 200, 20, 20])
    expect(sizes.map((size) => mostRuns(town(size), { fewest: 20, most: 20_000 }))).toEqual([
      20_000, 16_666, 8333, 2222, 333, 20,
    ])
  })

  it('refuses at once what would take minutes a future, by the bound', async () => {
    const runner = createInProcessRunner()
    const reason = await rejection(runner.run({ job: huge, runs: 20 }))
    expect(reason).toMatchObject({ code: 'tooLarge', path: 'categories' })
    expect(reason.message).toBe(
      `categories: a future lets about ${tendersOfFuture(huge.model)} contracts, must be at most 5000000`
    )
    runner.dispose()
  })

  it('refuses it in analyses too, before a worker is started', async () => {
    const { spawn, workers } = createCrowd()
    const lab = createPoolLab({ workers: 2, spawn })
    const columns = [{ metric: METRIC, year: 2022 }]
    const reason = await rejection(lab.bench().play({ job: huge, first: 0, count: 4, columns }))
    expect(reason).toMatchObject({ code: 'tooLarge' })
    expect(workers).toHaveLength(0)
    lab.dispose()
  })

  it('makes a first chunk of one future where a future may take long, and expects as much of a slow computer', () => {
    const [quick, long] = [createPace(20, 5), createPace(20, 5000)]
    expect([quick.size(1), long.size(1)]).toEqual([4, 1])
    expect([quick.measuredMs, long.expect(2)]).toEqual([null, 10_000])
    long.observe(600, 3)
    expect([long.measuredMs, long.expect(2)]).toEqual([200, 400])
  })
})
