import { describe, expect, it } from 'vitest'
import { settle } from './fake-runner.ts'
import { library, memoryStore, open, type Opened } from './surroundings.ts'
import { parsed, townFile } from './town.ts'

const ENTRY = 'groups.farms.entry'
const row = ({ session }: Pick<Opened, 'session'>, path = ENTRY) =>
  session.assumptions.find((each) => each.path === path)
const played = ({ runner }: Opened) => runner.last.request.job.model
const flags = ({ session }: Opened) => session.flags.map(({ text }) => text)

describe('a number of the user’s own', () => {
  it('is simulated, shown beside the file’s, and flagged', async () => {
    const opened = await open()
    expect(await opened.session.editAssumption(ENTRY, { value: 0.6, low: 0.5, high: 0.9 })).toEqual({
      ok: true,
    })
    expect(played(opened).groups[0]?.entry).toEqual({ value: 0.6, low: 0.5, high: 0.9, shape: 'pert' })
    expect(row(opened)).toMatchObject({ value: 0.3, edit: { value: 0.6, low: 0.5, high: 0.9 } })
    expect(row(opened)?.text).toMatchObject({
      owner: 'Farms',
      name: 'Share of firms with the papers to bid',
      value: '60%',
      range: '50% to 90%',
      file: 'The file says 30% (the same in every future)',
      source: 'your own number',
    })
    expect(flags(opened)).toEqual([
      '1 assumption is the user’s own: Farms, Share of firms with the papers to bid (60%).',
    ])
  })

  it('that cannot be is refused in the words of the file’s checks, and changes nothing', async () => {
    const opened = await open()
    const { runner, session } = opened
    expect(await session.editAssumption(ENTRY, 1.3)).toEqual({
      ok: false,
      message: '1.3 is too high: give a share from 0 to 1, where 0.3 means 30%',
    })
    expect(await session.editAssumption(ENTRY, Number.NaN)).toMatchObject({ ok: false })
    expect(await session.editAssumption('groups.nobody.entry', 0.3)).toMatchObject({ ok: false })
    expect(session.edits).toEqual({})
    expect(session.canUndo).toBe(false)
    expect(runner.asked).toHaveLength(1)
  })

  it('can be set with others in one step, all or none', async () => {
    const { session } = await open()
    await session.editAssumptions({ [ENTRY]: 0.6, 'mechanisms.lapseHazard': { value: 0.1 } })
    expect(session.edits).toEqual({ [ENTRY]: { value: 0.6 }, 'mechanisms.lapseHazard': { value: 0.1 } })
    expect(await session.editAssumptions({ [ENTRY]: 0.7, 'groups.nobody.entry': 0.5 })).toMatchObject({
      ok: false,
    })
    expect(session.edits[ENTRY]).toEqual({ value: 0.6 })
    // What the file says is no number of the user's, whatever else is set with it.
    await session.editAssumptions({ [ENTRY]: row({ session })?.value ?? NaN, 'mechanisms.lapseHazard': 0.2 })
    expect(session.edits).toEqual({ 'mechanisms.lapseHazard': { value: 0.2 } })
    session.undo()
    session.undo()
    expect(session.edits).toEqual({})
    expect(session.canUndo).toBe(false)
  })

  it('can be undone, done again, taken back alone and all at once', async () => {
    const { session } = await open()
    await session.editAssumption(ENTRY, 0.6)
    await session.editAssumption('mechanisms.lapseHazard', 0.1)
    expect(Object.keys(session.edits)).toEqual([ENTRY, 'mechanisms.lapseHazard'])
    session.undo()
    expect(Object.keys(session.edits)).toEqual([ENTRY])
    session.redo()
    session.resetAssumption(ENTRY)
    expect(Object.keys(session.edits)).toEqual(['mechanisms.lapseHazard'])
    session.resetAssumptions()
    expect(session.edits).toEqual({})
    session.undo()
    session.undo()
    expect(session.edits[ENTRY]).toEqual({ value: 0.6 })
  })

  it('that equals the file is none', async () => {
    const { session, runner } = await open()
    await session.editAssumption(ENTRY, 0.3)
    expect(session.edits).toEqual({})
    await session.editAssumption(ENTRY, 0.4)
    await session.editAssumption(ENTRY, 0.3)
    expect(session.edits).toEqual({})
    expect(session.flags).toEqual([])
    expect(runner.last.request.job.model).toEqual(runner.asked[0]?.request.job.model)
  })

  it('goes with the link and comes back next time', async () => {
    const store = memoryStore()
    const first = await open({ store })
    await first.session.editAssumption(ENTRY, { value: 0.6, low: 0.5, high: 0.9 })
    first.session.setMeasuredOnly(true)
    const hash = first.session.link.split('#')[1] ?? ''
    expect(hash).toContain(`/${ENTRY}=0.5..0.6..0.9/measured/`)
    for (const again of [await open({ hash }), await open({ store })]) {
      expect(again.session.edits).toEqual(first.session.edits)
      expect(again.session.measuredOnly).toBe(true)
      expect(again.session.link).toBe(first.session.link)
      expect(played(again)).toEqual(played(first))
    }
  })

  it('stays with its place', async () => {
    const { session } = await open()
    await session.editAssumption(ENTRY, 0.6)
    await session.travelTo('village')
    expect(session.edits).toEqual({})
  })

  it('in a link that the place cannot have is told of, and the rest holds', async () => {
    const { session } = await open({ hash: `v1/town/access=90/${ENTRY}=7` })
    expect(session.edits).toEqual({})
    expect(session.leverValue('access')).toBe(0.9)
    expect(session.notices[0]?.details).toEqual([
      `${ENTRY}: 7 is too high: give a share from 0 to 1, where 0.3 means 30%. The file’s number is used`,
    ])
  })

  it('keeps the levers where they are when all levers go back to today', async () => {
    const { session } = await open()
    await session.editAssumption(ENTRY, 0.6)
    session.resetAll()
    expect(session.changedLevers()).toEqual([])
    expect(session.edits[ENTRY]).toEqual({ value: 0.6 })
  })
})

