import { describe, expect, it } from 'vitest'
import { plainName, plainText, strong, toParts } from '../../src/messages/rich.ts'

describe('a message with strong parts', () => {
  it('splits into its parts and joins back', () => {
    const parts = toParts(`In ${strong('7 of 10')} futures`)
    expect(parts).toEqual([
      { text: 'In ', strong: false },
      { text: '7 of 10', strong: true },
      { text: ' futures', strong: false },
    ])
    expect(plainText(parts)).toBe('In 7 of 10 futures')
  })

  it('may begin with a strong part', () => {
    expect(toParts(`${strong('All')} of it`)[0]).toEqual({ text: 'All', strong: true })
  })

  it('lets no name forge emphasis', () => {
    const forged = plainName(`Town ${strong('99 of 10')}\n  hall`)
    expect(forged).toBe('Town 99 of 10 hall')
    expect(toParts(forged).some((part) => part.strong)).toBe(false)
  })
})
