import { describe, expect, it, vi } from 'vitest'
import { openMarket } from '../../src/engine/market.ts'
import { leverTable, setTerms } from '../../src/engine/policy-terms.ts'
import { climb, startAt } from './support/market.ts'
import { category, group, model, policy } from './support/model.ts'
import { at } from './support/numbers.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 60_000

/**
 * Three large firms and five small ones, each a bidder on average, under a preference that is new: bids were counted
 * without it.
 */
function outcome(k: number, preference: number, mechanisms: Parameters<typeof model>[0]['mechanisms'] = {}) {
  const scene = model({
    groups: [
      group('large', { firms: 3, capacityPerYear: 3e12, serves: { works: 1 } }),
      group('small', {
        firms: 5,
        capacityPerYear: 2e12,
        relativeCost: 1.03,
        traits: ['cooperative'],
        serves: { works: 1 },
      }),
    ],
    categories: [category({ bidDispersion: k, ceiling: 1.1 })],
    mechanisms,
  })
  const { play } = startAt(scene, {})
  play.competition[0] = 3 / 1.1 ** k / at(play.market.base, 0)
  setTerms(play.terms, leverTable(policy({ pricePreference: preference }), 2020, 1), 0)
  openMarket(play, 0)
  const found = { awards: 0, small: 0, paid: 0 }
  climb({ play, strengths: [] }, N, ({ winner, price }) => {
    if (winner < 0) return
    found.awards++
    if (winner === 1) found.small++
    found.paid += price
  })
  return { price: found.paid / found.awards, share: found.small / found.awards }
}

describe.each([5, 8])('a preference of 5%% where firms respond (k = %i)', (k) => {
  const change = (mechanisms: Parameters<typeof outcome>[2]) => {
    const [before, after] = [outcome(k, 0, mechanisms), outcome(k, 0.05, mechanisms)]
    return { price: 100 * (after.price / before.price - 1), share: 100 * (after.share - before.share) }
  }

  it.each([0.2, 0.6])('moves 2 to 8 points to small firms (Krasnokutskaya & Seim 2011; θ = %d)', (theta) => {
    const { share } = change({ entryResponse: theta })
    expect(share).toBeGreaterThan(2)
    expect(share).toBeLessThan(8)
  })

  it('raises the price by 0.2 to 0.6% when nobody leaves', () => {
    const { price } = change({})
    expect(price).toBeGreaterThan(0.2)
    expect(price).toBeLessThan(0.6)
  })

  it('raises it by about 3% when one large firm of three leaves (Marion 2007)', () => {
    const { price } = change({ largeFirmExit: 1 })
    expect(price).toBeGreaterThan(2)
    expect(price).toBeLessThan(4)
  })
})
