import { untrack } from 'svelte'
import { analysisWords } from '../../messages/analysis/index.ts'
import type { CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { language } from '../../messages/messages.svelte.ts'
import { isOtherMeasure } from '../../state/other-measures.ts'
import type { Page } from '../context.ts'
import { comparisonOf, lettersOf, type Comparison, type Played, type Values } from './comparison.ts'

/** The words of the page and of Compare together; reactive. */
export function compareLanguage(): CompareLanguage {
  return { ...language(), words: analysisWords() }
}

/** What the Compare view shows: the last result that belongs to the proposals, in the measure asked about. */
export class CompareData {
  readonly #page: Page
  #played: Played | null = $state.raw(null)
  #fetched: (Values & { readonly of: Played }) | null = $state.raw(null)
  readonly #now: Comparison | null = $derived.by(() => this.#compare())
  #last: Comparison | null = $state.raw(null)

  constructor(page: Page) {
    this.#page = page
    $effect.pre(() => this.#capture())
    $effect(() => this.#fetch())
    $effect.pre(() => {
      const now = this.#now
      if (now) this.#last = now
    })
  }

  /** Null until the futures of every proposal are in. */
  get comparison(): Comparison | null {
    return this.#now ?? (this.#played ? this.#last : null)
  }

  /** The measure asked about: Explore's, or one that is no share by trait. */
  get metric(): string {
    const { otherMeasure, focus } = this.#page.session
    return otherMeasure ?? focus.metric
  }

  /** What is on screen answers an earlier question, or not all futures are in. */
  get stale(): boolean {
    const { session, result } = this.#page
    return session.run.phase !== 'done' || this.#now === null || result?.shown.complete !== true
  }

  choose(metric: string): void {
    const { session } = this.#page
    if (isOtherMeasure(metric)) session.setOtherMeasure(metric)
    else {
      session.setOtherMeasure(null)
      session.setFocus({ metric })
    }
  }

  /** Keeps the proposals as they were when a result came: they change at once, the next result takes a moment. */
  #capture(): void {
    const shown = this.#page.result?.shown
    untrack(() => {
      const { proposals: slots, scenario } = this.#page.session
      if (!shown) this.#played = this.#last = null
      else if (lettersOf(shown, slots)) this.#played = { shown, slots, scenario }
    })
  }

  #fetch(): void {
    const { session } = this.#page
    const [played, metric] = [this.#played, session.otherMeasure]
    if (!played || metric === null || !played.shown.complete) return
    const { year } = played.shown.focus
    session.columns(metric, year).then(
      (values) => {
        if (this.#played === played && session.otherMeasure === metric)
          this.#fetched = { ...values, of: played }
      },
      // Another run has begun: its result asks again.
      () => {}
    )
  }

  #compare(): Comparison | null {
    const [played, metric] = [this.#played, this.metric]
    if (!played) return null
    const { shown } = played
    const { columns } = shown
    if (columns.metric === metric) return comparisonOf(language(), played, columns)
    const fetched = this.#fetched
    if (fetched?.of !== played || fetched.metric !== metric) return null
    return comparisonOf(language(), played, fetched)
  }
}
