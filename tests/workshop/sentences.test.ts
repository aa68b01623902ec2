import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import { english } from '../messages/english.ts'
import { answerSentence, clockText, gapLine, gapSentence } from '../../src/messages/workshop/sentences.ts'

const record = (guess: number, kind: 'all' | 'nearlyAll' | 'outOfTen' | 'almostNone', k: number) => {
  const result = { kind, k, hits: 0, runs: 2000 }
  return { round: 1, guess, because: '', result, today: result, proposal: '', link: '' }
}

describe('the gap in words', () => {
  it('tells the guess and what came', () => {
    const told = (...of: Parameters<typeof record>) => plainText(gapSentence(words, record(...of)))
    expect(told(7, 'outOfTen', 4)).toBe('You guessed 7 of 10; it came out at 4 of 10.')
    expect(told(0, 'almostNone', 0)).toBe('You guessed none; it came out at almost none.')
    expect(told(10, 'nearlyAll', 10)).toBe('You guessed 10 of 10; it came out at nearly all.')
  })

  it('tells how far off, and whether the goal is met', () => {
    const { result } = record(7, 'outOfTen', 4)
    expect(gapLine(words, -3, result, 7)).toBe('3 fewer than you guessed. The goal of 7 is missed.')
    expect(gapLine(words, 0, result, 4)).toBe('Just as you guessed. The goal of 4 is met.')
    expect(gapLine(words, 2, result, 3)).toBe('2 more than you guessed. The goal of 3 is met.')
  })

  it('answers the question on the projector in its words', () => {
    const goal = { group: 'family farms', target: '20%', by: 'value' as const, year: '2018' }
    const told = (hits: number) => plainText(answerSentence(english, words, goal, chanceOf(hits, 2000)))
    expect(told(800)).toBe(
      'In 4 out of 10 futures, family farms get more than 20% of spending in 2018. In 6 out of 10 they get less.'
    )
    expect(told(0)).toMatch(/^In almost none of the futures do family farms get more than 20%/)
  })

  it('writes a clock', () => {
    expect([600, 598, 61, 0].map(clockText)).toEqual(['10:00', '09:58', '01:01', '00:00'])
  })
})
