import { columnMiddle, pile, type ColumnAxis } from './pile.ts'

/** Where one dot stands: its column's middle in pixels, and how many dots lie under it. */
export interface StackedDot {
  readonly value: number
  readonly x: number
  readonly row: number
}

export interface DotStacks {
  /** Side of the square that each dot fills (px): also the width of a column. */
  readonly size: number
  readonly dots: readonly StackedDot[]
}

export interface StackRoom extends ColumnAxis {
  /** Pixel of a value on the horizontal axis: inside it. */
  readonly toPixel: (value: number) => number
  /** Height that the tallest stack may take (px). */
  readonly height: number
  /** The largest dot wanted (px). */
  readonly largest: number
}

/**
 * Stacks dots in the widest columns whose tallest stack still fits. Dots at or under the edge stand left of it, others
 * right; none stands further from its value than half its width, or outside the axis.
 */
export function stackDots(values: readonly number[], room: StackRoom): DotStacks {
  let size = room.largest
  let dots = dotsAt(values, size, room)
  while (size > 1 && tallest(dots) * size > room.height) {
    size = Math.max(1, size - 0.5)
    dots = dotsAt(values, size, room)
  }
  return { size, dots }
}

function dotsAt(values: readonly number[], size: number, room: StackRoom): readonly StackedDot[] {
  const middles = values.map((value) => {
    const pixel = room.toPixel(value)
    return columnMiddle(pixel, pixel > room.edge + 1e-9 * size ? 1 : -1, size, room)
  })
  const levels = pile(middles, size)
  return values.map((value, dot) => ({ value, x: middles[dot] ?? 0, row: levels[dot] ?? 0 }))
}

const tallest = (dots: readonly StackedDot[]): number => Math.max(0, ...dots.map(({ row }) => row + 1))
