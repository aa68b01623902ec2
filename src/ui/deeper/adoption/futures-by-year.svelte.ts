import type { SessionView } from '../../../state/session-view.ts'
import type { Page } from '../../context.ts'

/** What every future of the run on screen says, year by year. */
export interface FuturesByYear {
  readonly years: readonly number[]
  /** The measure under the proposal. */
  readonly measure: readonly Float64Array[]
  /** Extra cost: the proposal less today's rules, future by future. */
  readonly cost: readonly Float64Array[]
}

/** Takes the futures of the run on screen anew whenever a full run is there. Made in a component. */
export class RunFutures {
  #current = $state.raw<FuturesByYear | null>(null)

  constructor(page: Page) {
    const { session } = page
    // A change of the target alone leaves the run, and so the summary, as it was.
    const summary = $derived(page.result?.shown.complete === true ? page.result.shown.summary : null)
    const done = $derived(session.run.phase === 'done')
    const metric = $derived(session.focus.metric)
    $effect(() => {
      this.#current = null
      if (!summary || !done) return
      let gone = false
      take(session, metric, summary.years).then(
        (futures) => {
          if (!gone) this.#current = futures
        },
        // Another run has begun: its futures are taken when it is done.
        () => {}
      )
      return () => (gone = true)
    })
  }

  get current(): FuturesByYear | null {
    return this.#current
  }
}

async function take(session: SessionView, metric: string, years: readonly number[]): Promise<FuturesByYear> {
  const none = new Float64Array()
  const column = async (name: string, year: number) => (await session.columns(name, year)).policies
  const measure = years.map(async (year) => (await column(metric, year)).at(-1) ?? none)
  const cost = years.map(async (year) => {
    const policies = await column('cost.extra', year)
    const [today = none, proposal = none] = [policies[0], policies.at(-1)]
    return proposal.map((value, run) => value - (today[run] ?? 0))
  })
  return { years, measure: await Promise.all(measure), cost: await Promise.all(cost) }
}
