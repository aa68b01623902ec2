import { describe, expect, it } from 'vitest'
import { missingFor } from '../../src/state/lever-reach.ts'
import { town } from './town.ts'

describe('a lever that reaches nobody in a place', () => {
  it('is told from one that does, by the traits that no supplier has', () => {
    expect(missingFor(town, 'familyFarmShare')).toBeNull()
    expect(missingFor(town, 'setAside.womenLed')).toEqual(['womenLed'])
    expect(missingFor(town, 'inHouse')).toBeNull()
  })
})
