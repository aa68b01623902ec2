import { describe, expect, it } from 'vitest'
import { leverInYear } from '../../src/engine/policy.ts'

const over = (setting: Parameters<typeof leverInYear>[0], years: readonly number[]) =>
  years.map((year) => leverInYear(setting, year))

describe('leverInYear', () => {
  it('moves a ramp in a straight line between its years and holds it outside', () => {
    const ramp = { from: 1, to: 5, startYear: 2020, endYear: 2024 }
    expect(over(ramp, [2018, 2020, 2022, 2024, 2030])).toEqual([1, 1, 3, 5, 5])
  })

  it('makes a ramp within one year a step', () => {
    const step = { from: 0, to: 1, startYear: 2020, endYear: 2020 }
    expect(over(step, [2019, 2020, 2021])).toEqual([0, 1, 1])
  })

  it('holds each step until the next, and the first one before it too', () => {
    const steps = {
      steps: [
        { year: 2012, value: 1 },
        { year: 2015, value: 3 },
      ],
    }
    expect(over(steps, [2010, 2012, 2014, 2015, 2020])).toEqual([1, 1, 1, 3, 3])
  })

  it('reaches a step marked as a line in a straight line from the one before', () => {
    const steps = {
      steps: [
        { year: 2016, value: 0 },
        { year: 2017, value: 0.1 },
        { year: 2027, value: 1.1, line: true },
      ],
    }
    expect(over(steps, [2016, 2017, 2022, 2027, 2030])).toEqual([0, 0.1, 0.6, 1.1, 1.1])
  })
})
