import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/messages/catalogue.ts'
import { fitting, readNumber, type NumberKind } from '../../src/messages/numbers/read-number.ts'
import { numberFaultText } from '../../src/messages/sentences/typed.ts'
import { typedIn } from './typed-in.ts'

const india = typedIn('IN', 'INR')
const brazil = typedIn('BR', 'BRL')
const france = typedIn('FR', 'EUR')
const germany = typedIn('DE', 'EUR')
const chile = typedIn('CL', 'CLP')
const america = typedIn('US', 'USD')
const nowhere = typedIn('ZZ', 'EUR')

const valueOf = (text: string, kind: NumberKind, place = nowhere) => {
  const read = readNumber(text, kind, place)
  return read.ok ? read.value : read.fault
}

describe('a number as typed', () => {
  it.each([
    ['30', 30],
    ['30 %', 30],
    ['30 per cent', 30],
    ['3.5', 3.5],
    ['3,5', 3.5],
    [',5', 0.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['−4', -4],
    ['-4.5', -4.5],
    ['12.', 12],
    ['１２', 12],
  ])('reads %s percent as %d', (text, value) => {
    expect(valueOf(text, 'percent')).toBe(value)
  })

  it.each([
    ['20,000', 20_000],
    ['20.000', 20_000],
    ['1,234,567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['1,234.5', 1234.5],
    ['1234.567', 1234.567],
    ['17 600', 17_600],
    ['17\u202f600\u00a0€', 17_600],
    ["1'234'567", 1_234_567],
    ['€ 17,600', 17_600],
    ['EUR 17,600', 17_600],
    ['17,600 euros', 17_600],
  ])('reads the amount %s as %d', (text, value) => {
    expect(valueOf(text, 'money')).toBe(value)
  })

  it.each([
    ['50k', nowhere, 50_000],
    ['50 K', nowhere, 50_000],
    ['€50k', nowhere, 50_000],
    ['50 k€', france, 50_000],
    ['50 kEUR', france, 50_000],
    ['1.5m', nowhere, 1_500_000],
    ['1.5M', america, 1_500_000],
    ['1.5 mn', nowhere, 1_500_000],
    ['$1.5 million', america, 1_500_000],
    ['2bn', nowhere, 2e9],
    ['2 billion', america, 2e9],
    ['3b', nowhere, 3e9],
    ['2 crore', india, 20_000_000],
    ['₹2 Crore', india, 20_000_000],
    ['Rs. 2 cr', india, 20_000_000],
    ['50 lakh', india, 5_000_000],
    ['50\u00a0lakhs', india, 5_000_000],
    ['1.234 lakh', india, 123_400],
    ['2 lakh crore', india, 2e12],
    ['12,34,567', india, 1_234_567],
    ['1,5 Mio.', germany, 1_500_000],
    ['2 Mrd. €', germany, 2e9],
    ['300 Tsd.', germany, 300_000],
    ['1,2 Md€', france, 1.2e9],
    ['1,2 mio', typedIn('CH', 'CHF'), 1_200_000],
    ['20 mil', brazil, 20_000],
    ['R$ 2 mi', brazil, 2_000_000],
    ['R$ 1,5 milhão', brazil, 1_500_000],
    ['2 milhões de reais', brazil, 2_000_000],
    ['3 bilhões', brazil, 3e9],
    ['20 mil', chile, 20_000],
    ['$ 5 mil millones', chile, 5e9],
    ['S/ 40 mil', typedIn('PE', 'PEN'), 40_000],
    ['laki 5', typedIn('TZ', 'TZS'), 500_000],
    ['TSh 5 milioni', typedIn('TZ', 'TZS'), 5_000_000],
    ['1.234 mil', brazil, 1_234_000],
    ['1,234k', brazil, 1234],
    ['1,234k', america, 1_234_000],
  ] as const)('reads the size in %s', (text, place, value) => {
    const read = readNumber(text, 'money', place)
    expect(read).toMatchObject({ ok: true, value })
    // What stands in the box afterwards is not what was typed, so the page says what it read.
    expect(read).toMatchObject({ worked: !/^[\d,]+$/.test(text) })
  })

  it.each([
    ['3O', 'percent', 'O'],
    ['3k', 'percent', 'k'],
    ['30 parrots', 'percent', 'parrots'],
    ['50q', 'money', 'q'],
    ['$50', 'money', '$'],
    ['30%', 'money', '%'],
    ['2 crores and', 'money', 'and'],
    ['30 weeks', 'days', 'weeks'],
    ['--4', 'money', '-'],
    ['4-', 'money', '-'],
  ] as const)('refuses %s, naming what it cannot read', (text, kind, word) => {
    expect(valueOf(text, kind, india)).toEqual({ kind: 'word', word })
  })

  it.each([
    ['20 mil', america],
    ['20 mil', india],
    ['20 mil', france],
    ['2 billion', germany],
  ] as const)('refuses %s where it has two sizes', (text, place) => {
    expect(valueOf(text, 'money', place)).toMatchObject({ kind: 'twoSizes' })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'noNumber'],
    ['%', 'noNumber'],
    ['1-2', 'several'],
    ['12 to 14', 'several'],
    ['1 2', 'several'],
    ['2 crore 50 lakh', 'several'],
    ['1.2.3,4,5x6', 'several'],
    ['1,2,3', 'signs'],
    ['1.2,3.4', 'signs'],
  ])('refuses “%s”', (text, kind) => {
    expect(valueOf(text, 'money')).toEqual({ kind })
  })

  it('takes one sign before three digits as the place does, and says so', () => {
    expect(readNumber('12.345', 'percent', america)).toMatchObject({
      value: 12.345,
      other: 12_345,
      worked: true,
    })
    expect(readNumber('12.345', 'percent', brazil)).toMatchObject({
      value: 12_345,
      other: 12.345,
      worked: true,
    })
    expect(readNumber('12,345', 'percent', brazil)).toMatchObject({ value: 12.345, worked: true })
    expect(readNumber('12,345', 'money', america)).toMatchObject({ value: 12_345, worked: false })
    expect(readNumber('12.345', 'money', america)).toMatchObject({ value: 12_345, worked: true })
    // Only one of the two is a percentage.
    const read = readNumber('12.345', 'percent', brazil)
    expect(read.ok && fitting(read, { min: 0, max: 100 })).toBe(12.345)
  })

  it('reads back every amount that the page writes for a place', () => {
    const places = [
      india,
      brazil,
      france,
      germany,
      chile,
      america,
      nowhere,
      typedIn('CH', 'CHF'),
      typedIn('TZ', 'TZS'),
    ]
    const countries = ['IN', 'BR', 'FR', 'DE', 'CL', 'US', 'ZZ', 'CH', 'TZ']
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 0, max: 2_000_000_000 }), (at, value) => {
        const place = places[at] ?? nowhere
        const { format } = languageOf('en', countries[at])
        expect(valueOf(format.exactMoney(value, place.currency), 'money', place)).toBe(value)
        expect(valueOf(format.amount(value, place.currency), 'money', place)).toBe(value)
        // Two figures are the same two figures again.
        const told = valueOf(format.money(value, place.currency), 'money', place)
        expect(told).toBe(Number(value.toPrecision(2)))
      })
    )
  })

  it('never takes a text with a letter it does not know for a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}[qwzxjfgh]{1,3}$/), (text) => {
        expect(readNumber(text, 'money', india).ok).toBe(false)
      })
    )
  })
})

describe('a refusal', () => {
  const language = languageOf('en')
  it('names the word and the remedy', () => {
    expect(numberFaultText(language, { kind: 'word', word: 'O' }, 'percent')).toBe(
      '“O” cannot be read here. Type a percentage in digits, such as 30 or 12.5.'
    )
    expect(numberFaultText(language, { kind: 'twoSizes', word: 'mil' }, 'money')).toContain('Type k, m or bn')
    expect(numberFaultText(language, { kind: 'several' }, 'money')).toContain('Type one')
  })
})
