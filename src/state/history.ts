import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from 'immer'

enablePatches()

interface Step {
  readonly forward: Patch[]
  readonly back: Patch[]
}

const MOST_STEPS = 200

/**
 * An immutable state with undo and redo. A gesture, such as dragging a slider, is many changes and one step: its
 * changes come unsettled under one key, and the step is made when it settles or when something else is changed.
 */
export class History<T extends object> {
  #present: T
  #past: Step[] = []
  #future: Step[] = []
  #gesture: { readonly key: string; readonly start: T } | null = null

  constructor(start: T) {
    this.#present = start
  }

  get present(): T {
    return this.#present
  }

  get canUndo(): boolean {
    return this.#past.length > 0 || (this.#gesture !== null && !same(this.#gesture.start, this.#present))
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** True while a gesture is open. */
  get moving(): boolean {
    return this.#gesture !== null
  }

  /** The state in which the gesture of this key began; outside of it, the present. */
  startOf(key: string): T {
    return this.#gesture?.key === key ? this.#gesture.start : this.#present
  }

  /** Changes the state under a gesture's key; with `settled` the gesture, if any, becomes one step. */
  change(recipe: (draft: Draft<T>) => void, key = '', settled = true): void {
    if (this.#gesture && this.#gesture.key !== key) this.settle()
    this.#gesture ??= { key, start: this.#present }
    const [next] = produceWithPatches(this.#present, (draft) => {
      recipe(draft)
    })
    this.#present = next
    if (settled) this.settle()
  }

  /** Ends the open gesture. A gesture that came back to its start leaves no step. */
  settle(): void {
    const gesture = this.#gesture
    this.#gesture = null
    if (!gesture) return
    const end = this.#present
    if (same(gesture.start, end)) {
      this.#present = gesture.start
      return
    }
    const [, forward, back] = produceWithPatches(gesture.start, (draft) => void Object.assign(draft, end))
    this.#past = [...this.#past, { forward, back }].slice(-MOST_STEPS)
    this.#future = []
  }

  undo(): void {
    this.settle()
    const step = this.#past.at(-1)
    if (!step) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, step]
    this.#present = applyPatches(this.#present, step.back)
  }

  redo(): void {
    this.settle()
    const step = this.#future.at(-1)
    if (!step) return
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, step]
    this.#present = applyPatches(this.#present, step.forward)
  }

  /** Starts over from another state, without steps. */
  reset(start: T): void {
    this.#present = start
    this.#past = []
    this.#future = []
    this.#gesture = null
  }
}

/** Equal as plain data, whatever the order of fields. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && same(value, (b as Record<string, unknown>)[key]))
  )
}
