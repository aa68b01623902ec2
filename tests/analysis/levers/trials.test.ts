import { expect, it } from 'vitest'
import { createTrials } from '../../../src/analysis/levers/trials.ts'
import { createInProcessLab } from '../../../src/runner/in-process.ts'
import { METRIC, proposal, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench } from './fake-bench.ts'

const columns = [{ metric: METRIC, year: 2021 }]
const policy = (share: number) => proposal('any', { 'setAside.local': share })

it('plays together what is asked for together, and nothing twice', async () => {
  const { tools, asked } = fakeBench({ [METRIC]: (values, luck) => values['setAside.local'] + luck })
  const trials = createTrials(setAsideJob(), columns, tools)
  await Promise.all([0.1, 0.2, 0.1].map((share) => trials.of(policy(share), 0, 20)))
  expect(asked.map(({ job, count }) => [job.policies.length, count])).toEqual([[2, 20]])
  const [longer] = await trials.of(policy(0.1), 0, 50)
  expect(longer).toHaveLength(50)
  expect(asked[1]).toMatchObject({ first: 20, count: 30 })
  expect(await trials.of(policy(0.1), 0, 20)).toEqual([longer?.subarray(0, 20)])
  expect([asked.length, trials.spent]).toEqual([2, 70])
})

it('gives the same numbers whatever is played beside', async () => {
  const bench = createInProcessLab().bench()
  const [alone, among] = [
    createTrials(setAsideJob(), columns, { bench }),
    createTrials(setAsideJob(), columns, { bench }),
  ]
  const one = await alone.of(policy(0.3), 5, 30)
  const [first] = await Promise.all([0.3, 0.1, 0.2, 0.5].map((share) => among.of(policy(share), 5, 30)))
  expect(first).toEqual(one)
})

it('hands a failure to everyone who waits for it', async () => {
  const trials = createTrials(setAsideJob(), columns, {
    bench: { play: () => Promise.reject(new Error('lost')) },
  })
  const waiting = await Promise.allSettled([0.1, 0.2].map((share) => trials.of(policy(share), 0, 20)))
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
