import { LEVER_IDS, leverById, leverInYear } from '../../engine/index.ts'
import type { LeverId, Policy } from '../../engine/index.ts'
import { performInSteps, type Method } from '../plan.ts'
import { upTo, type Question, type Tools } from '../question.ts'
import { meanOf, quantileIfAny, varianceOf } from '../statistics.ts'
import { coalitionsOf, MOST_EXACT, ORDERS, type Coalition } from './coalitions.ts'
import { sampledValues, shapleyValues, type Games } from './shapley.ts'

export interface CreditInput {
  readonly question: Question
  readonly runs: number
}

/** A measure, or a part of a proposal's effect on it, over the futures; in the measure's unit. */
export interface Share {
  readonly mean: number
  /** Standard error of the mean; NaN from one future. */
  readonly error: number
  /** The 80% range over the futures. */
  readonly p10: number
  readonly p90: number
}

export interface LeverCredit {
  readonly lever: LeverId
  /** What it brings, half of what it does with each other lever counted to it and half to the other. */
  readonly part: Share
  /** What it would bring alone, under today's rules for all other levers. */
  readonly alone: Share
}

export interface Credit {
  readonly runs: number
  /** Null when all sets of levers were played; else the number of orders that were drawn. */
  readonly orders: number | null
  /** The measure itself, under today's rules and under the proposal. */
  readonly today: Share
  readonly proposal: Share
  /** What the proposal brings. */
  readonly whole: Share
  /** By falling size of the mean part. Their parts add up to the whole in every future, hence in the mean. */
  readonly levers: readonly LeverCredit[]
  /** What comes only from levers acting together: the whole less what each brings alone. It is within the parts. */
  readonly together: Share
}

/** No experiment plays more policies than this, so that progress is told and memory stays small. */
const MOST_POLICIES = 16

/**
 * The effect of a proposal divided among the levers that it changes. Which lever brought what depends on which came
 * first, as soon as they act on each other; Shapley's value is the mean over all orders, and adds up.
 */
export const CREDIT: Method<CreditInput, Credit> = {
  plan({ question }) {
    const job = upTo(question.job, question.measure.year)
    const [today, proposal] = endsOf(question)
    const levers = changedIn(question)
    const policies = coalitionsOf(levers.length, job.seed).map((set) =>
      policyOf(set, levers, today, proposal)
    )
    return chunks(policies).map((some) => ({ job: { ...job, policies: some }, columns: [question.measure] }))
  },
  conclude({ question, runs }, outcomes) {
    const levers = changedIn(question)
    const { seed } = question.job
    const played = outcomes.flat().map(([column = new Float64Array()]) => column)
    const games: Games = new Map(coalitionsOf(levers.length, seed).map((set, i) => [set, played[i] ?? NONE]))
    const exact = levers.length <= MOST_EXACT
    const { values, orderVariance } = exact
      ? { values: shapleyValues(games, levers.length, runs), orderVariance: [] }
      : sampledValues(games, levers.length, runs, seed)
    const none = games.get(0) ?? NONE
    const gain = (set: Coalition) => (games.get(set) ?? NONE).map((value, run) => value - (none[run] ?? NaN))
    const whole = gain(allOf(levers.length))
    const alone = levers.map((_, i) => gain(1 << i))
    const together = whole.map((value, run) => alone.reduce((left, each) => left - (each[run] ?? NaN), value))
    return {
      runs,
      orders: exact ? null : ORDERS,
      today: shareOf(none),
      proposal: shareOf(games.get(allOf(levers.length)) ?? NONE),
      whole: shareOf(whole),
      levers: levers
        .map((lever, i) => ({
          lever,
          part: shareOf(values[i] ?? NONE, orderVariance[i]),
          alone: shareOf(alone[i] ?? NONE),
        }))
        .sort((one, other) => Math.abs(other.part.mean) - Math.abs(one.part.mean)),
      together: shareOf(together),
    }
  },
}

const NONE = new Float64Array()

const allOf = (players: number): Coalition => (1 << players) - 1

/** Levers that the proposal sets otherwise than today's rules in some year, in the order of `LEVER_IDS`. */
export function changedIn(question: Question): readonly LeverId[] {
  const [today, proposal] = endsOf(question)
  const { startYear, years } = question.job.model
  return LEVER_IDS.filter((id) =>
    Array.from({ length: years }, (_, y) => startYear + y).some(
      (year) => valueIn(today, id, year) !== valueIn(proposal, id, year)
    )
  )
}

const valueIn = ({ levers }: Policy, id: LeverId, year: number): number =>
  leverInYear(levers[id] ?? leverById(id).neutral, year)

function endsOf({ job }: Question): readonly [today: Policy, proposal: Policy] {
  const [today = job.baseline] = job.policies
  return [today, job.policies.at(-1) ?? today]
}

/** Today's rules, with the proposal's own settings of the levers in the set. */
function policyOf(set: Coalition, levers: readonly LeverId[], today: Policy, proposal: Policy): Policy {
  const changes = levers.flatMap((id, i) =>
    set & (1 << i) ? [[id, proposal.levers[id] ?? leverById(id).neutral] as const] : []
  )
  return { id: `set ${set}`, levers: { ...today.levers, ...Object.fromEntries(changes) } }
}

function chunks(policies: readonly Policy[]): readonly (readonly Policy[])[] {
  return Array.from({ length: Math.ceil(policies.length / MOST_POLICIES) }, (_, i) =>
    policies.slice(i * MOST_POLICIES, (i + 1) * MOST_POLICIES)
  )
}

/** @param orderVariance variance of the mean that comes from drawing orders. */
function shareOf(values: Float64Array, orderVariance = 0): Share {
  const rising = Float64Array.from(values).sort()
  const at = (p: number) => quantileIfAny(rising, p)
  const error = values.length < 2 ? NaN : Math.sqrt(varianceOf(values) / values.length + orderVariance)
  return { mean: meanOf(values), error, p10: at(0.1), p90: at(0.9) }
}

const STEPS = [32, 200]

/** The same as a study, shown as it gets more exact. */
export function studyCredit(
  input: CreditInput,
  tools: Tools,
  show: (soFar: Credit) => void
): Promise<Credit> {
  return performInSteps(CREDIT, input, tools, { steps: STEPS, show })
}
