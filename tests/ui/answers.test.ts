import { describe, expect, it } from 'vitest'
import type { LeverId } from '../../src/engine/index.ts'
import type { LeverLaw } from '../../src/state/law.ts'
import { answersOf } from '../../src/ui/headline/answers.ts'
import type { ResultView } from '../../src/ui/result.ts'
import { english } from '../messages/english.ts'

/** Ten futures: three pass 20% under the proposal, one under today's rules. */
const futures = {
  today: Float64Array.from([0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]),
  proposal: Float64Array.from([0.4, 0.3, 0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]),
}
const METRIC = 'share.trait.local'

function result(bill: readonly [number, number], points: readonly [number, number]): ResultView {
  const series = ([low, high]: readonly [number, number]) => ({
    p10: [low],
    p50: [low],
    p90: [high],
    ahead: [0.3],
  })
  return {
    shown: { focus: { metric: METRIC, target: 0.2, year: 2030 }, runs: 10 },
    years: [2030],
    at: 0,
    futures,
    today: () => ({ p50: [1000] }),
    proposal: () => undefined,
    difference: (metric: string) => series(metric === METRIC ? points : bill),
  } as unknown as ResultView
}

const law = (
  state: 'allowed' | 'conditions' | null,
  beyond = false,
  country: string | null = null
): LeverLaw =>
  ({ note: state && { state, name: 'An act', source: 'act' }, source: null, country, beyond }) as LeverLaw

const answers = (view: ResultView, laws: readonly LeverLaw[], lawChosen = false) =>
  answersOf(english, view, {
    currency: 'EUR',
    lawChosen,
    laws: new Map(laws.map((each, at) => [`lever ${at}` as LeverId, each])),
  }).map(({ answer, note }) => [answer, note])

describe('four answers', () => {
  it('say how often, how much more, at what cost, and whether it is legal', () => {
    const laws = [law('allowed'), law('conditions'), law(null), law('allowed', true)]
    const [works, adds, costs, legal] = answers(result([-100, 200], [0.01, 0.09]), laws)
    expect(works).toEqual(['3 of 10 futures', 'today’s rules: in 1 of 10 futures'])
    expect(adds?.[0]).toMatch(/\+1 to \+9 points/)
    expect(costs?.[0]).toMatch(/−€100 to \+€200/)
    expect(costs?.[1]).toMatch(/−10% to \+20% of spending/)
    expect(legal).toEqual([
      '1 allowed, 1 with conditions, 1 beyond the law, 1 to ask',
      'the law of this place, rule by rule',
    ])
  })

  it('claim nothing where nothing moves or was checked', () => {
    const [, adds, costs, legal] = answers(result([0, 0], [0, 0]), [])
    expect(adds).toEqual(['nothing we can tell', ''])
    expect(costs?.[0]).toBe('the same spending')
    expect(legal).toEqual(['nothing to allow', 'no rule differs from today’s'])
  })

  it('say whose law they rest on, and what to do where none is known', () => {
    const legal = (laws: readonly LeverLaw[], chosen: boolean) =>
      answers(result([0, 0], [0, 0]), laws, chosen)[3]
    expect(legal([law(null)], false)).toEqual(['1 to ask', 'no law chosen: choose a country'])
    expect(legal([law(null)], true)).toEqual(['1 to ask', 'no law found: three questions to ask'])
    expect(legal([law('conditions', false, 'Kenya'), law(null)], true)).toEqual([
      '1 allowed with conditions, 1 to ask',
      'law: Kenya',
    ])
  })
})
