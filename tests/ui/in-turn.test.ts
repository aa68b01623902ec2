import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterAllTurns, inTurn } from '../../src/ui/in-turn.ts'

describe('work in turn', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is done piece by piece, each in a task of its own', () => {
    const done: string[] = []
    for (const name of ['a', 'b', 'c']) inTurn(() => done.push(name))
    expect(done).toEqual([])
    for (const seen of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      vi.advanceTimersToNextTimer()
      expect(done).toEqual(seen)
    }
    expect(vi.getTimerCount()).toBe(0)
  })

  it('can be taken back, be it next or later, and leaves the rest', () => {
    const done: string[] = []
    const [first, , third] = ['a', 'b', 'c', 'd'].map((name) => inTurn(() => done.push(name)))
    first?.()
    third?.()
    vi.runAllTimers()
    expect(done).toEqual(['b', 'd'])
    first?.()
  })

  it('begins again after a rest, and takes work given by work', () => {
    const done: string[] = []
    inTurn(() => {
      done.push('a')
      inTurn(() => done.push('b'))
    })
    vi.runAllTimers()
    inTurn(() => done.push('c'))
    vi.runAllTimers()
    expect(done).toEqual(['a', 'b', 'c'])
  })

  it('is followed by what waits for all of it, work given by work included', () => {
    const done: string[] = []
    inTurn(() => {
      done.push('a')
      inTurn(() => {
        done.push('c')
        inTurn(() => done.push('d'))
      })
    })
    afterAllTurns(() => done.push('all'))
    inTurn(() => done.push('b'))
    vi.runAllTimers()
    expect(done).toEqual(['a', 'b', 'c', 'd', 'all'])
    afterAllTurns(() => done.push('again'))
    vi.runAllTimers()
    expect(done.at(-1)).toBe('again')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on after a piece that fails', () => {
    const done: string[] = []
    inTurn(() => {
      throw new Error('broken piece')
    })
    inTurn(() => done.push('b'))
    expect(() => vi.advanceTimersToNextTimer()).toThrow('broken piece')
    vi.runAllTimers()
    expect(done).toEqual(['b'])
  })
})
