import { afterAll, describe, expect, it, vi } from 'vitest'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import type { Runner } from '../../src/runner/types.ts'
import type { Library } from '../../src/state/library.ts'
import type { PlaceResult } from '../../src/state/session-view.ts'
import { settle } from './fake-runner.ts'
import { open, type Opened } from './surroundings.ts'
import { parsed, town, townFile } from './town.ts'

const runners: Runner[] = []
const real = () => {
  const runner = createInProcessRunner()
  runners.push(runner)
  return runner
}
afterAll(() => runners.forEach((runner) => runner.dispose()))

/** Answers what is asked behind the page, and lets the next place be asked for. */
async function answer({ behind }: Opened): Promise<void> {
  behind.last.complete()
  // A place that cannot be opened takes some turns more.
  for (let turn = 0; turn < 5; turn++) await settle()
}
const phases = ({ session }: Opened) => session.allPlaces.results.map(({ phase }) => phase)

describe('one policy in all places', () => {
  it('is played in turn while its view is open, behind the page', async () => {
    const opened = await open()
    const { session, runner, behind } = opened
    expect(session.allPlaces).toMatchObject({ phase: 'idle', done: 0, results: [] })
    session.setView('places')
    await settle()
    expect(session.allPlaces).toMatchObject({ phase: 'running', done: 0, total: 4 })
    expect(phases(opened)).toEqual(['running', 'waiting', 'waiting', 'waiting'])
    const { job, runs, focus } = behind.last.request
    expect({ runs, focus }).toEqual({ runs: 200, focus: { metric: 'share.trait.familyFarm', year: 2027 } })
    expect(job.policies.map(({ id }) => id)).toEqual(['baseline', 'proposal'])
    await answer(opened)
    expect(phases(opened)).toEqual(['done', 'running', 'waiting', 'waiting'])
    await answer(opened)
    // Two places cannot be loaded: both are said, and the tour ends.
    expect(phases(opened)).toEqual(['done', 'done', 'failed', 'failed'])
    expect(session.allPlaces).toMatchObject({ phase: 'done', done: 4 })
    expect(session.allPlaces.summary).toBe('Works in 0 of 4 places, fails in 2, 2 could not be simulated.')
    expect(runner.asked).toHaveLength(1)
  })

  it('stops when the view is left, and goes on where it was', async () => {
    const opened = await open()
    const { session, behind } = opened
    session.setView('places')
    await settle()
    await answer(opened)
    session.setView('explore')
    expect(session.allPlaces.phase).toBe('idle')
    await answer(opened)
    expect(phases(opened)).toEqual(['done', 'waiting', 'waiting', 'waiting'])
    const before = behind.asked.length
    session.setView('places')
    await settle()
    expect(phases(opened)[0]).toBe('done')
    expect(behind.asked).toHaveLength(before + 1)
  })

  it('can be stopped by hand and started again', async () => {
    const opened = await open()
    const { session } = opened
    session.setView('places')
    await settle()
    session.allPlaces.cancel()
    expect(session.allPlaces.phase).toBe('cancelled')
    await answer(opened)
    expect(phases(opened)).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    session.allPlaces.restart()
    await settle()
    expect(session.allPlaces.phase).toBe('running')
    await answer(opened)
    expect(phases(opened)[0]).toBe('done')
  })

  it('begins anew for another mix or another question, not for the same again', async () => {
    const opened = await open()
    const { session, behind } = opened
    session.setView('places')
    await settle()
    const asked = () => behind.asked.length
    expect(asked()).toBe(1)
    session.setFocus({ target: 0.4 })
    await settle()
    expect(asked()).toBe(1)
    session.setLever('access', 0.9)
    await settle()
    expect(asked()).toBe(2)
    expect(behind.last.request.job.policies[1]?.levers.access).toBe(0.9)
    session.undo()
    await settle()
    expect(asked()).toBe(3)
    session.allPlaces.chooseTrait('local')
    await settle()
    expect(asked()).toBe(4)
    expect(behind.last.request.focus?.metric).toBe('share.trait.local')
  })

  it('keeps money and the user’s own numbers at home, and says so', async () => {
    const opened = await open({ hash: 'v1/town/direct=20000/groups.farms.entry=0.6/measured/places' })
    const { session, behind } = opened
    await settle()
    const { job: home } = behind.last.request
    expect(home.policies[1]?.levers.directAwardThreshold).toBe(20_000)
    expect(home.model.groups[0]?.entry).toEqual({ value: 0.6 })
    await answer(opened)
    const { job: away } = behind.last.request
    expect(away.model.id).toBe('village')
    expect(away.policies[1]?.levers.directAwardThreshold).toBe(8000)
    expect(away.model.groups[0]?.entry).toEqual({ value: 0.3 })
    expect(away.model.mechanisms.entrySpeed.shape).toBe('uniform')
    await answer(opened)
    const { allPlaces } = session
    expect(allPlaces.results[1]?.leftOut).toEqual([{ lever: 'directAwardThreshold', why: 'money' }])
    expect(allPlaces.notes).toEqual([
      '200 futures for each place’s last year: enough for a clear case, not a close one.',
      'Set in money, so tried only in Town: Buy without a tender up to.',
      'Dated steps start from each place’s first year.',
      'Your own numbers apply only in Town.',
      'Some numbers are measured, others guessed: compare verdicts, not decimals.',
    ])
    expect(allPlaces.mix.map(({ text }) => text)).toContain('Buy without a tender up to: €20,000')
  })

  it('plays nothing where no lever can be tried, or nobody there is who is asked about', async () => {
    const opened = await open({ hash: 'v1/town/from=baseline/direct=20000/places' })
    await settle()
    await answer(opened)
    const [, village] = opened.session.allPlaces.results
    expect(village).toMatchObject({ phase: 'nothing', outcome: null, applied: [] })
    expect(village?.text.whole).toBe(
      'Town: Nothing to try: none of these levers applies here. “Buy without a tender up to” is set in another place’s money: not tried here.'
    )
    opened.session.allPlaces.chooseTrait('womenLed')
    await settle()
    expect(opened.session.allPlaces.results[0]).toMatchObject({ phase: 'nothing' })
  })

  it('cannot tell where nobody is whom contracts are reserved for', async () => {
    const opened = await open({ hash: 'v1/town/from=baseline/women=30/access=80/places' })
    await settle()
    await answer(opened)
    await answer(opened)
    const [town, village] = opened.session.allPlaces.results
    expect(village).toMatchObject({ phase: 'done', applied: ['access'] })
    for (const each of [town, village]) {
      expect(each?.outcome?.verdict).toBe('cannotTell')
      expect(each?.outcome?.reasons[0]).toBe('noSupplier')
    }
  })

  it('plays nothing at all while no lever differs', async () => {
    const { session, behind } = await open({ hash: 'v1/town/from=baseline/places' })
    await settle()
    expect(behind.asked).toEqual([])
    expect(session.allPlaces.phase).toBe('idle')
    expect(session.allPlaces.mix).toEqual([])
    expect(session.allPlaces.summary).toBe('')
  })
})

