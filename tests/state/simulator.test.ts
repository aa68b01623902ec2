import { describe, expect, it } from 'vitest'
import type { SimulationJob } from '../../src/engine/index.ts'
import { RunnerError } from '../../src/runner/errors.ts'
import { toModel, toPolicy } from '../../src/scenario/index.ts'
import { Simulator, type Question } from '../../src/state/simulator.svelte.ts'
import { FakeRunner, settle } from './fake-runner.ts'
import { town } from './town.ts'

const jobOf = (seed = 1): SimulationJob => {
  const baseline = toPolicy(town, 'baseline')
  return {
    model: toModel(town),
    baseline,
    policies: [baseline, toPolicy(town, 'reform')],
    seed,
    fixed: false,
    feedback: true,
  }
}
const focus = { metric: 'share.trait.familyFarm', year: 2025, target: 0.25 }
const full = (change: Partial<Question> = {}): Question => ({
  job: jobOf(),
  focus,
  runs: 2000,
  preview: false,
  ...change,
})
const quick = (change: Partial<Question> = {}): Question =>
  full({ runs: 200, preview: true, metrics: [focus.metric], ...change })

function started() {
  const runner = new FakeRunner()
  return { runner, simulator: new Simulator(runner) }
}

describe('the simulator', () => {
  it('begins without a result, shows previews as they come, and ends complete', async () => {
    const { runner, simulator } = started()
    expect(simulator.status.phase).toBe('starting')
    simulator.ask(full())
    expect(simulator.status).toEqual({ phase: 'starting', done: 0, total: 2000 })
    runner.last.progress(150)
    expect(simulator.status).toEqual({ phase: 'running', done: 150, total: 2000 })
    runner.last.update(200)
    expect(simulator.result).toMatchObject({ runs: 200, complete: false, focus })
    runner.last.complete()
    await settle()
    expect(simulator.result).toMatchObject({ runs: 2000, complete: true })
    expect(simulator.status).toEqual({ phase: 'done', done: 2000, total: 2000 })
  })

  it('draws the first futures, and makes words of no fewer than 200', async () => {
    const { runner, simulator } = started()
    simulator.ask(full())
    runner.last.update(16)
    expect(simulator.look).toMatchObject({ runs: 16, focus })
    expect(simulator.result).toBeNull()
    runner.last.update(200)
    expect(simulator.result).toMatchObject({ runs: 200 })
    expect(simulator.look).toBe(simulator.result)
    runner.last.complete()
    await settle()
    simulator.ask(full({ job: jobOf(2) }))
    runner.last.update(100)
    expect(simulator.look?.runs).toBe(100)
    expect(simulator.result).toMatchObject({ runs: 2000, complete: true })
    runner.last.fail(new Error('worker gone'))
    await settle()
    expect(simulator.look).toBe(simulator.result)
  })

  it('makes words of fewer futures where no more are asked for', () => {
    const { runner, simulator } = started()
    simulator.ask(full({ runs: 50 }))
    runner.last.update(32)
    expect(simulator.result).toBeNull()
    runner.last.update(50)
    expect(simulator.result?.runs).toBe(50)
  })

  it('lets the newest question win, whatever the older ones still say', async () => {
    const { runner, simulator } = started()
    simulator.ask(full({ job: jobOf(1) }))
    const [older] = runner.asked
    simulator.ask(full({ job: jobOf(2) }))
    older?.progress(1999)
    older?.update(1999)
    await settle()
    expect(simulator.result).toBeNull()
    expect(simulator.status).toMatchObject({ phase: 'starting', done: 0 })
    runner.last.complete()
    await settle()
    expect(simulator.status.phase).toBe('done')
  })

  it('keeps the last good result when a run fails, says so in plain words, and can try again', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    runner.last.complete()
    await settle()
    simulator.ask(full({ job: jobOf(2) }))
    runner.last.fail(new Error('worker gone'))
    await settle()
    expect(simulator.status.phase).toBe('failed')
    expect(simulator.status).toMatchObject({
      problem:
        'The simulation stopped. Your settings are safe. Close other tabs or programs, then try again.',
      canRetry: true,
    })
    expect(simulator.result).toMatchObject({ complete: true })
    simulator.retry()
    expect(simulator.status.phase).toBe('running')
    expect(simulator.status.problem).toBeUndefined()
    runner.last.complete()
    await settle()
    expect(simulator.status.phase).toBe('done')
  })

  it('names the field when the model itself is refused', async () => {
    const { runner, simulator } = started()
    simulator.ask(full())
    runner.last.fail(Object.assign(new Error('groups[0].entry: 2, must be 0–1'), { code: 'modelOutOfRange' }))
    await settle()
    expect(simulator.status.problem).toContain('groups[0].entry: 2, must be 0–1')
    expect(simulator.status.canRetry).toBe(false)
  })

  for (const [code, words] of [
    ['notStarted', 'check the connection, then try again'],
    ['outOfMemory', 'ran out of memory'],
  ] as const) {
    it(`says what helps when it failed by ${code}`, async () => {
      const { runner, simulator } = started()
      simulator.ask(full())
      runner.last.fail(new RunnerError({ code, message: 'gone', path: '' }))
      await settle()
      expect(simulator.status.problem).toContain(words)
      expect(simulator.status.canRetry).toBe(true)
    })
  }

  it('names the bound when a place is too large, and offers no second try', async () => {
    const { runner, simulator } = started()
    simulator.ask(full())
    runner.last.fail(new RunnerError({ code: 'tooLarge', message: 'too large', path: 'categories' }))
    await settle()
    expect(simulator.status.problem).toContain('with a limit of 5,000,000')
    expect(simulator.status.canRetry).toBe(false)
  })

  it('plays nothing for a new target', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    runner.last.complete()
    await settle()
    simulator.ask({ ...question, focus: { ...focus, target: 0.4 } })
    expect(runner.asked).toHaveLength(1)
    expect(simulator.result?.focus.target).toBe(0.4)
    expect(simulator.status.phase).toBe('done')
  })

  it('shows a target that was moved while its run was in flight', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    simulator.ask({ ...question, focus: { ...focus, target: 0.4 } })
    runner.last.complete()
    await settle()
    expect(runner.asked).toHaveLength(1)
    expect(simulator.result?.focus.target).toBe(0.4)
  })

  it('asks only for the column of another year or measure', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    runner.last.complete()
    await settle()
    const other = { ...focus, year: 2023 }
    simulator.ask({ ...question, focus: other })
    expect(runner.asked).toHaveLength(1)
    expect(simulator.result?.focus.year).toBe(2025)
    runner.columnsAsked[0]?.answer()
    await settle()
    expect(simulator.result).toMatchObject({ focus: other, columns: { year: 2023 }, complete: true })
  })

  it('drops a column that is no longer asked for', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    runner.last.complete()
    await settle()
    simulator.ask({ ...question, focus: { ...focus, year: 2023 } })
    simulator.ask({ ...question, focus: { ...focus, year: 2024 } })
    runner.columnsAsked[1]?.answer()
    await settle()
    runner.columnsAsked[0]?.answer()
    await settle()
    expect(simulator.result?.focus.year).toBe(2024)
    expect(simulator.result?.columns.year).toBe(2024)
  })

  it('plays again when the column cannot be had', async () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    runner.last.complete()
    await settle()
    simulator.ask({ ...question, focus: { ...focus, year: 2023 } })
    runner.columnsAsked[0]?.refuse()
    await settle()
    expect(runner.asked).toHaveLength(2)
    expect(runner.last.request.focus?.year).toBe(2023)
  })

  it('starts over with the new measure when the run is still in flight', () => {
    const { runner, simulator } = started()
    const question = full()
    simulator.ask(question)
    simulator.ask({ ...question, focus: { ...focus, year: 2023 } })
    expect(runner.asked).toHaveLength(2)
    expect(runner.last.request).toMatchObject({ runs: 2000, focus: { year: 2023 } })
  })
})

