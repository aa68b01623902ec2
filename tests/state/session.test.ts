import { describe, expect, it } from 'vitest'
import { toPolicy } from '../../src/scenario/index.ts'
import { settle } from './fake-runner.ts'
import { library, open } from './surroundings.ts'
import { parsed, town, townFile } from './town.ts'

const lastLevers = (opened: Awaited<ReturnType<typeof open>>) =>
  opened.runner.last.request.job.policies[1]?.levers

describe('a first visit', () => {
  it('asks at once for a full run of the reform against today’s rules', async () => {
    const { session, runner } = await open()
    expect(runner.asked).toHaveLength(1)
    const { job, runs, focus, metrics } = runner.last.request
    expect({ runs, focus, metrics }).toEqual({
      runs: 2000,
      focus: { metric: 'share.trait.familyFarm', year: 2025 },
      metrics: undefined,
    })
    expect(job.policies.map((policy) => policy.id)).toEqual(['baseline', 'proposal'])
    expect(job.policies[1]?.levers).toEqual(toPolicy(town, 'reform').levers)
    expect(session.proposal.name).toBe('Farms first')
    expect(session.focus).toEqual({ metric: 'share.trait.familyFarm', year: 2025, target: 0.25 })
    expect(session.traits).toEqual(['local', 'familyFarm', 'public'])
    expect(session.notices).toEqual([])
  })

  it('leaves the address alone', async () => {
    const { session, address } = await open()
    expect(address.entries).toEqual([''])
    expect(session.link).toMatch(/^https:\/\/example\.org\/app\/#v1\/town\/v=/)
  })
})

describe('levers', () => {
  it('stand at today’s value when the proposal leaves them alone', async () => {
    const { session } = await open()
    expect(session.leverValue('paymentDays')).toBe(60)
    expect(session.todayValue('paymentDays')).toBe(60)
    expect(session.leverValue('lotSplit')).toBe(0)
    expect(session.leverValue('familyFarmShare')).toBe(0.3)
    expect(session.todayValue('familyFarmShare')).toBe(0)
    expect(session.changedLevers()).toEqual(['familyFarmShare', 'access'])
  })

  it('reach the simulation on top of today’s rules', async () => {
    const opened = await open()
    opened.session.setLever('paymentDays', 10)
    expect(lastLevers(opened)).toMatchObject({ paymentDays: 10, directAwardThreshold: 8000, access: 0.5 })
  })

  it('with a ramp move its end and keep its years', async () => {
    const { session } = await open()
    session.setLever('familyFarmShare', 0.45)
    const ramp = { from: 0.1, to: 0.45, startYear: 2021, endYear: 2024 }
    expect(session.proposal.levers.familyFarmShare).toEqual(ramp)
  })

  it('with a ramp may be dragged through its start without losing it', async () => {
    const { session } = await open()
    for (const value of [0.2, 0.1, 0.05, 0.1]) session.setLever('familyFarmShare', value, false)
    session.setLever('familyFarmShare', 0.2)
    expect(session.proposal.levers.familyFarmShare).toEqual({
      from: 0.1,
      to: 0.2,
      startYear: 2021,
      endYear: 2024,
    })
  })

  it('with dated steps move the last of them', async () => {
    const { session } = await open({ hash: 'v1/town/access=2021:20,2024:50' })
    session.setLever('access', 0.8)
    expect(session.leverValue('access')).toBe(0.8)
    const steps = [
      { year: 2021, value: 0.2 },
      { year: 2024, value: 0.8 },
    ]
    expect(session.proposal.levers.access).toEqual({ steps })
    session.undo()
    expect(session.leverValue('access')).toBe(0.5)
  })

  it('set back to today’s value are no longer changed', async () => {
    const { session } = await open()
    session.setLever('paymentDays', 10)
    session.setLever('paymentDays', 60)
    expect(session.changedLevers()).not.toContain('paymentDays')
    session.resetLever('access')
    expect(session.leverValue('access')).toBe(0)
  })

  it('go to the nearest value they take, and ignore what is no number', async () => {
    const { session } = await open()
    session.setLever('access', 7)
    expect(session.leverValue('access')).toBe(1)
    session.setLever('access', NaN)
    expect(session.leverValue('access')).toBe(1)
  })

  it('have sliders wide enough for the values in use', async () => {
    const { session } = await open()
    expect(session.leverRange('familyFarmShare')).toEqual({ min: 0, max: 0.5, step: 0.05 })
    session.setLever('familyFarmShare', 0.8)
    expect(session.leverRange('familyFarmShare').max).toBe(0.8)
    expect(session.leverRange('access')).toEqual({ min: 0, max: 1, step: 0.1 })
  })

  it('moved away from a case take its name away', async () => {
    const { session } = await open()
    session.setLever('access', 0.9)
    expect(session.proposal.name).toBe('Proposal A')
    session.undo()
    expect(session.proposal.name).toBe('Farms first')
    session.renameProposal('  My\n plan ')
    session.setLever('access', 0.9)
    expect(session.proposal.name).toBe('My plan')
  })
})

describe('dragging', () => {
  it('asks for fewer futures and metrics, then for all of them once', async () => {
    const { session, runner } = await open()
    session.setLever('access', 0.6, false)
    expect(session.dragging).toBe(true)
    expect(runner.last.request.runs).toBe(200)
    expect(runner.last.request.metrics).toContain('share.trait.familyFarm')
    expect(runner.last.request.metrics).toContain('share.trait.familyFarm.count')
    expect(runner.last.request.metrics).toContain('cost.extra')
    expect(runner.last.request.metrics).not.toContain('jobs.total')
    session.setLever('access', 0.7, false)
    session.setLever('access', 0.7)
    expect(session.dragging).toBe(false)
    expect(runner.last.request).toMatchObject({ runs: 2000 })
    expect(runner.asked).toHaveLength(3)
  })

  it('asks for all metrics while the table shows them', async () => {
    const { session, runner } = await open()
    session.setTab('table')
    session.setLever('access', 0.6, false)
    expect(runner.last.request.metrics).toBeUndefined()
  })

  it('is one step of undo, kept in the address only once settled', async () => {
    const { session, address } = await open()
    for (const value of [0.6, 0.7, 0.8]) session.setLever('access', value, false)
    expect(address.entries).toEqual([''])
    session.setLever('access', 0.9)
    expect(address.entries).toEqual([session.link.split('#')[1]])
    session.undo()
    expect(session.leverValue('access')).toBe(0.5)
    expect(session.canUndo).toBe(false)
  })

  it('of the target plays nothing', async () => {
    const { session, runner } = await open()
    runner.last.complete()
    await settle()
    for (const target of [0.3, 0.35]) session.setFocus({ target }, false)
    session.setFocus({ target: 0.4 })
    expect(runner.asked).toHaveLength(1)
    expect(session.result?.focus.target).toBe(0.4)
    session.undo()
    expect(session.focus.target).toBe(0.25)
    expect(session.result?.focus.target).toBe(0.25)
    expect(runner.asked).toHaveLength(1)
  })
})

describe('undo and redo', () => {
  it('cover levers, presets, resets, names and the focus', async () => {
    const { session } = await open()
    const start = session.link
    session.setLever('access', 0.9)
    session.applyPreset('quota-alone')
    expect(session.proposal).toEqual({ name: 'Quota alone', levers: { familyFarmShare: 0.3 } })
    session.resetAll()
    expect(session.changedLevers()).toEqual([])
    session.renameProposal('Mine')
    session.setFocus({ metric: 'share.trait.local', year: 2024 })
    const end = session.link
    for (let step = 0; step < 5; step++) session.undo()
    expect(session.link).toBe(start)
    expect(session.canUndo).toBe(false)
    for (let step = 0; step < 5; step++) session.redo()
    expect(session.link).toBe(end)
    expect(session.canRedo).toBe(false)
  })

  it('simulate again what they bring back', async () => {
    const opened = await open()
    opened.session.setLever('access', 0.9)
    opened.session.undo()
    expect(lastLevers(opened)).toMatchObject({ access: 0.5 })
    opened.session.redo()
    expect(lastLevers(opened)).toMatchObject({ access: 0.9 })
  })

  it('ignore a case that the place does not have', async () => {
    const { session } = await open()
    session.applyPreset('constructor')
    expect(session.canUndo).toBe(false)
  })
})

describe('the focus', () => {
  it('takes only what the place can answer', async () => {
    const { session } = await open()
    session.setFocus({ metric: 'share.trait.womenLed' })
    session.setFocus({ metric: 'spend.total' })
    expect(session.focus.metric).toBe('share.trait.familyFarm')
    session.setFocus({ year: 2050, target: 3 })
    expect(session.focus).toMatchObject({ year: 2027, target: 1 })
    session.setFocus({ year: NaN, target: NaN })
    expect(session.focus).toMatchObject({ year: 2027, target: 1 })
  })
})

describe('a place that is large', () => {
  const [category] = townFile()['categories'] as Record<string, unknown>[]
  const large = parsed(townFile({ categories: [{ ...category, tendersPerYear: 20_000 }] }))
  const few = 500
  const atLarge = (hash?: string) =>
    open({ library: { ...library, first: large }, ...(hash !== undefined && { hash }) })

  it('is played with fewer futures, and the page says so once it knows how long one takes', async () => {
    const { session, runner } = await atLarge()
    expect(runner.last.request.runs).toBe(few)
    runner.last.progress(1)
    expect(session.notices).toEqual([])
    runner.last.progress(2, 600)
    runner.last.progress(3, 700)
    expect(session.notices.map(({ text }) => text)).toEqual([
      'This place is large: a future takes about 1.2 seconds here. So we simulate 500 futures, not 2,000.',
    ])
  })

  it('is silent about it on other places', async () => {
    const { session, runner } = await atLarge()
    runner.last.progress(2, 600)
    await session.travelTo('village')
    expect(session.notices).toEqual([])
    runner.last.progress(2, 600)
    expect(session.notices).toEqual([])
  })

  it('keeps its number of futures in the link, which opens as it was', async () => {
    const { session } = await atLarge()
    expect(session.link).toContain('/runs=500/')
    const again = await atLarge(session.link.slice(session.link.indexOf('#')))
    expect(again.runner.last.request.runs).toBe(few)
    expect(again.session.notices).toEqual([])
  })

  it('takes no more futures from a link than it can be played with', async () => {
    const { session, runner } = await atLarge('#v1/town/runs=20000')
    expect(runner.last.request.runs).toBeLessThan(20_000)
    expect(session.notices).toHaveLength(1)
  })
})

describe('a failed run', () => {
  it('keeps the work and the last result, and runs again on request', async () => {
    const { session, runner } = await open()
    runner.last.complete()
    await settle()
    session.setLever('access', 0.9)
    runner.last.fail(new Error('worker gone'))
    await settle()
    expect(session.run.phase).toBe('failed')
    expect(session.result?.complete).toBe(true)
    expect(session.leverValue('access')).toBe(0.9)
    session.retry()
    expect(session.run.phase).toBe('running')
    expect(runner.asked).toHaveLength(3)
  })

  it('is left behind by the next change', async () => {
    const { session, runner } = await open()
    runner.last.fail(new Error('worker gone'))
    await settle()
    session.setLever('access', 0.9)
    runner.last.complete()
    await settle()
    expect(session.run.phase).toBe('done')
  })
})

describe('the end', () => {
  it('closes the runner and stops listening', async () => {
    const { session, runner, address } = await open()
    session.dispose()
    address.type('v1/town/access=90')
    await settle()
    expect(runner.disposed).toBe(true)
    expect(session.leverValue('access')).toBe(0.5)
  })
})
