import { expect, it } from 'vitest'
import { pace } from '../../../src/analysis/levers/pace.ts'
import { reachEffort, tradeEffort } from '../../../src/analysis/reach/effort.ts'
import { METRIC, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench } from '../levers/fake-bench.ts'

it('spends more on more futures, within what tells something and what the search may use', () => {
  for (const budget of [10, 1000, 20_000, 1e6, 1e9])
    for (const levers of [1, 6, 28]) {
      const { search, settle, confirm } = reachEffort(budget, levers)
      const bigger = reachEffort(2 * budget, levers)
      expect(bigger.search).toBeGreaterThanOrEqual(search)
      expect(search).toBeGreaterThanOrEqual(30)
      expect(search + settle).toBeLessThanOrEqual(1000)
      expect(confirm).toBeGreaterThanOrEqual(200)
      const trade = tradeEffort(budget, levers)
      expect(trade.population % 2).toBe(0)
      expect(tradeEffort(2 * budget, levers).search * 15).toBeGreaterThanOrEqual(trade.search)
    }
  expect(reachEffort(60_000, 6).search).toBeGreaterThan(150)
})

it('plays a little, and says when it is ready and when it is done', async () => {
  const { tools, asked, told } = fakeBench({ [METRIC]: (_, luck) => luck })
  const question = { job: setAsideJob(), measure: { metric: METRIC, year: 2020 }, target: 0.3 }
  expect(await pace(question, tools)).toBe(12 * 32)
  expect(asked[0]?.job.policies).toHaveLength(12)
  expect(asked.map(({ first, count, job }) => [first, count, job.model.years])).toEqual([
    [0, 16, 1],
    [16, 32, 1],
  ])
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ])
})
