import { describe, expect, it } from 'vitest'
import { dateStyleOf, parseDate } from '../../../src/spend/layout/dates.ts'
import { numberStyleOf, parseNumber } from '../../../src/spend/layout/numbers.ts'

const numbers = (cells: readonly string[], head = 'value') => {
  const { style } = numberStyleOf(cells, head)
  return cells.map((cell) => parseNumber(cell, style))
}

describe('numbers of a column', () => {
  it.each([
    ['1,234.56 and 12.5', ['1,234.56', '12.5', '1,234'], [1234.56, 12.5, 1234]],
    ['1.234,56', ['1.234,56', '12,5', '1.234'], [1234.56, 12.5, 1234]],
    ['1 234,56 with any space', ['1 234,56', '1\u00a0234,5', '12\u202f000'], [1234.56, 1234.5, 12_000]],
    ["1'234.50", ["1'234.50", '99'], [1234.5, 99]],
    ['$5,227,100.00', ['$5,227,100.00', 'US$ 3.00', '£1'], [5_227_100, 3, 1]],
    ['R$ 1.234.567,89', ['R$ 1.234.567,89', '€ 5', '12 EUR'], [1_234_567.89, 5, 12]],
    ['negatives', ['(12)', '-3', '4-', '−5', '-£1,200.50', '(£7.10)'], [-12, -3, -4, -5, -1200.5, -7.1]],
    ['no numbers', ['-', '', 'n/a', 'tbc', '2 lots of 5', '1.2.3,4,5'], [null, null, null, null, null, null]],
    ['exponents and zeros', ['1.5E+06', '0', '0.00', '.5'], [1_500_000, 0, 0, 0.5]],
    ['full width', ['１，２３４．５', '12.5'], [1234.5, 12.5]],
    ['Indian groups', ['12,34,567.00', '1,00,000.00'], [1_234_567, 100_000]],
  ])('%s', (_, cells, values) => {
    expect(numbers(cells)).toEqual(values)
  })

  it('are scaled as the name of the column says', () => {
    expect(numbers(['1.5'], 'Contract value (£m)')).toEqual([1_500_000])
    expect(numbers(['12'], '金额（万元）')).toEqual([120_000])
    expect(numbers(['12'], 'Amount £000s')).toEqual([12_000])
    expect(numbers(['12'], 'Amount')).toEqual([12])
  })

  it('say when nothing decides the decimal sign', () => {
    expect(numberStyleOf(['1.234', '5.678'], 'value')).toMatchObject({
      undecided: true,
      style: { decimal: '.' },
    })
    expect(numberStyleOf(['1.234', '5.678', '1,5'], 'value')).toMatchObject({ undecided: false })
  })
})

const dates = (cells: readonly string[]) => {
  const { style } = dateStyleOf(cells)
  return cells.map((cell) => parseDate(cell, style))
}

describe('dates of a column', () => {
  it.each([
    [
      'ISO, with time and zone',
      ['2021-03-04', '2021-03-04T23:00:00Z', '2018-12-17+01:00', '2013-11-27 00:00:00 GMT'],
      ['2021-03-04', '2021-03-04', '2018-12-17', '2013-11-27'],
    ],
    ['day first', ['03/04/2021', '25/12/2021', '1.2.21'], ['2021-04-03', '2021-12-25', '2021-02-01']],
    ['month first', ['03/04/2021', '12/25/2021', '7/31/2018'], ['2021-03-04', '2021-12-25', '2018-07-31']],
    ['year first', ['2021/3/4', '2021.03.04', '2021年3月4日'], ['2021-03-04', '2021-03-04', '2021-03-04']],
    ['figures alone', ['20130215', '20141211'], ['2013-02-15', '2014-12-11']],
    ['Republic of China', ['103/01/15', '99/12/31', '103.2.3'], ['2014-01-15', '2010-12-31', '2014-02-03']],
    ['Republic of China, figures alone', ['1030115', '0991231'], ['2014-01-15', '2010-12-31']],
    [
      'months by name',
      ['12-Mar-2021', 'March 12, 2021', '3 août 2021', '5 de enero de 2021', '1st Sep 21'],
      ['2021-03-12', '2021-03-12', '2021-08-03', '2021-01-05', '2021-09-01'],
    ],
    ['months alone', ['2021-03', '2021/11'], ['2021-03-01', '2021-11-01']],
    ['day numbers of a spreadsheet', ['44269', '44301.5'], ['2021-03-14', '2021-04-15']],
    [
      'days that never were',
      ['2021-02-30', '2021-13-01', '0000-00-00', 'soon', ''],
      [null, null, null, null, null],
    ],
  ])('%s', (_, cells, days) => {
    expect(dates(cells)).toEqual(days)
  })

  it('say when day and month cannot be told apart', () => {
    expect(dateStyleOf(['03/04/2021', '05/06/2021'])).toMatchObject({
      undecided: true,
      style: { order: 'dmy' },
    })
    expect(dateStyleOf(['03/04/2021', '05/16/2021'])).toMatchObject({
      undecided: false,
      style: { order: 'mdy' },
    })
  })
})