describe('while dragging', () => {
  it('a preview in flight is let finish, then only the newest waiting one follows', async () => {
    const { runner, simulator } = started()
    for (const seed of [1, 2, 3, 4]) simulator.ask(quick({ job: jobOf(seed) }))
    expect(runner.asked).toHaveLength(1)
    runner.last.complete()
    await settle()
    expect(runner.asked).toHaveLength(2)
    expect(runner.last.request.job.seed).toBe(4)
    expect(simulator.result).toMatchObject({ runs: 200, complete: false })
  })

  it('a preview gives way to the newest waiting one once it has shown its first futures', async () => {
    const { runner, simulator } = started()
    simulator.ask(full({ job: jobOf(9) }))
    runner.last.complete()
    await settle()
    for (const seed of [1, 2, 3]) simulator.ask(quick({ job: jobOf(seed) }))
    runner.last.update(24)
    expect(simulator.look).toMatchObject({ runs: 24, complete: false })
    expect(simulator.result).toMatchObject({ runs: 2000 })
    expect(runner.asked.map((each) => each.request.job.seed)).toEqual([9, 1, 3])
    runner.last.update(30)
    expect(runner.asked).toHaveLength(3)
  })

  it('a preview is let finish where words are long out of date', () => {
    const { runner, simulator } = started()
    for (const seed of [1, 2]) simulator.ask(quick({ job: jobOf(seed) }))
    runner.last.update(24)
    expect(runner.asked).toHaveLength(1)
    runner.last.update(200)
    expect(simulator.result?.runs).toBe(200)
    expect(runner.asked.map((each) => each.request.job.seed)).toEqual([1, 2])
  })

  it('a preview replaces a full run at once, and a full run a preview', () => {
    const { runner, simulator } = started()
    simulator.ask(full({ job: jobOf(1) }))
    simulator.ask(quick({ job: jobOf(2) }))
    simulator.ask(quick({ job: jobOf(3) }))
    simulator.ask(full({ job: jobOf(4) }))
    expect(runner.asked.map((each) => each.request.job.seed)).toEqual([1, 2, 4])
  })

  it('a waiting preview is forgotten once the full run is asked for', async () => {
    const { runner, simulator } = started()
    simulator.ask(quick({ job: jobOf(1) }))
    simulator.ask(quick({ job: jobOf(2) }))
    simulator.ask(full({ job: jobOf(2) }))
    runner.last.complete()
    await settle()
    expect(runner.asked).toHaveLength(2)
    expect(simulator.result?.complete).toBe(true)
  })

  it('a preview never counts as the full run, even of the same job', async () => {
    const { runner, simulator } = started()
    const job = jobOf()
    simulator.ask(quick({ job }))
    runner.last.complete()
    await settle()
    simulator.ask(full({ job }))
    expect(runner.last.request.runs).toBe(2000)
    expect(runner.last.request.metrics).toBeUndefined()
  })

  it('the next preview follows even when one failed', async () => {
    const { runner, simulator } = started()
    simulator.ask(quick({ job: jobOf(1) }))
    simulator.ask(quick({ job: jobOf(2) }))
    runner.last.fail(new Error('worker gone'))
    await settle()
    expect(runner.asked).toHaveLength(2)
  })
})
