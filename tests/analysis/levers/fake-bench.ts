import { leverInYear, LEVER_IDS, leverById, type LeverId } from '../../../src/engine/index.ts'
import type { MovableLever } from '../../../src/analysis/levers/ladder.ts'
import type { Tools } from '../../../src/analysis/question.ts'
import type { Experiment, Outcomes } from '../../../src/runner/lab.ts'

/** Lever values of a policy in the measured year. */
export type Values = Readonly<Record<LeverId, number>>

/** A measure worked out from lever values and the luck of a future (0–1, evenly). */
export type Rule = (values: Values, luck: number) => number

export interface FakeBench {
  readonly tools: Tools
  /** Every experiment that was asked for. */
  readonly asked: Experiment[]
  /** Every call of `tell`. */
  readonly told: (readonly [number, number])[]
}

/** Evenly spread over the futures, without a pattern that a search could meet (van der Corput 1935). */
function luckOf(future: number): number {
  let [rest, part, luck] = [future + 1, 0.5, 0]
  for (; rest > 0; rest = Math.floor(rest / 2), part /= 2) luck += part * (rest % 2)
  return luck
}

/** Plays nothing: every metric follows its rule, those without one are 0. */
export function fakeBench(rules: Readonly<Record<string, Rule>>): FakeBench {
  const asked: Experiment[] = []
  const told: (readonly [number, number])[] = []
  const play = async (experiment: Experiment): Promise<Outcomes> => {
    asked.push(experiment)
    const { job, first, count, columns } = experiment
    return job.policies.map(({ levers }) =>
      columns.map(({ metric, year }) => {
        const values = Object.fromEntries(
          LEVER_IDS.map((id) => [id, leverInYear(levers[id] ?? leverById(id).neutral, year)])
        ) as Record<LeverId, number>
        return Float64Array.from({ length: count }, (_, i) => rules[metric]?.(values, luckOf(first + i)) ?? 0)
      })
    )
  }
  return { tools: { bench: { play }, tell: (done, total) => void told.push([done, total]) }, asked, told }
}

/** A lever from 0 to 1 in steps of 0.05, at 0 today. */
export const movable = (id: LeverId, changes: Partial<MovableLever> = {}): MovableLever => ({
  id,
  today: 0,
  start: 0,
  min: 0,
  max: 1,
  step: 0.05,
  cap: null,
  barred: false,
  ...changes,
})
