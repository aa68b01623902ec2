import type { LeverId } from '../../engine/index.ts'
import type { OpenPhrase, ReadProposal } from '../../messages/motion/read-proposal-en.ts'

/** A rule that a motion set. */
export interface MotionRule {
  readonly lever: LeverId
  readonly phrase: string
}

/** Words that wait for an answer; `lever` is what they are about, once that is known. */
export type Waiting = OpenPhrase & { readonly key: number }

/** The motion that was read last, and what became of its words. It belongs to the place it was read for. */
class MotionBox {
  typed = $state('')
  #place = $state('')
  #motion = ''
  #read = $state.raw<ReadProposal | null>(null)
  #rules = $state.raw<readonly MotionRule[]>([])
  #open = $state.raw<readonly Waiting[]>([])

  /** The reading, where it is of this place. */
  readingOf(place: string): ReadProposal | null {
    return this.#place === place ? this.#read : null
  }

  get rules(): readonly MotionRule[] {
    return this.#rules
  }

  get open(): readonly Waiting[] {
    return this.#open
  }

  /** Whether this is the motion that is shown, where it was read. */
  holds(place: string, motion: string): boolean {
    return this.#motion === motion && (motion === '' || this.#place === place)
  }

  /** @param motion what the session keeps of it: empty where nothing was found that moves anything. */
  take(place: string, motion: string, read: ReadProposal): void {
    this.#place = place
    this.#motion = motion
    if (motion !== '') this.typed = motion
    this.#read = read
    this.#rules = distinct(read.rules)
    this.#open = read.open.map((each, key) => ({ ...each, key }))
  }

  forget(): void {
    this.typed = ''
    this.#motion = ''
    this.#read = null
  }

  /** A rule was taken out. */
  drop(lever: LeverId): void {
    this.#rules = this.#rules.filter((rule) => rule.lever !== lever)
  }

  /** Words are left out, on purpose. */
  leave(key: number): void {
    this.#open = this.#open.filter((each) => each.key !== key)
  }

  /** Words are about this rule: how much is still to be said. */
  about(key: number, lever: LeverId): void {
    this.#open = this.#open.map((each) => (each.key === key ? { ...each, lever, why: 'noNumber' } : each))
  }

  /** The figure that was missing has been given. */
  settle({ key, phrase }: Waiting, lever: LeverId): void {
    this.#rules = distinct([...this.#rules, { lever, phrase }])
    this.leave(key)
  }
}

const distinct = (rules: readonly MotionRule[]): readonly MotionRule[] =>
  rules.filter(({ lever }, at) => rules.findIndex((other) => other.lever === lever) === at)

export const motionBox = new MotionBox()
