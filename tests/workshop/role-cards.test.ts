import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kit as words } from '../../src/messages/workshop/en-kit.ts'
import { roleText } from '../../src/messages/workshop/kit-sentences.ts'
import { roleCards, roleMetrics, type RoleGroup, type RoleRange } from '../../src/workshop/kit/roles.ts'
import type { Role } from '../../src/workshop/role.ts'
import { english } from '../messages/english.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const read = { currency: 'EUR', year: 2031 }

interface File {
  readonly id: string
  readonly groups?: readonly RoleGroup[]
}

const places = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as File)

const groupsOf = (id: string) => places.find((place) => place.id === id)?.groups ?? []

/** All that the cards may carry, each with the same range. */
const everywhere = (groups: readonly RoleGroup[], range: RoleRange) =>
  Object.fromEntries(roleMetrics(groups).map((metric) => [metric, range]))

const textsOf = (groups: readonly RoleGroup[], ranges: Readonly<Record<string, RoleRange>>) =>
  Object.fromEntries(
    roleCards(groups, ranges).map((card) => [card.role, roleText(english, words, card, read)])
  ) as Record<Role, ReturnType<typeof roleText>>

const USUAL = { p10: 0.18, p90: 0.27 }
const RANGE = /^in 8 of 10 futures (between .*\d.* and .*\d|close to .*\d)/

describe('the role cards', () => {
  it.each(places.filter(({ groups }) => groups).map(({ id }) => [id]))(
    'of %s are eight, and none has a number without its range',
    (id) => {
      const groups = groupsOf(id)
      const cards = Object.values(textsOf(groups, everywhere(groups, USUAL)))
      expect(cards).toHaveLength(8)
      for (const { range, measure, ...rest } of cards) {
        expect(range === '' || RANGE.test(range)).toBe(true)
        expect(Object.values({ ...rest, measure: measure.replace('2031', '') }).join(' ')).not.toMatch(/\d/)
        expect(measure.endsWith(':')).toBe(range !== '')
      }
    }
  )

  it('tell shares, money and bids, each with both ends', () => {
    const groups = groupsOf('your-town')
    const ranges = {
      ...everywhere(groups, USUAL),
      'spend.total': { p10: 24_100_000, p90: 52_300_000 },
      'bids.mean': { p10: 2.04, p90: 3.4 },
      'share.trait.cooperative': { p10: 0, p90: 0 },
    }
    const texts = textsOf(groups, ranges)
    expect(texts.smallFirms).toMatchObject({
      measure: 'Small firms’ share of spending in 2031, under today’s rules:',
      range: 'in 8 of 10 futures between 18% and 27%',
    })
    expect(texts.finance.range).toBe('in 8 of 10 futures between €24m and €52m')
    expect(texts.press.range).toBe('in 8 of 10 futures between 20 and 34')
    expect(texts.cooperatives.range).toBe('in 8 of 10 futures close to 0%')
    expect(texts.chamber.name).toBe('Chamber of minority-owned firms')
  })

  it('speak for whom the place has, and say what is true where it has no such group', () => {
    const pune = groupsOf('pune-waste-pickers')
    expect(textsOf(pune, everywhere(pune, USUAL)).chamber).toMatchObject({
      name: 'Association of women-led firms',
      measure: 'Women-led firms’ share of spending in 2031, under today’s rules:',
    })
    const preston = groupsOf('preston')
    expect(textsOf(preston, everywhere(preston, USUAL)).chamber).toMatchObject({
      name: 'Chamber of minority-owned firms',
      measure: words.roles.texts.chamber.none,
      range: '',
    })
  })

  it('give the largest supplier its share, and nothing where nothing of the kind happens', () => {
    const groups = groupsOf('preston')
    const ranges = {
      ...everywhere(groups, { p10: 0, p90: 0 }),
      'share.group.lancashire-large': { p10: 0.3, p90: 0.6 },
      'bids.mean': { p10: NaN, p90: NaN },
      'route.direct.share': { p10: 0.1, p90: 0.2 },
    }
    const texts = textsOf(groups, ranges)
    const name = groups.find(({ id }) => id === 'lancashire-large')?.name ?? ''
    expect(texts.supplier.measure).toBe(`Share of spending of “${name}” in 2031, under today’s rules:`)
    expect(texts.supplier.range).toBe('in 8 of 10 futures between 30% and 60%')
    expect(texts.legal.measure).toContain('Contracts awarded without a tender in 2031')
    expect(texts.press).toMatchObject({ measure: words.roles.texts.press.none, range: '' })
  })
})
