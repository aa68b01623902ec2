import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { leverFacts, parseScenario, toPolicy } from '../../src/scenario/index.ts'

const place = (id: string) => {
  const parsed = parseScenario(JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')))
  if (!parsed.ok) throw new Error(id)
  const today = toPolicy(parsed.scenario, 'baseline')
  return { scenario: parsed.scenario, today }
}

it('tells where a lever stands, how far it reaches and what the law allows', () => {
  const { scenario, today } = place('sao-paulo-school-meals')
  const proposal = { id: 'p', levers: { ...today.levers, access: 0.5 } }
  expect(leverFacts(scenario, 'organicPremium', { today, start: proposal, pack: null })).toEqual({
    id: 'organicPremium',
    today: 0,
    start: 0,
    min: 0,
    max: 0.5,
    step: 0.05,
    cap: 0.3,
    barred: false,
  })
  expect(leverFacts(scenario, 'access', { today, start: proposal, pack: null })).toMatchObject({
    start: 0.5,
    max: 1,
    cap: null,
  })
  expect(leverFacts(scenario, 'paymentDays', { today, start: proposal, pack: null })).toMatchObject({
    today: 30,
    start: 30,
    max: 120,
  })
})

it('tells that the law bars a lever', () => {
  const { scenario, today } = place('barcelona-social-procurement')
  expect(leverFacts(scenario, 'pricePreference', { today, start: today, pack: null })).toMatchObject({
    barred: true,
    cap: null,
  })
  expect(leverFacts(scenario, 'access', { today, start: today, pack: null })).toMatchObject({ barred: false })
})
