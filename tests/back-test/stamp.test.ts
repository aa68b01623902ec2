import { describe, expect, it } from 'vitest'
import { staleness, stampNow } from '../../src/back-test/stamp.ts'
import { parsedTown } from './town.ts'

const now = stampNow([parsedTown(), parsedTown({ id: 'no-targets', backTests: [], evidence: [] })])

describe('a report', () => {
  it('is up to date with the same model, futures and places', () => {
    expect(Object.keys(now.hashes)).toEqual(['tested-town'])
    expect(staleness({ ...now }, now)).toEqual([])
  })

  it('is stale by its model, its futures, and each place that differs', () => {
    const hashes = { 'tested-town': '0', 'gone-town': '1' }
    expect(staleness({ ...now, model: '0.0.1', runs: 50, hashes }, now)).toEqual([
      { path: 'model', message: `0.0.1, must be ${now.model}` },
      { path: 'runs', message: '50, must be 2000' },
      { path: 'scenarios.gone-town', message: 'has no targets, must not be in it' },
      { path: 'scenarios.tested-town', message: 'has changed since, must be played again' },
    ])
    expect(staleness({ ...now, releases: { '0.9.0': '0' } }, now)).toEqual([
      { path: 'releases.0.9.0', message: 'is not kept, must not be in it' },
    ])
    expect(staleness({ ...now, hashes: {} }, now)).toEqual([
      { path: 'scenarios.tested-town', message: 'is not in it, must be' },
    ])
  })
})
