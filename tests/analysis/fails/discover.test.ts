import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discover, type Discovery, type Group } from '../../../src/analysis/fails/discover.ts'
import type { Inputs } from '../../../src/analysis/fails/sample.ts'
import { byLuck, flagged, uniformInputs } from './planted.ts'

const chosen = ({ groups, chosen: at }: Discovery): Group => {
  const group = groups[at]
  if (!group) throw new Error('nothing was found')
  return group
}
const names = (group: Group | null) => group?.limits.map(({ name }) => name).toSorted()

/** Counts a group by its limits, from the inputs. */
function count({ limits }: Group, { names: all, columns }: Inputs, sought: Uint8Array) {
  let [inside, hits] = [0, 0]
  sought.forEach((flag, future) => {
    const isIn = limits.every(({ name, low, high }) => {
      const value = columns[all.indexOf(name)]?.[future] ?? NaN
      return value >= (low ?? -Infinity) && value <= (high ?? Infinity)
    })
    if (!isIn) return
    inside++
    hits += flag
  })
  return { inside, hits }
}

describe('a box that was planted', { timeout: 30_000 }, () => {
  for (const [inputs, noise] of [
    [5, 0],
    [20, 0.05],
    [120, 0.1],
  ] as const) {
    it(`is found among ${inputs} inputs with ${noise * 100}% noise`, () => {
      const drawn = uniformInputs(inputs, 2000)
      const sought = flagged(drawn, (x) => x(1) < 0.4 && x(3) > 0.5, { noise })
      const found = discover(drawn, sought, 1)
      expect(found.kind).toBe('found')
      const group = chosen(found)
      expect(names(group)).toEqual(['x1', 'x3'])
      const [low, high] = [
        group.limits.find(({ name }) => name === 'x1'),
        group.limits.find(({ name }) => name === 'x3'),
      ]
      expect(low?.low).toBeNull()
      expect(low?.high).toBeGreaterThan(0.36)
      expect(low?.high).toBeLessThan(0.43)
      expect(high?.high).toBeNull()
      expect(high?.low).toBeGreaterThan(0.46)
      expect(high?.low).toBeLessThan(0.54)
      expect(group.limits.every(({ cameBack, p }) => cameBack >= 8 && p < 1e-6)).toBe(true)
      expect(found.second).toBeNull()
    })
  }

  it('has two sides of one input where the middle is sought', () => {
    const drawn = uniformInputs(8, 2000)
    const found = discover(
      drawn,
      flagged(drawn, (x) => x(2) > 0.35 && x(2) < 0.65, { noise: 0.03 }),
      1
    )
    const [limit, ...others] = chosen(found).limits
    expect(others).toEqual([])
    expect(limit?.name).toBe('x2')
    expect(limit?.low).toBeCloseTo(0.35, 1)
    expect(limit?.high).toBeCloseTo(0.65, 1)
  })

  it('leaves room for a second one elsewhere', () => {
    const drawn = uniformInputs(12, 2000)
    const rule = (x: (i: number) => number) => (x(0) < 0.3 && x(1) < 0.5) || (x(4) > 0.8 && x(5) > 0.4)
    const found = discover(drawn, flagged(drawn, rule, { noise: 0.03 }), 1)
    const both = [names(chosen(found)), names(found.second)]
    expect(both).toContainEqual(['x0', 'x1'])
    expect(both).toContainEqual(['x4', 'x5'])
  })

  it('is found where an input takes few values', () => {
    const drawn = uniformInputs(6, 1500)
    const steps = drawn.columns.map((column) => column.map((value) => Math.floor(value * 3)))
    const inputs = { names: drawn.names, columns: steps }
    const group = chosen(
      discover(
        inputs,
        flagged(inputs, (x) => x(0) === 2 && x(1) <= 1, { noise: 0.05 }),
        1
      )
    )
    expect(group.limits.map(({ name, low, high }) => [name, low, high])).toEqual(
      expect.arrayContaining([
        ['x0', 2, null],
        ['x1', null, 1],
      ])
    )
    expect(group.limits).toHaveLength(2)
  })
})

