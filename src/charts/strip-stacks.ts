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

/** The values of one strip by where they stand: below zero and above it from zero outwards, and on it. */
interface Sides {
  readonly zeros: readonly number[]
  /** Columns from zero outwards, each with the values that belong there. */
  readonly below: readonly (readonly number[])[]
  readonly above: readonly (readonly number[])[]
  /** From zero to the first column's near edge (px). */
  readonly edge: number
}

/**
 * Stacks the marks of several strips at one size, so that no strip looks heavier than another. Marks are as large as
 * lets every stack fit. Where even the smallest would not fit, what is too much for a column goes to the next one
 * outwards. No mark ever stands on the wrong side of zero; marks of exactly zero stand on the line itself.
 *
 * @param rows the values of each strip, lowest first.
 */
export function stackStrips(rows: readonly (readonly number[])[], room: StripRoom): Strips {
  let size = room.largest
  const fits = (values: readonly number[]) => {
    const { zeros, below, above } = sidesOf(values, size, room)
    const tallest = Math.max(zeros.length, ...[...below, ...above].map(({ length }) => length))
    return tallest <= levelsOf(size, room)
  }
  while (size > room.smallest && !rows.every(fits)) size = Math.max(room.smallest, size - 0.5)
  return { size, strips: rows.map((values) => marksOf(values, size, room)) }
}

const levelsOf = (size: number, { height }: StripRoom) => Math.max(1, Math.floor(height / size + 1e-9))

function sidesOf(values: readonly number[], size: number, room: StripRoom): Sides {
  const zeros = values.filter((value) => value === 0)
  // Where some stand on the line, the others begin beside them.
  const edge = (Math.ceil(zeros.length / levelsOf(size, room)) * size) / 2
  const zero = room.toPixel(0)
  const columns = (side: readonly number[]) => {
    const found: number[][] = []
    for (const value of side) {
      const away = Math.abs(room.toPixel(value) - zero) - edge
      const column = Math.max(0, Math.ceil(away / size - 1e-9) - 1)
      while (found.length <= column) found.push([])
      found[column]?.push(value)
    }
    return found
  }
  const outwards = values.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  return {
    zeros,
    below: columns(outwards.filter((value) => value < 0)),
    above: columns(outwards.filter((value) => value > 0)),
    edge,
  }
}

function marksOf(values: readonly number[], size: number, room: StripRoom): readonly StackedMark[] {
  const levels = levelsOf(size, room)
  const { zeros, below, above, edge } = sidesOf(values, size, room)
  const zero = room.toPixel(0)
  const side = (columns: Sides['above'], sign: 1 | -1) =>
    spread(columns, levels).flatMap((column, nth) =>
      column.map((value, level) => ({ value, x: zero + sign * (edge + (nth + 0.5) * size), level }))
    )
  // Even columns, so that the block stands square on the line.
  const tall = Math.ceil(zeros.length / Math.max(1, Math.ceil(zeros.length / levels)))
  const onLine = zeros.map((value, nth) => {
    const x = zero - edge + (Math.floor(nth / tall) + 0.5) * size
    return { value, x, level: nth % tall }
  })
  return [...side(below, -1).reverse(), ...onLine, ...side(above, 1)]
}

/** Columns of at most `levels`: the outermost of what is too much goes on to the next column. */
function spread(columns: readonly (readonly number[])[], levels: number): readonly (readonly number[])[] {
  const spread: (readonly number[])[] = []
  let left: readonly number[] = []
  for (let nth = 0; nth < columns.length || left.length > 0; nth++) {
    const here = [...left, ...(columns[nth] ?? [])]
    spread.push(here.slice(0, levels))
    left = here.slice(levels)
  }
  return spread
}
