import { drawnQuantities, type SimulationJob } from '../../engine/index.ts'
import type { Outcomes } from '../../runner/lab.ts'
import { type Method, performInSteps } from '../plan.ts'
import { type Question, type Tools, upTo } from '../question.ts'
import { type Discovery, discover } from './discover.ts'
import { playInPart } from './in-part.ts'
import type { Inputs } from './sample.ts'

/** What is asked of scenario discovery. */
export interface FailsInput {
  readonly question: Question
  readonly runs: number
  /** A future falls short when its measure misses the target, or when it is behind today's rules. */
  readonly against: 'target' | 'today'
  /** Whether more of the measure is better. */
  readonly better: 'more' | 'less'
  /** `part`: each changed lever stands somewhere between today's rules and the proposal, drawn for every few futures. */
  readonly carriedOut: 'full' | 'part'
  /** Which futures are looked into; `rarer`: whichever are fewer, those that fall short or the others. */
  readonly seek: 'rarer' | 'short' | 'reached'
  /** Futures 0 to runs − 1 as already played, `[policy][0][future]`, for a proposal carried out in full. */
  readonly played?: Outcomes
}

/** Which futures of a proposal fall short, and what they have in common. */
export interface Fails extends Discovery {
  readonly seek: 'short' | 'reached'
  /** Futures that fall short (count). */
  readonly short: number
  readonly against: FailsInput['against']
  readonly carriedOut: FailsInput['carriedOut']
}

/** Scenario discovery of a proposal carried out in full. */
export const failsMethod: Method<FailsInput, Fails> = {
  plan: ({ question: { job, measure } }) => [{ job: upTo(job, measure.year), columns: [measure] }],
  conclude: (input, [outcomes = []]) => {
    const { job } = input.question
    return fails(input, quantities(job, input.runs), outcomes)
  },
}

/** Numbers of futures after which a first answer is shown. */
const STEPS = [400]

/** Scenario discovery as the page asks for it. */
export async function studyFails(
  input: FailsInput,
  tools: Tools,
  show: (soFar: Fails) => void
): Promise<Fails> {
  if (input.carriedOut === 'part') {
    const conclude = (inputs: Inputs, outcomes: Outcomes) => fails(input, inputs, outcomes)
    return playInPart(input.question, input.runs, tools, { steps: STEPS, conclude, show })
  }
  if (input.played) return failsMethod.conclude(input, [input.played])
  return performInSteps(failsMethod, input, tools, { steps: STEPS, show })
}

/** The uncertain quantities of the first futures of a job. */
function quantities({ model, seed, hold = {} }: SimulationJob, runs: number): Inputs {
  const free = drawnQuantities(model, seed, 0, runs).filter(({ name }) => !Object.hasOwn(hold, name))
  return { names: free.map(({ name }) => name), columns: free.map(({ values }) => values) }
}

/** @param outcomes `[today's rules, proposal][0][future]` of as many futures as the inputs hold. */
function fails(input: FailsInput, inputs: Inputs, outcomes: Outcomes): Fails {
  const { against, better, carriedOut, question } = input
  const [today, proposal] = [outcomes[0]?.[0], outcomes[1]?.[0]]
  if (!today || !proposal) throw new RangeError('outcomes: must hold today’s rules and the proposal')
  const isShort = Uint8Array.from(proposal, (value, i) => {
    const goal = against === 'target' ? question.target : (today[i] ?? 0)
    return (better === 'more' ? value < goal : value > goal) ? 1 : 0
  })
  const short = isShort.reduce((sum, flag) => sum + flag, 0)
  const rarer = 2 * short <= isShort.length ? 'short' : 'reached'
  const seek = input.seek === 'rarer' ? rarer : input.seek
  const sought = seek === 'short' ? isShort : isShort.map((flag) => 1 - flag)
  return { ...discover(inputs, sought, question.job.seed), seek, short, against, carriedOut }
}
