import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { futuresLine, headline, todayLine } from '../../src/messages/sentences/headline.ts'
import { english } from './english.ts'

const input = { metric: 'share.trait.familyFarm', target: 0.2, year: 2018, place: 'São Paulo' }
const say = (hits: number, change: Partial<typeof input & { buys: string }> = {}) =>
  plainText(headline(english, { ...input, ...change, chance: chanceOf(hits, 2000) }))

describe('the headline', () => {
  it('says how many of 10 futures pass, and how many do not', () => {
    expect(say(1400)).toBe(
      'In 7 of 10 futures, family farms get more than 20% of what São Paulo spends in 2018. In 3 of 10 they get less.'
    )
  })

  it('makes its two numbers strong', () => {
    const parts = headline(english, { ...input, chance: chanceOf(1400, 2000) })
    expect(parts.filter((part) => part.strong).map((part) => part.text)).toEqual(['7 of 10', '20%'])
  })

  it('speaks of contracts when they are what is counted', () => {
    expect(say(1400, { metric: 'share.trait.familyFarm.count' })).toContain(
      'family farms win more than 20% of the contracts São Paulo signs in 2018.'
    )
  })

  it('says nearly all without a rounded tenth, and leaves the rest a place', () => {
    expect(say(1990)).toBe(
      'In nearly all futures, family farms get more than 20% of what São Paulo spends in 2018. In the rest they get less.'
    )
  })

  it('never calls what it saw in all futures certain', () => {
    expect(say(2000)).toMatch(/^In all 2,000 futures we ran, family farms get more than 20%/)
    expect(say(2000)).toContain('that does not rule it out')
  })

  it('says almost none instead of 0 of 10', () => {
    const none =
      'In almost none of the futures do family farms get more than 20% of what São Paulo spends in 2018.'
    expect(say(0)).toBe(`${none} In the rest they get less.`)
    expect(say(60)).toBe(`${none} In the rest they get less.`)
  })

  it('always holds both sides of the count for every number of futures', () => {
    for (let hits = 0; hits <= 2000; hits += 7) {
      const text = say(hits)
      expect(text).toMatch(/^In (all|nearly all|almost none|[1-9] of 10)/)
      expect(text).not.toMatch(/\b(0|10) of 10|undefined|NaN/)
      const [yes, no] = [...text.matchAll(/(\d) of 10/g)].map((match) => Number(match[1]))
      if (yes !== undefined) expect(yes + (no ?? 0)).toBe(10)
    }
  })

  it('writes a described place small inside the sentence, and a name as it is', () => {
    expect(say(1400, { place: 'A large city' })).toContain('of what a large city spends')
    expect(say(1400, { place: 'A Coruña' })).toContain('of what A Coruña spends')
  })

  it('says what the money or the contracts are for, where the file says so', () => {
    expect(say(1400, { buys: 'school meals' })).toContain('of what São Paulo spends on school meals in 2018.')
    expect(say(0, { buys: 'school meals' })).toContain('of what São Paulo spends on school meals in 2018.')
    const byCount = { metric: 'share.trait.familyFarm.count', buys: 'school meals' }
    expect(say(1400, byCount)).toContain('of the contracts São Paulo signs for school meals in 2018.')
    expect(say(0, byCount)).toContain('of the contracts São Paulo signs for school meals in 2018.')
    expect(say(1400, { buys: 'meals\uE000\n here' })).toContain('spends on meals here in 2018.')
  })

  it('keeps an odd target and a hostile place readable', () => {
    expect(say(1400, { target: 0.125 })).toContain('more than 12.5% of')
    expect(say(1400, { place: 'A\uE000\n B' })).toContain('of what A B spends')
  })

  it('refuses a measure that is not a share by trait', () => {
    const ask = () => headline(english, { ...input, metric: 'spend.total', chance: chanceOf(1, 2) })
    expect(ask).toThrow('invalid focus metric: spend.total')
  })
})

describe('the lines beside it', () => {
  it('give the same count under today’s rules', () => {
    expect(todayLine(english, chanceOf(3, 2000))).toBe('Under today’s rules: in almost none.')
    expect(todayLine(english, chanceOf(400, 2000))).toBe('Under today’s rules: in 2 of 10 futures.')
  })

  it('say how many futures there are so far', () => {
    expect(futuresLine(english, 200, 2000)).toBe('200 of 2,000 futures so far.')
    expect(futuresLine(english, 2000, 2000)).toBe('2,000 futures simulated.')
  })
})
