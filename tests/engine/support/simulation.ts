import {
  metricSpecs,
  prepare,
  simulateRuns,
  type Model,
  type Policy,
  type SimulationJob,
} from '../../../src/engine/index.ts'
import { policy } from './model.ts'
import { at, mean } from './numbers.ts'

export interface Simulation {
  readonly rows: Float64Array
  readonly model: Model
  /** One number of one run. */
  readonly value: (position: number, metric: string, run: number, year: number) => number
  /** A metric's numbers over runs. */
  readonly column: (position: number, metric: string, year: number) => Float64Array
  /** A metric's mean over the runs that have a number. */
  readonly mean: (position: number, metric: string, year: number) => number
}

interface Options {
  readonly baseline?: Policy['levers']
  readonly runs?: number
  readonly seed?: number
  readonly fixed?: boolean
  readonly feedback?: boolean
}

export function jobOf(
  model: Model,
  levers: readonly Policy['levers'][],
  options: Options = {}
): SimulationJob {
  const { baseline = {}, seed = 1, fixed = true, feedback = true } = options
  const policies = levers.map((each, i) => policy(each, `policy-${i}`))
  return { model, baseline: policy(baseline, 'baseline'), policies, seed, fixed, feedback }
}

/** Plays a model under several policies, given by their levers. */
export function simulate(
  model: Model,
  levers: readonly Policy['levers'][],
  options: Options = {}
): Simulation {
  const { runs = 1 } = options
  const prepared = prepare(jobOf(model, levers, options))
  const rows = simulateRuns(
    prepared,
    levers.map((_, i) => i),
    0,
    runs
  )
  return reader(model, rows, runs)
}

/** Reads rows [policy position][run][metric × years + year] by name. */
export function reader(model: Model, rows: Float64Array, runs: number): Simulation {
  const places = new Map(metricSpecs(model).map(({ id }, i) => [id, i]))
  const rowLength = places.size * model.years
  const value = (position: number, metric: string, run: number, year: number) => {
    const place = places.get(metric)
    if (place === undefined)
      throw new RangeError(`metric ${metric}, must be one of ${[...places.keys()].join(', ')}`)
    return at(rows, (position * runs + run) * rowLength + place * model.years + year)
  }
  const column = (position: number, metric: string, year: number) =>
    Float64Array.from({ length: runs }, (_, run) => value(position, metric, run, year))
  return {
    rows,
    model,
    value,
    column,
    mean: (...which) => mean(column(...which).filter((value) => !Number.isNaN(value))),
  }
}
