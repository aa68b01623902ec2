import { describe, expect, it } from 'vitest'
import { LEVER_IDS, leverById } from '../../../src/engine/index.ts'
import { readProposal, type RulePlace } from '../../../src/messages/motion/read-proposal-en.ts'
import type { Readable } from '../../../src/messages/analysis/read-motion-en.ts'
import { notationOf } from '../../../src/messages/numbers/notation.ts'
import { KEPT_ASIDE } from './motions-kept-aside.ts'
import { type Expected, MOTIONS } from './motions.ts'

const place: Readable & RulePlace = {
  traits: ['local', 'cooperative', 'minorityOwned', 'womenLed', 'small', 'organic', 'familyFarm'],
  firstYear: 2026,
  lastYear: 2035,
  number: { notation: notationOf('IE', 'EUR', 'en-GB'), currency: 'EUR', locale: 'en-GB' },
  range: (id) => ({
    min: leverById(id).min,
    max: leverById(id).unit === 'currency' ? 5_000_000 : leverById(id).max,
    today: id === 'paymentDays' ? 45 : leverById(id).neutral,
  }),
}

const ALL = [...MOTIONS, ...KEPT_ASIDE, ['', {}] as const]

const outcome = (text: string): Expected => {
  const { ask, rules, open } = readProposal(text, place)
  const who = ask && ask.metric.replace('share.trait.', '')
  return {
    ...(ask && {
      ask: [
        who ?? '',
        ask.threshold,
        ...(ask.year === undefined ? [] : [ask.year]),
        ...(ask.side === 'atMost' ? ['atMost' as const] : []),
      ] as unknown as NonNullable<Expected['ask']>,
    }),
    ...(rules.length > 0 && {
      rules: Object.fromEntries(
        rules.map(({ lever, setting }) => [
          lever,
          typeof setting === 'number' ? setting : 'to' in setting ? setting.to : setting.steps.at(-1)?.value,
        ])
      ),
    }),
    ...(open.length > 0 && { open: open.map(({ phrase }) => phrase) }),
  }
}

describe('a whole motion', () => {
  it.each(ALL)('%s', (text, expected) => {
    const read = outcome(text)
    expect({ ask: read.ask, rules: read.rules }).toEqual({ ask: expected.ask, rules: expected.rules })
    const waiting = expected.open ?? []
    expect(read.open?.length ?? 0, JSON.stringify(read.open)).toBe(waiting.length)
    for (const [at, start] of waiting.entries())
      expect(read.open?.[at]?.startsWith(start), read.open?.[at]).toBe(true)
  })

  it('takes nothing over from the motion before', () => {
    const alone = ALL.map(([text]) => readProposal(text, place))
    const back = [...ALL].reverse().map(([text]) => readProposal(text, place))
    expect(back.reverse()).toEqual(alone)
  })

  it('asks how much of the group that is named, and for whom where none is', () => {
    const openOf = (text: string) => readProposal(text, place).open.map(({ lever, why }) => [lever, why])
    expect(openOf('Reserve more contracts for cooperatives')).toEqual([['setAside.cooperative', 'noNumber']])
    expect(openOf('Reserve some contracts for good people')).toEqual([[null, 'noGroup']])
  })

  it('reads the same rule with dates: from a year, by a year, and rising', () => {
    const settingOf = (text: string) => readProposal(text, place).rules[0]?.setting
    const rule = 'A set-aside of 15% for minority-owned businesses'
    expect(settingOf(rule)).toBe(0.15)
    expect(settingOf(`${rule} from 2027`)).toEqual({
      steps: [
        { year: 2026, value: 0 },
        { year: 2027, value: 0.15 },
      ],
    })
    expect(settingOf(`${rule} by 2030`)).toEqual({ from: 0, to: 0.15, startYear: 2026, endYear: 2030 })
    expect(settingOf(`${rule} from 2027, rising to 30% by 2031`)).toEqual({
      steps: [
        { year: 2026, value: 0 },
        { year: 2027, value: 0.15 },
        { year: 2031, value: 0.3, line: true },
      ],
    })
  })

  it.each(['reserve ', 'contracts below 5 ', '5% of ', 'a ', 'x', 'set aside 5% of a b '])(
    'reads 5,000 letters of “%s” in no time',
    (piece) => {
      const start = performance.now()
      readProposal(piece.repeat(5000 / piece.length), place)
      expect(performance.now() - start).toBeLessThan(2000)
    }
  )

  it('never sets a lever outside its range, and never throws', () => {
    for (const id of LEVER_IDS) expect(place.range(id).min).toBeLessThanOrEqual(place.range(id).max)
    for (const [text] of ALL)
      for (const { lever, setting } of readProposal(text.replaceAll(/\d/g, '9'), place).rules)
        if (typeof setting === 'number') expect(setting).toBeLessThanOrEqual(place.range(lever).max)
  })
})
