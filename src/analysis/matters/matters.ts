import { performInSteps } from '../plan.ts'
import type { Question, Tools } from '../question.ts'
import type { Output } from './output.ts'
import { REDRAWS, type Redraws } from './redraws.ts'
import { UNKNOWNS, type Unknowns } from './unknowns.ts'

export interface MattersInput {
  readonly question: Question
  readonly output: Output
  /** Futures that are played once, for what each number does alone. */
  readonly baseRuns: number
  /** Futures that are redrawn, for what each number does together with others. */
  readonly runs: number
  /** How many numbers are looked at one by one when redrawn: those that do most alone. */
  readonly most: number
}

/** What is behind the spread of an answer. */
export interface Matters {
  readonly unknowns: Unknowns
  /** Null until some futures were redrawn, and when the output has no spread. */
  readonly redraws: Redraws | null
}

const BASE_STEPS = [400]
const REDRAW_STEPS = [64, 256]

/** First what each number does alone, from futures played once; then the total effects of those that do most. */
export async function studyMatters(
  { question, output, baseRuns, runs, most }: MattersInput,
  { bench, tell }: Tools,
  show: (soFar: Matters) => void
): Promise<Matters> {
  const policies = output === 'answer' ? 1 : question.job.policies.length
  // The base and three groups are played beside the numbers.
  const [first, second] = [baseRuns * policies, runs * policies * (most + 4)]
  const unknowns = await performInSteps(
    UNKNOWNS,
    { question, output, runs: baseRuns },
    { bench, tell: (done, total) => tell((first * done) / total, first + second) },
    { steps: BASE_STEPS, show: (soFar) => show({ unknowns: soFar, redraws: null }) }
  )
  if (unknowns.numbers.length === 0) return { unknowns, redraws: null }
  show({ unknowns, redraws: null })
  const names = unknowns.numbers.slice(0, most).map(({ name }) => name)
  const redraws = await performInSteps(
    REDRAWS,
    { question, output, names, runs },
    { bench, tell: (done, total) => tell(first + (second * done) / total, first + second) },
    { steps: REDRAW_STEPS, show: (soFar) => show({ unknowns, redraws: soFar }) }
  )
  return { unknowns, redraws }
}
