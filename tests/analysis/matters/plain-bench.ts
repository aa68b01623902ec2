import type { LeverId, Policy, Quantity, SimulationJob } from '../../../src/engine/index.ts'
import { drawnQuantities, leverInYear } from '../../../src/engine/index.ts'
import { nextUniform, openStream } from '../../../src/engine/random/stream.ts'
import type { Experiment, Outcomes } from '../../../src/runner/lab.ts'
import type { Question } from '../../../src/analysis/question.ts'
import { proposal, tinyJob } from '../../runner/tiny-job.ts'

/** Fields of a group that may be anything from 0 to 1. */
const FIELDS = [
  'entry',
  'localRecirculation',
  'formalJobShare',
  'socialScore',
  'deliveryFailure',
  'exitRate',
  'userFeeShare',
] as const

/** The uncertain numbers of `plainJob`, each even over 0–1. */
export const NAMES = ['big', 'coop'].flatMap((group) => FIELDS.map((field) => `groups.${group}.${field}`))

const certain = (quantity: Quantity): Quantity => ({ value: quantity.value })
const even: Quantity = { value: 0.5, low: 0, high: 1, shape: 'uniform' }

/** A job with as many uncertain numbers as asked for, each even over 0–1, and nothing else uncertain. */
function plainJob(numbers: number, ...proposals: readonly Policy[]): SimulationJob {
  const job = tinyJob(...proposals)
  const some = NAMES.slice(0, numbers)
  const plain = <Item extends { readonly id: string }>(kind: string, item: Item): Item =>
    Object.fromEntries(
      Object.entries(item).map(([field, value]: [string, unknown]) => {
        const quantity = value as Quantity | undefined
        if (typeof quantity !== 'object' || !('value' in quantity)) return [field, value]
        return [field, some.includes(`${kind}.${item.id}.${field}`) ? even : certain(quantity)]
      })
    ) as Item
  const { model } = job
  return {
    ...job,
    model: {
      ...model,
      groups: model.groups.map((group) => plain('groups', group)),
      categories: model.categories.map((category) => plain('categories', category)),
      mechanisms: plain('mechanisms', { id: 'all', ...model.mechanisms }),
    },
  }
}

/** A question about a plain function; its proposal moves the levers given. */
export function plainQuestion(
  numbers: number,
  levers: Readonly<Partial<Record<LeverId, number>>> = {}
): Question {
  const job = plainJob(numbers, proposal('reform', levers))
  return { job, measure: { metric: 'share.trait.local', year: 2022 }, target: 0.5 }
}

/** A future as a plain function meets it. */
export interface Future {
  /** The uncertain numbers, in the order of `NAMES`. */
  readonly x: readonly number[]
  /** The luck of this future, even over 0–1; the same under every policy. */
  readonly luck: number
  /** The value of a lever in the measured year; 0 when the policy leaves it alone. */
  readonly lever: (id: LeverId) => number
}

/** A bench that works out a function where the engine would play; it redraws and holds as the engine does. */
export const plainBench = (f: (future: Future) => number) => ({
  play: ({ job, first, count, columns }: Experiment): Promise<Outcomes> => {
    const drawn = (seed: number) => drawnQuantities(job.model, seed, first, count)
    const redrawn = drawn(job.redraw?.seed ?? job.seed)
    const numbers = drawn(job.seed).map(({ name, values }, i) => {
      const held = job.hold?.[name]
      if (held !== undefined) return values.map(() => held)
      const { quantities = [] } = job.redraw ?? {}
      const anew = quantities === 'all' || quantities.includes(name)
      return anew ? (redrawn[i]?.values ?? values) : values
    })
    const stream = new Int32Array(2)
    const luckSeed = job.redraw?.luck ? job.redraw.seed : job.seed
    return Promise.resolve(
      job.policies.map(({ levers }) =>
        columns.map(({ year }) =>
          Float64Array.from({ length: count }, (_, run) => {
            openStream(stream, luckSeed, first + run, 1, 1)
            return f({
              x: numbers.map((values) => values[run] ?? NaN),
              luck: nextUniform(stream),
              lever: (id) => leverInYear(levers[id] ?? 0, year),
            })
          })
        )
      )
    )
  },
})

export const tools = (f: (future: Future) => number) => ({ bench: plainBench(f), tell: () => {} })

/** Ishigami & Homma 1990 with a = 7, b = 0.1: first-order .3139 .4424 0, total .5576 .4424 .2437. */
export const ishigami = ({ x }: Future): number => {
  const [a = 0, b = 0, c = 0] = x.map((u) => (2 * u - 1) * Math.PI)
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a)
}
