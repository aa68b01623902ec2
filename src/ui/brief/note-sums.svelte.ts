import type { FiscalTotals } from '../../brief/fiscal/totals.ts'
import type { SessionView, ShownResult } from '../../state/session-view.ts'
import { today, totalsOf } from './brief-input.ts'

/** Adds up the years of the fiscal note whenever the result on screen is complete. To be made while a component is. */
export class NoteSums {
  readonly #session: SessionView
  #kept: { readonly of: ShownResult['summary']; readonly totals: FiscalTotals } | null = $state.raw(null)

  constructor(session: SessionView) {
    this.#session = session
    const summary = $derived(session.result?.complete === true ? session.result.summary : null)
    $effect(() => {
      if (summary) void this.#follow(summary)
    })
  }

  /** Of the result on screen; null until they are added up. */
  get totals(): FiscalTotals | null {
    return this.#kept?.of === this.#session.result?.summary ? (this.#kept?.totals ?? null) : null
  }

  async #follow(summary: ShownResult['summary']): Promise<void> {
    try {
      const totals = await totalsOf(this.#session, today())
      if (this.#session.result?.summary === summary) this.#kept = { of: summary, totals }
    } catch {
      // The runner plays something else by now: its own result will be added up.
    }
  }
}
