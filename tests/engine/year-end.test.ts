import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import type { Play } from '../../src/engine/play.ts'
import { leverTable, setTerms } from '../../src/engine/policy-terms.ts'
import { ringRow } from '../../src/engine/suppliers.ts'
import { convert } from '../../src/engine/year-end/conversion.ts'
import { closeEntry } from '../../src/engine/year-end/entry.ts'
import { loseEnded } from '../../src/engine/year-end/exit.ts'
import { grow } from '../../src/engine/year-end/growth.ts'
import { learn } from '../../src/engine/year-end/learning.ts'
import { startAt } from './support/market.ts'
import { category, group, model, policy } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { add, expectMean, sample } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

type Place = Parameters<typeof model>[0]

/** A play at the end of year 0 whose groups have these parts of their capacity in use, after warm-up under the baseline. */
function endOfYear(
  place: Place,
  uses: readonly number[],
  levers: Policy['levers'] = {},
  baseline: Policy['levers'] = {}
): Play {
  const { play } = startAt(model(place), baseline)
  setTerms(play.terms, leverTable(policy(levers), 2020, 1), 0)
  play.year = 0
  uses.forEach((use, g) => (play.suppliers.used[g] = use * at(play.suppliers.capacity, g)))
  return play
}

const supplier = (id: string, fields: Parameters<typeof group>[1] = {}) =>
  group(id, { capacityPerYear: 100, ...fields })

describe('growth of capacity', () => {
  const after = (place: Place, uses: readonly number[], levers: Policy['levers'] = {}) => {
    const play = endOfYear(place, uses, levers)
    grow(play)
    return Array.from(play.suppliers.capacity, (capacity) => capacity / 100)
  }

  it('is the group’s own rate without wins', () => {
    expect(
      after(
        { groups: [supplier('a', { growthPerYear: 0.05 }), supplier('b', { growthPerYear: -0.1 })] },
        [0, 0]
      )
    ).toEqual([expect.closeTo(1.05, 12), expect.closeTo(0.9, 12), 0.01])
  })

  it('is η for each unit of use above the mean by capacity, and falls as much below it', () => {
    const groups = [supplier('a'), supplier('b', { capacityPerYear: 300 })]
    const grown = after({ groups, mechanisms: { growthAfterWinning: 0.25 } }, [0.9, 0.1])
    const meanUse = (90 + 30) / 400
    expect(grown[0]).toBeCloseTo(Math.exp(0.25 * (0.9 - meanUse)), 12)
    expect(grown[1]).toBeCloseTo(3 * Math.exp(0.25 * (0.1 - meanUse)), 12)
  })

  it('is at most γmax and at least −δmax', () => {
    const groups = [supplier('a', { growthPerYear: 0.8 }), supplier('b', { growthPerYear: -0.5 })]
    const grown = after({ groups, mechanisms: { maxGrowth: 0.2, maxShrink: 0.3 } }, [0, 0])
    expect(grown.slice(0, 2)).toEqual([expect.closeTo(Math.exp(0.2), 12), expect.closeTo(Math.exp(-0.3), 12)])
  })

  it('gains support and credit where a group is eligible', () => {
    const groups = [supplier('a'), supplier('coop', { traits: ['cooperative'] })]
    const grown = after({ groups, mechanisms: { creditGrowth: 0.04 } }, [0, 0], {
      support: 0.06,
      credit: 0.5,
    })
    expect(grown.slice(0, 2)).toEqual([1, expect.closeTo(Math.exp(0.06 + 0.02), 12)])
  })

  it('is spread by σ, the same in every policy', () => {
    const place = { groups: [supplier('a'), supplier('b')], mechanisms: { growthNoise: 0.1 } }
    const shock = sample()
    const squares = sample()
    const product = sample()
    for (let run = 0; run < 4000; run++) {
      const play = endOfYear(place, [0, 0])
      play.run = run
      grow(play)
      const [a, b] = Array.from(play.suppliers.capacity.subarray(0, 2), (capacity) =>
        Math.log(capacity / 100)
      )
      add(shock, a ?? NaN)
      add(squares, (a ?? NaN) ** 2)
      add(product, (a ?? NaN) * (b ?? NaN))
    }
    expectMean(shock, 0)
    expectMean(squares, 0.01)
    expectMean(product, 0)
    expect(after(place, [0, 0], { 'setAside.local': 0.5 })).toEqual(after(place, [0, 0]))
  })
})

