import { expect, it } from 'vitest'
import { movedFutures } from '../../../src/analysis/kit/moved-futures.ts'
import { METRIC, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench } from '../levers/fake-bench.ts'

it('plays one policy alone, up to the year asked about, in the futures from the first on', async () => {
  const { tools, asked, told } = fakeBench({ [METRIC]: ({ access }, luck) => access + luck })
  const job = setAsideJob()
  const question = { job, measure: { metric: METRIC, year: job.model.startYear }, target: 0.3 }
  const moved = { id: 'example', levers: { access: 1 } }
  const futures = await movedFutures({ question, moved, runs: 250 }, tools)
  expect(
    asked.map(({ first, count, job: { policies, model } }) => [first, count, policies, model.years])
  ).toEqual([
    [0, 100, [moved], 1],
    [100, 100, [moved], 1],
    [200, 50, [moved], 1],
  ])
  expect(told).toEqual([
    [100, 250],
    [200, 250],
    [250, 250],
  ])
  const whole = fakeBench({ [METRIC]: (_, luck) => 1 + luck })
  const experiment = { job: { ...job, policies: [moved] }, first: 0, count: 250, columns: [question.measure] }
  expect(futures).toEqual((await whole.tools.bench.play(experiment))[0]?.[0])
})
