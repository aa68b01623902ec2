import type { DifferenceSummary, SeriesSummary } from '../engine/index.ts'
import { GAP } from '../messages/format.ts'
import type { Chance } from '../messages/sentences/chance.ts'
import { chanceAbove, chanceAhead } from '../messages/sentences/futures.ts'
import type { Language } from '../messages/catalogue.ts'
import type { ShownPlace } from '../state/tried.ts'
import type { BriefInput, BriefProposal } from './input.ts'

/** An 80% range: 1 in 10 futures lie below `p10`, 1 in 10 above `p90`. */
export interface Ends {
  readonly p10: number
  readonly p90: number
}

/** One proposal's numbers, read by metric in the year asked about. */
export interface ProposalFacts extends BriefProposal {
  /** Position in `summary.policies`. */
  readonly policy: number
  /** The measure asked about, run by run. */
  readonly futures: Float64Array
}

const NONE = new Float64Array()

/** The numbers of a brief, found by metric and policy. */
export class Facts {
  readonly input: BriefInput
  readonly proposals: readonly ProposalFacts[]
  readonly at: number

  /** @throws RangeError when the result holds another number of policies than there are proposals. */
  constructor(input: BriefInput) {
    const { summary, proposals, columns, focus } = input
    const expected = proposals.length + 1
    if (summary.policies.length !== expected || columns.policies.length !== expected) {
      throw new RangeError(
        `invalid result: ${summary.policies.length} policies, must be ${expected} (today's rules and each proposal)`
      )
    }
    this.input = input
    this.at = Math.max(0, summary.years.indexOf(focus.year))
    this.proposals = proposals.map((proposal, index) => ({
      ...proposal,
      policy: index + 1,
      futures: columns.policies[index + 1] ?? NONE,
    }))
  }

  /** The proposal that the headline is about. */
  get lead(): ProposalFacts {
    const lead = this.proposals.find(({ active }) => active) ?? this.proposals[0]
    if (!lead) throw new RangeError('invalid brief: no proposal, must be at least one')
    return lead
  }

  /** The place; one whose numbers the author has changed is the author's own. */
  get shown(): ShownPlace {
    const { scenario, ownPlace, assumptions } = this.input
    return { scenario, ownPlace: ownPlace || assumptions.some(({ edit }) => edit !== null) }
  }

  get today(): Float64Array {
    return this.input.columns.policies[0] ?? NONE
  }

  series(metric: string, policy: number): SeriesSummary | undefined {
    return this.input.summary.policies[policy]?.metrics[metric]
  }

  /** The proposal less today's rules, future by future. */
  difference(metric: string, policy: number): DifferenceSummary | undefined {
    return this.input.summary.differences[policy - 1]?.metrics[metric]
  }

  ends(metric: string, policy: number): Ends | undefined {
    return this.#endsOf(this.series(metric, policy))
  }

  change(metric: string, policy: number): Ends | undefined {
    return this.#endsOf(this.difference(metric, policy))
  }

  /** How often a policy ends above the target. */
  above(policy: number): Chance {
    return chanceAbove(this.input.columns.policies[policy] ?? NONE, this.input.focus.target)
  }

  /** How often a proposal is ahead of today's rules in the measure asked about. */
  ahead(policy: number): Chance {
    const share = this.difference(this.input.focus.metric, policy)?.ahead[this.at] ?? 0
    return chanceAhead(share, this.input.summary.runs)
  }

  #endsOf(series: SeriesSummary | DifferenceSummary | undefined): Ends | undefined {
    return series && { p10: series.p10[this.at] ?? 0, p90: series.p90[this.at] ?? 0 }
  }
}

/** "7 of 10", "almost none"; a dash of no futures. */
export function tenths({ messages }: Language, chance: Chance): string {
  const { outOfTen } = messages.explore.chart
  if (chance.runs === 0) return GAP
  return chance.kind === 'outOfTen' ? outOfTen.outOfTen(chance.k) : outOfTen[chance.kind]
}

/** A range of shares; one that is zero at both ends is plainly 0%. */
export function shareRange({ format }: Language, { p10, p90 }: Ends): string {
  return p10 === 0 && p90 === 0 ? format.chosenShare(0) : format.range(p10, p90)
}

/** "+4 to +14", in points; one number where both ends are the same. */
export function pointsRange({ format, messages }: Language, { p10, p90 }: Ends): string {
  const [low, high] = [format.points(p10, p90 - p10), format.points(p90, p90 - p10)]
  return low === high ? low : messages.results.between(low, high)
}
