import { describe, expect, it } from 'vitest'
import { creditAxis, stepsOf } from '../../src/ui/deeper/credit/steps.ts'
import { fetchRows } from '../../src/ui/deeper/matters/fetch-rows.ts'
import { leverRows } from '../../src/ui/deeper/matters/lever-rows.ts'
import { drawnPart, partAxis, unknownRows } from '../../src/ui/deeper/matters/part-rows.ts'
import { shiftAxis } from '../../src/ui/deeper/matters/shift-rows.ts'
import type { Matters } from '../../src/analysis/matters/matters.ts'

const estimate = (value: number, half = 0.02) => ({ value, low: value - half, high: value + half })
const number = (name: string, alone: number, narrowing: number) => ({
  name,
  alone: estimate(alone),
  narrowing: estimate(narrowing),
  lowest: { value: 0, hits: 0, runs: 1 },
  highest: { value: 1, hits: 1, runs: 1 },
})
const still = { value: 0, low: 0, high: 0 }
const matters: Matters = {
  unknowns: {
    output: 'answer',
    runs: 2000,
    middle: { p10: 0, p50: 0, p90: 0 },
    hits: 1,
    uncertain: 10,
    numbers: [number('a', 0.3, 0.1), number('b', 0.2, 0.15), number('c', 0.015, 0.2)],
  },
  redraws: {
    output: 'answer',
    runs: 256,
    totals: [
      { name: 'a', total: estimate(0.25) },
      { name: 'b', total: estimate(0.4) },
      { name: 'c', total: still },
    ],
    rest: { count: 7, total: estimate(0.1) },
    luck: { alone: estimate(0.3), total: estimate(0.4) },
    numbers: { alone: estimate(0.6), total: estimate(0.7) },
  },
}
const names = {
  luck: 'luck',
  numbers: 'numbers',
  rest: (count: number) => `${count} others`,
  number: (path: string) => ({ name: path, note: '' }),
}

describe('the list of things nobody controls', () => {
  it('has luck and all numbers first, then numbers by their total; those that move nothing are with the rest', () => {
    const [whole, single] = unknownRows(matters, names)
    expect(whole?.map(({ name }) => name)).toEqual(['luck', 'numbers'])
    expect(single?.map(({ name }) => name)).toEqual(['b', 'a', '8 others'])
  })

  it('never draws more alone than in all', () => {
    const [, single] = unknownRows(matters, names)
    const a = single?.find(({ name }) => name === 'a')
    expect(a && drawnPart(a)).toEqual({ alone: 0.25, total: 0.25 })
  })

  it('has what each does alone while no more is known', () => {
    const [rows = []] = unknownRows({ ...matters, redraws: null }, names)
    expect(rows.map(({ name, total }) => [name, total])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ])
    expect(rows.map(drawnPart)[0]?.total).toBe(0.3)
  })

  it('ends its axis at a round share that holds every bar', () => {
    const rows = unknownRows(matters, names).flat()
    expect(partAxis(rows)).toEqual({ end: 0.8, ticks: [0, 0.2, 0.4, 0.6, 0.8] })
    expect(partAxis([]).end).toBe(0.1)
  })
})

describe('the list of levers', () => {
  const part = (lever: 'access' | 'support' | 'label' | 'credit', rises: number, total = estimate(0.2)) => ({
    lever,
    alone: estimate(0.1),
    total,
    rises,
  })
  const words = { raises: 'up', lowers: 'down', both: 'either', nothing: 'nothing' }

  it('says which way each moves the answer', () => {
    const levers = [part('access', 1), part('support', 0), part('label', 0.6), part('credit', 0.5, still)]
    const found = { runs: 1, pairs: 2, middle: { p10: 0, p50: 0, p90: 0 }, levers }
    const rows = leverRows(found, (lever) => ({ name: lever, span: '0 to 1' }), words)
    expect(rows.map(({ note }) => note)).toEqual([
      '0 to 1; up',
      '0 to 1; down',
      '0 to 1; either',
      '0 to 1; nothing',
    ])
    expect(leverRows({ ...found, levers: null }, () => ({ name: '', span: '' }), words)).toEqual([])
  })
})

describe('facts to fetch', () => {
  it('come by how much they would narrow, without those that move nothing', () => {
    expect(fetchRows(matters).map(({ name }) => name)).toEqual(['b', 'a'])
    expect(fetchRows({ ...matters, redraws: null }).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  })
})

describe('the axis of one at a time', () => {
  it('holds every bar and zero', () => {
    const rows = [
      { key: 'a', name: '', note: '', low: estimate(-0.034), high: estimate(0.021) },
      { key: 'b', name: '', note: '', low: still, high: { value: 0.01, low: -Infinity, high: Infinity } },
    ]
    const axis = shiftAxis(rows)
    expect(axis.low).toBeLessThanOrEqual(-0.034)
    expect(axis.high).toBeGreaterThanOrEqual(0.021)
    expect(axis.ticks).toContain(0)
    expect(shiftAxis([]).ticks).toContain(0)
  })
})

describe('the steps of credit', () => {
  const share = (mean: number) => ({ mean, error: 0.001, p10: mean - 0.02, p90: mean + 0.02 })
  const credit = {
    runs: 200,
    orders: null,
    today: share(0.02),
    proposal: share(0.12),
    whole: share(0.1),
    levers: [
      { lever: 'access' as const, part: share(0.12), alone: share(0.1) },
      { lever: 'support' as const, part: share(-0.02), alone: share(-0.03) },
    ],
    together: share(0.03),
  }

  it('lead from today’s mean to that of the proposal, each from where the last one ended', () => {
    const steps = stepsOf(credit)
    expect(steps.map(({ from, to }) => [from, to].map((at) => Number(at.toFixed(9))))).toEqual([
      [0.02, 0.14],
      [0.14, 0.12],
    ])
    const axis = creditAxis(credit, steps)
    expect([axis.low, axis.high]).toEqual([0.02, 0.14])
  })

  it('have an axis even when nothing happens', () => {
    const nothing = { mean: 0, error: 0, p10: 0, p90: 0 }
    const flat = { ...credit, today: nothing, whole: nothing, together: nothing, levers: [] }
    expect(creditAxis(flat, []).high).toBeGreaterThan(0)
  })
})
