import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { leftBehind, verdict } from '../../src/messages/sentences/verdict.ts'
import { whoText } from '../../src/messages/sentences/measure.ts'
import { english } from './english.ts'

const chance = (hits: number) => chanceOf(hits, 2000)
const say = (
  proposal: number,
  today: number,
  change: { low: number; high: number } | null = { low: 0.01, high: 0.09 },
  equal = false
) => plainText(verdict(english, { chance: chance(proposal), today: chance(today), change, equal }))

describe('the verdict', () => {
  it.each([
    [800, 20, 'The target is met in 4 of 10 futures. It is missed in 6 of 10.'],
    [
      2000,
      20,
      'The target is met in all 2,000 futures we ran. None of them missed it; that does not rule it out.',
    ],
    [1990, 20, 'The target is met in nearly all futures.'],
    [10, 20, 'Almost no future meets the target.'],
  ])('says how many of 10 futures meet the target: %s under the proposal', (proposal, today, text) => {
    expect(say(proposal, today)).toBe(text)
  })

  it('leads with the difference where today’s rules meet the target already', () => {
    expect(say(1800, 1600)).toBe(
      'Today’s rules already meet the target in 8 of 10 futures. Yours do in 9 of 10 futures, and add +1 to +9 points.'
    )
    expect(say(1600, 1600, { low: 0, high: 0.0001 })).toMatch(
      /Yours do in 8 of 10 futures, and add nothing we can tell\.$/
    )
    expect(say(1600, 1600, { low: 0, high: 0.05 })).toMatch(/, and add .*5 points\.$/)
    expect(say(1600, 1600, null)).toMatch(/nothing we can tell\.$/)
    // From 7 of 10 on; below that the proposal comes first.
    expect(say(1800, 1400)).toMatch(/^Today’s rules already meet the target in 7 of 10/)
    expect(say(1800, 1300)).toMatch(/^The target is met in 9/)
  })

  it('speaks of today’s rules alone where nothing is moved', () => {
    expect(say(800, 800, null, true)).toBe(
      'Today’s rules meet the target in 4 of 10 futures. It is missed in 6 of 10.'
    )
    expect(say(0, 0, null, true)).toBe('Under today’s rules almost no future meets the target.')
  })
})

describe('groups counted together', () => {
  const own = (low: number, high: number) => ({
    range: { low: 0, high: 0.02 },
    today: { low: 0, high: 0.015 },
    change: { low, high },
  })

  it('are told apart where one of them gains next to nothing', () => {
    expect(
      leftBehind(english, [
        { trait: 'local', ...own(0.01, 0.1) },
        { trait: 'cooperative', ...own(0, 0.003) },
      ])
    ).toEqual(['Cooperatives’ own share hardly moves: 0.0–2.0%, today’s rules 0.0–1.5%.'])
    expect(leftBehind(english, [{ trait: 'cooperative', ...own(0, 0.005) }])).toEqual([])
  })

  it('have one name', () => {
    expect(whoText(english, ['local', 'cooperative'])).toMatchObject({
      label: 'Local suppliers and cooperatives',
      subject: 'local suppliers and cooperatives',
      owner: 'Local suppliers’ and cooperatives’',
    })
    expect(whoText(english, ['local']).owner).toBe('Local suppliers’')
  })
})
