import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCoverage } from '../../src/runner/coverage.ts'
import { type Chunk, createPlan } from '../../src/runner/plan.ts'

const covered = (...blocks: readonly (readonly [first: number, count: number])[]) => {
  const coverage = createCoverage()
  for (const [first, count] of blocks) coverage.add(first, count)
  return coverage
}

describe('coverage', () => {
  it('is the prefix without gaps, in whatever order blocks come', () => {
    const blocks = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    fc.assert(
      fc.property(blocks, (order) => {
        const coverage = createCoverage()
        for (const block of order) coverage.add(block * 5, 5)
        const missing = [...Array(11).keys()].find((block) => !order.includes(block)) ?? 10
        expect(coverage.prefix).toBe(missing * 5)
      })
    )
  })

  it('is not hurt by a block that comes twice', () => {
    expect(covered([0, 10], [5, 10], [0, 3]).prefix).toBe(15)
  })
})

describe('a plan', () => {
  it('gives out each future once, in order, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        (runs, sizes) => {
          const plan = createPlan(new Map([[0, createCoverage()]]), runs)
          let next = 0
          for (let turn = 0; ; turn++) {
            const chunk = plan.next(() => sizes[turn % sizes.length] ?? 1)
            if (!chunk) break
            expect(chunk.first).toBe(next)
            next += chunk.count
          }
          expect(next).toBe(runs)
        }
      )
    )
  })

  it('asks only for the policies whose futures are missing', () => {
    const plan = createPlan(
      new Map([
        [0, covered([0, 60])],
        [1, covered([0, 10])],
      ]),
      100
    )
    const chunks: Chunk[] = []
    for (let chunk = plan.next(() => 40); chunk; chunk = plan.next(() => 40)) chunks.push(chunk)
    expect(chunks.map(({ policies, first, count }) => ({ policies, first, count }))).toEqual([
      { policies: [1], first: 10, count: 40 },
      { policies: [1], first: 50, count: 10 },
      { policies: [0, 1], first: 60, count: 40 },
    ])
  })

  it('makes smaller chunks toward the end, so that several workers end together', () => {
    const plan = createPlan(new Map([[0, createCoverage()]]), 100, 2)
    const counts: number[] = []
    for (let chunk = plan.next(() => 30); chunk; chunk = plan.next(() => 30)) counts.push(chunk.count)
    expect(counts.slice(0, 4)).toEqual([25, 19, 14, 11])
    expect(counts.at(-1)).toBe(1)
  })

  it('gives out first what came back lost, and counts the attempts', () => {
    const plan = createPlan(new Map([[0, createCoverage()]]), 100)
    const size = () => 10
    const [a, b] = [plan.next(size), plan.next(size)]
    if (!a || !b) throw new Error('two chunks were expected')
    plan.giveBack(b)
    plan.giveBack(a)
    expect(plan.next(size)).toEqual({ ...a, attempt: 2 })
    expect(plan.next(size)).toEqual({ ...b, attempt: 2 })
    expect(plan.next(size)).toMatchObject({ first: 20, attempt: 1 })
  })

  it('counts what is in, with gaps and without', () => {
    const coverage = createCoverage()
    const plan = createPlan(new Map([[0, coverage]]), 100)
    const [a, b] = [plan.next(() => 10), plan.next(() => 10)]
    if (!a || !b) throw new Error('two chunks were expected')
    coverage.add(b.first, b.count)
    plan.finish(b)
    expect([plan.done(), plan.prefix()]).toEqual([10, 0])
    coverage.add(a.first, a.count)
    plan.finish(a)
    expect([plan.done(), plan.prefix()]).toEqual([20, 20])
  })
})