describe('the trade-off', { timeout: 30_000 }, () => {
  const drawn = uniformInputs(15, 2000)
  const sought = flagged(drawn, (x) => x(0) + x(1) < 0.7 && x(2) > 0.2, { noise: 0.05 })
  const found = discover(drawn, sought, 1)

  it('counts what lies within the limits', () => {
    expect(found.groups.length).toBeGreaterThan(5)
    for (const group of found.groups) {
      expect(count(group, drawn, sought)).toEqual({ inside: group.inside, hits: group.hits })
    }
  })

  it('gives up sought futures only for a larger share of them', () => {
    found.groups.slice(1).forEach((group, i) => {
      const before = found.groups[i]
      if (!before) throw new Error('no group before')
      expect(group.hits).toBeLessThanOrEqual(before.hits)
      expect(group.hits / group.inside).toBeGreaterThan(before.hits / before.inside)
    })
  })

  it('holds out of sample nearly as well, and never better than it could', () => {
    const { heldOut } = found
    const group = chosen(found)
    if (!heldOut) throw new Error('was not tried')
    expect(heldOut.hits / heldOut.inside).toBeGreaterThan(0.8 * (group.hits / group.inside))
    expect(heldOut.hits).toBeLessThanOrEqual(heldOut.sought)
    expect(heldOut.p).toBeLessThan(1e-6)
  })

  it('is the same each time', () => {
    expect(discover(drawn, sought, 1)).toEqual(found)
  })
})

describe('nothing to find', { timeout: 30_000 }, () => {
  it('says so of luck', () => {
    const kinds = [1, 2, 3, 4].map(
      (seed) => discover(uniformInputs(40, 1000, seed), byLuck(1000, 0.3, seed), seed).kind
    )
    expect(kinds).toEqual(Array(4).fill('nothing'))
  })

  it('says so when nothing or everything is sought, or too little', () => {
    const drawn = uniformInputs(5, 300)
    const kind = (sought: Uint8Array) => discover(drawn, sought, 1).kind
    expect(kind(new Uint8Array(300))).toBe('none')
    expect(kind(new Uint8Array(300).fill(1))).toBe('all')
    expect(kind(flagged(drawn, (x) => x(0) < 0.03))).toBe('tooFew')
    expect(kind(flagged(drawn, (x) => x(0) > 0.03))).toBe('tooFew')
  })

  it('copes with one future, no input, and inputs that never differ', () => {
    const one = discover(uniformInputs(3, 1), Uint8Array.of(1), 1)
    expect(one.kind).toBe('all')
    expect(one.tree).toEqual({ inside: 1, hits: 1 })
    const sought = byLuck(200, 0.5)
    expect(discover({ names: [], columns: [] }, sought, 1).kind).toBe('nothing')
    const same = discover({ names: ['same'], columns: [new Float64Array(200).fill(3)] }, sought, 1)
    expect([same.kind, same.inputs]).toEqual(['nothing', 0])
  })

  it('never counts more than there is, whatever the inputs', () => {
    const futures = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 150,
      }
    )
    fc.assert(
      fc.property(futures, (rows) => {
        const inputs = {
          names: ['few', 'many'],
          columns: [Float64Array.from(rows, ([few]) => few), Float64Array.from(rows, ([, many]) => many)],
        }
        const sought = Uint8Array.from(rows, ([, , flag]) => (flag ? 1 : 0))
        const found = discover(inputs, sought, 1)
        for (const group of found.groups) {
          expect(count(group, inputs, sought)).toEqual({ inside: group.inside, hits: group.hits })
        }
        expect(found.tree.inside).toBe(rows.length)
      }),
      { numRuns: 60 }
    )
  })
})
