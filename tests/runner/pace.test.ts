import { describe, expect, it } from 'vitest'
import { createPace, previewCount } from '../../src/runner/pace.ts'

describe('a pace', () => {
  it('starts with a few futures, whatever the number of policies', () => {
    const pace = createPace()
    expect([1, 2, 3].map((policies) => pace.size(policies) * policies)).toEqual([4, 4, 6])
  })

  it('fills about 20 ms by the time that the last futures took', () => {
    const pace = createPace()
    pace.observe(8, 4)
    expect(pace.size(1)).toBe(10)
    expect(pace.size(2)).toBe(5)
    expect(pace.expect(10)).toBe(20)
  })

  it('halves chunks while a first look is waited for, and lengthens none', () => {
    const [usual, short] = [createPace(), createPace(4)]
    for (const pace of [usual, short]) pace.observe(8, 8)
    expect([usual.size(1, true), usual.size(2, true), short.size(1, true)]).toEqual([10, 5, 4])
  })

  it('follows when futures become quicker', () => {
    const pace = createPace()
    pace.observe(8, 4)
    for (let i = 0; i < 20; i++) pace.observe(20, 40)
    expect(pace.size(1)).toBe(40)
  })

  it('asks for one future at least and 500 at most', () => {
    const [slow, quick] = [createPace(), createPace()]
    slow.observe(1000, 1)
    quick.observe(0, 100)
    expect([slow.size(2), quick.size(1)]).toEqual([1, 500])
  })
})

describe('previews', () => {
  const first = { startedAt: 1000, shownAt: 0, count: 0 }
  const later = { startedAt: 1000, shownAt: 1100, count: 200 }

  it('begin with 200 futures, however soon they are in', () => {
    expect([199, 200, 260].map((prefix) => previewCount(first, prefix, 1007))).toEqual([0, 200, 200])
  })

  it('begin after 8 ms with what is in, from 8 futures on', () => {
    expect([7, 8, 15, 70, 110].map((prefix) => previewCount(first, prefix, 1008))).toEqual([0, 8, 8, 32, 100])
    expect(previewCount(first, 110, 1007)).toBe(0)
  })

  it('follow with more futures, at most every 250 ms', () => {
    expect([1349, 1350].map((now) => previewCount(later, 600, now))).toEqual([0, 500])
    expect(previewCount(later, 400, 2000)).toBe(0)
  })
})
