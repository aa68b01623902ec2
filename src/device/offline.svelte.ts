import type { OfflineAnswer, OfflineCopy, OfflineFailure, OfflineQuestion } from './offline-types.ts'

/** Why a browser keeps no copy: opened as a file, over a line that is not secure, or it gives pages nothing to keep. */
export type OfflineHindrance = 'file' | 'insecure' | 'unsupported'

export type OfflineState =
  /** Nothing is known yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'impossible'; readonly why: OfflineHindrance }
  /** Bytes here and in all. */
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly why: OfflineFailure }
  | { readonly kind: 'ready'; readonly copy: OfflineCopy; readonly newer: OfflineCopy | null }

/** A worker that does not answer in this time (ms) has a fault; it answers at once, and tells of each file. */
const PATIENCE_MS = 60_000

/** Whether the page can be opened without a network, as the page sees it. */
export class Offline {
  #state = $state.raw<OfflineState>({ kind: 'unknown' })
  readonly #page: Window

  constructor(page: Window) {
    this.#page = page
  }

  get state(): OfflineState {
    return this.#state
  }

  /** Sees to it that there is a copy on this device. Call it once, when the page has nothing more urgent to do. */
  async begin(): Promise<void> {
    const hindrance = hindranceOf(this.#page)
    if (hindrance) {
      this.#state = { kind: 'impossible', why: hindrance }
      return
    }
    const { serviceWorker } = this.#page.navigator
    try {
      // Found from the page, not from this script, so that the page may stand in any folder.
      const found: unknown = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
      if (!found) throw new DOMException('no registration', 'SecurityError')
    } catch (thrown) {
      const refused = thrown instanceof DOMException && thrown.name === 'SecurityError'
      this.#state = refused ? { kind: 'impossible', why: 'unsupported' } : { kind: 'failed', why: 'network' }
      return
    }
    // A newer worker has taken over: what it brings is fetched, and waits for the user's word.
    serviceWorker.addEventListener('controllerchange', () => void this.#look())
    await this.#look()
  }

  /** Tries again to complete a copy. */
  async retry(): Promise<void> {
    if (this.#state.kind !== 'failed') return
    this.#state = { kind: 'unknown' }
    await (this.#page.navigator.serviceWorker.controller ? this.#look() : this.begin())
  }

  /** Opens the page anew from the newer copy: what the user set is in the address. */
  async useNewer(): Promise<void> {
    await this.#ask('adopt')
    this.#page.location.reload()
  }

  async #look(): Promise<void> {
    const first = await this.#ask('status')
    if (first.kind === 'status' && first.status.wanting) await this.#ask('fill')
  }

  /** Asks the worker behind the page and shows what it says. */
  async #ask(question: OfflineQuestion): Promise<OfflineAnswer> {
    const { active } = await this.#page.navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>
      const hear = (answer: OfflineAnswer) => {
        clearTimeout(timer)
        this.#show(answer)
        if (answer.kind === 'progress') {
          timer = setTimeout(silent, PATIENCE_MS)
          return
        }
        port1.close()
        resolve(answer)
      }
      const silent = () => hear({ kind: 'failed', failure: 'network' })
      port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => hear(data)
      timer = setTimeout(silent, PATIENCE_MS)
      active?.postMessage(question, [port2])
    })
  }

  #show(answer: OfflineAnswer): void {
    // While a newer version is fetched the copy that is here is as good as before.
    const ready = this.#state.kind === 'ready'
    if (answer.kind === 'status') {
      const { current, newer } = answer.status
      if (current) this.#state = { kind: 'ready', copy: current, newer }
    } else if (!ready) {
      this.#state =
        answer.kind === 'progress'
          ? { kind: 'preparing', done: answer.done, total: answer.total }
          : { kind: 'failed', why: answer.failure }
    }
  }
}

function hindranceOf(page: Window): OfflineHindrance | null {
  if (page.location.protocol === 'file:') return 'file'
  if (!page.isSecureContext) return 'insecure'
  return 'serviceWorker' in page.navigator && 'caches' in page ? null : 'unsupported'
}
