import { describe, expect, it } from 'vitest'
import { playYear } from '../../../src/runner/play-year.ts'
import { checkCalibration } from '../../../src/spend/index.ts'
import { sortIntoCategories } from '../../../src/spend/calibrate/categories.ts'
import { fitLength } from '../../../src/spend/calibrate/length.ts'
import { findThreshold } from '../../../src/spend/calibrate/thresholds.ts'
import { createDataset } from '../../../src/spend/calibrate/dataset.ts'
import { placeOfCase } from '../cases.ts'
import { contract, mention } from '../mention.ts'

const tenders = ({ report }: Awaited<ReturnType<typeof placeOfCase>>) =>
  report.categories.reduce(
    (sum, { contractsPerYear: { value, low, high } }) => ({
      value: sum.value + value,
      low: sum.low + low,
      high: sum.high + high,
    }),
    { value: 0, low: 0, high: 0 }
  )

describe('a year', () => {
  it('is counted by first days where the only date is that of an extraction', async () => {
    const made = await placeOfCase('01-scrape-date.csv')
    expect(tenders(made).value).toBeCloseTo(3, 9)
    expect(made.period.used).toEqual([2021, 2022, 2023, 2024])
  })

  it('may begin in any month: forty suppliers paid from April to March are forty a year', async () => {
    const made = await placeOfCase('08-financial-year.csv')
    expect(made.period).toMatchObject({ basis: 'years', used: [2024], yearStart: 4 })
    expect(made.contracts).toHaveLength(40)
    expect(tenders(made).value).toBeCloseTo(40, 9)
    expect(made.report.warnings.map(({ code }) => code)).not.toContain('noCompleteYear')
  })

  it('of the calendar is found whole where the same suppliers are paid each month', () => {
    const paid = Array.from({ length: 12 }, (_, at) =>
      contract({ row: at, kind: 'payment', date: `2024-${String(at + 1).padStart(2, '0')}-10`, value: 10 })
    )
    const { contracts, yearStart } = createDataset(paid, { local: null, directory: null })
    expect(yearStart).toBe(1)
    expect(contracts).toMatchObject([{ year: 2024, value: 120, date: '2024-01-10', paidUntil: '2024-12-10' }])
  })

  it('of which a month is known has its payments raised, not its suppliers', async () => {
    const made = await placeOfCase('09-one-month-spend.csv')
    const { value, low, high } = tenders(made)
    expect(value).toBeCloseTo(40, 9)
    expect([low < 40, high > 60, high < 100]).toEqual([true, true, true])
    const sum = made.contracts.reduce((total, each) => total + each.value, 0)
    expect(sum).toBeCloseTo((63_000 * 365.25) / 30, 3)
    expect(made.report.warnings).toContainEqual({ code: 'partYear', facts: { months: 1 } })
  })

  it('is not held out where the earlier ones hold too few contracts, which is said', async () => {
    const made = await placeOfCase('28-few-in-earlier-years.csv')
    const { report } = await checkCalibration(made, {}, playYear)
    expect(report.holdOut).toBeNull()
    expect(report.warnings.map(({ code }) => code)).toContain('noHoldOut')
  })
})

it('a category that holds more than half is parted by the next level', async () => {
  const { report } = await placeOfCase('10-category-prefix.csv')
  expect(report.categories.map(({ name }) => name)).not.toContain('EXP')
})

it('a first level that holds more than half gives way to what is below it', () => {
  const labels = ['EXP - TRAVEL - RAIL', 'EXP - TRAVEL - AIR', 'GRANTS - ARTS', 'GRANTS - SPORT']
  const more = ['FEES', 'COURTS', 'ADVICE', 'DEEDS', 'COUNSEL'].map((each) => `EXP - LEGAL - ${each}`)
  const records = [...labels, ...more].flatMap((category, at) =>
    Array.from({ length: 30 }, (_, row) => contract({ row: at * 100 + row, category, value: 1000 + row }))
  )
  const { contracts } = createDataset(records, { local: null, directory: null })
  expect(
    sortIntoCategories(contracts)
      .map(({ name, contracts: own }) => [name, own.length])
      .toSorted()
  ).toEqual(
    [
      ...more.map((each) => [each.slice('EXP - LEGAL - '.length), 30]),
      ['GRANTS', 60],
      ['TRAVEL', 60],
    ].toSorted()
  )
})

describe('suppliers', () => {
  it.each(['04512789', 'V12', '7'])('under three spellings and the number %s are one', (number) => {
    const names = ['Alder Works Ltd', 'ALDER WORKS LIMITED (Leeds)', 'Alder & Sons']
    const others = ['Birch', 'Cedar', 'Dogwood'].map((name, at) => mention(name, { number: `${at + 81}` }))
    const records = [...names.map((name) => mention(name, { number })), ...others].map((supplier, row) =>
      contract({ row, suppliers: [supplier] })
    )
    const { suppliers } = createDataset(records, { local: null, directory: null })
    expect(suppliers).toHaveLength(4)
  })

  it('are not one for a short number that many of them have', () => {
    const records = ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name, row) =>
      contract({ row, suppliers: [mention(name, { number: '1' })] })
    )
    expect(createDataset(records, { local: null, directory: null }).suppliers).toHaveLength(4)
  })
})

it('a contract lasts to the end of its last day', () => {
  const records = Array.from({ length: 10 }, (_, row) =>
    contract({ row, start: '2023-01-01', end: '2023-12-31' })
  )
  const { contracts } = createDataset(records, { local: null, directory: null })
  expect(fitLength(contracts)?.median).toBeCloseTo(365 / 365.25, 12)
})

it('a threshold is a round amount also where a few contracts lie beside it', () => {
  const points = Array.from({ length: 200 }, (_, at) => {
    const value = 1000 + at * 80
    // One in ten goes the other way, so that a step a little above 5000 is a little likelier.
    return { value, small: value < 5150 !== (at % 10 === 5) }
  })
  expect(findThreshold(points)?.at).toBe(5000)
})
