import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/ui/levers/parse-number.ts'

describe('parseNumber', () => {
  it.each([
    ['30', 30],
    ['30 %', 30],
    ['3.5', 3.5],
    ['3,5', 3.5],
    [',5', 0.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['20,000', 20000],
    ['20.000', 20000],
    ['1,234,567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1,234.5', 1234.5],
    ['17 600', 17600],
    ['R$ 17,600', 17600],
    ['−4', -4],
    ['-4.5', -4.5],
    ['12.', 12],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', ' ', 'abc', '%', '1-2', '12 to 14', '1.2.3,4,5x6'])('finds no number in “%s”', (text) => {
    expect(parseNumber(text)).toBeNaN()
  })
})
