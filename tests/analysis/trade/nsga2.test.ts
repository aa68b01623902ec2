import { describe, expect, it } from 'vitest'
import { nsga2, type Member, type Nsga2 } from '../../../src/analysis/trade/nsga2.ts'
import { frontOf } from '../../../src/analysis/trade/dominance.ts'
import { hypervolume } from './hypervolume.ts'
import { DTLZ2, ZDT1, ZDT2, ZDT3, type Problem } from './problems.ts'

const solve = (problem: Problem, options: Partial<Nsga2> = {}): Promise<readonly Member[]> =>
  nsga2({
    variables: problem.variables,
    population: 100,
    generations: 250,
    seed: 1,
    evaluate: async (points) => points.map((x) => ({ objectives: problem.of(x), violation: 0 })),
    ...options,
  })

const volumeOf = (members: readonly Member[], reference: readonly number[]): number =>
  hypervolume(
    frontOf(members).map(({ objectives }) => objectives),
    reference
  )

/** The space beaten by a curve f2(f1) over [0, 1], up to (1.1, 1.1), where the curve falls. */
function volumeUnder(curve: (f: number) => number): number {
  const points = Array.from({ length: 200_001 }, (_, i) => [i / 200_000, curve(i / 200_000)])
  return hypervolume(points, [1.1, 1.1])
}

describe('the hypervolume', () => {
  it('is exact for what can be counted by hand', () => {
    const steps = [
      [0, 2],
      [1, 1],
      [2, 0],
    ]
    expect(hypervolume(steps, [3, 3])).toBe(1 + 2 + 3)
    expect(hypervolume([...steps, [2, 2], [4, 0]], [3, 3])).toBe(6)
    expect(hypervolume([[0, 0, 0]], [2, 3, 4])).toBe(24)
    const corners = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    expect(hypervolume(corners, [2, 2, 2])).toBe(7)
  })
})

describe('the evolutionary search', () => {
  // The true front of ZDT1 is f2 = 1 − √f1, so that up to (1.1, 1.1) it beats 0.1 + 2/3 + 0.11.
  it('comes near the front of ZDT1', async () => {
    const truth = 0.1 + 2 / 3 + 0.11
    expect(volumeUnder((f) => 1 - Math.sqrt(f))).toBeCloseTo(truth, 4)
    expect(volumeOf(await solve(ZDT1), [1.1, 1.1])).toBeGreaterThan(0.985 * truth)
  })

  // f2 = 1 − f1²: 0.1 + 1/3 + 0.11.
  it('comes near the front of ZDT2, which is hollow', async () => {
    const truth = 0.1 + 1 / 3 + 0.11
    expect(volumeOf(await solve(ZDT2), [1.1, 1.1])).toBeGreaterThan(0.975 * truth)
  })

  it('finds all five parts of the front of ZDT3', async () => {
    const truth = volumeUnder((f) => 1 - Math.sqrt(f) - f * Math.sin(10 * Math.PI * f))
    const found = await solve(ZDT3)
    expect(volumeOf(found, [1.1, 1.1])).toBeGreaterThan(0.985 * truth)
    const parts = [0, 0.18, 0.4, 0.61, 0.82].map(
      (from, i) => [from, [0.1, 0.3, 0.5, 0.7, 0.9][i] ?? 1] as const
    )
    for (const [from, to] of parts) expect(found.some(({ x: [f = 0] }) => f >= from && f <= to)).toBe(true)
  })

  // The front is an eighth of the unit sphere: 1.1³ less π/6, counted up to (1.1, 1.1, 1.1).
  it('covers the front of DTLZ2, which has three objectives', async () => {
    const truth = 1.331 - Math.PI / 6
    expect(volumeOf(await solve(DTLZ2), [1.1, 1.1, 1.1])).toBeGreaterThan(0.85 * truth)
  })

  it('beats as many points drawn by chance', async () => {
    const short = { population: 20, generations: 20 }
    const drawn = await solve(ZDT1, { population: 420, generations: 0 })
    expect(volumeOf(await solve(ZDT1, short), [1.1, 6])).toBeGreaterThan(volumeOf(drawn, [1.1, 6]) + 0.5)
  })

  it('stays within the cube', async () => {
    const asked: number[] = []
    await solve(ZDT1, {
      population: 40,
      generations: 40,
      evaluate: async (points) => {
        asked.push(...points.flat())
        return points.map((x) => ({ objectives: ZDT1.of(x), violation: 0 }))
      },
    })
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...asked)).toBeLessThanOrEqual(1)
  })

  it('gives the same bits for the same seed and others for another', async () => {
    const short = { population: 20, generations: 15 }
    const [a, b, c] = [
      await solve(ZDT3, short),
      await solve(ZDT3, short),
      await solve(ZDT3, { ...short, seed: 2 }),
    ]
    expect(a).toEqual(b)
    expect(a).not.toEqual(c)
  })

  it('keeps constraints: of ZDT1 only what has f1 from 0.5 on', async () => {
    const found = await solve(ZDT1, {
      population: 40,
      generations: 100,
      evaluate: async (points) =>
        points.map((x) => ({ objectives: ZDT1.of(x), violation: Math.max(0, 0.5 - (x[0] ?? 0)) })),
    })
    expect(found.every(({ x: [f = 0] }) => f >= 0.5)).toBe(true)
    expect(Math.min(...found.map(({ x: [f = 0] }) => f))).toBeLessThan(0.52)
  })

  it('begins with the points that are given', async () => {
    const seen: (readonly number[])[] = []
    const given = [ZDT1, ZDT2].map((_, i) => Array.from({ length: 30 }, () => i))
    await solve(ZDT1, {
      population: 4,
      generations: 0,
      first: given,
      evaluate: async (points) => {
        seen.push(...points)
        return points.map((x) => ({ objectives: ZDT1.of(x), violation: 0 }))
      },
    })
    expect(seen.slice(0, 2)).toEqual(given)
    expect(seen).toHaveLength(4)
  })

  it('takes points with one key for the same point', async () => {
    const keyOf = (x: readonly number[]): string => x.map((value) => Math.round(4 * value)).join()
    const found = await solve(
      { ...ZDT1, variables: 2 },
      { variables: 2, population: 20, generations: 20, keyOf }
    )
    // Of 25 such points there are at least 20 different ones to keep.
    expect(new Set(found.map(({ x }) => keyOf(x))).size).toBe(20)
  })

  it('refuses a population without pairs', async () => {
    await expect(solve(ZDT1, { population: 7 })).rejects.toThrow(/population: 7/)
    await expect(solve(ZDT1, { population: 2 })).rejects.toThrow(RangeError)
  })
})
