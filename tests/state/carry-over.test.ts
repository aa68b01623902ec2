import { describe, expect, it } from 'vitest'
import { carryOver } from '../../src/state/carry-over.ts'
import type { Settings } from '../../src/state/proposal.ts'
import { parsed, town, townFile } from './town.ts'

/** The same suppliers, ten years later, with three years simulated. */
const later = parsed(
  townFile({
    id: 'later',
    startYear: 2030,
    years: 3,
    focus: { metric: 'share.trait.familyFarm', year: 2032, target: 0.25 },
    policies: { baseline: { name: 'Today', levers: { access: 0.5 } } },
  })
)
const over = (changes: Settings, to = later) => carryOver(town, changes, to)

describe('the levers of one place in another', () => {
  it('stay as they are at home, money included', () => {
    const changes = { directAwardThreshold: 20_000, familyFarmShare: 0.3 }
    expect(carryOver(town, changes, town)).toEqual({ changes, leftOut: [] })
  })

  it('leave out what is set in money', () => {
    expect(over({ directAwardThreshold: 20_000, lotSize: 5000, paymentDays: 10 })).toEqual({
      changes: { paymentDays: 10 },
      leftOut: [
        { lever: 'directAwardThreshold', why: 'money' },
        { lever: 'lotSize', why: 'money' },
      ],
    })
  })

  it('leave out what is for suppliers that are not there', () => {
    const { changes, leftOut } = over({
      'setAside.womenLed': 0.2,
      organicTarget: 0.5,
      organicPremium: 0.3,
      formalisation: 1,
      'setAside.local': 0.2,
      inHouse: 0.1,
    })
    expect(changes).toEqual({ 'setAside.local': 0.2, inHouse: 0.1 })
    expect(leftOut.map(({ lever, why }) => [lever, why])).toEqual([
      ['setAside.womenLed', 'noSupplier'],
      ['organicTarget', 'noSupplier'],
      ['organicPremium', 'noSupplier'],
      ['formalisation', 'noSupplier'],
    ])
  })

  it('leave out what has nothing to act on there', () => {
    expect(over({ tenderDirectAwards: 0.5 }).leftOut).toEqual([
      { lever: 'tenderDirectAwards', why: 'noObject' },
    ])
  })

  it('leave out what is the rule there already', () => {
    expect(over({ access: 0.5 })).toEqual({ changes: {}, leftOut: [{ lever: 'access', why: 'already' }] })
  })

  it('are dated from the other place’s first year and end by its last', () => {
    const ramp = { from: 0.1, to: 0.3, startYear: 2021, endYear: 2024 }
    expect(over({ familyFarmShare: ramp }).changes).toEqual({
      familyFarmShare: { from: 0.1, to: 0.3, startYear: 2031, endYear: 2032 },
    })
    const steps = [
      { year: 2020, value: 0.1 },
      { year: 2023, value: 0.2 },
      { year: 2026, value: 0.4, line: true },
    ]
    expect(over({ access: { steps } }).changes).toEqual({
      access: {
        steps: [
          { year: 2030, value: 0.1 },
          { year: 2032, value: 0.4, line: true },
        ],
      },
    })
  })
})
