import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { climb, letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, meanOverNormal, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare, expectShares } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 300_000
const RUNS = 15
const EACH = N / RUNS
const R = 1.1
const K = 8

describe('appeal', () => {
  const pair = [group('large'), group('coop', { relativeCost: 1.05 })]
  const letAt = (attractiveness: number, first: number) => {
    const scene = model({
      groups: pair,
      categories: [category({ attractiveness, ceiling: R, bidDispersion: K, tendersPerYear: EACH })],
    })
    const { strengths } = openAt(scene, first)
    return { play: letMany(scene, first, RUNS), mu: sum(strengths) * R ** K, strengths }
  }

  it.each([1, 3, 0.6])('of ν = %d makes the number of bids negative binomial', (nu) => {
    const { play, mu } = letAt(nu, 0.7)
    const { tally } = play
    const none = (1 + mu / nu) ** -nu
    const awards = at(tally, TALLY.open)
    expectShare(N - awards, N, none)
    expectShare(at(tally, TALLY.singleBids), N, (mu * none) / (1 + mu / nu))
    expectMeanOf(at(tally, TALLY.bids) / N, N, mu, mu + (mu * mu) / nu)
  })

  it('leaves the shares of the winners', () => {
    const { play, strengths } = letAt(1, 0.7)
    const awards = at(play.tally, TALLY.open)
    expectShares(
      play.awards,
      awards,
      strengths.map((each) => each / sum(strengths))
    )
  })

  it('of ν = 1 makes the number of bids geometric: each further bid is as likely as the one before', () => {
    const { play, mu } = letAt(1, 0.7)
    const { tally } = play
    const awards = at(tally, TALLY.open)
    expectShare(at(tally, TALLY.singleBids), awards, 1 / (1 + mu))
    expectMeanOf(at(tally, TALLY.bids) / awards, awards, 1 + mu, mu * (1 + mu))
  })
})

describe('the number of bids', () => {
  it('is counted beyond the points that are climbed: a hundred bids on average are a hundred', () => {
    const market = openAt(model({ categories: [category({ ceiling: 1 })] }), 100)
    let bids = 0
    climb(market, 20_000, (found) => (bids += found.bids))
    expectMeanOf(bids / 20_000, 20_000, 100, 100)
  })
})

describe('fit to size', () => {
  const SPREAD = 3
  const limits = [1e15, 2, 0.5]
  const groups = limits.map((contractLimit, i) =>
    group(`group-${i}`, { contractLimit, relativeCost: 1 + i / 50 })
  )
  const scene = model({
    groups,
    categories: [category({ ceiling: R, bidDispersion: K, valueSpread: SPREAD, tendersPerYear: EACH })],
  })
  const { strengths } = openAt(scene, 0.6)
  const fitted = (v: number) => limits.map((limit, g) => at(strengths, g) / (1 + (v / limit) ** 3))

  it('halves a group at its contract limit', () => {
    expect(fitted(0.5)[2]).toBe(at(strengths, 2) / 2)
    for (const value of [0.1, 0.5, 2, 10]) {
      const market = openAt(scene, 0.6)
      const phi = fitted(value)
      const wins = [0, 0, 0, 0]
      let awards = 0
      const count = (winner: number) => {
        if (winner < 0) return
        awards++
        wins[winner] = at(wins, winner) + 1
      }
      climb(market, 100_000, ({ winner }) => count(winner), { value })
      expectShare(awards, 100_000, 1 - Math.exp(-sum(phi) * R ** K))
      expectShares(
        wins,
        awards,
        phi.map((each) => each / sum(phi))
      )
    }
  })

  it('gives each group the awards that the integral over values gives', () => {
    const play = letMany(scene, 0.6, RUNS)
    const chances = limits.map((_, g) =>
      meanOverNormal((z) => {
        const phi = fitted(SPREAD ** z)
        return (1 - Math.exp(-sum(phi) * R ** K)) * (at(phi, g) / sum(phi))
      })
    )
    expectShares(play.awards, N, chances)
    const needed = at(play.tally, TALLY.neededValue) / N
    const sigma2 = Math.log(SPREAD) ** 2
    expectMeanOf(needed, N, Math.exp(sigma2 / 2), Math.exp(sigma2) * (Math.exp(sigma2) - 1))
  })
})

describe('free capacity', () => {
  const LIMIT = 5.5
  const TENDERS = 30
  const FUTURES = 8_000
  const scene = model({
    groups: [group('large'), group('small', { capacityPerYear: LIMIT, serves: { works: 1 } })],
    categories: [category({ ceiling: 1.4, bidDispersion: K, tendersPerYear: TENDERS })],
  })
  // Both groups of strength 2 at first, and a ceiling so high that somebody always bids (mean bids 30 and more).
  const equal = {
    ...scene,
    groups: scene.groups.map((each) =>
      each.id === 'large' ? { ...each, serves: { works: LIMIT / 1e15 } } : each
    ),
  }

  it('falls with every award, and a group without any wins nothing more', () => {
    const won = new Float64Array(TENDERS + 1)
    const play = letMany(equal, 2, FUTURES, {}, ({ suppliers }) => {
      const contracts = Math.round(at(suppliers.used, 1))
      won[contracts] = at(won, contracts) + 1
    })
    expect(at(play.tally, TALLY.open)).toBe(FUTURES * TENDERS)

    // Exact: the chance that the small group has u contracts after each tender.
    let chances = new Float64Array(TENDERS + 2)
    chances[0] = 1
    for (let tender = 0; tender < TENDERS; tender++) {
      const next = new Float64Array(TENDERS + 2)
      for (let u = 0; u <= TENDERS; u++) {
        const free = Math.max(0, 1 - u / LIMIT)
        const wins = free / (1 + free)
        next[u] = at(next, u) + at(chances, u) * (1 - wins)
        next[u + 1] = at(next, u + 1) + at(chances, u) * wins
      }
      chances = next
    }
    expect(at(chances, 7)).toBe(0)
    expectShares(won, FUTURES, Array.from(chances.subarray(0, 8)))
  })
})
