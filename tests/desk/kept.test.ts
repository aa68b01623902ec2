import { describe, expect, it } from 'vitest'
import { readKeptPlace } from '../../src/desk/kept.ts'

const place = { id: 'a', title: 'Alderton', text: '{}' }

describe('a kept place', () => {
  it('is read as it was kept', () => {
    expect(readKeptPlace({ ...place, keptAt: 5 })).toEqual({ ...place, keptAt: 5 })
  })

  it.each([1e300, NaN, Infinity, 'yesterday', null, undefined])(
    'with the date %s loses that alone',
    (keptAt) => {
      expect(readKeptPlace({ ...place, keptAt })).toEqual({ ...place, keptAt: null })
    }
  )

  it.each([null, 5, {}, { ...place, text: 5 }])('is none where it is %j', (kept) => {
    expect(readKeptPlace(kept)).toBeNull()
  })
})
