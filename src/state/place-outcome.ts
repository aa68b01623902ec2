import type { Model, SimulationJob, Trait } from '../engine/index.ts'
import { pairedCounts } from '../messages/sentences/futures.ts'
import type { PlaceInput } from '../messages/sentences/places.ts'
import type { RunUpdate } from '../runner/types.ts'
import { groupsWith, keptForIn } from '../scenario/lever-reach.ts'
import { changeOf, reasonsOf, verdictOf, type PlaceFacts } from './main-reason.ts'
import type { PlaceOutcome, Span } from './places-view.ts'
import { supplierFacts } from './supplier-facts.ts'

/** What the numbers of one place come to, and what its sentences need beyond that. */
export interface Judged {
  readonly outcome: PlaceOutcome
  readonly said: Omit<PlaceInput, 'place' | 'leftOut' | 'beyondLaw'>
}

/** The metrics that judging a place needs: its answer, and what may hold the policy back. */
export function judgedMetrics(model: Model, metric: string): readonly string[] {
  const groups = targetGroups(model, metric).flatMap(({ id }) => [
    `share.group.${id}`,
    `capacity.group.${id}`,
  ])
  return [...new Set([metric, 'reserved.unfilled.share', 'spend.total', 'programme.alive', ...groups])]
}

/** Reads a run of today's rules and a proposal in one place; the last year counts. */
export function judge(
  { job, metric }: { readonly job: SimulationJob; readonly metric: string },
  update: RunUpdate,
  { beyondLaw, nobodyKeptFor }: Pick<PlaceFacts, 'beyondLaw' | 'nobodyKeptFor'>
): Judged {
  const { model, baseline } = job
  const { summary, columns } = update
  const at = model.years - 1
  const [today, proposal] = summary.policies
  const [todays, proposals] = columns?.policies ?? []
  const policy = job.policies[1] ?? baseline
  const counts = pairedCounts(proposals ?? [], todays ?? [])
  const differences = summary.differences[0]?.metrics ?? {}
  const points = spanAt(differences[metric], at)
  const range = spanAt(proposal?.metrics[metric], at)
  const bill = today?.metrics['spend.total']?.p50[at] ?? 0
  const cost = scaled(spanAt(differences['spend.total'], at), bill > 0 ? 1 / bill : 0)
  const change = changeOf(points, counts)
  const metrics = proposal?.metrics ?? {}
  const suppliers = supplierFacts({
    model,
    baseline,
    policy,
    groups: targetGroups(model, metric),
    at,
    metrics,
  })
  const facts: PlaceFacts = {
    beyondLaw,
    nobodyKeptFor,
    change,
    keeps: keptForIn(model, policy, model.startYear + at) !== null,
    unfilled: metrics['reserved.unfilled.share']?.p50[at] ?? 0,
    entry: suppliers?.entry ?? null,
    entryCeiling: model.mechanisms.entryCeiling.value,
    use: suppliers?.use ?? null,
    demand: suppliers?.demand ?? null,
    tied: suppliers?.tied ?? 0,
    carried: suppliers?.carried ?? 0,
    deterrence: model.mechanisms.paymentDeterrence.value,
    alive: Math.min(1, ...(metrics['programme.alive']?.mean ?? [])),
    cost: cost.p50,
  }
  const { ahead, behind, runs } = counts
  const [verdict, reasons] = [verdictOf(facts), reasonsOf(facts)]
  return {
    outcome: {
      metric,
      year: model.startYear + at,
      runs,
      today: spanAt(today?.metrics[metric], at),
      proposal: range,
      change: points,
      ahead,
      behind,
      cost,
      verdict,
      reasons,
    },
    said: {
      verdict,
      reasons,
      change,
      counts,
      points,
      unfilled: facts.unfilled,
      entryKnown: facts.entry !== null,
      use: facts.use,
      demand: facts.demand,
      tied: facts.tied,
      carried: facts.carried,
      lapsed: 1 - facts.alive,
      runs: summary.runs,
      cost,
    },
  }
}

/** The groups whose share is asked about. */
function targetGroups(model: Model, metric: string) {
  return groupsWith(model, [(metric.split('.')[2] ?? '') as Trait])
}

type Series = Readonly<Record<'p10' | 'p50' | 'p90', readonly number[]>>

function spanAt(series: Series | undefined, at: number): Span {
  return { p10: series?.p10[at] ?? 0, p50: series?.p50[at] ?? 0, p90: series?.p90[at] ?? 0 }
}

const scaled = ({ p10, p50, p90 }: Span, by: number): Span => ({
  p10: p10 * by,
  p50: p50 * by,
  p90: p90 * by,
})
