import { equal, is, rejection, updatesOf } from './assertions.ts'
import { RunnerError } from '../../src/runner/errors.ts'
import type { Runner, RunRequest, RunUpdate } from '../../src/runner/types.ts'
import { METRIC, proposal, setAsideJob, tinyJob, YEARS } from './tiny-job.ts'

export interface RunnerSetUp {
  /** Workers that play, for a runner that has any. */
  readonly workers?: number
  /** How long a chunk should take: the shorter, the more chunks. */
  readonly chunkMs?: number
}

/** Makes a runner of the kind under test. */
export type MakeRunner = (setUp?: RunnerSetUp) => Runner

/** Something that holds for every kind of runner. It names no test library, so that a browser page can check it too. */
export interface RunnerFact {
  readonly name: string
  readonly check: (make: MakeRunner) => Promise<void>
}

const focus = { metric: METRIC, year: YEARS[2] }
const metrics = [METRIC, 'spend.total', 'bids.mean']
const request = (runs: number, share?: number): RunRequest => ({
  job: setAsideJob(share),
  runs,
  metrics,
  focus,
})

/** Uses a runner and closes it. */
async function using<T>(runner: Runner, use: (runner: Runner) => Promise<T>): Promise<T> {
  try {
    return await use(runner)
  } finally {
    runner.dispose()
  }
}

const fresh = (make: MakeRunner, wanted: RunRequest, setUp?: RunnerSetUp): Promise<RunUpdate> =>
  using(make(setUp), (runner) => runner.run(wanted))

