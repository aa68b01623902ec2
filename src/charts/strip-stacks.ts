import { columnMiddle, pile } from './pile.ts'

/** One mark of a strip: the middle of its column (px), and how many marks lie under it. */
interface StackedMark {
  readonly value: number
  readonly x: number
  readonly level: number
}

/** Strips drawn at one scale: every mark has the same width, and every level the same height. */
export interface Strips {
  /** Width and height of a mark (px). */
  readonly size: number
  /** From one level to the next (px): less than a mark where a crowd lies like a pile of coins. */
  readonly pitch: number
  /** The marks of each strip, in the order of its values. */
  readonly strips: readonly (readonly StackedMark[])[]
}

export interface StripRoom {
  /** Pixel of a value on the axis that all strips share. */
  readonly toPixel: (value: number) => number
  /** First and last pixel of that axis. */
  readonly left: number
  readonly right: number
  /** Height that the tallest stack may take (px). */
  readonly height: number
  /** The largest mark wanted, and the smallest that still shows its shape (px). */
  readonly largest: number
  readonly smallest: number
}

/**
 * Stacks the marks of several strips at one size, so that no strip looks heavier than another. Marks are as large as
 * lets every stack fit; where even the smallest would not fit, they lie over one another. No mark ever stands further
 * from its value than half its width, or on the wrong side of zero; marks of exactly zero stand on the line itself.
 *
 * @param rows the values of each strip, lowest first.
 */
export function stackStrips(rows: readonly (readonly number[])[], room: StripRoom): Strips {
  let size = room.largest
  let strips = rows.map((values) => marksOf(values, size, room))
  while (size > room.smallest && tallest(strips) * size > room.height) {
    size = Math.max(room.smallest, size - 0.5)
    strips = rows.map((values) => marksOf(values, size, room))
  }
  const levels = tallest(strips)
  return { size, pitch: levels > 1 ? Math.min(size, (room.height - size) / (levels - 1)) : size, strips }
}

function marksOf(values: readonly number[], size: number, room: StripRoom): readonly StackedMark[] {
  const zero = room.toPixel(0)
  // From the line outwards: what is near it lies on those that stand on it.
  const outwards = values.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const middles = outwards.map((value) =>
    value === 0 ? zero : columnMiddle(room.toPixel(value), value < 0 ? -1 : 1, size, { ...room, edge: zero })
  )
  const levels = pile(middles, size)
  return outwards
    .map((value, mark) => ({ value, x: middles[mark] ?? 0, level: levels[mark] ?? 0 }))
    .sort((a, b) => a.value - b.value)
}

const tallest = (strips: Strips['strips']): number =>
  Math.max(0, ...strips.flat().map(({ level }) => level + 1))
