import { describe, expect, it } from 'vitest'
import { createSimulationApi } from '../../src/runner/api.ts'
import { WorkerLost } from '../../src/worker/lost.ts'
import { createInProcessLab } from '../../src/runner/in-process.ts'
import { createLab, type Experiment, type LabPlayer } from '../../src/runner/lab.ts'
import { hashOfLab, labFacts } from './lab-facts.ts'
import { METRIC, setAsideJob } from './tiny-job.ts'

const experiment: Experiment = {
  job: setAsideJob(),
  first: 3,
  count: 50,
  columns: [{ metric: METRIC, year: 2022 }],
}

/** A player that works in this thread, and fails as told. */
const player = (lose = () => false): LabPlayer => {
  const api = createSimulationApi()
  return {
    async measure({ jobKey, job, first, count, columns }) {
      await Promise.resolve()
      if (lose()) throw new WorkerLost('gone')
      const loaded = api.load(jobKey, job)
      return loaded.ok ? api.measure(jobKey, first, count, columns) : loaded
    },
  }
}

describe('a lab in the process', { timeout: 30_000 }, () => {
  for (const { name, check } of labFacts) {
    it(name, () => check(createInProcessLab))
  }

  it('gives the same bits on every machine', async () => {
    // Read by the browser test too: to renew it after a change of the model, run vitest with -u.
    expect(await hashOfLab(createInProcessLab)).toMatchInlineSnapshot(`
      {
        "held": "3d21a8b5",
        "otherLever": "a67ca953",
        "otherLuck": "428f4ed5",
        "otherNumber": "d8f4a384",
        "plain": "70bdd22e",
      }
    `)
  })
})

describe('a lab with several players', { timeout: 30_000 }, () => {
  for (const { name, check } of labFacts) {
    it(name, () =>
      check(({ workers = 2 } = {}) => createLab(Array.from({ length: workers }, () => player())))
    )
  }

  it('gives the same bits when workers are lost on the way', async () => {
    const alone = await createLab([player()]).bench().play(experiment)
    let calls = 0
    const flaky = createLab([player(() => ++calls % 3 === 1), player()])
    expect(await flaky.bench().play(experiment)).toEqual(alone)
  })
})
