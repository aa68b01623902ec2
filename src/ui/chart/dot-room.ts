/** Where things stand in the dot chart (px from its top left corner). */
export interface DotRoom {
  readonly width: number
  readonly height: number
  /** First and last pixel of the axis. */
  readonly left: number
  readonly right: number
  /** Middle of the row that holds the target's handle. */
  readonly handle: number
  /** Baseline of the label of today's rules. */
  readonly label: number
  /** Size of the label's type, as the style sheet has it. */
  readonly size: number
  /** The highest that dots may reach, and the axis they stand on. */
  readonly top: number
  readonly floor: number
  /** The largest dot wanted (px), and the most pieces that ticks may cut the axis into. */
  readonly largest: number
  readonly ticks: number
  readonly toPixel: (value: number) => number
}

/** One `rem` in pixels: everything in the picture grows with the reader's text size. */
function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** Shares out the room of a dot chart whose axis runs from 0 to `end`. */
export function dotRoom(width: number, height: number, end: number): DotRoom {
  const rem = remPixels()
  const side = rem * 1.5
  const left = side
  const right = Math.max(left + 1, width - side)
  const top = rem * 3.75
  const floor = Math.max(top + rem, height - rem * 1.75)
  return {
    width,
    height,
    left,
    right,
    handle: rem * 0.875,
    label: rem * 3,
    size: Math.max(12, rem * 0.84375),
    top,
    floor,
    largest: Math.min(rem * 2.5, (right - left) / 12),
    ticks: Math.max(2, Math.floor((right - left) / (rem * 4.5))),
    toPixel: (value) => left + ((right - left) * value) / (end > 0 ? end : 1),
  }
}
