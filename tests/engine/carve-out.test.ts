import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 20_000
const SHARE = 0.3

const place = (coop: Parameters<typeof group>[1], compliance = 1) =>
  model({
    groups: [group('firms'), group('coop', { traits: ['cooperative'], ...coop })],
    categories: [category({ tendersPerYear: N, ceiling: 1, reservedForms: { cooperative: 'carveOut' } })],
    mechanisms: { compliance },
  })

describe('a share carved out of every contract', () => {
  const levers = { 'setAside.cooperative': SHARE }

  it.each([1, 0.5])(
    'goes to eligible groups in each of them when they are ample (compliance %d)',
    (compliance) => {
      const scene = place({}, compliance)
      const { strengths } = openAt(scene, 20)
      const play = letMany(scene, 20, 1, levers)
      expect(at(play.tally, TALLY.reserved)).toBe(N)
      expect(at(play.tally, TALLY.open)).toBe(N)
      expect(at(play.tally, TALLY.benchmarkValue)).toBeCloseTo(N, 6)
      // The rest is competed for among all.
      const carved = SHARE * compliance
      const wins = at(strengths, 1) / sum(strengths)
      const variance = (1 - carved) ** 2 * wins * (1 - wins)
      expectMeanOf(at(play.suppliers.used, 1) / N, N, carved + (1 - carved) * wins, variance)
    }
  )

  it('stays with the rest of the contract where nobody eligible bids', () => {
    const scene = place({ relativeCost: 1.4 })
    const phi = 20 * 1.4 ** -8
    const play = letMany(scene, 20, 1, levers)
    const found = at(play.tally, TALLY.reserved)
    expectShare(found, N, 1 - Math.exp(-phi))
    const wins = phi / (20 + phi)
    const each = (carved: number) => carved + (1 - carved) * wins
    const theory = (found / N) * each(SHARE) + (1 - found / N) * each(0)
    expectMeanOf(at(play.suppliers.used, 1) / N, N, theory, wins * (1 - wins))
    expect(at(play.tally, TALLY.benchmarkValue)).toBeCloseTo(N, 6)
  })

  it('leaves the route of other contracts alone: nothing is carved out of direct awards or in-house work', () => {
    const play = letMany(place({}), 20, 1, { ...levers, inHouse: 1 })
    expect(at(play.tally, TALLY.reservations)).toBe(0)
    expect(at(play.tally, TALLY.inHouse)).toBe(N)
  })
})
