import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fnv1a64, jsonHash } from '../../src/scenario/hash.ts'
import { parseScenario, scenarioHash } from '../../src/scenario/index.ts'
import { minimal } from './minimal.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('fnv1a64', () => {
  it('gives the published values', () => {
    expect(fnv1a64(bytes(''))).toBe('cbf29ce484222325')
    expect(fnv1a64(bytes('a'))).toBe('af63dc4c8601ec8c')
    expect(fnv1a64(bytes('foobar'))).toBe('85944171f73967e8')
  })

  it('agrees with the same sum in big integers', () => {
    const reference = (data: Uint8Array) =>
      data.reduce(
        (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
        0xcbf29ce484222325n
      )
    fc.assert(
      fc.property(fc.uint8Array(), (data) => {
        expect(fnv1a64(data)).toBe(reference(data).toString(16).padStart(16, '0'))
      })
    )
  })
})

describe('scenarioHash', () => {
  const hashOf = (json: unknown) => {
    const result = parseScenario(json)
    return result.ok ? scenarioHash(result.scenario) : 'invalid'
  }

  it('does not depend on the order of fields or on defaults being written out', () => {
    const { groups, ...rest } = minimal()
    const turned = groups.map((group) => Object.fromEntries(Object.entries(group).reverse()))
    expect(hashOf({ years: 10, ...rest, groups: turned })).toBe(hashOf(minimal()))
  })

  it('changes with any number', () => {
    expect(hashOf({ ...minimal(), years: 11 })).not.toBe(hashOf(minimal()))
  })

  it('is the same for any two orders of the same fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (json) => {
        expect(jsonHash(Object.fromEntries(Object.entries(json).reverse()))).toBe(jsonHash(json))
      })
    )
  })
})