export const runnerFacts: readonly RunnerFact[] = [
  {
    name: 'gives the same bits for 1, 2 and 7 workers and any chunk size',
    check: async (make) => {
      const one = await fresh(make, request(90), { workers: 1 })
      for (const setUp of [
        { workers: 2 },
        { workers: 7 },
        { workers: 2, chunkMs: 0.01 },
        { workers: 7, chunkMs: 1 },
      ]) {
        equal(await fresh(make, request(90), setUp), one)
      }
    },
  },
  {
    name: 'previews the first of the same futures',
    check: async (make) => {
      const updates = await using(make({ chunkMs: 0.5 }), (runner) => updatesOf(runner, request(900)))
      const last = updates.at(-1)
      is(updates.length > 1, 'a preview comes before the last update')
      for (const update of updates) {
        equal(update.complete, update === last)
        equal(update, { ...(await fresh(make, request(update.summary.runs))), complete: update.complete })
        update.columns?.policies.forEach((column, index) => {
          equal(column, last?.columns?.policies[index]?.slice(0, update.summary.runs))
        })
      }
      const counts = updates.map(({ summary }) => summary.runs)
      equal(
        counts,
        [...new Set(counts)].sort((a, b) => a - b)
      )
    },
  },
  {
    name: 'drops a run at once when a newer one is asked for',
    check: async (make) => {
      await using(make(), async (runner) => {
        const seen: RunUpdate[] = []
        const older = rejection(runner.run(request(500, 0.1), { onUpdate: (update) => seen.push(update) }))
        const newer = runner.run(request(60, 0.5))
        equal((await older).name, 'AbortError')
        equal(await newer, await fresh(make, request(60, 0.5)))
        equal(seen.length, 0)
      })
    },
  },
  {
    name: 'drops a run half-way when a newer one is asked for, and says no more of it',
    check: async (make) => {
      await using(make({ chunkMs: 0.1 }), async (runner) => {
        let calls = 0
        let newer: Promise<RunUpdate> | undefined
        const onProgress = () => {
          if (++calls === 3) newer = runner.run(request(60, 0.5))
        }
        const reason = await rejection(runner.run(request(5000), { onProgress }))
        equal(reason.name, 'AbortError')
        equal(await newer, await fresh(make, request(60, 0.5)))
        equal(calls, 3)
      })
    },
  },
  {
    name: 'ends a run when it is cancelled, and plays the next',
    check: async (make) => {
      await using(make({ chunkMs: 0.1 }), async (runner) => {
        const cancel = new AbortController()
        const onProgress = () => cancel.abort()
        equal((await rejection(runner.run(request(5000), { onProgress }, cancel.signal))).name, 'AbortError')
        equal((await rejection(runner.run(request(50), {}, cancel.signal))).name, 'AbortError')
        equal(await runner.run(request(50)), await fresh(make, request(50)))
      })
    },
  },
  {
    name: 'counts futures up to the total',
    check: async (make) => {
      await using(make({ chunkMs: 0.1 }), async (runner) => {
        const counts: number[] = []
        await runner.run(request(150), {
          onProgress: (done, total) => {
            equal(total, 150)
            counts.push(done)
          },
        })
        equal(
          counts,
          counts.toSorted((a, b) => a - b)
        )
        equal(counts.at(-1), 150)
      })
    },
  },
  {
    name: 'gives the same numbers when it has the baseline already',
    check: async (make) => {
      await using(make({ chunkMs: 1 }), async (runner) => {
        await runner.run(request(120, 0.1))
        for (const share of [0.4, 0.1, 0.4])
          equal(await runner.run(request(120, share)), await fresh(make, request(120, share)))
      })
    },
  },
  {
    name: 'goes on from the futures that it has when more are asked for',
    check: async (make) => {
      await using(make(), async (runner) => {
        for (const runs of [30, 140, 70])
          equal(await runner.run(request(runs)), await fresh(make, request(runs)))
      })
    },
  },
  {
    name: 'gives run by run any metric and year of the last complete run',
    check: async (make) => {
      await using(make(), async (runner) => {
        const early = await rejection(runner.columns(METRIC, YEARS[0]))
        is(early.message.includes('no run is complete'), early.message)
        await runner.run(request(80))
        const wanted = { ...request(80), focus: { metric: 'spend.total', year: YEARS[1] } }
        equal(await runner.columns('spend.total', YEARS[1]), (await fresh(make, wanted)).columns)
        const wrong = await rejection(runner.columns('spend.total', 1999))
        equal(wrong.message, 'year: 1999, must be from 2020 to 2022')
      })
    },
  },
  {
    name: 'summarises only the metrics asked for',
    check: async (make) => {
      const { summary } = await fresh(make, {
        job: setAsideJob(),
        runs: 20,
        metrics: [METRIC, 'spend.total'],
      })
      for (const { metrics } of [...summary.policies, ...summary.differences]) {
        equal(Object.keys(metrics).sort(), [METRIC, 'spend.total'])
      }
    },
  },
  {
    name: 'differs by exactly 0 when the proposal is the baseline',
    check: async (make) => {
      const { summary } = await fresh(make, { job: tinyJob(proposal('same', {})), runs: 40 })
      for (const metric of Object.values(summary.differences[0]?.metrics ?? {})) {
        const numbers = [...metric.mean, ...metric.p05, ...metric.p95, ...metric.ahead]
        // A gap under both is a gap between them.
        equal(
          numbers,
          numbers.map((each) => (Number.isNaN(each) ? NaN : 0))
        )
      }
    },
  },
  {
    name: 'compares with the baseline when it is not among the policies',
    check: async (make) => {
      const { job } = request(60)
      const alone = await fresh(make, { job: { ...job, policies: job.policies.slice(1) }, runs: 60 })
      const { summary } = await fresh(make, { job, runs: 60 })
      equal(alone.summary, { ...summary, policies: summary.policies.slice(1) })
    },
  },
  {
    name: 'refuses a model that is out of range, by the field, and plays the next',
    check: async (make) => {
      await using(make(), async (runner) => {
        const { job, runs } = request(30)
        const [group, ...groups] = job.model.groups
        is(group !== undefined, 'the model has groups')
        const broken = { ...job.model, groups: [{ ...group, entry: { value: 3 } }, ...groups] }
        const reason = await rejection(runner.run({ job: { ...job, model: broken }, runs }))
        is(reason instanceof RunnerError, `${reason.name} is a RunnerError`)
        equal([reason.code, reason.path], ['modelOutOfRange', 'groups.big.entry'])
        equal((await runner.run(request(30))).summary.runs, 30)
      })
    },
  },
  {
    name: 'refuses a metric that the model does not have',
    check: async (make) => {
      const reason = await rejection(fresh(make, { ...request(30), metrics: ['share.trait.green'] }))
      equal(reason.message, `metric: share.trait.green, must be one of the model's metrics`)
    },
  },
  {
    name: 'ends what it plays when it is closed',
    check: async (make) => {
      const runner = make()
      const running = rejection(runner.run(request(5000)))
      runner.dispose()
      equal((await running).name, 'AbortError')
      equal((await rejection(runner.run(request(10)))).message, 'the runner was closed')
    },
  },
]
