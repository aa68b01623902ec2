import { metricSpecs, type SimulationJob } from '../engine/index.ts'
import { WorkerLost } from '../worker/lost.ts'
import { abortError, type Answer, lostError, RunnerError } from './errors.ts'
import { contextKey, jobKey, policyKey } from './keys.ts'
import { createPace } from './pace.ts'
import { CALL_LIMIT_MS } from './runner.ts'
import { slowFutureMs } from './size.ts'

/** One metric in one calendar year. */
export interface Column {
  readonly metric: string
  readonly year: number
}

/** Some futures of a job's policies, of which only some columns are wanted. */
export interface Experiment {
  readonly job: SimulationJob
  /** The futures `first` to `first + count − 1`. */
  readonly first: number
  readonly count: number
  readonly columns: readonly Column[]
}

/** What came of an experiment: `[policy in the job's order][column][future − first]`. */
export type Outcomes = readonly (readonly Float64Array[])[]

/** A desk in the lab: what is asked at it can be stopped without touching other desks. */
export interface Bench {
  /**
   * Plays an experiment; many may be under way at once. The same experiment gives the same bits, whoever plays it.
   *
   * @throws RunnerError when the job or a column is wrong; an `AbortError` when the bench was stopped.
   */
  play(experiment: Experiment): Promise<Outcomes>
  /** Forgets all that was asked here. */
  stop(): void
}

/** Plays the many small simulations that an analysis asks for, beside the one that the page shows. */
export interface Lab {
  bench(): Bench
  dispose(): void
}

/** A part of an experiment, as a player takes it. */
export interface Measurement {
  readonly jobKey: string
  readonly job: SimulationJob
  readonly first: number
  readonly count: number
  /** Places of the columns in a row of the engine. */
  readonly columns: readonly number[]
}

export interface Measured {
  /** `[policy][column][future]`. */
  readonly values: Float64Array
  readonly milliseconds: number
}

/** Who plays in a lab. */
export interface LabPlayer {
  /** @throws WorkerLost when its worker was lost; the next call finds another. */
  measure(part: Measurement, limitMs: number): Promise<Answer<Measured>>
}

interface Part {
  readonly measurement: Measurement
  readonly owner: object
  readonly experiment: Experiment
  readonly resolve: (values: Float64Array) => void
  readonly reject: (reason: unknown) => void
  attempt: number
}

const CHUNK_MS = 60
/** The least that an experiment is cut into, so that all players have work (futures). */
const LEAST_CHUNK = 8
/** What a worker was lost at is done once more, by another. */
const MOST_ATTEMPTS = 2

/** The lab's rules, whoever plays. */
export function createLab(players: readonly LabPlayer[], dispose: () => void = () => {}): Lab {
  const idle = new Set(players)
  const paces = new Map<string, ReturnType<typeof createPace>>()
  let waiting: Part[] = []
  let disposed = false

  const paceOf = (job: SimulationJob) => {
    const context = modelKey(job)
    const pace = paces.get(context) ?? createPace(CHUNK_MS, slowFutureMs(job.model))
    paces.set(context, pace)
    return pace
  }

  const work = async (player: LabPlayer): Promise<void> => {
    idle.delete(player)
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { measurement } = part
      const pace = paceOf(measurement.job)
      const futures = measurement.count * measurement.job.policies.length
      try {
        const answer = await player.measure(measurement, CALL_LIMIT_MS + 20 * pace.expect(futures))
        if (!answer.ok) part.reject(new RunnerError(answer.error))
        else {
          pace.observe(answer.milliseconds, futures)
          part.resolve(answer.values)
        }
      } catch (thrown) {
        if (!(thrown instanceof WorkerLost)) part.reject(thrown)
        else if (++part.attempt < MOST_ATTEMPTS && !disposed) waiting.unshift(part)
        else {
          part.reject(lostError(thrown, 'futures of an analysis'))
          // Nobody waits for the rest of it any more.
          waiting = waiting.filter(({ experiment }) => experiment !== part.experiment)
        }
      }
    }
    idle.add(player)
  }

  const queue = (asked: Pick<Part, 'owner' | 'experiment' | 'measurement'>): Promise<Float64Array> =>
    new Promise((resolve, reject) => {
      waiting.push({ ...asked, resolve, reject, attempt: 0 })
      const [player] = idle
      if (player) void work(player)
    })

  const cut = ({ job, first, count }: Experiment) => {
    const pace = paceOf(job)
    const fair = Math.max(LEAST_CHUNK, Math.ceil(count / players.length))
    const size = Math.max(1, Math.min(fair, pace.size(job.policies.length)))
    return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
      first: first + i * size,
      count: Math.min(size, count - i * size),
    }))
  }

  return {
    bench() {
      const owner = {}
      const play = async (experiment: Experiment): Promise<Outcomes> => {
        if (disposed) throw abortError('the lab was closed')
        const { job, count } = experiment
        const columns = placesOf(experiment)
        const key = jobKey(job.policies.map((policy) => policyKey(contextKey(job), policy)))
        const outcomes = job.policies.map(() => columns.map(() => new Float64Array(count)))
        await Promise.all(
          cut(experiment).map(async (part) => {
            const measurement = { jobKey: key, job, columns, ...part }
            const values = await queue({ owner, experiment, measurement })
            outcomes.flat().forEach((column, i) => {
              const from = i * part.count
              column.set(values.subarray(from, from + part.count), part.first - experiment.first)
            })
          })
        )
        return outcomes
      }
      const stop = (): void => {
        const mine = waiting.filter((part) => part.owner === owner)
        waiting = waiting.filter((part) => part.owner !== owner)
        for (const part of mine) part.reject(abortError('the analysis was stopped'))
      }
      return { play, stop }
    },
    dispose() {
      disposed = true
      for (const part of waiting) part.reject(abortError('the lab was closed'))
      waiting = []
      dispose()
    },
  }
}

/** What the time for a future depends on, near enough: which place it is, and how many years. */
const modelKey = ({ model }: SimulationJob): string =>
  `${model.years} ${model.categories.map(({ id }) => id).join()}`

function placesOf({ job: { model }, columns }: Experiment): number[] {
  const metrics = metricSpecs(model).map(({ id }) => id)
  return columns.map(({ metric, year }) => {
    const [at, when] = [metrics.indexOf(metric), year - model.startYear]
    if (at < 0) throw badColumn('unknownMetric', `metric: ${metric}, must be one of the model's metrics`)
    if (!(Number.isInteger(when) && when >= 0 && when < model.years)) {
      const last = model.startYear + model.years - 1
      throw badColumn('badRequest', `year: ${year}, must be from ${model.startYear} to ${last}`)
    }
    return at * model.years + when
  })
}

const badColumn = (code: 'unknownMetric' | 'badRequest', message: string): RunnerError =>
  new RunnerError({ code, message, path: code === 'badRequest' ? 'year' : 'metric' })
