import { describe, expect, it } from 'vitest'
import { createCollectorApi } from '../../src/runner/collector.ts'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import { createPoolRunner, type PoolOptions } from '../../src/runner/pool.ts'
import { rejection } from './assertions.ts'
import { runnerFacts } from './facts.ts'
import { createCrowd, createFakeWorker, type FakeWorker, spawnFakeCollector } from './fake-worker.ts'
import { METRIC, setAsideJob } from './tiny-job.ts'

const request = { job: setAsideJob(), runs: 60, metrics: [METRIC], focus: { metric: METRIC, year: 2022 } }

async function reference() {
  const runner = createInProcessRunner()
  const update = await runner.run(request)
  runner.dispose()
  return update
}

function pool(spawnSimulation: () => FakeWorker, options: PoolOptions = {}) {
  return createPoolRunner({
    workers: 2,
    chunkMs: 1,
    spawnSimulation,
    spawnCollector: spawnFakeCollector,
    ...options,
  })
}

describe('a pool of workers', () => {
  for (const { name, check } of runnerFacts) {
    it(name, () => check((setUp) => pool(createCrowd().spawn, setUp)))
  }

  it('starts no worker before the first run, and ends all when it is closed', async () => {
    const { spawn, workers } = createCrowd()
    const runner = pool(spawn)
    expect(workers).toHaveLength(0)
    await runner.run(request)
    expect(workers).toHaveLength(2)
    runner.dispose()
    expect(workers.every(({ terminated }) => terminated)).toBe(true)
  })

  it('plays the baseline once, and then only the proposal that changed', async () => {
    const { spawn, played } = createCrowd()
    const runner = pool(spawn)
    await runner.run(request)
    const before = played.length
    await runner.run({ ...request, job: setAsideJob(0.5) })
    expect(played.slice(before).every(([, policies]) => policies.join() === '1')).toBe(true)
    const after = played.length
    await runner.run({ ...request, job: setAsideJob(0.3) })
    expect(played).toHaveLength(after)
    runner.dispose()
  })

  it('sends to the workers only the last of the runs asked for in one turn', async () => {
    const { spawn, played } = createCrowd()
    const runner = pool(spawn)
    const dropped = [0.1, 0.2].map((share) => rejection(runner.run({ ...request, job: setAsideJob(share) })))
    await runner.run(request)
    expect((await Promise.all(dropped)).map(({ name }) => name)).toEqual(['AbortError', 'AbortError'])
    expect(new Set(played.map(([jobKey]) => jobKey)).size).toBe(1)
    runner.dispose()
  })

  for (const type of ['error', 'messageerror'] as const) {
    it(`replaces a worker after ${type} and plays its chunk again`, async () => {
      const { spawn, workers } = createCrowd((nth, worker) => {
        if (nth === 3) worker.tell(type)
        return nth === 3
      })
      const runner = pool(spawn)
      expect(await runner.run(request)).toEqual(await reference())
      expect(workers).toHaveLength(3)
      expect(workers.filter(({ terminated }) => terminated)).toHaveLength(1)
      runner.dispose()
    })
  }

  it('replaces a worker that does not answer and plays its chunk again', async () => {
    const { spawn, workers } = createCrowd((nth) => nth === 2)
    const runner = pool(spawn, { callLimitMs: 300 })
    expect(await runner.run(request)).toEqual(await reference())
    expect(workers.some(({ terminated }) => terminated)).toBe(true)
    runner.dispose()
  })

  it('gives up a chunk that two workers died of, says why, and plays the next run', async () => {
    let healthy = false
    const { spawn, workers } = createCrowd((_, worker) => {
      if (!healthy) worker.tell('error', 'out of memory')
      return !healthy
    })
    const runner = pool(spawn, { workers: 1 })
    const reason = await rejection(runner.run(request))
    expect(reason.message).toBe('futures 1–2: out of memory')
    expect(reason).toMatchObject({ name: 'RunnerError', code: 'outOfMemory' })
    expect(workers).toHaveLength(2)
    healthy = true
    expect(await runner.run(request)).toEqual(await reference())
    runner.dispose()
  })

  it('gives up when no worker can be started', async () => {
    const runner = pool(() => {
      throw new Error('blocked by the content policy')
    })
    const reason = await rejection(runner.run(request))
    expect(reason.message).toContain('blocked by the content policy')
    runner.dispose()
  })

  it('plays anew what a lost collector held', async () => {
    let asked = 0
    const spawnCollector = (): FakeWorker => {
      const api = createCollectorApi()
      const ingest: typeof api.ingest = (block) => {
        if (++asked === 3) worker.tell('error')
        api.ingest(block)
      }
      const worker = createFakeWorker({ ...api, ingest })
      return worker
    }
    const runner = pool(createCrowd().spawn, { spawnCollector })
    expect(await runner.run(request)).toEqual(await reference())
    expect(asked).toBeGreaterThan(3)
    runner.dispose()
  })

  it('gives up when collectors keep dying', async () => {
    const spawnCollector = (): FakeWorker => {
      const worker: FakeWorker = createFakeWorker({ open: () => worker.tell('error', 'no memory') })
      return worker
    }
    const runner = pool(createCrowd().spawn, { spawnCollector })
    const reason = await rejection(runner.run(request))
    expect(reason.message).toBe('collecting results: no memory')
    runner.dispose()
  })
})
