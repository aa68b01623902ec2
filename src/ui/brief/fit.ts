/** How much smaller than usual the type on paper may be, largest first. */
const SCALES = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82] as const

/** Heights in CSS pixels, at one size of type. */
export interface PaperHeights {
  /** Room of one page between its margins, without its foot. */
  readonly page: number
  /** What stands above the first block. */
  readonly head: number
  /** Each block with the gap above it. */
  readonly blocks: readonly number[]
}

/** Which page each block stands on, from 0. */
export type Pages = readonly number[]

/** Puts blocks onto pages in their order; a block stays whole. */
function paginate({ page, head, blocks }: PaperHeights): Pages {
  let [at, used] = [0, head]
  return blocks.map((height) => {
    if (used + height > page && used > 0) [at, used] = [at + 1, 0]
    used += height
    return at
  })
}

/**
 * The largest type at which everything stands on two pages; else the smallest, on as many as it takes.
 *
 * @param measure the heights at a size of type.
 */
export function fitPaper(measure: (scale: number) => PaperHeights): {
  readonly scale: number
  readonly pages: Pages
} {
  let smallest: { scale: number; pages: Pages } = { scale: 1, pages: [] }
  for (const scale of SCALES) {
    const pages = paginate(measure(scale))
    if ((pages.at(-1) ?? 0) <= 1) return { scale, pages }
    smallest = { scale, pages }
  }
  return smallest
}
