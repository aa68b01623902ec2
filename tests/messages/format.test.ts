import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat, displayUnit } from '../../src/messages/format.ts'
import { english } from './english.ts'

const { format } = english

describe('shares', () => {
  it('are whole points when the range is wider than 2 points, else have one decimal', () => {
    expect(format.share(0.2345, 0.021)).toBe('23%')
    expect(format.share(0.2345, 0.02)).toBe('23.5%')
    expect(format.share(0.2345, 0)).toBe('23.5%')
  })

  it('take a range of exactly 2 points as narrow, whatever binary fractions make of it', () => {
    expect(0.12 - 0.1).toBeLessThan(0.02)
    expect(0.32 - 0.3).toBeGreaterThan(0.02)
    expect(format.range(0.3, 0.32)).toBe('30.0–32.0%')
  })

  it('never show a negative zero', () => {
    expect(format.share(-0.0001, 0.1)).toBe('0%')
    expect(format.points(-0.0001, 0.1)).toBe('0')
  })

  it('that somebody chose stay as chosen', () => {
    expect(format.chosenShare(0.2)).toBe('20%')
    expect(format.chosenShare(0.125)).toBe('12.5%')
  })
})

describe('ranges', () => {
  it('name the unit once and use the same precision at both ends', () => {
    expect(format.range(0.164, 0.267)).toBe('16–27%')
    expect(format.range(0.004, 0.011)).toBe('0.4–1.1%')
  })

  it('become one figure when both ends look alike', () => {
    expect(format.range(0.2, 0.2)).toBe('20.0%')
  })

  it('have ends that round to no further than half a unit away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a]
          const ends = format.ends(low, high).map((text) => Number(text.replace('%', '')) / 100)
          const slack = displayUnit(high - low) / 2 + 1e-9
          expect(Math.abs((ends[0] ?? 9) - low)).toBeLessThanOrEqual(slack)
          expect(Math.abs((ends[1] ?? 9) - high)).toBeLessThanOrEqual(slack)
        }
      )
    )
  })
})

describe('differences', () => {
  it('carry their sign, with a true minus', () => {
    expect(format.points(0.042, 0.1)).toBe('+4')
    expect(format.points(-0.021, 0.1)).toBe('−2')
    expect(format.points(0, 0.1)).toBe('0')
    expect(format.change(-0.013, 0.01)).toBe('−1.3%')
  })
})

describe('money', () => {
  it('has two significant figures in the currency of the place', () => {
    expect(format.money(1_437_000, 'BRL')).toBe('R$1,4m')
    expect(format.money(59_906, 'CLP')).toBe('CLP\u00a060k')
    expect(format.money(-8_250, 'USD')).toBe('−US$8.3k')
  })

  it('names currency and scale for both ends of a range', () => {
    expect(format.moneyRange(1_100_000, 4_230_000, 'BRL')).toBe('R$1,1–4,2m')
    expect(format.moneyRange(1_110_000, 1_120_000, 'BRL')).toBe('R$1,1m')
  })

  it('that a rule names is exact', () => {
    expect(format.exactMoney(17_600, 'BRL')).toBe('R$17.600')
  })

  it('is written as the place writes it, whatever the language of the page', () => {
    const there = (country: string) => createFormat('en-GB', country)
    const narrow = '\u202f'
    expect(there('IN').exactMoney(1_234_567, 'INR')).toBe('₹12,34,567')
    expect(there('FR').exactMoney(1_234_567, 'EUR')).toBe(`€1${narrow}234${narrow}567`)
    expect(there('FR').money(1_830_000, 'EUR')).toBe('€1,8m')
    expect(there('ES').exactMoney(17_600, 'EUR')).toBe('€17.600')
    expect(there('ZZ').exactMoney(17_600, 'EUR')).toBe('€17,600')
    expect(there('CH').exactMoney(17_600, 'CHF')).toMatch(/^CHF\s17['’]600$/u)
    expect(there('TZ').exactMoney(-1_234_567, 'TZS')).toBe('−TZS\u00a01,234,567')
    // Money that one country has is written as there, on whichever place's page it stands.
    expect(there('FR').exactMoney(1_234_567, 'INR')).toBe('₹12,34,567')
    // Dollars are many countries' money.
    expect(there('EC').exactMoney(17_600, 'USD')).toBe('US$17.600')
    expect(there('FR').amount(1_234_567.5, 'EUR')).toBe(`1${narrow}234${narrow}567,5`)
    expect(there('IN').amount(-1_234_567.5, 'INR')).toBe('−12,34,567.5')
  })

  it('is told in lakh and crore where people count in them', () => {
    const format = createFormat('en-GB', 'IN')
    const told = (value: number) => format.money(value, 'INR')
    expect([950, 17_640, 99_600, 5_000_000, 9_960_000, 20_000_000, 123_456_789_000].map(told)).toEqual([
      '₹950',
      '₹18,000',
      '₹1 lakh',
      '₹50 lakh',
      '₹1 crore',
      '₹2 crore',
      '₹12,000 crore',
    ])
    expect(told(-2.34e12)).toBe('−₹2.3 lakh crore')
    expect(format.moneyRange(12_000_000, 18_000_000, 'INR')).toBe('₹1.2–1.8 crore')
    expect(format.moneyRange(5_000_000, 18_000_000, 'INR')).toBe('₹50 lakh – ₹1.8 crore')
    expect(format.moneyRange(20_000_000, 2e12, 'INR')).toBe('₹2 crore – ₹2 lakh crore')
    expect(format.moneyRange(0, 800, 'INR')).toBe('₹0 – ₹800')
  })

  it('keeps the minus of each end of a range', () => {
    expect(format.moneyRange(-2_000_000, -1_000_000, 'EUR')).toBe('−€2m – −€1m')
    expect(format.moneyRange(-840_000, 1_300_000, 'EUR')).toBe('−€840k – €1.3m')
  })

  it('is refused in no currency that Intl knows the form of', () => {
    expect(format.money(1_200, 'XXX')).toContain('1.2k')
  })
})

describe('years, lists and dates', () => {
  it('follow the language', () => {
    expect(format.year(2018)).toBe('2018')
    expect(format.count(2000)).toBe('2,000')
    expect(format.list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(format.date('2024-03-03')).toBe('3 March 2024')
    expect(createFormat('fr').share(0.2, 0.1).replace(/\s/u, ' ')).toBe('20 %')
    expect(createFormat('en-IN').count(1_234_567)).toBe('12,34,567')
  })
})
