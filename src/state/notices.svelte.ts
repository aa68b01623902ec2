import type { Messages } from '../messages/catalogue.ts'
import { t } from '../messages/messages.svelte.ts'
import type { Notice } from './session-view.ts'

/** A notice as a function of the language, so that a change of language rewrites it. */
export interface NoticeText {
  readonly kind: Notice['kind']
  readonly text: (messages: Messages) => string
  readonly details?: (messages: Messages) => readonly string[]
}

/** Messages that stay until dismissed; a newer one on the same matter takes the place of the older. */
export class Notices {
  #shown: readonly string[] = []
  #entries = $state.raw<readonly { readonly id: string; readonly notice: NoticeText }[]>([])

  readonly #list = $derived(
    this.#entries.map(({ id, notice }): Notice => {
      const details = notice.details?.(t()) ?? []
      return { id, kind: notice.kind, text: notice.text(t()), ...(details.length > 0 && { details }) }
    })
  )

  get list(): readonly Notice[] {
    return this.#list
  }

  show(id: string, notice: NoticeText): void {
    this.#shown = [...this.#shown, id]
    this.#entries = [...this.#entries.filter((entry) => entry.id !== id), { id, notice }]
  }

  /** Shows a text alone. */
  tell(id: string, kind: Notice['kind'], text: NoticeText['text']): void {
    this.show(id, { kind, text })
  }

  /** Shows a notice unless one on the same matter was shown before: said once is enough. */
  showOnce(id: string, notice: NoticeText): void {
    if (!this.#shown.includes(id)) this.show(id, notice)
  }

  dismiss(id: string): void {
    if (this.#entries.some((entry) => entry.id === id)) {
      this.#entries = this.#entries.filter((entry) => entry.id !== id)
    }
  }
}
