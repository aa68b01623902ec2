import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../../src/analysis/fails/sample.ts'
import { growTree, type Tree } from '../../../src/analysis/fails/tree.ts'
import { byLuck, flagged, uniformInputs } from './planted.ts'

const drawn = uniformInputs(10, 2000)
const tree = (sought: Uint8Array) => growTree(sampleOf(drawn, sought))

/** Inputs that the tree asks about, top down. */
const asked = ({ split }: Tree): readonly number[] =>
  split ? [split.input, ...asked(split.below), ...asked(split.above)] : []

const leaves = (node: Tree): readonly Tree[] =>
  node.split ? [...leaves(node.split.below), ...leaves(node.split.above)] : [node]

/** Futures that the tree takes for what they are not, when each leaf takes all for what most of it is. */
const errors = (node: Tree) =>
  leaves(node).reduce((sum, { inside, hits }) => sum + Math.min(hits, inside - hits), 0)

describe('a tree', () => {
  it('finds planted cuts where they are, and no others', () => {
    const found = tree(flagged(drawn, (x) => x(2) < 0.3 && x(5) > 0.6, { noise: 0.05 }))
    expect(asked(found).toSorted()).toEqual([2, 5])
    const cuts = [found.split, found.split?.below.split, found.split?.above.split]
    expect(cuts.find((cut) => cut?.input === 2)?.at).toBeCloseTo(0.3, 1)
    expect(cuts.find((cut) => cut?.input === 5)?.at).toBeCloseTo(0.6, 1)
    expect(errors(found)).toBeLessThan(0.08 * 2000)
  })

  it('keeps a first cut that is worth little alone when what follows is worth much', () => {
    // Which of two matters turns on the other: neither tells much by itself.
    const found = tree(flagged(drawn, (x) => x(0) < 0.45 !== x(1) < 0.45, { noise: 0.03 }))
    expect(new Set(asked(found))).toEqual(new Set([0, 1]))
    expect(errors(found)).toBeLessThan(0.1 * 2000)
  })

  it('does not split luck', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const luck = growTree(sampleOf(uniformInputs(30, 800, seed), byLuck(800, 0.4, seed)))
      expect(luck.split).toBeUndefined()
    }
  })

  it('counts every future once, in leaves that are not tiny, at most three questions deep', () => {
    const found = tree(flagged(drawn, (x) => x(0) + x(1) * x(2) + x(3) > 1.2, { noise: 0.02 }))
    const all = leaves(found)
    expect(all.length).toBeGreaterThan(3)
    expect(all.length).toBeLessThanOrEqual(8)
    expect(all.reduce((sum, { inside }) => sum + inside, 0)).toBe(2000)
    expect(all.reduce((sum, { hits }) => sum + hits, 0)).toBe(found.hits)
    expect(Math.min(...all.map(({ inside }) => inside))).toBeGreaterThanOrEqual(100)
  })

  it('cuts between values, never through equal ones', () => {
    const two = { names: ['two'], columns: [Float64Array.from({ length: 400 }, (_, i) => i % 2)] }
    const found = growTree(
      sampleOf(
        two,
        flagged(two, (x) => x(0) === 1)
      )
    )
    expect(found.split).toEqual({
      input: 0,
      at: 0.5,
      below: { inside: 200, hits: 0 },
      above: { inside: 200, hits: 200 },
    })
  })

  it('is a leaf where there is nothing to ask', () => {
    const none = { names: [], columns: [] }
    expect(growTree(sampleOf(none, Uint8Array.of(1)))).toEqual({ inside: 1, hits: 1 })
    expect(tree(new Uint8Array(2000).fill(1)).split).toBeUndefined()
  })
})
