import { metricSpecs, type Policy } from '../engine/index.ts'
import type { View } from './collector.ts'
import type { Coverage } from './coverage.ts'
import type { Task } from './crew.ts'
import { RunnerError } from './errors.ts'
import { contextKey, jobKey, policyKey } from './keys.ts'
import { createPlan, type Plan } from './plan.ts'
import { refusedSize } from './size.ts'
import { type Layout, layoutWidth } from './store.ts'
import type { RunRequest } from './types.ts'

/** A request made ready: what to play, and under which keys its futures are kept. */
export interface Order {
  readonly request: RunRequest
  /** The key of all that the time per future depends on. */
  readonly context: string
  readonly work: Pick<Task, 'jobKey' | 'job'>
  /** The key of each of the job's policies, in its order. */
  readonly keys: readonly string[]
  readonly view: View
  readonly bytesPerRun: number
}

const MOST_RUNS = 1_000_000

/** @throws RunnerError when the request asks for what its model does not have, or for a model that is too large. */
export function createOrder(request: RunRequest): Order {
  const { job, runs, metrics, focus } = request
  if (!(Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS)) {
    throw badRequest('badRequest', `runs: ${runs}, must be a whole number from 1 to ${MOST_RUNS}`, 'runs')
  }
  const refused = refusedSize(job.model)
  if (refused) throw new RunnerError(refused)
  const layout = jobLayout(request)
  for (const metric of metrics ?? []) checkMetric(layout, metric)
  if (focus) checkFocus(layout, focus)
  const known = job.policies.find(({ id }) => id === job.baseline.id)
  const policies: readonly Policy[] = known ? job.policies : [...job.policies, job.baseline]
  const context = contextKey(job)
  const keys = policies.map((policy) => policyKey(context, policy))
  const keyed = ({ id }: Policy, index: number) => ({ id, key: keys[index] as string })
  const baseline = known ?? job.baseline
  return {
    request,
    context,
    work: { jobKey: jobKey(keys), job: { ...job, policies } },
    keys,
    view: {
      layout,
      policies: job.policies.map(keyed),
      baseline: keyed(baseline, policies.indexOf(baseline)),
    },
    bytesPerRun: layoutWidth(layout) * Float64Array.BYTES_PER_ELEMENT,
  }
}

function jobLayout({ job: { model } }: RunRequest): Layout {
  return {
    metrics: metricSpecs(model).map(({ id, unit }) => ({ id, unit })),
    years: Array.from({ length: model.years }, (_, year) => model.startYear + year),
  }
}

/** A plan for the futures that are missing; policies that share a key are played once. */
export function planOrder({ keys, request }: Order, coverages: readonly Coverage[], workers: number): Plan {
  const missing = new Map<number, Coverage>()
  coverages.forEach((coverage, index) => {
    if (keys.indexOf(keys[index] as string) === index) missing.set(index, coverage)
  })
  return createPlan(missing, request.runs, workers)
}

function checkMetric({ metrics }: Layout, metric: string): void {
  if (metrics.some(({ id }) => id === metric)) return
  throw badRequest('unknownMetric', `metric: ${metric}, must be one of the model's metrics`, 'metric')
}

export function checkFocus(layout: Layout, { metric, year }: { metric: string; year: number }): void {
  checkMetric(layout, metric)
  if (layout.years.includes(year)) return
  const rule = `must be from ${layout.years[0]} to ${layout.years.at(-1)}`
  throw badRequest('badRequest', `year: ${year}, ${rule}`, 'year')
}

const badRequest = (code: 'badRequest' | 'unknownMetric', message: string, path: string): RunnerError =>
  new RunnerError({ code, message, path })
