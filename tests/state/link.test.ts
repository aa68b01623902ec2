import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVER_IDS, leverById, type LeverId, type Setting } from '../../src/engine/index.ts'
import { checkEdits } from '../../src/scenario/index.ts'
import { equalsFile, type OwnNumbers } from '../../src/state/assumption-edits.ts'
import { cleanName, defaultEdit, LETTERS, type Edit } from '../../src/state/edit.ts'
import { LEVER_CODES, TRAIT_CODES } from '../../src/state/link-codes.ts'
import { openLink, readLink } from '../../src/state/link-read.ts'
import { writeLink } from '../../src/state/link-write.ts'
import { allowedValue, changesFrom, endOf, todaySetting } from '../../src/state/proposal.ts'
import { VIEWS, type ResultTab, type View } from '../../src/state/session-view.ts'
import { parsed, town, townFile } from './town.ts'

const usual = defaultEdit(town)
const write = (edit: Partial<Edit> = {}, tab: ResultTab = 'dots', view: View = 'explore') =>
  writeLink(town, { edit: { ...usual, ...edit }, tab, view })

function read(link: string) {
  const opened = openLink(link)
  if (!opened) throw new Error('empty link')
  return readLink(town, opened, { checkEdits })
}

/** What was refused in the parts after the place. */
const refused = (parts: string) =>
  read(`v1/town/${parts}`).unread.map(({ part, reason, used }) => [
    part,
    reason,
    ...(used === undefined ? [] : [used]),
  ])

describe('a link', () => {
  it('says only what differs from what the place shows by itself', () => {
    expect(write()).toMatch(/^v1\/town\/v=[0-9a-f]{4}$/)
  })

  it('can be read by people', () => {
    const changes = { ...usual.changes, access: 0.7, paymentDays: 30, directAwardThreshold: 17_600 }
    const focus = { metric: 'share.trait.local.count', year: 2027, target: 0.125 }
    expect(write({ changes, name: '', focus, seed: 7, runs: 500 }, 'time')).toMatch(
      /^v1\/town\/direct=17600\/access=70\/pay=30\/for=local\/count\/in=2027\/over=12\.5\/time\/seed=7\/runs=500\/v=/
    )
  })

  it('starts from the policy that needs the fewest words', () => {
    expect(write({ changes: {}, name: '' })).toMatch(/^v1\/town\/from=baseline\/v=/)
    expect(write({ changes: { familyFarmShare: 0.3, credit: 0.2 }, name: '' })).toMatch(
      /^v1\/town\/from=quota-alone\/credit=20\/v=/
    )
  })

  it('keeps a ramp when only its end was moved, and can stop one', () => {
    const ramp = usual.changes.familyFarmShare
    if (typeof ramp !== 'object') throw new Error('a ramp was expected')
    const moved = { ...usual.changes, familyFarmShare: { ...ramp, to: 0.4 } }
    const standing = { ...usual.changes, familyFarmShare: 0.2 }
    expect(write({ changes: moved, name: '' })).toContain('/farms=40/')
    expect(write({ changes: standing, name: '' })).toContain('/farms=20..20/')
    expect(read(write({ changes: standing, name: '' })).edit.changes).toEqual(standing)
  })

  it('carries the user’s own numbers by their names, with their range, and the switch', () => {
    const numbers = {
      'groups.farms.entry': { value: 0.3, low: 0.2, high: 0.5 },
      'mechanisms.lapseHazard': { value: 0.1 },
    }
    const link = write({ numbers, measuredOnly: true }, 'dots', 'method')
    expect(link).toMatch(
      /^v1\/town\/groups\.farms\.entry=0\.2\.\.0\.3\.\.0\.5\/mechanisms\.lapseHazard=0\.1\/measured\/method\/v=/
    )
    expect(read(link)).toMatchObject({ edit: { numbers, measuredOnly: true }, view: 'method', unread: [] })
  })

  it('has a code of its own for every lever, apart from all other words', () => {
    const codes = Object.values(LEVER_CODES)
    const words = [
      'from',
      'name',
      'for',
      'count',
      'value',
      'in',
      'over',
      'time',
      'table',
      'places',
      'method',
      'measured',
      'seed',
      'runs',
      'v',
    ]
    expect(new Set([...codes, ...words]).size).toBe(codes.length + words.length)
    for (const code of [...codes, ...Object.values(TRAIT_CODES)]) expect(code).toMatch(/^[a-z]{3,8}$/)
  })
})