describe('measured evidence only', () => {
  it('plays every guess at its widest, says so, and can be undone', async () => {
    const opened = await open()
    opened.session.setMeasuredOnly(true)
    expect(played(opened).mechanisms.entrySpeed).toMatchObject({ low: 0.15, high: 0.6, shape: 'uniform' })
    expect(flags(opened)).toEqual(['Measured evidence only: every guess drawn evenly from its whole range.'])
    opened.session.undo()
    expect(opened.session.measuredOnly).toBe(false)
    expect(opened.session.flags).toEqual([])
  })
})

describe('levers beyond the law', () => {
  const law = { name: 'Law 7', note: 'Says so.', checkedOn: '2026-01-01', source: 'code', grade: 'B' }
  const lawful = townFile({
    evidence: [{ id: 'code', title: 'Code', publisher: 'State' }],
    law: [
      { ...law, lever: 'access', state: 'conditions', cap: 0.6 },
      { ...law, lever: 'setAside.local', state: 'needsLawChange', wayRound: 'Smaller lots.' },
      { ...law, lever: 'familyFarmShare', state: 'allowed', cap: 0.2 },
    ],
  })
  const here = () => open({ library: { ...library, first: parsed(lawful) } })

  it('are flagged with the law’s name, however they come to pass its cap', async () => {
    const opened = await here()
    // The reform's ramp ends at 30%, above the cap of 20%.
    expect(opened.session.flags).toEqual([
      {
        id: 'law.familyFarmShare',
        text: 'Beyond today’s law: “Reserved for family farms” at 30%; Law 7 allows up to 20%.',
      },
    ])
    opened.session.setLever('familyFarmShare', 0.2)
    expect(opened.session.flags).toEqual([])
    opened.session.setLever('access', 0.61)
    expect(flags(opened)[0]).toContain('Law 7 allows up to 60%')
  })

  it('are flagged when the law bars the lever, until it is back at today', async () => {
    const opened = await here()
    opened.session.setLever('familyFarmShare', 0.2)
    opened.session.setLever('setAside.local', 0.1)
    expect(flags(opened)).toEqual([
      'Beyond today’s law: “Reserved for local suppliers” at 10% needs a law change (Law 7).',
    ])
    expect(opened.session.lawOf('setAside.local')).toMatchObject({
      beyond: true,
      note: { wayRound: 'Smaller lots.' },
      source: { title: 'Code' },
    })
    opened.session.resetLever('setAside.local')
    expect(opened.session.flags).toEqual([])
    const nothing = { note: null, source: null, country: null, beyond: false }
    expect(opened.session.lawOf('credit')).toEqual(nothing)
  })
})

describe('a change of number', () => {
  it('drops the account of the run before', async () => {
    const { session, runner } = await open()
    runner.last.complete()
    await settle()
    for (const asked of runner.columnsAsked) asked.answer()
    await settle()
    expect(session.account?.runs).toBe(2000)
    await session.editAssumption(ENTRY, 0.6)
    expect(session.account).toBeNull()
  })
})
