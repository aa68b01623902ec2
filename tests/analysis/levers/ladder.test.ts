import { describe, expect, it } from 'vitest'
import { isLawful, ladderOf } from '../../../src/analysis/levers/ladder.ts'
import { settingTo, valueAtEnd } from '../../../src/analysis/levers/setting.ts'
import { movable } from './fake-bench.ts'

const calendar = { startYear: 2020, years: 10, measured: 2025 }
const values = (lever: Parameters<typeof ladderOf>[0], lawful = true) =>
  ladderOf(lever, calendar, { lawful }).rungs.map(({ value }) => value)

describe('a setting moved to another value', () => {
  it('stays constant when it is', () => {
    expect(settingTo(0.2, 0.5, 2025)).toBe(0.5)
  })

  it('keeps the years of a ramp', () => {
    const ramp = { from: 0, to: 0.3, startYear: 2021, endYear: 2024 }
    expect(settingTo(ramp, 0.6, 2025)).toEqual({ ...ramp, to: 0.6 })
    expect(settingTo(ramp, 0, 2025)).toBe(0)
  })

  it('takes the step in force in the measured year, and drops later ones', () => {
    const steps = [
      { year: 2020, value: 0.1 },
      { year: 2023, value: 0.3 },
      { year: 2027, value: 0.4 },
    ]
    expect(settingTo({ steps }, 0.5, 2025)).toEqual({ steps: [steps[0], { year: 2023, value: 0.5 }] })
    expect(valueAtEnd({ steps }, 2025)).toBe(0.3)
    expect(settingTo({ steps }, 0.1, 2025)).toBe(0.1)
    expect(valueAtEnd({ steps }, 2019)).toBe(0.1)
  })

  it('takes the step that a line leads to, once the line has begun', () => {
    const steps = [
      { year: 2020, value: 0 },
      { year: 2028, value: 0.4, line: true },
    ]
    expect(valueAtEnd({ steps }, 2025)).toBe(0.4)
    expect(settingTo({ steps }, 0.8, 2025)).toEqual({ steps: [steps[0], { ...steps[1], value: 0.8 }] })
  })
})

describe('the positions of a lever', () => {
  it('are the grid of its slider, and where it stands', () => {
    const lever = movable('access', { step: 0.25, today: 0.1, start: 0.6 })
    expect(values(lever)).toEqual([0, 0.1, 0.25, 0.5, 0.6, 0.75, 1])
    const { rungs, start } = ladderOf(lever, calendar, { lawful: true })
    expect(rungs[start]?.setting).toBe(0.6)
  })

  it('end at the law’s limit, which is one of them', () => {
    const lever = movable('pricePreference', { max: 0.3, step: 0.1, cap: 0.15 })
    expect(values(lever)).toEqual([0, 0.1, 0.15])
    expect(values(lever, false)).toEqual([0, 0.1, 0.15, 0.2, 0.3])
    expect(ladderOf(lever, calendar, { lawful: true }).cut).toMatchObject({
      kind: 'cap',
      farthest: { value: 0.3 },
    })
    expect(ladderOf(lever, calendar, { lawful: false }).cut).toBeNull()
  })

  it('of a barred lever are today’s and none at all', () => {
    expect(values(movable('label', { barred: true }))).toEqual([0])
    expect(values(movable('label', { barred: true, today: 0.2, start: 0.2 }))).toEqual([0, 0.2])
  })

  it('bring a start beyond the law to it', () => {
    const capped = ladderOf(movable('access', { start: 0.8, cap: 0.5 }), calendar, { lawful: true })
    expect(capped).toMatchObject({ brought: true, cut: { kind: 'cap' } })
    expect(capped.rungs[capped.start]?.value).toBe(0.5)
    const barred = ladderOf(movable('label', { start: 0.8, barred: true }), calendar, { lawful: true })
    expect(barred.rungs[barred.start]?.setting).toBe(0)
    expect(
      ladderOf(movable('label', { start: 0.8, barred: true }), calendar, { lawful: false }).brought
    ).toBe(false)
  })

  it('stay within what the engine takes, and are no more than can be read', () => {
    expect(Math.max(...values(movable('access', { max: 7, step: 0.5 })))).toBe(1)
    expect(values(movable('directAwardThreshold', { max: 1e9, step: 1000 })).length).toBeLessThanOrEqual(203)
  })

  it('of a switch are off and on', () => {
    expect(values(movable('fixedBudget', { step: 1 }))).toEqual([0, 1])
  })
})

describe('the law on a setting', () => {
  it('holds in every year, whenever the lever moves', () => {
    const lever = movable('access', { cap: 0.5 })
    const late = {
      steps: [
        { year: 2020, value: 0 },
        { year: 2029, value: 0.9 },
      ],
    }
    expect(isLawful(lever, late, calendar)).toBe(false)
    expect(isLawful(lever, late, { ...calendar, years: 5 })).toBe(true)
  })

  it('lets what is in force today stay as it is', () => {
    expect(isLawful(movable('access', { today: 0.9, cap: 0.5 }), 0.9, calendar)).toBe(true)
    expect(isLawful(movable('label', { today: 0.9, barred: true }), 0.9, calendar)).toBe(true)
    expect(isLawful(movable('label', { today: 0.9, barred: true }), 0.8, calendar)).toBe(false)
  })
})