describe('reading back what was written', () => {
  const value = (id: LeverId) => {
    const { min, max, step, unit } = leverById(id)
    const steps = unit === 'currency' ? 1e6 : Math.round((max - min) / step)
    return fc
      .integer({ min: 0, max: steps })
      .map((n) => allowedValue(id, min + n * (unit === 'currency' ? 1 : step)))
  }
  const steps = (id: LeverId) =>
    fc
      .uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 1, maxLength: 3 })
      .chain((years) =>
        fc.tuple(
          ...years
            .sort()
            .map((year) => fc.record({ year: fc.constant(year), value: value(id), line: fc.boolean() }))
        )
      )
      .map((list) => ({
        steps: list.map(({ year, value, line }, n) =>
          line && n > 0 ? { year, value, line } : { year, value }
        ),
      }))
  const setting = (id: LeverId): fc.Arbitrary<Setting> =>
    fc.oneof(
      value(id),
      steps(id),
      fc.record({
        from: value(id),
        to: value(id),
        startYear: fc.integer({ min: 2000, max: 2030 }),
        endYear: fc.integer({ min: 2030, max: 2040 }),
      }),
      fc
        .tuple(value(id), fc.array(fc.tuple(value(id), fc.boolean()), { maxLength: 4 }))
        .map(([first, later]) => ({
          steps: [
            { year: 2020, value: first },
            ...later.map(([each, line], i) => ({ year: 2022 + 2 * i, value: each, ...(line && { line }) })),
          ],
        }))
    )
  const settings = fc
    .subarray([...LEVER_IDS], { maxLength: 8 })
    .chain((ids) => fc.tuple(...ids.map((id) => setting(id).map((each): [LeverId, Setting] => [id, each]))))
    .map((entries) => {
      const chosen = new Map(entries)
      return changesFrom(town, (id) => chosen.get(id) ?? todaySetting(town, id))
    })
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
  const number = fc.oneof(
    share.map((value) => ({ value })),
    fc.tuple(share, share, share).map((three) => {
      const [low = 0, value = 0, high = 0] = [...three].sort((a, b) => a - b)
      return { value, low, high }
    })
  )
  // Reading numbers checks the whole place each time: few of these links hold any.
  const someNumbers = fc
    .subarray(['groups.farms.entry', 'groups.others.exitRate', 'mechanisms.lapseHazard'])
    .chain((paths) => fc.tuple(...paths.map((path) => number.map((each) => [path, each] as const))))
    .map((all): OwnNumbers => Object.fromEntries(all.filter(([path, each]) => !equalsFile(town, path, each))))
  const numbers = fc.oneof(
    { weight: 9, arbitrary: fc.constant<OwnNumbers>({}) },
    { weight: 1, arbitrary: someNumbers }
  )
  const name = fc.oneof(
    fc.constant(''),
    fc.constantFrom('Farms first', 'Quota alone'),
    fc.string({ unit: 'grapheme' }).map(cleanName)
  )
  // Most edits have one proposal.
  const more = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) })
  const proposals = fc
    .tuple(
      fc.shuffledSubarray([...LETTERS], { minLength: 3 }),
      more,
      fc.array(fc.record({ name, changes: settings }), { minLength: 3, maxLength: 3 })
    )
    .map(([letters, count, drafts]) => {
      const [first, ...rest] = drafts.map((draft, i) => ({ ...draft, letter: letters[i] ?? 'A' }))
      const others = rest.slice(0, count).toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
      return { name: '', changes: {}, letter: 'A' as const, ...first, others }
    })
  const edits: fc.Arbitrary<Edit> = fc
    .tuple(
      proposals,
      fc.record({
        focus: fc.record({
          metric: fc.constantFrom('share.trait.familyFarm', 'share.trait.local', 'share.trait.local.count'),
          year: fc.integer({ min: 2020, max: 2027 }),
          target: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        }),
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        runs: fc.integer({ min: 20, max: 20_000 }),
        numbers,
        measuredOnly: fc.boolean(),
      })
    )
    .map(([own, rest]) => ({ ...rest, ...own }))
  const tabs = fc.constantFrom<ResultTab>('dots', 'time', 'table')
  const views = fc.constantFrom<View>(...VIEWS)

  it('gives the same state, with nothing unread', () => {
    fc.assert(
      fc.property(edits, tabs, views, (edit, tab, view) => {
        expect(read(write(edit, tab, view))).toEqual({
          ...{ edit, tab, view },
          unread: [],
          otherData: false,
          published: null,
        })
      }),
      { numRuns: 200 }
    )
  })

  it('writes the same link again', () => {
    fc.assert(
      fc.property(edits, tabs, (edit, tab) => {
        const link = write(edit, tab)
        const { unread: _, otherData: __, published: ___, ...state } = read(link)
        expect(writeLink(town, state)).toBe(link)
      })
    )
  })

  it('takes at most 200 bytes with any six levers moved and all else changed', () => {
    const longPlace = parsed(townFile({ id: 'sao-paulo-school-meals' }))
    const six = fc.subarray([...LEVER_IDS], { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(six, edits, tabs, fc.integer({ min: 1, max: 9 }), (ids, edit, tab, n) => {
        const changes = Object.fromEntries(
          ids.map((id) => {
            const { unit, max, step } = leverById(id)
            return [id, unit === 'currency' ? 75_000 * n : Math.min(max, (11 - n) * step)]
          })
        )
        const start = defaultEdit(longPlace)
        const moved = {
          ...edit,
          changes: { ...start.changes, ...changes },
          name: '',
          numbers: {},
          measuredOnly: false,
          letter: 'A' as const,
          others: [],
          focus: { ...edit.focus, target: 0.125 },
        }
        const link = `#${writeLink(longPlace, { edit: moved, tab, view: 'explore' })}`
        expect(new TextEncoder().encode(link).length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 200 }
    )
  })
})

describe('a link that cannot be read whole', () => {
  it('names an unknown part and keeps the rest', () => {
    expect(refused('farmz=30/access=70')).toEqual([['farmz=30', 'unknown']])
    expect(read('v1/town/farmz=30/access=70').edit.changes.access).toBe(0.7)
  })

  it('uses the nearest allowed value and says which', () => {
    expect(refused('access=170')).toEqual([['access=170', 'range', '100%']])
    expect(read('v1/town/access=170').edit.changes.access).toBe(1)
    expect(refused('pay=-5/in=1999/runs=9999999/over=120')).toEqual(
      [
        ['pay=-5', 'range', '0'],
        ['in=1999', 'range', '2020'],
        ['over=120', 'range', '100'],
        ['runs=9999999', 'range', '20000'],
      ].sort((a, b) => order(a) - order(b))
    )
  })

  const order = ([part = '']: readonly string[]) =>
    ['pay', 'in', 'over', 'seed', 'runs'].indexOf(part.split('=')[0] ?? '')

  it.each([
    'access=',
    'access=many',
    'access=1e3',
    'access=Infinity',
    'access=0x10',
    'access=1..2',
    'access=1..2@2024-2020',
    'access=2020:1,2019:2',
    'access=2020:1,2021',
  ])('leaves out %s, which is no number', (part) => {
    expect(refused(part)).toEqual([[part.replace(/=$/, '='), 'number']])
    expect(read(`v1/town/${part}`).edit.changes.access).toBe(0.5)
  })

  it('takes the first of two, falls back from an unknown policy, trait or version', () => {
    expect(refused('access=60/access=70')).toEqual([['access=70', 'twice']])
    expect(refused('from=nobody')).toEqual([['from=nobody', 'policy']])
    expect(refused('for=women')).toEqual([['for=women', 'unknown']])
    expect(openLink('v9/town/access=60')?.unread).toEqual([{ part: 'v9/town/access=60', reason: 'version' }])
  })

  it('leaves out a number of the model that cannot be, and says why', () => {
    expect(refused('groups.farms.entry=1.3/groups.farms.entrie=1/groups.others.entry=0.1..0.2')).toEqual([
      ['groups.others.entry=0.1..0.2', 'number'],
      ['groups.farms.entry', 'assumption', '1.3 is too high: give a share from 0 to 1, where 0.3 means 30%'],
      ['groups.farms.entrie=1', 'unknown'],
    ])
    expect(read('v1/town/groups.farms.entry=1.3/mechanisms.lapseHazard=0.1').edit.numbers).toEqual({
      'mechanisms.lapseHazard': { value: 0.1 },
    })
  })

  it('takes numbers that fit only together, whatever their order', () => {
    const parts = 'groups.farms.relativeCost=0.8/groups.farms.relativeCostFloor=0.7/groups.farms.entry=7'
    const learning = parsed(
      townFile({
        groups: [
          {
            id: 'farms',
            name: 'Farms',
            traits: ['local'],
            capacityPerYear: 1,
            relativeCost: 1,
            relativeCostFloor: 0.9,
          },
        ],
        focus: { metric: 'share.trait.local', year: 2025, target: 0.25 },
      })
    )
    const opened = openLink(`v1/town/${parts}`)
    const { edit, unread } = readLink(learning, opened ?? { place: '', parts: [], unread: [] }, {
      checkEdits,
    })
    expect(Object.keys(edit.numbers).sort()).toEqual([
      'groups.farms.relativeCost',
      'groups.farms.relativeCostFloor',
    ])
    expect(unread.map(({ part }) => part)).toEqual(['groups.farms.entry'])
  })

  it('notices that the model or the data were others', () => {
    const mark = /v=([0-9a-f]{4})$/.exec(write())?.[1]
    expect(read(`v1/town/v=${mark}`).otherData).toBe(false)
    expect(read('v1/town/v=0000').otherData).toBe(true)
  })

  it('is no way in for names of the language itself', () => {
    for (const part of [
      '__proto__=1',
      'constructor=1',
      'from=__proto__',
      'from=constructor',
      'for=toString',
      'name=__proto__',
    ]) {
      const { edit } = read(`v1/town/${part}`)
      expect(edit.changes).toEqual(usual.changes)
      expect(Object.getPrototypeOf(edit.changes)).toBe(Object.prototype)
    }
  })

  it('is quoted short, on one line, without control characters', () => {
    const [first] = read(`v1/town/${encodeURIComponent('<img onerror=x>\n\u202e')}${'x'.repeat(300)}`).unread
    expect(first?.part).toMatch(/^<img onerror=x> x+…$/)
    expect(first?.part.length).toBeLessThanOrEqual(41)
  })

  it('never throws, whatever it is, and gives a state that can be simulated', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 60,
      }),
      fc
        .array(
          fc.tuple(fc.constantFrom(...Object.values(LEVER_CODES), 'in', 'over', 'seed', 'runs'), fc.string()),
          { maxLength: 5 }
        )
        .map((parts) => parts.map(([key, text]) => `${key}=${text}`).join('/'))
    )
    fc.assert(
      fc.property(hostile, (text) => {
        openLink(text)
        const { edit } = read(`v1/town/${text}`)
        for (const [id, each] of Object.entries(edit.changes)) {
          const { min, max } = leverById(id)
          const end = endOf(each)
          expect(end >= min && end <= max).toBe(true)
        }
        expect(edit.focus.year >= 2020 && edit.focus.year <= 2027).toBe(true)
        expect(edit.focus.target >= 0 && edit.focus.target <= 1).toBe(true)
      }),
      { numRuns: 300 }
    )
  })

  it('is cut when longer than any link', () => {
    const { unread } = read(`v1/town/access=60/${'x/'.repeat(10_000)}`)
    expect(unread[0]).toMatchObject({ reason: 'tooLong', used: '16000' })
  })
})
