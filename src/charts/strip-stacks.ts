/** One mark of a strip: the middle of its column (px), and how many marks lie under it. */
interface StackedMark {
  readonly value: number
  readonly x: number
  readonly level: number
}

/** Strips drawn at one scale: every mark fills a square of the same side. */
export interface Strips {
  /** Side of that square (px). */
  readonly size: number
  /** The marks of each strip, in the order of its values. */
  readonly strips: readonly (readonly StackedMark[])[]
}

export interface StripRoom {
  /** Pixel of a value on the axis that all strips share. */
  readonly toPixel: (value: number) => number
  /** Height that the tallest stack may take (px). */
  readonly height: number
  /** The largest mark wanted, and the smallest that still shows its shape (px). */
  readonly largest: number
  readonly smallest: number
}

/** Values that share a bin, and its columns. */
interface Bin {
  /** Middle of its first column (px). */
  readonly x: number
  readonly members: number[]
}

/**
 * Stacks the marks of several strips at one size, so that no strip looks heavier than another. Marks are as large as
 * lets every stack fit; where even the smallest would not, that strip's bins take two or more columns. Bins meet at
 * zero, so that a mark is never on the wrong side of it; marks of exactly zero stand on the line itself.
 *
 * @param rows the values of each strip, lowest first.
 */
export function stackStrips(rows: readonly (readonly number[])[], room: StripRoom): Strips {
  let size = room.largest
  const fits = (values: readonly number[], columns: number) =>
    tallest(binsOf(values, size, columns, room), columns) * size <= room.height + 1e-9
  while (size > room.smallest && !rows.every((values) => fits(values, 1)))
    size = Math.max(room.smallest, size - 0.5)
  const strips = rows.map((values) => {
    let columns = 1
    while (columns < values.length && !fits(values, columns)) columns++
    return marksOf(values, binsOf(values, size, columns, room), columns, size)
  })
  return { size, strips }
}

function binsOf(values: readonly number[], size: number, columns: number, { toPixel }: StripRoom): Bin[] {
  const zero = toPixel(0)
  const width = size * columns
  const hasZeros = values.includes(0)
  // Where some stand on the line, the others begin beside them.
  const edge = hasZeros ? width / 2 : 0
  const bins = new Map<number, Bin>()
  values.forEach((value, index) => {
    const away = Math.abs(toPixel(value) - zero)
    // From 1 outwards on either side; 0 is the line.
    const step = value === 0 ? 0 : Math.max(1, Math.ceil((away - edge) / width - 1e-9))
    const bin = Math.sign(value) * step
    const middle = zero + Math.sign(value) * (step === 0 ? 0 : edge + (step - 0.5) * width)
    const known = bins.get(bin) ?? { x: middle - ((columns - 1) / 2) * size, members: [] }
    known.members.push(index)
    bins.set(bin, known)
  })
  return [...bins.values()]
}

function tallest(bins: readonly Bin[], columns: number): number {
  return Math.max(0, ...bins.map(({ members }) => Math.ceil(members.length / columns)))
}

/** The lowest of a bin fill its first column, so that marks stay in order from left to right. */
function marksOf(values: readonly number[], bins: readonly Bin[], columns: number, size: number) {
  const marks: StackedMark[] = values.map((value) => ({ value, x: NaN, level: 0 }))
  for (const { x, members } of bins) {
    const levels = Math.ceil(members.length / columns)
    const used = Math.ceil(members.length / levels)
    // A bin that does not fill its columns stands in its middle.
    const start = x + ((columns - used) / 2) * size
    members.forEach((index, nth) => {
      const column = Math.floor(nth / levels)
      marks[index] = { value: values[index] ?? NaN, x: start + column * size, level: nth % levels }
    })
  }
  return marks
}
