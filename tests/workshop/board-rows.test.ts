import { describe, expect, it } from 'vitest'
import { english } from '../messages/english.ts'
import { boardRows } from '../../src/ui/workshop/board-rows.ts'
import { workshop as words } from '../../src/messages/workshop/en.ts'
import type { RunUpdate } from '../../src/runner/types.ts'

const METRIC = 'share.trait.local'
const goal = { metric: METRIC, year: 2030, target: 0.2 }
const flat = (p10: number, p90: number) => ({ p10: [0, p10], p90: [0, p90] })

/** Ten futures, of which so many lie above the target. */
const futures = (above: number) => Float64Array.from({ length: 10 }, (_, run) => (run < above ? 0.3 : 0.1))

function update(above: readonly number[], costs: readonly (readonly [number, number])[]): RunUpdate {
  const policies = above.map((_, at) => ({ id: `p${at}`, metrics: { [METRIC]: flat(0.1, 0.3) } }))
  const differences = costs.map(([low, high], at) => ({
    ...{ policy: `p${at + 1}`, from: 'p0' },
    metrics: { 'spend.total': flat(low, high) },
  }))
  const columns = { metric: METRIC, year: 2030, policies: above.map(futures) }
  const summary = { runs: 10, years: [2029, 2030], policies, differences }
  return { complete: true, summary, columns } as unknown as RunUpdate
}

const rows = boardRows(english, words, {
  tables: ['A', 'B', 'C', 'D'].map((name) => ({ name, link: '#v1/town' })),
  update: update(
    [1, 3, 8, 3, 7],
    [
      [0, 0],
      [1e5, 9e5],
      [-2e6, 1e6],
      [5e6, 6e6],
    ]
  ),
  scenario: { id: 'town', currency: 'EUR' },
  goal,
  atLeast: 7,
  seed: 1,
})

describe('the board', () => {
  it('ranks by how many futures lie above the goal’s share, whatever the cost; the same answer is the same rank', () => {
    expect(rows.map(({ name, rank, met }) => [name, rank, met])).toEqual([
      ['B', 1, true],
      ['D', 2, true],
      ['A', 3, false],
      ['C', 3, false],
    ])
    expect(rows[0]?.often).toBe('in 8 of 10 futures')
  })

  it('tells the change in spending with its range, of the goal’s year', () => {
    expect(rows.map(({ cost }) => cost)).toEqual([
      '+€100k to +€900k',
      '+€5m to +€6m',
      'as today',
      '−€2m to +€1m',
    ])
  })

  it('has another check code for other digits, and the same for the same', () => {
    const codes = new Map(rows.map(({ name, code }) => [name, code]))
    expect(codes.get('A')).toBe(codes.get('C'))
    expect(codes.get('A')).not.toBe(codes.get('B'))
    for (const code of codes.values()) expect(code).toMatch(/^[B-Z]{5}$/)
  })
})
