import { describe, expect, it } from 'vitest'
import { fitPaper, pagesOf, type BlockHeight, type PaperHeights } from '../../src/ui/brief/fit.ts'

const whole = (height: number): BlockHeight => ({ head: height, rows: [], tail: 0 })
const table = (...rows: number[]): BlockHeight => ({ head: 20, rows, tail: 5 })
const paper = (...blocks: BlockHeight[]): PaperHeights => ({ page: 100, top: 10, blocks })

describe('paper', () => {
  it('breaks a table between rows, its head counted on both pages, so that two pages do', () => {
    const { scale, placed } = fitPaper(() => paper(whole(30), table(20, 15, 20, 20), whole(30)))
    expect(scale).toBe(1)
    expect(placed).toEqual([
      { page: 0, block: 0, rows: null },
      { page: 0, block: 1, rows: { from: 0, to: 2 } },
      { page: 1, block: 1, rows: { from: 2, to: 4 } },
      // 20 + 40 + 5 on the second page: 30 more are within its 100.
      { page: 1, block: 2, rows: null },
    ])
  })

  it('leaves no row alone, and no block that has no rows in parts', () => {
    const { placed } = fitPaper(() => paper(whole(50), table(15, 15, 15), whole(20)))
    expect(placed.map(({ page, rows }) => [page, rows])).toEqual([
      [0, null],
      [1, null],
      [1, null],
    ])
  })

  it('makes the type smaller until two pages do', () => {
    const shrinking = (scale: number) => paper(whole(85 * scale), whole(90), whole(scale > 0.9 ? 20 : 5))
    expect(fitPaper(shrinking).scale).toBe(0.88)
  })

  it('takes a third page at the usual size, rather than at a smaller one, where two never do', () => {
    const never = fitPaper(() => paper(whole(60), whole(60), whole(60)))
    expect([never.scale, pagesOf(never.placed)]).toEqual([1, 3])
    const four = (scale: number) => paper(whole(60), whole(60), whole(60), whole(scale > 0.9 ? 60 : 30))
    expect([fitPaper(four).scale, pagesOf(fitPaper(four).placed)]).toEqual([0.88, 3])
  })
})
