import {
  drawnQuantities,
  leverById,
  leverInYear,
  type LeverId,
  type Model,
  type Policy,
  type Setting,
} from '../../engine/index.ts'
import { nextUniform, openStream } from '../../engine/random/stream.ts'
import type { Outcomes } from '../../runner/lab.ts'
import { joinOutcomes } from '../plan.ts'
import { type Question, type Tools, upTo } from '../question.ts'
import { nth, type Inputs } from './sample.ts'

/** So many futures share one draw of how far each lever is carried out. */
const BLOCK = 10
/** Lane of the streams of these draws; no tender and no quantity has it. */
const LANE = 0x5f000002

/** The inputs by which levers carried out in part go: the part of the way from today's rules to the proposal (0–1). */
const leverInput = (id: LeverId): string => `levers.${id}`

/** The levers that a proposal changes. */
export function changedLevers(today: Policy, proposal: Policy): readonly LeverId[] {
  const ids = new Set([...Object.keys(today.levers), ...Object.keys(proposal.levers)]) as ReadonlySet<LeverId>
  return [...ids].filter(
    (id) => JSON.stringify(settingOf(today, id)) !== JSON.stringify(settingOf(proposal, id))
  )
}

const settingOf = ({ levers }: Policy, id: LeverId): Setting => levers[id] ?? leverById(id).neutral

/** The part of each changed lever that a block of futures carries out. */
function partsOf(seed: number, block: number, levers: readonly LeverId[]): readonly number[] {
  const stream = new Int32Array(2)
  openStream(stream, seed, block, LANE, 0)
  return levers.map(() => nextUniform(stream))
}

/** A policy that goes a part of the way from today's rules to the proposal, lever by lever and in every year. */
export function between(
  { startYear, years }: Model,
  [today, proposal]: readonly [Policy, Policy],
  parts: Readonly<Partial<Record<LeverId, number>>>
): Policy {
  const levers: Partial<Record<LeverId, Setting>> = { ...proposal.levers }
  for (const [id, part] of Object.entries(parts) as [LeverId, number][]) {
    const [from, to] = [settingOf(today, id), settingOf(proposal, id)]
    const steps = Array.from({ length: years }, (_, y) => {
      const [before, after] = [leverInYear(from, startYear + y), leverInYear(to, startYear + y)]
      return { year: startYear + y, value: before + (after - before) * part }
    })
    levers[id] = { steps }
  }
  return { id: 'part', levers }
}

interface Conclusion<Result> {
  /** Numbers of futures after which the result so far is shown. */
  readonly steps: readonly number[]
  readonly conclude: (inputs: Inputs, outcomes: Outcomes) => Result
  readonly show: (soFar: Result) => void
}

/** Plays futures under a proposal of which each lever is carried out only in part. */
export async function playInPart<Result>(
  { job: whole, measure }: Question,
  runs: number,
  { bench, tell }: Tools,
  { steps, conclude, show }: Conclusion<Result>
): Promise<Result> {
  const job = upTo(whole, measure.year)
  const [today, proposal] = job.policies
  if (!today || !proposal) throw new RangeError('policies: must be today’s rules and the proposal')
  const levers = changedLevers(today, proposal)
  const parts: Outcomes[] = []
  let played = 0

  const block = (b: number, count: number): Promise<Outcomes> => {
    const drawn = partsOf(job.seed, b, levers)
    const part = between(
      job.model,
      [today, proposal],
      Object.fromEntries(levers.map((id, i) => [id, drawn[i] ?? 0]))
    )
    const policies = [today, part]
    return bench.play({ job: { ...job, policies }, first: b * BLOCK, count, columns: [measure] })
  }
  for (const end of [...steps.filter((step) => step < runs), runs]) {
    const from = parts.length
    const blocks = Math.ceil(end / BLOCK) - from
    const told = (count: number) => tell((played += count), runs)
    parts.push(
      ...(await Promise.all(
        Array.from({ length: blocks }, async (_, i) => {
          const count = Math.min(BLOCK, runs - (from + i) * BLOCK)
          const outcomes = await block(from + i, count)
          told(count)
          return outcomes
        })
      ))
    )
    const outcomes = joinOutcomes(parts.map((part) => [part]))[0] ?? []
    const result = conclude(inputsOf(job, levers, outcomes[0]?.[0]?.length ?? 0), outcomes)
    if (end === runs) return result
    show(result)
  }
  throw new RangeError('runs: must be at least 1')
}

function inputsOf({ model, seed }: Question['job'], levers: readonly LeverId[], runs: number): Inputs {
  const drawn = drawnQuantities(model, seed, 0, runs)
  const blocks = Array.from({ length: Math.ceil(runs / BLOCK) }, (_, b) => partsOf(seed, b, levers))
  return {
    names: [...levers.map(leverInput), ...drawn.map(({ name }) => name)],
    columns: [
      ...levers.map((_, l) =>
        Float64Array.from({ length: runs }, (_, i) => nth(blocks, Math.floor(i / BLOCK))[l] ?? 0)
      ),
      ...drawn.map(({ values }) => values),
    ],
  }
}
