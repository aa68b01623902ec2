import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/runner/shelf.ts'

const room = { runs: 100, bytesPerRun: 8 }
const none = new Set<string>()

describe('a shelf', () => {
  it('drops the policies not used for longest when memory runs out', () => {
    const shelf = createShelf(3 * 800)
    expect(shelf.take(['today', 'a'], room, none).drop).toEqual([])
    expect(shelf.take(['today', 'b'], room, none).drop).toEqual([])
    expect(shelf.take(['today', 'c'], room, none).drop).toEqual(['a'])
    expect(shelf.take(['today', 'a'], room, none).drop).toEqual(['b'])
  })

  it('keeps what is in use or pinned, whatever memory it takes', () => {
    const shelf = createShelf(800)
    shelf.take(['today', 'a'], room, none)
    expect(shelf.take(['today', 'b'], room, new Set(['today', 'a'])).drop).toEqual([])
  })

  it('remembers what is in until it drops the policy', () => {
    const shelf = createShelf(2 * 800)
    shelf.take(['today', 'a'], room, none)
    shelf.record('a', 0, 40)
    expect(shelf.take(['a'], room, none).coverages[0]?.prefix).toBe(40)
    shelf.take(['b', 'c'], room, none)
    shelf.record('a', 40, 10)
    expect(shelf.take(['a'], room, none).coverages[0]?.prefix).toBe(0)
  })

  it('does not count futures for which there was no room', () => {
    const shelf = createShelf()
    shelf.take(['a'], room, none)
    shelf.record('a', 0, 90)
    shelf.record('a', 90, 60)
    shelf.record('a', 150, 50)
    expect(shelf.take(['a'], { ...room, runs: 200 }, none).coverages[0]?.prefix).toBe(100)
  })
})