describe('learning', () => {
  const place = {
    groups: [supplier('a', { relativeCost: 1.2, relativeCostFloor: 1 })],
    mechanisms: { learningRate: 0.1 },
  }

  it('closes a tenth of the gap to the floor with each doubling of work done', () => {
    const play = endOfYear(place, [0.85])
    const gap = () => at(play.suppliers.cost, 0) - 1
    // A year of full use counts as experience: 100, then 200 after one more year of 85 and of 15, then 400.
    learn(play)
    play.suppliers.used[0] = 15
    learn(play)
    expect(gap()).toBeCloseTo(0.2 * 0.9, 12)
    for (let year = 0; year < 4; year++) {
      play.suppliers.used[0] = 50
      learn(play)
    }
    expect(gap()).toBeCloseTo(0.2 * 0.9 ** 2, 12)
  })

  it('stays where no work is done, and never rises to a floor above', () => {
    const idle = endOfYear(place, [0])
    learn(idle)
    expect(idle.suppliers.cost[0]).toBe(1.2)
    const above = endOfYear(
      { ...place, groups: [supplier('a', { relativeCost: 0.8, relativeCostFloor: 1 })] },
      [0.5]
    )
    learn(above)
    expect(above.suppliers.cost[0]).toBe(0.8)
  })

  it('is offset by strain above nine tenths of capacity, which goes when the pressure does', () => {
    const strained = (use: number) => {
      const play = endOfYear({ groups: [supplier('a')], mechanisms: { strainCost: 0.05 } }, [use])
      learn(play)
      return play
    }
    expect(strained(0.9).suppliers.cost[0]).toBe(1)
    expect(strained(0.95).suppliers.cost[0]).toBeCloseTo(1.025, 12)
    expect(strained(1.3).suppliers.cost[0]).toBeCloseTo(1.05, 12)
    const play = strained(1)
    play.suppliers.used[0] = 10
    learn(play)
    expect(play.suppliers.cost[0]).toBe(1)
  })

  it('of a group that starts without capacity stays finite when conversion brings some', () => {
    const play = endOfYear(
      { ...place, groups: [supplier('a', { capacityPerYear: 0, relativeCost: 1.2, relativeCostFloor: 1 })] },
      []
    )
    play.suppliers.capacity[0] = 50
    play.suppliers.used[0] = 20
    learn(play)
    expect(at(play.suppliers.cost, 0)).toBeGreaterThanOrEqual(1)
    expect(at(play.suppliers.cost, 0)).toBeLessThanOrEqual(1.2)
  })

  it('of a group that starts without capacity takes time too', () => {
    const play = endOfYear(
      { ...place, groups: [supplier('a', { capacityPerYear: 0, relativeCost: 1.2, relativeCostFloor: 1 })] },
      []
    )
    play.suppliers.capacity[0] = 50
    play.suppliers.used[0] = 20
    learn(play)
    expect(at(play.suppliers.cost, 0)).toBeGreaterThan(1.1)
  })
})

describe('entry', () => {
  const place = {
    groups: [supplier('a', { entry: 0.2 }), supplier('coop', { traits: ['cooperative'], entry: 0.2 })],
    mechanisms: { entrySpeed: 0.4, entryCeiling: 0.8 },
  }

  it('of eligible groups moves by its speed toward the level that access sets', () => {
    const play = endOfYear(place, [0, 0], { access: 0.5 })
    const goal = 0.2 + 0.6 * 0.5
    for (let year = 1; year < 5; year++) {
      closeEntry(play)
      expect(at(play.suppliers.entry, 1)).toBeCloseTo(goal - (goal - 0.2) * 0.6 ** year, 12)
      expect(play.suppliers.entry[0]).toBe(0.2)
    }
  })

  it('moves back when access ends', () => {
    const play = endOfYear(place, [0, 0], { access: 1 })
    closeEntry(play)
    const reached = at(play.suppliers.entry, 1)
    play.terms.entryGap.fill(0)
    closeEntry(play)
    expect(at(play.suppliers.entry, 1)).toBeCloseTo(0.2 + 0.6 * (reached - 0.2), 12)
  })

  it('was measured under today’s access, and stays where today’s rules do', () => {
    const today = { access: 0.5 }
    const kept = endOfYear(place, [0, 0], today, today)
    closeEntry(kept)
    expect(kept.suppliers.entry[1]).toBe(0.2)
    // Without help entry would be e, and help closes half of the gap: 0.2 = e + 0.5 (0.8 − e), so e < 0, which is none.
    const ended = endOfYear(place, [0, 0], {}, today)
    closeEntry(ended)
    expect(at(ended.suppliers.entry, 1)).toBeCloseTo(0.2 * 0.6, 12)
    const more = endOfYear(place, [0, 0], { access: 1 }, { access: 0.1 })
    closeEntry(more)
    expect(at(more.suppliers.entry, 1)).toBeCloseTo(0.2 + 0.4 * 0.6, 12)
  })

  it('above the ceiling is left alone', () => {
    const play = endOfYear(
      { ...place, groups: [supplier('coop', { traits: ['cooperative'], entry: 0.9 })] },
      [0],
      { access: 1 }
    )
    closeEntry(play)
    expect(play.suppliers.entry[0]).toBe(0.9)
  })
})

