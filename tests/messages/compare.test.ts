import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { compareSentence } from '../../src/messages/sentences/compare.ts'
import { changeRange, rangeSentence, todayRange } from '../../src/messages/sentences/range.ts'
import { tileChange, tileWord } from '../../src/messages/sentences/tiles.ts'
import { english } from './english.ts'

const compare = (ahead: number, behind: number, p10 = 0.042, p90 = 0.138) =>
  plainText(
    compareSentence(english, {
      name: 'Proposal A',
      counts: { ahead, behind, runs: 2000 },
      change: { p10, p90 },
      equalsToday: false,
    })
  )

describe('comparing with today’s rules', () => {
  it('counts futures and gives the range of the change', () => {
    expect(compare(1620, 380)).toBe(
      'Proposal A is ahead of today’s rules in 8 of 10 futures. In 8 of 10 futures the change is +4 to +14 percentage points.'
    )
  })

  it('prints the sign of a change that goes both ways', () => {
    expect(compare(1500, 500, -0.021, 0.04)).toContain('is −2 to +4 percentage points')
  })

  it('does not tell apart what is ahead in 35 to 65% of futures', () => {
    for (const ahead of [700, 1000, 1300])
      expect(compare(ahead, 2000 - ahead)).toMatch(/^We cannot tell Proposal A/)
    expect(compare(1301, 699)).toMatch(/^Proposal A is ahead/)
    expect(compare(699, 1301)).toMatch(/^Proposal A is behind/)
  })

  it('does not take equal futures for lost ones', () => {
    expect(compare(900, 0, 0, 0.03)).toContain(
      'is ahead of today’s rules in 4 of 10 futures, and equal in most others.'
    )
    expect(compare(20, 0, 0, 0)).toBe('Proposal A changes this share in almost none of the futures.')
    expect(compare(0, 0, 0, 0)).toBe(
      'Proposal A does not change this share in any of the 2,000 futures we ran.'
    )
  })

  it('never says 0 or 10 of 10, nor calls anything certain', () => {
    for (let ahead = 0; ahead <= 2000; ahead += 25) {
      for (const behind of [0, 2000 - ahead]) {
        const text = compare(ahead, behind)
        expect(text).not.toMatch(/\b(0|10) of 10|undefined|NaN|certain/)
      }
    }
  })

  it('says so when nothing was changed', () => {
    const counts = { ahead: 0, behind: 0, runs: 2000 }
    const text = compareSentence(english, {
      name: 'A',
      counts,
      change: { p10: 0, p90: 0 },
      equalsToday: true,
    })
    expect(plainText(text)).toBe('Same as today’s rules. Move a lever or start from a case.')
  })
})

describe('ranges in words', () => {
  it('say what most futures do', () => {
    expect(rangeSentence(english, { p10: 0.164, p90: 0.267 })).toBe(
      '8 of 10 futures land between 16% and 27%.'
    )
    expect(rangeSentence(english, { p10: 0.0001, p90: 0.0003 })).toBe('8 of 10 futures land close to 0.0%.')
    expect(todayRange(english, { p10: 0, p90: 0.024 })).toBe('today’s rules 0–2%')
    expect(changeRange(english, { p10: 0.011, p90: 0.043 })).toBe('+1% to +4%')
    expect(changeRange(english, { p10: 0, p90: 0 })).toBe('0.0%')
  })
})

describe('the word on a tile', () => {
  const wide = { p10: 0.16, p90: 0.27 }
  const narrow = { p10: 0.01, p90: 0.02 }

  it('is about the same when the middle change is under one unit shown', () => {
    expect(tileWord(english, { range: wide, middleChange: 0.009, ahead: 0.99 })).toBe('about the same')
    expect(tileWord(english, { range: narrow, middleChange: 0.009, ahead: 0.99 })).toBe('higher')
    expect(tileWord(english, { range: narrow, middleChange: -0.0009, ahead: 0 })).toBe('about the same')
  })

  it('is higher or lower only when the futures agree', () => {
    expect(tileChange({ range: wide, middleChange: 0.02, ahead: 0.7 })).toBe('higher')
    expect(tileChange({ range: wide, middleChange: -0.02, ahead: 0.2 })).toBe('lower')
    expect(tileChange({ range: wide, middleChange: 0.02, ahead: 0.6 })).toBe('unclear')
  })

  it('claims nothing when a number is missing', () => {
    expect(tileChange({ range: wide, middleChange: NaN, ahead: 0.5 })).toBe('same')
  })
})
