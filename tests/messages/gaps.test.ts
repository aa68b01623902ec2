import { describe, expect, it } from 'vitest'
import { pairOf } from '../../src/analysis/compare/paired.ts'
import { formatCsv } from '../../src/cli/format.ts'
import { STATISTICS } from '../../src/engine/index.ts'
import { verdictOf } from '../../src/messages/analysis/compare-verdict.ts'
import { createFormat } from '../../src/messages/format.ts'
import { chanceAbove, chanceAhead, dotValues, pairedCounts } from '../../src/messages/sentences/futures.ts'

const some = Float64Array.of(0.1, NaN, 0.3, NaN)
const none = Float64Array.of(NaN, NaN, NaN, NaN)

describe('a share of nothing', () => {
  it('is written as a dash', () => {
    const format = createFormat('en-GB', 'BR')
    expect(format.range(NaN, NaN)).toBe('–')
    expect(format.points(NaN, NaN)).toBe('–')
    expect(format.change(NaN, NaN)).toBe('–')
    expect(format.chosenShare(NaN)).toBe('–')
    expect(format.moneyRange(NaN, NaN, 'BRL')).toBe('–')
    expect(format.decimal(NaN)).toBe('–')
  })

  it('is counted neither for nor against', () => {
    expect(chanceAbove(some, 0.2)).toMatchObject({ hits: 1, runs: 2 })
    expect(chanceAbove(none, 0.2)).toMatchObject({ k: 0, hits: 0, runs: 0 })
    expect(chanceAhead(NaN, 200)).toMatchObject({ k: 0, runs: 0 })
    expect(pairedCounts(some, Float64Array.of(0.2, 0.2, 0.2, NaN))).toEqual({ ahead: 1, behind: 1, runs: 2 })
  })

  it('has no dot', () => {
    expect([...dotValues(some, 4)]).toEqual([0.1, 0.1, 0.3, 0.3])
    expect(dotValues(none)).toHaveLength(0)
  })

  it('leaves nothing to compare', () => {
    expect(pairOf(some, Float64Array.of(0, 0, 0, 0))).toMatchObject({ runs: 2, ahead: 2, p50: 0.2 })
    const pair = pairOf(some, none)
    expect(pair).toMatchObject({ runs: 0, p10: NaN, p90: NaN })
    expect(verdictOf(pair)).toBe('gap')
  })

  it('is an empty cell of a file', () => {
    const series = { unit: 'share', ...Object.fromEntries(STATISTICS.map((name) => [name, [NaN]])) }
    const policies = [{ id: 'baseline', metrics: { 'reserved.unfilled.share': series } }]
    const result = { years: [2018], policies, differences: [] } as unknown as Parameters<typeof formatCsv>[0]
    const [, line] = formatCsv(result).split('\r\n')
    expect(line).toBe(`baseline,reserved.unfilled.share,share,2018${','.repeat(STATISTICS.length)}`)
  })
})
