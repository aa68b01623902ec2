import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leverById } from '../../src/engine/index.ts'
import { checkEdits } from '../../src/scenario/index.ts'
import { LEVER_CODES, TRAIT_CODES } from '../../src/state/link-codes.ts'
import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { endOf } from '../../src/state/proposal.ts'
import { VIEWS } from '../../src/state/session-view.ts'
import { read, usual, write } from './town-links.ts'
import { parsed, townFile } from './town.ts'

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

  it('carries a question about groups counted together, and the motion in its own words', () => {
    const focus = { metric: 'share.trait.local+familyFarm.count', year: 2027, target: 0.25 }
    const motion = 'At least 25% local;\n“small” farms/others too'
    const link = write({ focus, motion })
    expect(link).toMatch(/\/for=local\+farms\/count\/in=2027\/motion=At%20least%2025%25%20local%3B%0A/)
    expect(read(link)).toMatchObject({ edit: { focus, motion }, unread: [] })
    expect(read('v1/town/for=farms+local').edit.focus.metric).toBe('share.trait.local+familyFarm')
  })

  it('says what it does not know of a question about groups together', () => {
    for (const code of ['local+nobody', 'local+local', 'local+', 'local+women'])
      expect(refused(`for=${code}`)).toEqual([[`for=${code}`, 'unknown']])
    expect(read('v1/town/motion=%07').unread[0]).toMatchObject({ reason: 'name', used: '' })
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
      ...VIEWS,
      'at',
      'also',
      'was',
      'show',
      'measured',
      'seed',
      'runs',
      'ws',
      'v',
    ]
    expect(new Set([...codes, ...words]).size).toBe(codes.length + words.length)
    for (const code of [...codes, ...Object.values(TRAIT_CODES)]) expect(code).toMatch(/^[a-z]{3,8}$/)
  })
})

describe('a link that cannot be read whole', () => {
  it('names a measure that Compare does not show, and shows the share', () => {
    expect(read('v1/town/show=price/compare').measure).toBe('price.index')
    expect(read('v1/town/show=toString/compare').measure).toBeNull()
    expect(refused('show=toString')).toEqual([['show=toString', 'unknown']])
  })

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
