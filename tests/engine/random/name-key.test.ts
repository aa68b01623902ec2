import { describe, expect, it } from 'vitest'
import { keyOfName } from '../../../src/engine/random/name-key.ts'

describe('keyOfName', () => {
  it('gives the published FNV-1a hashes of ASCII names', () => {
    expect(keyOfName('')).toBe(0x811c9dc5)
    expect(keyOfName('a')).toBe(0xe40c292c)
    expect(keyOfName('foobar')).toBe(0xbf9cf968)
  })

  it('takes a code unit above 255 whole', () => {
    expect(keyOfName('é')).toBe(Math.imul(0x811c9dc5 ^ 0xe9, 0x01000193) >>> 0)
    expect(keyOfName('県')).toBe(Math.imul(0x811c9dc5 ^ 0x770c, 0x01000193) >>> 0)
  })

  it('tells similar names apart', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `groups.local.cost.${i}`)
    expect(new Set(names.map(keyOfName)).size).toBe(names.length)
  })
})