describe('exit', () => {
  const place = { groups: [supplier('a', { exitRate: 0.2 })] }
  const left = (before: number, now: number) => {
    const play = endOfYear(place, [now])
    play.suppliers.usedBefore[0] = before * 100
    loseEnded(play)
    return play.suppliers.capacity[0]
  }

  it('takes the exit rate of the capacity that ended contracts set free', () => {
    expect(left(0.7, 0.4)).toBeCloseTo(100 * (1 - 0.2 * 0.3), 12)
  })

  it('takes nothing while contracts are renewed or grow', () => {
    expect(left(0.4, 0.4)).toBe(100)
    expect(left(0.4, 0.7)).toBe(100)
    expect(left(0, 0)).toBe(100)
  })
})

describe('conversion', () => {
  const place = (kind: 'organic' | 'formalisation', lag: number): Place => ({
    groups: [
      supplier('twin'),
      supplier('new', { convertsFrom: { group: 'twin', kind, lagYears: { value: lag } } }),
    ],
    categories: [category({ contractYears: 3 })],
    mechanisms: { conversionRate: 0.08, formalisationRate: 0.3 },
  })

  /** Capacity of the twin and of the new group after each of eight years. */
  const course = (each: Place, levers: Policy['levers']) => {
    const play = endOfYear(each, [], levers)
    return Array.from({ length: 8 }, (_, year) => {
      play.year = year
      convert(play)
      const { capacity, pipeline } = play.suppliers
      return { twin: at(capacity, 0), fresh: at(capacity, 1), underway: sum(pipeline) }
    })
  }

  it.each([0, 1, 2, 6])('of organic growers takes %i years, and loses no capacity on the way', (lag) => {
    const levers = { organicTarget: 0.4, label: 0.2 }
    const part = 0.08 * (0.4 + 0.2) * (3 / 4)
    course(place('organic', lag), levers).forEach(({ twin, fresh, underway }, year) => {
      expect(twin).toBeCloseTo(100 * (1 - part) ** (year + 1), 10)
      const started = year - lag + 1
      expect(fresh).toBeCloseTo(100 + (started > 0 ? 100 * (1 - (1 - part) ** started) : 0), 10)
      expect(twin + fresh + underway).toBeCloseTo(200, 10)
    })
  })

  it('is more certain with longer contracts', () => {
    const started = (contractYears: number) =>
      100 - (course(place('organic', 2), { organicTarget: 1, contractYears })[0]?.twin ?? 0)
    expect(started(0)).toBeCloseTo(8 * (3 / 4), 10)
    expect(started(2)).toBeCloseTo(8 * (5 / 6), 10)
  })

  it('of informal workers follows the programme alone', () => {
    expect(course(place('formalisation', 1), { organicTarget: 1 })[7]?.fresh).toBe(100)
    expect(course(place('formalisation', 1), { formalisation: 0.5 })[1]?.fresh).toBeCloseTo(115, 10)
  })
})

describe('the ledger’s rows', () => {
  it('come round after fifteen years, in warm-up too', () => {
    const rows = Array.from({ length: 15 }, (_, i) => ringRow(i - 15))
    expect(new Set(rows).size).toBe(15)
    expect(rows).toEqual(Array.from({ length: 15 }, (_, i) => ringRow(i)))
  })
})
