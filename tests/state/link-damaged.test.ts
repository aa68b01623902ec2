import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { partsOf, partText } from '../../src/state/link-text.ts'
import { versionMark } from '../../src/state/link.ts'
import { writeLink } from '../../src/state/link-write.ts'
import { runs } from '../support/runs.ts'
import { damagedLinks, soundLinks } from './damaged-links.ts'
import { isSaid } from './link-said.ts'
import { open } from './surroundings.ts'
import { read, write } from './town-links.ts'
import { parsed, town, townFile } from './town.ts'

const changes = { access: 0.7, familyFarmShare: { from: 0, to: 0.4, startYear: 2021, endYear: 2025 } }
const sound = write({ changes, name: 'Co-ops & farms / 50% 🌾', seed: 7 }, 'time')
const said = read(sound)
const mark = versionMark(town)

describe('a link that was changed on its way', () => {
  const encoded = (sign: string) => encodeURIComponent(sign)
  it.each([
    ['encoded as a whole', encodeURIComponent(sound)],
    ['with its slashes encoded', sound.replaceAll('%', '%25').replaceAll('/', encoded('/'))],
    ['with its equals signs encoded', sound.replace(/(access|farms|seed|v)=/g, '$1%3D')],
    ['with an encoded part', sound.replace(/name=[^/]*/, (part) => encodeURIComponent(part))],
    ['with colons and signs of ramps encoded', sound.replace('@', '%40')],
    ['with an encoded number sign', `%23${sound}`],
    ['with a full stop', `${sound}.`],
    ['with brackets and quotes', `(“${sound}”)`],
    ['with an angle bracket and a comma', `<${sound}>,`],
    ['with an encoded quote', `${sound}%22`],
    ['with an ellipsis', `${sound}…`],
    ['with a line end', `${sound}%0A`],
    ['with a mark without a width', `${sound}%E2%80%8B`],
    ['with parameters of trackers', `${sound}?utm_source=mail&utm_medium=a.b&fbclid=IwAR0-x_y`],
    ['with a parameter alone', `${sound}&fbclid=IwAR0`],
    ['with a text to scroll to', `${sound}#:~:text=farms`],
    ['with a cut escape', `${sound}%`],
    ['with a slash', `${sound}/`],
    ['with a capital', sound.replace('v1', 'V1')],
  ])('reads as it was sent, %s', (_, link) => {
    expect(read(link)).toEqual(said)
  })

  it('keeps the signs of a name that stands last', () => {
    expect(read('v1/town/name=Farms%20(first)!').edit.name).toBe('Farms (first)!')
    expect(read('v1/town/name=a%2Fb').edit.name).toBe('a/b')
    expect(read('v1/town/name=50%25').edit.name).toBe('50%')
  })

  const refused = (parts: string) =>
    read(`v1/town/${parts}`).unread.map(({ part, reason, used }) => [part, reason, ...(used ? [used] : [])])

  it('bends no value in silence', () => {
    expect(refused('seed=1.5')).toEqual([['seed=1.5', 'whole']])
    expect(read('v1/town/seed=1.5').edit.seed).toBe(1)
    expect(refused('in=2023.5')).toEqual([['in=2023.5', 'whole']])
    expect(refused('runs=200.4')).toEqual([['runs=200.4', 'whole']])
    expect(refused('measured=0')).toEqual([['measured=0', 'value']])
    expect(read('v1/town/measured=0').edit.measuredOnly).toBe(false)
    expect(refused('time=no/brief=0')).toEqual([
      ['time=no', 'value'],
      ['brief=0', 'value'],
    ])
    expect(refused('also=')).toEqual([['also=', 'unknown']])
    expect(refused('time/table')).toEqual([['time', 'beside', 'table']])
    expect(refused('fixed=0.4')).toEqual([['fixed=0.4', 'range', '0']])
  })

  it('refuses more digits than it can carry, and takes twelve', () => {
    expect(refused('direct=1234567890123')).toEqual([['direct=1234567890123', 'number']])
    expect(refused('mechanisms.lapseHazard=0.00000000001')).toEqual([
      ['mechanisms.lapseHazard=0.00000000001', 'number'],
    ])
    expect(refused('mechanisms.lapseHazard=0.1234567891')).toEqual([])
    const { numbers } = read('v1/town/groups.farms.capacityPerYear=1234567.89012').edit
    expect(numbers).toEqual({ 'groups.farms.capacityPerYear': { value: 1234567.89012 } })
    expect(write({ numbers })).toContain('groups.farms.capacityPerYear=1234567.89012/')
  })

  it('tells of a name that was cut inside a sign, and uses the rest', () => {
    expect(read('v1/town/name=Farms%20%F0%9F%8C/time')).toMatchObject({
      edit: { name: 'Farms' },
      tab: 'time',
      unread: [{ reason: 'name', used: 'Farms' }],
    })
    expect(read(`v1/town/name=${'x'.repeat(61)}`).unread).toMatchObject([{ reason: 'name' }])
  })

  it('tells of a mark of the data that was cut, and does not take the data for others', () => {
    expect(read('v1/town/v=3f')).toMatchObject({
      otherData: false,
      unread: [{ part: 'v=3f', reason: 'unknown' }],
    })
  })

  it('says once what was wrong three times in the same way', async () => {
    const { session } = await open({ hash: 'v1/town/zzz/zzz/zzz' })
    expect(session.notices[0]?.text).toContain('3 parts of this link')
    expect(session.notices[0]?.details).toEqual([
      'zzz: given twice, the first one counts',
      'zzz: unknown here, left out',
    ])
  })
})

describe('a proposal whose name no link can carry', () => {
  it('is written without what cannot be', () => {
    const policies = {
      baseline: { name: 'Today', levers: {} },
      reform: { name: 'Farms first', levers: { access: 0.5 } },
    }
    const place = parsed(townFile({ policies }))
    const edit = { ...read('v1/town').edit, name: 'Farms \ud83c', changes: { access: 0.5 } }
    const link = writeLink(place, {
      edit,
      tab: 'dots',
      view: 'explore',
      measure: null,
      asking: null,
      workshop: null,
      future: null,
    })
    expect(link).toContain('/name=Farms%20/')
  })
})

describe('damaged links', () => {
  const judge = { checkEdits: () => [] }

  it('never throw, and what was not read as written is said', () => {
    fc.assert(
      fc.property(damagedLinks('town', mark), (link) => {
        const opened = openLink(link)
        if (!opened || opened.place !== 'town') return
        const state = readLink(town, opened, judge)
        const [, , ...parts] = partsOf(link)
        for (const part of parts) expect(isSaid(part, state), `${link}: ${partText(part)}`).toBe(true)
        const { unread: _, otherData: __, published: ___, model: ____, ...kept } = state
        const again = openLink(writeLink(town, kept))
        expect(again && readLink(town, again, judge), link).toMatchObject({ ...kept, unread: [] })
      }),
      { numRuns: runs(2000) }
    )
  })

  it('that are sound have nothing unread but what contradicts itself', () => {
    const contradiction = ['twice', 'beside', 'unknown']
    fc.assert(
      fc.property(soundLinks('town', mark), (link) => {
        expect(read(link).unread.filter(({ reason }) => !contradiction.includes(reason))).toEqual([])
      }),
      { numRuns: runs(200) / 10 }
    )
  })
})
