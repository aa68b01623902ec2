import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RunnerError } from '../../src/runner/errors.ts'
import { nextTask } from '../../src/runner/next-task.ts'
import { WorkerLost } from '../../src/worker/lost.ts'
import { serve } from '../../src/worker/serve.ts'
import { createFakeWorker } from '../runner/fake-worker.ts'
import { createShift, type Fault, FAULTS } from './faulty.ts'
import { SUBJECTS } from './subjects.ts'

/** What the page is told of a fault that does not pass. */
const TOLD: Readonly<Record<Fault, string>> = {
  killed: 'workerLost',
  hung: 'workerLost',
  'will not load': 'notStarted',
  'cannot be started': 'notStarted',
  garbled: 'workerLost',
  unclonable: 'Unserializable return value',
  'out of memory': 'outOfMemory',
  'no memory for an answer': 'outOfMemory',
}
const CODES = { ended: 'workerLost', silent: 'workerLost', notStarted: 'notStarted', memory: 'outOfMemory' }

const toldOf = (thrown: unknown): string => {
  if (thrown instanceof RunnerError) return thrown.code
  if (thrown instanceof WorkerLost) return CODES[thrown.why]
  return thrown instanceof Error ? thrown.message : String(thrown)
}

// Only the watch over workers uses intervals: its time passes when a test says so.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

/** Lets the page's time pass, a second at a time, with everything that is to be done in between. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    vi.advanceTimersByTime(1000)
    await nextTask()
  }
}

/** How a promise ends, while time passes or stands still. */
async function ended(
  promise: Promise<unknown>,
  standsStill = false
): Promise<{ value?: unknown; told?: string }> {
  let end: { value?: unknown; told?: string } | undefined
  void promise.then(
    (value) => (end = { value }),
    (thrown: unknown) => (end = { told: toldOf(thrown) })
  )
  for (let task = 0; task < 2000 && !end; task++) await (standsStill ? nextTask() : pass(1))
  if (!end) throw new Error('it hangs')
  return end
}

for (const { name, api, limitMs, open } of SUBJECTS) {
  describe(`the worker ${name}`, () => {
    const healthy = async () => {
      const work = open(createShift(api, 'killed', 0).spawn)
      const { value } = await ended(work.ask())
      work.close()
      expect(value).toBeDefined()
      return value
    }

    for (const fault of FAULTS.filter((each) => each !== 'unclonable')) {
      it(`is replaced when it is ${fault}, and its work done again`, async () => {
        const shift = createShift(api, fault, 1)
        const work = open(shift.spawn)
        // Only a worker that says nothing at all is found out by waiting.
        expect((await ended(work.ask(), fault !== 'hung')).value).toEqual(await healthy())
        expect(shift.started()).toBe(2)
        work.close()
        expect(shift.workers.every(({ terminated }) => terminated)).toBe(true)
      })
    }

    for (const fault of FAULTS) {
      it(`is given up when the next one is ${fault} too, and works again later`, async () => {
        const shift = createShift(api, fault, fault === 'unclonable' ? 1 : 2)
        const work = open(shift.spawn)
        expect(await ended(work.ask(), fault !== 'hung')).toEqual({ told: TOLD[fault] })
        expect(shift.started()).toBe(fault === 'unclonable' ? 1 : 2)
        if (fault !== 'unclonable') {
          expect((await ended(work.ask())).value).toEqual(await healthy())
          expect(shift.started()).toBe(3)
        }
        work.close()
      })
    }

    it('may take minutes to start', async () => {
      let begin = () => {}
      const spawn = () =>
        createFakeWorker(api(), (offered, endpoint) => (begin = () => serve(offered, endpoint)))
      const work = open(spawn)
      const asked = work.ask()
      await pass(200)
      begin()
      expect((await ended(asked)).value).toEqual(await healthy())
      work.close()
    })

    it('is given up when it never starts', async () => {
      const shift = () => createFakeWorker(api(), () => {})
      const work = open(shift)
      expect(await ended(work.ask())).toEqual({ told: 'notStarted' })
      work.close()
    })

    it('may keep silent for as long as work takes, and no longer', async () => {
      const shift = createShift(api, 'hung', 1)
      const work = open(shift.spawn)
      const asked = work.ask()
      // It is ready before any time has passed.
      for (let task = 0; task < 10; task++) await nextTask()
      await pass(limitMs / 1000 - 5)
      expect(shift.started()).toBe(1)
      await pass(20)
      expect(shift.started()).toBe(2)
      await ended(asked)
      work.close()
    })

    it('is not blamed for the time that the computer slept', async () => {
      const shift = createShift(api, 'hung', 1)
      const work = open(shift.spawn)
      const asked = work.ask()
      await pass(5)
      // An hour later by every clock; the page's own timer comes once.
      const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000)
      const date = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000)
      vi.advanceTimersToNextTimer()
      await pass(5)
      now.mockRestore()
      date.mockRestore()
      expect(shift.started()).toBe(1)
      await ended(asked)
      work.close()
    })
  })
}
