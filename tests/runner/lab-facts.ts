import { metricSpecs, prepare, simulateRuns, type SimulationJob } from '../../src/engine/index.ts'
import type { Experiment, Lab, Outcomes } from '../../src/runner/lab.ts'
import { equal, is, rejection } from './assertions.ts'
import { METRIC, setAsideJob, YEARS } from './tiny-job.ts'

/** Makes a lab of the kind under test. */
export type MakeLab = (setUp?: { readonly workers?: number }) => Lab

/** Something that holds for every kind of lab. It names no test library, so that a browser page can check it too. */
export interface LabFact {
  readonly name: string
  readonly check: (make: MakeLab) => Promise<void>
}

const columns = [
  { metric: METRIC, year: YEARS[2] },
  { metric: 'spend.total', year: YEARS[0] },
]
const job = setAsideJob()
const experiment: Experiment = { job, first: 3, count: 50, columns }

/** Jobs that differ in each way a lab's jobs differ. */
const jobs: Readonly<Record<string, SimulationJob>> = {
  plain: job,
  otherLever: setAsideJob(0.5),
  otherLuck: { ...job, redraw: { seed: 99, quantities: [], luck: true } },
  otherNumber: { ...job, redraw: { seed: 99, quantities: ['groups.coop.entry'], luck: false } },
  held: { ...job, hold: { 'groups.coop.entry': 0.2 } },
}

/** Uses a lab and closes it. */
async function using<T>(lab: Lab, use: (lab: Lab) => Promise<T>): Promise<T> {
  try {
    return await use(lab)
  } finally {
    lab.dispose()
  }
}

/** What the engine plays, without a lab. */
function played({ job, first, count, columns }: Experiment): Outcomes {
  const { years, startYear } = job.model
  const rows = simulateRuns(
    prepare(job),
    job.policies.map((_, policy) => policy),
    first,
    count
  )
  const metrics = metricSpecs(job.model).map(({ id }) => id)
  return job.policies.map((_, policy) =>
    columns.map(({ metric, year }) => {
      const place = metrics.indexOf(metric) * years + year - startYear
      return Float64Array.from(
        { length: count },
        (_, run) => rows[(policy * count + run) * metrics.length * years + place] ?? NaN
      )
    })
  )
}

/** Hashes of what a lab plays: 32-bit FNV-1a over the bytes of the numbers. The same everywhere. */
export const hashOfLab = (make: MakeLab): Promise<Record<string, string>> =>
  using(make(), async (lab) => {
    const bench = lab.bench()
    const hashes = Object.entries(jobs).map(async ([name, job]) => [
      name,
      hashOf((await bench.play({ ...experiment, job })).flat()),
    ])
    return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>
  })

function hashOf(columns: readonly Float64Array[]): string {
  const view = new DataView(new ArrayBuffer(8))
  let hash = 0x811c9dc5
  for (const column of columns) {
    for (const value of column) {
      view.setFloat64(0, value)
      for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193)
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

export const labFacts: readonly LabFact[] = [
  {
    name: 'hands over the columns asked for, as the engine plays them',
    check: (make) =>
      using(make(), async (lab) => {
        const bench = lab.bench()
        const asked = Object.values(jobs).map((job) => ({ ...experiment, job }))
        // All at once, so that players take parts of different jobs in turn.
        const outcomes = await Promise.all(asked.map((each) => bench.play(each)))
        equal(outcomes, asked.map(played))
      }),
  },
  {
    name: 'gives the same bits for 1, 2 and 5 workers, and in one part or many',
    check: async (make) => {
      const whole = played(experiment)
      for (const workers of [1, 2, 5]) {
        await using(make({ workers }), async (lab) => {
          equal(await lab.bench().play(experiment), whole)
          const [head, tail] = await Promise.all(
            [
              { ...experiment, count: 13 },
              { ...experiment, first: 16, count: 37 },
            ].map((part) => lab.bench().play(part))
          )
          const joined = head?.map((policy, p) =>
            policy.map((column, c) => [...column, ...(tail?.[p]?.[c] ?? [])])
          )
          equal(joined, whole)
        })
      }
    },
  },
  {
    name: 'stops one bench and lets the others go on',
    check: (make) =>
      using(make(), async (lab) => {
        const [stopped, other] = [lab.bench(), lab.bench()]
        const first = rejection(stopped.play({ ...experiment, count: 400 }))
        const second = other.play(experiment)
        stopped.stop()
        equal((await first).name, 'AbortError')
        equal(await second, played(experiment))
      }),
  },
  {
    name: 'names the metric or the year that the model does not have',
    check: (make) =>
      using(make(), async (lab) => {
        const ask = async (metric: string, year: number): Promise<string> => {
          const asked = lab.bench().play({ ...experiment, columns: [{ metric, year }] })
          return (await rejection(asked)).message
        }
        is((await ask('share.trait.nobody', 2020)).includes('share.trait.nobody'), 'the metric is named')
        is((await ask(METRIC, 2023)).includes('2020 to 2022'), 'the years are named')
      }),
  },
  {
    name: 'says what is wrong with a job, and plays the next',
    check: (make) =>
      using(make(), async (lab) => {
        const redraw = { seed: 1, quantities: ['groups.nobody.entry'], luck: false }
        const reason = await rejection(lab.bench().play({ ...experiment, job: { ...job, redraw } }))
        is(reason.message.includes('groups.nobody.entry'), reason.message)
        equal(await lab.bench().play(experiment), played(experiment))
      }),
  },
  {
    name: 'ends what is under way when it is closed',
    check: async (make) => {
      const lab = make()
      const running = rejection(lab.bench().play({ ...experiment, count: 5000 }))
      lab.dispose()
      equal((await running).name, 'AbortError')
      equal((await rejection(lab.bench().play(experiment))).name, 'AbortError')
    },
  },
]
