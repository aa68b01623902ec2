import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import { english } from '../messages/english.ts'
import {
  answerSentence,
  clockText,
  gapLine,
  gapSentence,
  rangeAnswer,
} from '../../src/messages/workshop/sentences.ts'

const record = (guess: number, kind: 'all' | 'nearlyAll' | 'outOfTen' | 'almostNone', k: number) => {
  const result = { kind, k, hits: 0, runs: 2000 }
  return { round: 1, guess, because: '', result, today: result, ranged: null, proposal: '', link: '' }
}

describe('the gap in words', () => {
  it('tells the guess and what came', () => {
    const told = (...of: Parameters<typeof record>) => plainText(gapSentence(english, words, record(...of)))
    expect(told(7, 'outOfTen', 4)).toBe('You guessed 7 of 10; it came out at 4 of 10.')
    expect(told(0, 'almostNone', 0)).toBe('You guessed none; it came out at almost none.')
    expect(told(10, 'nearlyAll', 10)).toBe('You guessed 10 of 10; it came out at nearly all.')
  })

  it('tells how far off, and whether the goal is met', () => {
    const came = (guess: number) => record(guess, 'outOfTen', 4)
    expect(gapLine(words, came(7), 7)).toBe('3 fewer than you guessed. The goal of 7 is missed.')
    expect(gapLine(words, came(4), 4)).toBe('Just as you guessed. The goal of 4 is met.')
    expect(gapLine(words, came(2), 3)).toBe('2 more than you guessed. The goal of 3 is met.')
  })

  it('tells a range that was drawn, and how many futures it holds', () => {
    const ranged = (low: number, high: number, hits: number) => ({
      ...record(7, 'outOfTen', 4),
      guess: { low: 0.1, high: 0.25 },
      ranged: { came: { low, high }, today: { low, high }, inside: chanceOf(hits, low >= 0 ? 2000 : 0) },
    })
    const told = (...of: Parameters<typeof ranged>) => plainText(gapSentence(english, words, ranged(...of)))
    expect(told(0.14, 0.31, 1200)).toBe('You drew 10% to 25%; in 8 of 10 futures it is 14% to 31%.')
    expect(told(0.14, 0.14, 2000)).toBe('You drew 10% to 25%; in 8 of 10 futures it is about 14.0%.')
    expect(told(NaN, NaN, 0)).toBe('You drew 10% to 25%; in 8 of 10 futures it is no number.')
    expect(gapLine(words, ranged(0.14, 0.31, 1200), 7)).toBe(
      'Your range holds 6 of 10 futures. The goal of 7 is missed.'
    )
    expect(gapLine(words, ranged(0.14, 0.31, 0), 4)).toBe(
      'Your range holds almost no future. The goal of 4 is met.'
    )
    expect(gapLine(words, ranged(NaN, NaN, 0), 7)).toBe('The goal of 7 is missed.')
    const goal = { group: 'family farms', target: '20%', by: 'count' as const, year: '2018' }
    expect(plainText(rangeAnswer(english, words, goal, { low: 0.14, high: 0.31 }))).toBe(
      'In 8 of 10 futures, family farms win 14% to 31% of contracts in 2018.'
    )
    expect(words.round.which({ ...goal, by: 'value' })).toBe(
      'What share of spending do family farms get in 2018?'
    )
  })

  it('answers the question on the projector in its words', () => {
    const goal = { group: 'family farms', target: '20%', by: 'value' as const, year: '2018' }
    const told = (hits: number) => plainText(answerSentence(english, words, goal, chanceOf(hits, 2000)))
    expect(told(800)).toBe(
      'In 4 of 10 futures, family farms get more than 20% of spending in 2018. In 6 of 10 they get less.'
    )
    expect(told(0)).toMatch(/^In almost none of the futures do family farms get more than 20%/)
  })

  it('writes a clock', () => {
    expect([600, 598, 61, 0].map(clockText)).toEqual(['10:00', '09:58', '01:01', '00:00'])
  })
})
