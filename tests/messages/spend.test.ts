import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { columns } from '../../src/messages/spend/en-columns.ts'

const folder = fileURLToPath(new URL('../../src/spend/', import.meta.url))
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

const keysIn = (pattern: RegExp, prefix: string) => [
  ...new Set([...source.matchAll(pattern)].map(([, key, other = '']) => `${prefix}${key ?? other}`)),
]

it('has words for everything that reading a file notices', () => {
  const keys = keysIn(/notice\('(\w+)'|'spend\.notice\.(\w+)'/g, 'spend.notice.')
  expect(keys.length).toBeGreaterThan(4)
  expect(keys.filter((key) => !(key in columns.notices))).toEqual([])
})

it('has words for every reason of a guess', () => {
  const keys = keysIn(/'spend\.why\.(\w+)'/g, 'spend.why.')
  expect(keys.length).toBeGreaterThan(8)
  expect(keys.filter((key) => !(key in columns.reasons))).toEqual([])
})
