import { expect, it } from 'vitest'
import { playYear } from '../../src/runner/play-year.ts'
import { METRIC, setAsideJob } from './tiny-job.ts'

it('tells while it plays a year, and gives the same numbers in as many parts', async () => {
  let parts = 0
  const told = await playYear(setAsideJob(), 45, () => parts++)
  expect(parts).toBe(3)
  expect(told.get(METRIC)).toEqual((await playYear(setAsideJob(), 45)).get(METRIC))
})
