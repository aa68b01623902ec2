import type { Jurisdiction, LawPack } from '../scenario/checked.ts'

/** Law packs at hand: each is fetched once, when it is first wanted. */
export class LawShelf {
  readonly #load: (id: Jurisdiction) => Promise<LawPack>
  readonly #onFailed: (id: Jurisdiction) => void
  #loading: readonly Jurisdiction[] = []
  #packs: Readonly<Partial<Record<Jurisdiction, LawPack>>> = $state.raw({})

  /** @param onFailed told when a pack could not be fetched; the next wish tries again. */
  constructor(load: (id: Jurisdiction) => Promise<LawPack>, onFailed: (id: Jurisdiction) => void) {
    this.#load = load
    this.#onFailed = onFailed
  }

  /** The pack of a jurisdiction; null without one, and until it is there. */
  peek(id: Jurisdiction | null): LawPack | null {
    return id === null ? null : (this.#packs[id] ?? null)
  }

  /** Fetches a pack that is not at hand. */
  want(id: Jurisdiction | null): void {
    if (id === null || this.#packs[id] || this.#loading.includes(id)) return
    this.#loading = [...this.#loading, id]
    this.#load(id)
      .then((pack) => {
        this.#packs = { ...this.#packs, [id]: pack }
      })
      .catch(() => {
        this.#onFailed(id)
      })
      .finally(() => {
        this.#loading = this.#loading.filter((each) => each !== id)
      })
  }
}
