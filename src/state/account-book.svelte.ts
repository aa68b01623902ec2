import type { Model, Policy, SimulationJob } from '../engine/index.ts'
import { language } from '../messages/messages.svelte.ts'
import { accountSentence, accountSummary, type AccountYear } from '../messages/sentences/account.ts'
import type { PolicySummary, Runner } from '../runner/types.ts'
import { accountOf, whyUnfilled, type AccountTotal, type YearFutures } from './account.ts'
import type { Account } from './account-view.ts'
import { keptForIn, valueIn } from '../scenario/lever-reach.ts'
import type { ShownResult } from './session-view.ts'
import { supplierFacts } from './supplier-facts.ts'

/** What is read run by run, for every year. */
const COLUMNS = ['reserved.tried.count', 'reserved.unfilled.share'] as const

const NONE = new Float64Array()

interface Kept {
  readonly runs: number
  readonly years: readonly AccountYear[]
  readonly total: AccountTotal
}

/** Keeps the account of the latest complete result. It reads what the runner holds and plays nothing. */
export class AccountBook {
  readonly #runner: Runner
  #job: SimulationJob | null = null
  #kept = $state.raw<Kept | null>(null)

  readonly #account = $derived.by((): Account | null => {
    if (!this.#kept) return null
    const { runs, years, total } = this.#kept
    return {
      runs,
      years,
      sentences: years.map((year) => accountSentence(language(), year, runs)),
      summary: accountSummary(language(), years, total),
      identity: language().messages.account.identity,
    }
  })

  constructor(runner: Runner) {
    this.#runner = runner
  }

  get account(): Account | null {
    return this.#account
  }

  /** The job that the account is of, or will be. */
  get job(): SimulationJob | null {
    return this.#job
  }

  /** Forgets the account: another job is being played. */
  forget(): void {
    this.#job = null
    this.#kept = null
  }

  /** Draws up the account of a complete result, once for each job. */
  async follow(job: SimulationJob, result: ShownResult): Promise<void> {
    if (job === this.#job) return
    this.#job = job
    const { summary } = result
    const at = job.policies.length - 1
    const [policy, metrics] = [job.policies[at] ?? job.baseline, summary.policies[at]?.metrics ?? {}]
    const keeps = summary.years.some((year) => keptForIn(job.model, policy, year) !== null)
    try {
      const columns = keeps ? await this.#columns(summary.years, at) : null
      if (job !== this.#job) return
      const futures = summary.years.map((year, y): YearFutures => {
        const [tried = NONE, unfilledShare = NONE] = columns?.[y] ?? []
        const contracts = spanIn(metrics['tenders.count'], y)
        const unmetShare = spanIn(metrics['need.unmet.share'], y)
        const why = columns ? whyIn({ job, policy, metrics, at: y }) : []
        return { year, contracts, tried, unfilledShare, unmetShare, why }
      })
      this.#kept = { runs: result.runs, ...accountOf(futures) }
    } catch {
      // The runner plays something else by now: its own result will bring an account.
      if (job === this.#job) this.forget()
    }
  }

  #columns(years: readonly number[], at: number): Promise<(readonly Float64Array[])[]> {
    return Promise.all(
      years.map(async (year) => {
        const columns = await Promise.all(COLUMNS.map((metric) => this.#runner.columns(metric, year)))
        return columns.map(({ policies }) => policies[at] ?? NONE)
      })
    )
  }
}

type Metrics = PolicySummary['metrics']

function spanIn(series: Metrics[string] | undefined, y: number) {
  return { p10: series?.p10[y] ?? 0, p50: series?.p50[y] ?? 0, p90: series?.p90[y] ?? 0 }
}

interface InYear {
  readonly job: SimulationJob
  readonly policy: Policy
  readonly metrics: Metrics
  /** Year of the simulation, from 0. */
  readonly at: number
}

function whyIn({ job: { model, baseline }, policy, metrics, at }: InYear): YearFutures['why'] {
  const year = model.startYear + at
  const groups = keptForIn(model, policy, year)
  if (groups === null) return []
  const facts = supplierFacts({ model, baseline, policy, groups, at, metrics })
  const costs = groups.map(({ id }) => metrics[`cost.group.${id}`]?.p50[at] ?? 0)
  return whyUnfilled({
    anyone: facts !== null,
    entry: facts?.entry ?? null,
    use: facts?.use ?? null,
    demand: facts?.demand ?? null,
    contract: smallestContract(model, policy, year),
    limit: Math.max(...groups.map(({ contractLimit }) => contractLimit.value)),
    cost: Math.min(...costs),
    ceiling: highestPrice(model, policy, year),
  })
}

/** The highest price that a kept contract may have in any category, with the premium for organic food. */
function highestPrice({ categories }: Model, policy: Policy, year: number): number {
  const ceilings = categories.map(({ ceiling, organicSupply }) => {
    const premium = organicSupply ? valueIn(policy, 'organicPremium', year) : 0
    return ceiling.value * (1 + premium)
  })
  return Math.max(...ceilings)
}

/** The smallest usual value of a contract that can be kept for somebody; a part of it where contracts are split. */
function smallestContract({ categories }: Model, policy: Policy, year: number): number {
  const kept = categories.filter(({ reservable, organicSupply }) => reservable || organicSupply)
  const values = kept.map(({ medianValue }) => medianValue.value)
  const split = valueIn(policy, 'lotSplit', year) > 0
  return Math.min(...values, ...(split ? [valueIn(policy, 'lotSize', year)] : []))
}
