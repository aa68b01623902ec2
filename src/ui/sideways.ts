/** How far a finger must go before its direction counts (CSS px): about what browsers take for a tap. */
const SLACK = 8
/** After a tap browsers still send what a mouse would have sent; by then it has come (ms). */
const AFTER_TAP = 600

interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** One touch: undecided until it has gone some way, then sideways or not to its end. */
export class Touch {
  readonly #from: Point
  #sideways: boolean | null = null

  constructor(from: Point) {
    this.#from = { clientX: from.clientX, clientY: from.clientY }
  }

  /** Whether the touch, now at a point, goes sideways. */
  sidewaysAt({ clientX, clientY }: Point): boolean {
    const [along, across] = [Math.abs(clientX - this.#from.clientX), Math.abs(clientY - this.#from.clientY)]
    if (this.#sideways === null && Math.max(along, across) >= SLACK) this.#sideways = along > across
    return this.#sideways === true
  }
}

/**
 * Lets a finger move a slider only by going sideways. Browsers set a slider where a touch begins, before they know
 * whether the finger means to scroll; until then, and after a mere tap, the value is put back and nobody hears of it.
 * Mouse, pen and keys are left alone.
 */
export function onlySideways(input: HTMLInputElement): () => void {
  let held: { readonly touch: Touch; readonly value: string; free: boolean } | null = null
  let timer = 0

  const letGo = () => {
    clearTimeout(timer)
    held = null
  }
  const down = (event: PointerEvent) => {
    letGo()
    if (event.pointerType === 'touch') held = { touch: new Touch(event), value: input.value, free: false }
  }
  const move = (event: PointerEvent) => {
    if (held && event.pointerType === 'touch') held.free = held.touch.sidewaysAt(event)
  }
  const end = () => {
    if (!held || held.free) return
    input.value = held.value
    timer = window.setTimeout(letGo, AFTER_TAP)
  }
  const putBack = (event: Event) => {
    if (!held || held.free) return
    input.value = held.value
    event.stopImmediatePropagation()
  }

  const ears = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
    ['keydown', letGo],
    ['input', putBack],
    ['change', putBack],
  ] as const
  for (const [name, hear] of ears) input.addEventListener(name, hear as EventListener, { capture: true })
  return () => {
    letGo()
    for (const [name, hear] of ears) input.removeEventListener(name, hear as EventListener, { capture: true })
  }
}
