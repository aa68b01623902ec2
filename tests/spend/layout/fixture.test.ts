import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clean, readSpend, sourceOfBytes } from '../../../src/spend/index.ts'
import { positive } from '../shared-data.ts'

it('reads the awards of Hualien County that are kept here', async () => {
  const bytes = readFileSync(new URL('../../fixtures/hualien/awards.csv', import.meta.url))
  const { records, mapping } = await readSpend([sourceOfBytes('awards.csv', bytes)])
  expect(mapping.tables[0]?.currency).toBe('TWD')
  expect(positive({ records })).toHaveLength(3_049)
  const later = records.filter(({ date }) => date?.startsWith('2014'))
  const single = later.filter(({ bids }) => bids === 1)
  const ratio =
    single.reduce((sum, { value, estimate }) => sum + (value ?? 0) / (estimate ?? 1), 0) / single.length
  expect(ratio).toBeCloseTo(0.945, 3)
  expect(new Set(records.map(({ route }) => route))).toEqual(new Set(['open', 'direct']))
  expect(clean(records).records).toHaveLength(3_049)
})