describe('in real runs', () => {
  const law = { name: 'Law 7', note: 'Bars it.', checkedOn: '2026-01-01', source: 'code', grade: 'B' }
  const evidence = [{ id: 'code', title: 'Code', publisher: 'State' }]
  const farms = (change: Record<string, unknown>) => [
    {
      id: 'farms',
      name: 'Farms',
      traits: ['familyFarm', 'local'],
      capacityPerYear: 1e6,
      entry: 0.3,
      ...change,
    },
    { id: 'others', name: 'Others', capacityPerYear: 5e6, entry: 0.8 },
  ]
  const files: Readonly<Record<string, Record<string, unknown>>> = {
    roomy: { groups: farms({ capacityPerYear: 6e6, relativeCost: 1.1 }) },
    barred: { law: [{ ...law, lever: 'familyFarmShare', state: 'needsLawChange' }], evidence },
    tiny: { groups: farms({ capacityPerYear: 1 }) },
    unpaid: {
      groups: farms({ workingCapitalMonths: 0 }),
      mechanisms: { paymentDeterrence: 1, liquidityHazard: 1, defaultCapacityLoss: 1 },
    },
    few: { groups: farms({ entry: 0 }), mechanisms: { entryCeiling: 0.001 } },
  }
  const cards = ['town', ...Object.keys(files)].map((id) => ({
    id,
    title: id,
    place: id,
    country: 'ZZ',
    years: '2020–2027',
  }))
  const places: Library = {
    cards,
    first: town,
    load: async (id) => parsed(townFile({ ...files[id], id })),
  }

  it('says where it works, where it fails, and the main reason from the numbers', async () => {
    const hash = 'v1/town/from=quota-alone/farms=50..50/places'
    const { session } = await open({ library: places, runner: real(), background: real, hash })
    await vi.waitFor(() => expect(session.allPlaces.phase).toBe('done'), { timeout: 60_000, interval: 50 })
    const by = new Map<string, PlaceResult>(session.allPlaces.results.map((each) => [each.id, each]))
    const told = [...by.values()].map(({ id, outcome }) => [id, outcome?.verdict, outcome?.reasons[0]])
    expect(told).toEqual([
      ['town', 'works', undefined],
      ['roomy', 'works', undefined],
      ['barred', 'fails', 'law'],
      ['tiny', 'fails', 'noCapacity'],
      ['unpaid', 'fails', 'cash'],
      ['few', 'fails', 'noBidders'],
    ])
    expect(by.get('roomy')?.text.verdict).toMatch(/^Works: ahead of today’s rules in/)
    expect(by.get('barred')?.text.whole).toContain(
      'Law: “Reserved for family farms” goes beyond the law there (Law 7).'
    )
    expect(session.allPlaces.summary).toBe('Works in 2 of 6 places, fails in 4.')
    for (const { outcome } of by.values()) {
      if (!outcome) throw new Error('an outcome was expected')
      expect(outcome.runs).toBe(200)
      expect(outcome.ahead + outcome.behind).toBeLessThanOrEqual(200)
      expect(outcome.change.p10).toBeLessThanOrEqual(outcome.change.p90)
    }
  }, 90_000)
})
