import type { Experiment, Outcomes } from '../runner/lab.ts'
import type { Tools } from './question.ts'

/**
 * An analysis in two steps, so that its simulations can be played anywhere, in any number of parts, and put together
 * again exactly. The plan is the same list of experiments for the same input whatever `runs` is; every experiment plays
 * futures 0 to runs − 1.
 */
export interface Method<Input extends { readonly runs: number }, Result> {
  readonly plan: (input: Input) => readonly Planned[]
  /** @param outcomes of each planned experiment, in the order of the plan. */
  readonly conclude: (input: Input, outcomes: readonly Outcomes[]) => Result
}

/** An experiment of which it is not yet said which futures it plays. */
export type Planned = Pick<Experiment, 'job' | 'columns'>

/** Plays a part of the futures of every planned experiment. */
export function playPart(
  planned: readonly Planned[],
  first: number,
  count: number,
  { bench, tell }: Tools
): Promise<readonly Outcomes[]> {
  let done = 0
  return Promise.all(
    planned.map(async (experiment) => {
      const outcomes = await bench.play({ ...experiment, first, count })
      tell(++done, planned.length)
      return outcomes
    })
  )
}

/** The outcomes of futures that follow one another, put together. */
export function joinOutcomes(parts: readonly (readonly Outcomes[])[]): readonly Outcomes[] {
  const [head = []] = parts
  return head.map((outcomes, e) =>
    outcomes.map((columns, policy) =>
      columns.map((_, column) =>
        joined(parts.map((part) => part[e]?.[policy]?.[column] ?? new Float64Array()))
      )
    )
  )
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Does an analysis, showing what is known after ever more futures; none is played twice.
 *
 * @param steps numbers of futures to conclude from, rising; the input's own number ends them.
 */
export async function performInSteps<Input extends { readonly runs: number }, Result>(
  { plan, conclude }: Method<Input, Result>,
  input: Input,
  { bench, tell }: Tools,
  {
    steps = [],
    show = () => {},
  }: { readonly steps?: readonly number[]; readonly show?: (soFar: Result) => void }
): Promise<Result> {
  const planned = plan(input)
  const ends = [...steps.filter((step) => step < input.runs), input.runs]
  const parts: (readonly Outcomes[])[] = []
  let first = 0
  for (const end of ends) {
    const told = (part: number, of: number) => tell(first + ((end - first) * part) / of, input.runs)
    parts.push(await playPart(planned, first, end - first, { bench, tell: told }))
    first = end
    if (end < input.runs) show(conclude({ ...input, runs: end }, joinOutcomes(parts)))
  }
  return conclude(input, joinOutcomes(parts))
}
