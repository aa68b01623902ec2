import { describe, expect, it } from 'vitest'
import { metricSpecs, prepare, simulateRuns } from '../../src/engine/index.ts'
import { createInProcessLab } from '../../src/runner/in-process.ts'
import { createLab, type Experiment } from '../../src/runner/lab.ts'
import { WorkerLost } from '../../src/runner/errors.ts'
import { createSimulationApi } from '../../src/runner/api.ts'
import { METRIC, setAsideJob } from './tiny-job.ts'

const job = setAsideJob()
const experiment: Experiment = {
  job,
  first: 3,
  count: 50,
  columns: [
    { metric: METRIC, year: 2022 },
    { metric: 'spend.total', year: 2020 },
  ],
}

/** A player that works in this thread, and fails as told. */
const player = (lose = () => false) => {
  const api = createSimulationApi()
  return {
    async measure({
      jobKey,
      job,
      first,
      count,
      columns,
    }: Parameters<Parameters<typeof createLab>[0][0]['measure']>[0]) {
      await Promise.resolve()
      if (lose()) throw new WorkerLost('gone')
      api.load(jobKey, job)
      return api.measure(jobKey, first, count, columns)
    },
  }
}

describe('a lab', () => {
  it('hands over the columns asked for, as the engine plays them', async () => {
    const outcomes = await createInProcessLab().bench().play(experiment)
    const rows = simulateRuns(prepare(job), [0, 1], 3, 50)
    const metrics = metricSpecs(job.model).map(({ id }) => id)
    const width = metrics.length * 3
    const expected = [0, 1].map((policy) =>
      [metrics.indexOf(METRIC) * 3 + 2, metrics.indexOf('spend.total') * 3].map((column) =>
        Float64Array.from({ length: 50 }, (_, run) => rows[(policy * 50 + run) * width + column] ?? NaN)
      )
    )
    expect(outcomes).toEqual(expected)
  })

  it('gives the same bits for 1 and 5 players, and when workers are lost on the way', async () => {
    const alone = await createLab([player()]).bench().play(experiment)
    const five = Array.from({ length: 5 }, () => player())
    expect(await createLab(five).bench().play(experiment)).toEqual(alone)
    let calls = 0
    const flaky = createLab([player(() => ++calls % 3 === 1), player()])
    expect(await flaky.bench().play(experiment)).toEqual(alone)
  })

  it('stops one bench and lets the others go on', async () => {
    const lab = createLab([player()])
    const [stopped, other] = [lab.bench(), lab.bench()]
    const first = stopped.play({ ...experiment, count: 400 })
    const second = other.play(experiment)
    stopped.stop()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect((await second)[0]?.[0]).toHaveLength(50)
  })

  it('names the metric or the year that the model does not have', async () => {
    const bench = createInProcessLab().bench()
    const ask = (metric: string, year: number) => bench.play({ ...experiment, columns: [{ metric, year }] })
    await expect(ask('share.trait.nobody', 2020)).rejects.toThrow('share.trait.nobody')
    await expect(ask(METRIC, 2023)).rejects.toThrow('2020 to 2022')
  })

  it('says what is wrong with a job', async () => {
    const bad = { ...job, redraw: { seed: 1, quantities: ['groups.nobody.entry'], luck: false } }
    const asked = createInProcessLab()
      .bench()
      .play({ ...experiment, job: bad })
    await expect(asked).rejects.toThrow('groups.nobody.entry')
  })
})
