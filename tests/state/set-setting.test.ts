import { describe, expect, it } from 'vitest'
import { allowedSetting } from '../../src/state/proposal.ts'
import { open } from './surroundings.ts'

describe('a lever set with its dates', () => {
  it('is played with them, in one undo step, and travels in the link', async () => {
    const { session, runner } = await open()
    const before = session.leverValue('familyFarmShare')
    const ramp = { from: 0, to: 0.4, startYear: 2022, endYear: 2025 }
    session.setSetting('familyFarmShare', ramp)
    expect(runner.last.request.job.policies[1]?.levers.familyFarmShare).toEqual(ramp)
    expect(session.leverValue('familyFarmShare')).toBe(0.4)
    expect(session.link).toContain('0..40@2022-2025')
    session.undo()
    expect(session.leverValue('familyFarmShare')).toBe(before)
  })

  it('is no change when it says what today’s rules say', async () => {
    const { session } = await open()
    session.resetAll()
    session.setSetting('paymentDays', { steps: [{ year: 2021, value: 60 }] })
    expect(session.changedLevers()).toEqual([])
  })
})

describe('what a lever can be set to', () => {
  it('keeps to its bounds, and its years rise, each once', () => {
    expect(allowedSetting('setAside.local', 1.7)).toBe(1)
    expect(
      allowedSetting('setAside.local', {
        steps: [
          { year: 2024.2, value: 0.5 },
          { year: 2021, value: -3 },
          { year: 2024, value: 0.6, line: true },
        ],
      })
    ).toEqual({
      steps: [
        { year: 2021, value: 0 },
        { year: 2024, value: 0.6, line: true },
      ],
    })
    expect(allowedSetting('paymentDays', { from: 60, to: 30, startYear: 2025, endYear: 2022 })).toEqual({
      from: 60,
      to: 30,
      startYear: 2025,
      endYear: 2025,
    })
  })

  it('is nothing when a number is missing', () => {
    expect(allowedSetting('setAside.local', NaN)).toBeNull()
    expect(allowedSetting('setAside.local', { steps: [{ year: NaN, value: 0.2 }] })).toBeNull()
    expect(allowedSetting('setAside.local', { from: 0, to: NaN, startYear: 2020, endYear: 2021 })).toBeNull()
  })
})
