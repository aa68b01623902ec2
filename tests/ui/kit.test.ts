import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/messages/rich.ts'
import { workshop } from '../../src/messages/workshop/en.ts'
import { kit } from '../../src/messages/workshop/en-kit.ts'
import { parseScenario, toModel, toPolicy, type Scenario } from '../../src/scenario/index.ts'
import { leverRange } from '../../src/state/lever-range.ts'
import { endOf, todaySetting } from '../../src/state/proposal.ts'
import { exampleMove, exampleText } from '../../src/ui/workshop/kit/example.ts'
import { kitLink } from '../../src/ui/workshop/kit/kit-link.ts'
import { ROLES } from '../../src/workshop/role.ts'
import { english } from '../messages/english.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const places = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => parseScenario(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  .flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []))
const town = places.find(({ id }) => id === 'your-town') as Scenario

/** What a session says of a place under today's rules. */
const here = (scenario: Scenario): Parameters<typeof exampleMove>[0] => {
  const baseline = toPolicy(scenario, 'baseline')
  const job = {
    model: toModel(scenario),
    baseline,
    policies: [baseline],
    seed: 1,
    fixed: false,
    feedback: true,
  }
  return {
    scenario,
    question: { job, measure: scenario.focus, target: scenario.focus.target },
    todayValue: (id) => endOf(todaySetting(scenario, id)),
    leverRange: (id) => leverRange(scenario, id, [endOf(todaySetting(scenario, id))]),
  }
}

describe('the worked example', () => {
  it.each(places.map((scenario) => [scenario.id, scenario] as const))(
    'of %s moves one of its first levers to another value that its slider has',
    (_, scenario) => {
      const session = here(scenario)
      const move = exampleMove(session, scenario.levers.main)
      if (!move) throw new Error('no lever')
      const { min, max, step } = session.leverRange(move.lever)
      expect(move.strong).not.toBe(move.today)
      expect(move.strong).toBeGreaterThanOrEqual(min)
      expect(move.strong).toBeLessThanOrEqual(max)
      const steps = (move.strong - min) / step
      expect(move.strong === max || Math.abs(steps - Math.round(steps)) < 1e-6).toBe(true)
      expect(move.policy.levers).toEqual({
        ...session.question.job.baseline.levers,
        [move.lever]: move.strong,
      })
    }
  )

  it('passes over a lever that reaches nobody, and is none where no lever is left', () => {
    const session = here(town)
    expect(exampleMove(session, ['familyFarmShare', 'access'])?.lever).toBe('access')
    expect(exampleMove(session, ['familyFarmShare'])).toBeNull()
  })

  it('says what the room may guess and what came, every number with its futures', () => {
    const move = exampleMove(here(town), ['access'])
    if (!move) throw new Error('no lever')
    const today = Float64Array.from({ length: 100 }, (_, run) => 0.1 + run / 1000)
    const moved = today.map((share) => share + 0.05)
    const goal = { group: 'small firms', target: '20%', by: 'value' as const, year: '2031' }
    const focus = { metric: 'share.trait.small', year: 2031, target: 0.2 }
    const asked = { goal, focus, futures: 7, currency: 'EUR' }
    const text = exampleText({ language: english, kit, workshop }, move, { today, moved }, asked)
    expect(text).toMatchObject({
      guess: 7,
      came: 5,
      gap: '2 fewer than you guessed. The goal of 7 is missed.',
    })
    expect(text.move).toBe('Help to bid: calls, permits, brokers: from 0% to 100%.')
    expect(text.guessed).toBe('Say the room guesses 7 of 10, just what the goal asks.')
    expect(plainText(text.answer)).toMatch(/^In 5 of 10 futures, small firms get more than 20% of spending/)
    expect(text.lines.map(plainText)).toEqual([
      'Under today’s rules: in almost none.',
      'Small firms’ share of spending in 2031. 8 of 10 futures land between 16% and 24%.',
      '“Help to bid: calls, permits, brokers” is ahead of today’s rules in all 100 futures we ran. In 8 of 10 futures the change is close to +5.0 percentage points.',
      '100 futures simulated, each under both rules.',
    ])
  })
})

describe('the link on the hand-out', () => {
  const room = {
    ...({ futures: 7, levers: 'starter', minutes: 10, rounds: 3 } as const),
    ...({ guess: 'discs', roles: ROLES, id: 'k7qf' } as const),
  }

  it('leads to the session under today’s rules, with the same question, numbers and law', () => {
    const link =
      'https://a.example/#v1/your-town/lots=40/name=Ours/also=B/B:access=50/for=local+coop/in=2029/over=25/groups.local-small.entry=0.3/measured/law=england/workshop/show=bill/time/seed=7/runs=200/v=55ca'
    expect(kitLink(link, room)).toBe(
      'https://a.example/#v1/your-town/from=baseline/ws=7-starter-10-3-k7qf/for=local+coop/in=2029/over=25/groups.local-small.entry=0.3/measured/law=england/seed=7/runs=200/v=55ca'
    )
  })

  it('names no file of this computer', () => {
    expect(kitLink('file:///home/me/spendshift.html#v1/preston/workshop/v=44d1', room)).toBe(
      '#v1/preston/from=baseline/ws=7-starter-10-3-k7qf/v=44d1'
    )
  })
})
