import { describe, expect, it } from 'vitest'
import { open } from './surroundings.ts'

const summary = ({
  proposals,
}: {
  proposals: readonly { letter: string; active: boolean; name: string }[]
}) => proposals.map(({ letter, active, name }) => `${letter}${active ? '*' : ''} ${name}`)

describe('settings taken over as a proposal', () => {
  it('become a further one, at hand, in one undo step', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    const ramp = { from: 0, to: 0.4, startYear: 2021, endYear: 2023 }
    session.applyChanges({ familyFarmShare: ramp, lotSplit: 0.5, paymentDays: 60 }, 'Fewest changes')
    expect(summary(session)).toEqual(['A Proposal A', 'B* Fewest changes'])
    // What equals today's rules is left out.
    expect(session.proposal.levers).toEqual({ familyFarmShare: ramp, lotSplit: 0.5 })
    session.undo()
    expect(summary(session)).toEqual(['A* Proposal A'])
    expect(session.leverValue('access')).toBe(0.7)
    session.redo()
    expect(summary(session)).toEqual(['A Proposal A', 'B* Fewest changes'])
  })

  it('take the place of a proposal that changes nothing', async () => {
    const { session } = await open()
    session.resetAll()
    session.applyChanges({ access: 0.3 }, 'One lever')
    expect(summary(session)).toEqual(['A* One lever'])
  })

  it('take the place of the one at hand when there are three', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    session.addProposal()
    session.addProposal()
    session.activateProposal('B')
    session.applyChanges({ access: 0.3 }, 'One lever')
    expect(summary(session)).toEqual(['A Proposal A', 'B* One lever', 'C Proposal C'])
    session.undo()
    expect(session.proposals.map(({ levers }) => levers.access)).toEqual([0.7, 0.7, 0.7])
  })

  it('equal to today’s rules make a proposal that changes nothing', async () => {
    const { session } = await open()
    session.applyChanges({ paymentDays: 60 }, '')
    expect(session.changedLevers()).toEqual([])
  })
})

describe('a motion', () => {
  it('takes the place of the proposal at hand and of the question, in one undo step', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    const { focus } = session
    const text = 'Half of large contracts in lots;\n40% by 2023'
    session.applyMotion({
      text,
      changes: { lotSplit: 0.5, paymentDays: 60 },
      focus: { year: 2023, target: 0.4 },
      name: 'The motion',
    })
    // What the motion does not name is as today, also where it was moved before.
    expect(session.proposal).toEqual({ name: 'The motion', levers: { lotSplit: 0.5 } })
    expect(session.focus).toEqual({ ...focus, year: 2023, target: 0.4 })
    expect(session.motion).toBe(text)
    session.undo()
    expect(session.motion).toBe('')
    expect(session.leverValue('access')).toBe(0.7)
    expect(session.focus).toEqual(focus)
    session.redo()
    expect(session.focus.year).toBe(2023)
    expect(session.motion).toBe(text)
    // Neither today's rules nor a case are what the motion says.
    session.resetAll()
    expect(session.motion).toBe('')
    session.undo()
    session.applyPreset('reform')
    expect(session.motion).toBe('')
  })

  it('can count groups together, and then has them simulated so', async () => {
    const { session, runner } = await open()
    const metric = 'share.trait.local+familyFarm'
    session.applyMotion({ text: 'x', changes: {}, focus: { metric }, name: 'The motion' })
    expect(session.focus.metric).toBe(metric)
    expect(runner.last.request.job.model.unions).toEqual([['local', 'familyFarm']])
    expect(runner.last.request.focus?.metric).toBe(metric)
    session.setFocus({ metric: 'share.trait.local' })
    expect(runner.last.request.job.model.unions).toBeUndefined()
  })

  it('cannot ask for what the place does not count', async () => {
    const { session } = await open()
    const { metric } = session.focus
    for (const asked of [
      'share.trait.womenLed',
      'share.trait.local+womenLed',
      'share.trait.familyFarm+local',
    ])
      session.applyMotion({ text: '', changes: {}, focus: { metric: asked, year: 1999 }, name: 'The motion' })
    expect(session.focus.metric).toBe(metric)
    expect(session.focus.year).toBe(session.scenario.startYear)
  })
})

describe('what is known of a lever', () => {
  it('is where it stands, how far it reaches, and what the law allows', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    expect(session.leverFacts('access')).toMatchObject({ id: 'access', today: 0, start: 0.7, min: 0, max: 1 })
    expect(session.leverFacts('familyFarmShare')).toMatchObject({ max: 0.5, step: 0.05 })
    expect(session.leverFacts('paymentDays')).toMatchObject({ today: 60, start: 60 })
  })
})
