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

export interface StackRoom {
  /** Pixel of a value on the horizontal axis. */
  readonly toPixel: (value: number) => number
  /** Height that the tallest stack may take (px). */
  readonly height: number
  /** The largest dot wanted (px). */
  readonly largest: number
  /** A pixel on which two columns meet, so that no dot straddles it: dots at or under it stand left, others right. */
  readonly edge: number
}

const SMALLEST = 5

/** Stacks dots in the widest columns whose tallest stack still fits. */
export function stackDots(values: readonly number[], room: StackRoom): DotStacks {
  let size = room.largest
  let columns = columnsOf(values, size, room)
  while (size > SMALLEST && tallest(columns) * size > room.height) {
    size -= 0.5
    columns = columnsOf(values, size, room)
  }

  const filled = new Map<number, number>()
  const dots = values.map((value, dot) => {
    const column = columns[dot] ?? 0
    const row = filled.get(column) ?? 0
    filled.set(column, row + 1)
    return { value, x: room.edge + (column + 0.5) * size, row }
  })
  return { size, dots }
}

function columnsOf(values: readonly number[], size: number, { toPixel, edge }: StackRoom): number[] {
  return values.map((value) => Math.ceil((toPixel(value) - edge) / size - 1e-9) - 1)
}

function tallest(columns: readonly number[]): number {
  const heights = new Map<number, number>()
  for (const column of columns) heights.set(column, (heights.get(column) ?? 0) + 1)
  return Math.max(0, ...heights.values())
}
