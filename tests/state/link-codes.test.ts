import { describe, expect, it } from 'vitest'
import { LEVER_CODES, leverOfCode, MEASURE_CODES, TRAIT_CODES } from '../../src/state/link-codes.ts'

/** As links of model 1.1.0 and before wrote them: they must open as they did. */
const LEVERS_AS_WRITTEN = {
  ...{ local: 'setAside.local', coop: 'setAside.cooperative', minority: 'setAside.minorityOwned' },
  ...{ women: 'setAside.womenLed', small: 'setAside.small', informal: 'setAside.informal' },
  ...{ formal: 'formalisation', direct: 'directAwardThreshold', split: 'lotSplit', above: 'lotAbove' },
  ...{ size: 'lotSize', years: 'contractYears', fixed: 'fixedBudget', prefer: 'pricePreference' },
  ...{
    social: 'socialWeight',
    farms: 'familyFarmShare',
    organic: 'organicTarget',
    premium: 'organicPremium',
  },
  ...{ label: 'label', inhouse: 'inHouse', access: 'access', support: 'support', credit: 'credit' },
  ...{
    pay: 'paymentDays',
    bond: 'bidGuarantee',
    steady: 'continuity',
    checks: 'monitoring',
    panels: 'committees',
  },
}
const TRAITS_AS_WRITTEN = {
  ...{
    local: 'local',
    cooperative: 'coop',
    minorityOwned: 'minority',
    womenLed: 'women',
    organic: 'organic',
  },
  ...{ familyFarm: 'farms', small: 'small', informal: 'informal', public: 'public' },
}
const MEASURES_AS_WRITTEN = {
  ...{ 'price.index': 'price', 'spend.total': 'bill', 'reserved.unfilled.share': 'unfilled' },
  ...{ 'need.unmet.share': 'unmet', 'concentration.largest': 'largest', 'bids.single.share': 'onebid' },
  ...{
    'bids.mean': 'bids',
    'delivery.failure.share': 'failures',
    'local.retained': 'stays',
    'jobs.net': 'jobs',
  },
}

describe('a code in a link', () => {
  it('never changes its meaning, whatever levers and measures come later', () => {
    for (const [code, lever] of Object.entries(LEVERS_AS_WRITTEN)) expect(leverOfCode.get(code)).toBe(lever)
    expect(TRAIT_CODES).toMatchObject(TRAITS_AS_WRITTEN)
    expect(MEASURE_CODES).toMatchObject(MEASURES_AS_WRITTEN)
  })

  it('stands for one thing', () => {
    expect(leverOfCode.size).toBe(Object.keys(LEVER_CODES).length)
  })
})
