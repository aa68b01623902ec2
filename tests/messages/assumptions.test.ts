import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assumptionText, type NumberFacts } from '../../src/messages/sentences/assumptions.ts'
import { assumptionsOf, parseScenario } from '../../src/scenario/index.ts'
import { english } from './english.ts'

const entry: NumberFacts = {
  part: 'groups',
  owner: { name: 'Farms' },
  field: 'entry',
  of: '',
  value: 0.07,
  low: 0.03,
  high: 0.14,
  shape: 'pert',
  grade: 'D',
  source: { title: 'A report', publisher: 'The city', year: 2024, address: 'https://example.org' },
  note: 'The law stood.',
  unit: 'share',
  feeds: 'entry',
  isPrior: false,
  edit: null,
}
const say = (change: Partial<NumberFacts> = {}) => assumptionText(english, { ...entry, ...change }, 'BRL')

describe('a number of the model in words', () => {
  it('says whose it is, what, how much, how well known, from where, and what it feeds', () => {
    expect(say()).toEqual({
      owner: 'Farms',
      name: 'Share of firms with the papers to bid',
      value: '7%',
      range: '3% to 14%',
      file: '',
      grade: 'D: a plausible guess with a wide range',
      source: 'A report, The city, 2024',
      address: 'https://example.org',
      note: 'The law stood.',
      feeds: 'Who bids at all',
      unit: 'a share: 0.3 means 30%',
      search:
        'farms share of firms with the papers to bid 7% 3% to 14%  d: a plausible guess with a wide range a report, the city, 2024 https://example.org the law stood. who bids at all a share: 0.3 means 30%',
    })
  })

  it('keeps the file’s number beside the user’s own, whose source is the user', () => {
    expect(say({ edit: { value: 0.2 } })).toMatchObject({
      value: '20%',
      range: 'the same in every future',
      file: 'The file says 7% (3% to 14%)',
      grade: 'your own number',
      source: 'your own number',
      address: '',
      note: '',
    })
    expect(say({ edit: { value: 0.2, low: 0.1, high: 0.3 } }).range).toBe('10% to 30%')
  })

  it('says which ranges hold 8 of 10 futures only', () => {
    expect(say({ shape: 'normal' }).range).toBe('3% to 14% in 8 of 10 futures')
  })

  it('says that nothing is known where nothing is', () => {
    expect(say({ grade: null, source: null, note: '' })).toMatchObject({
      grade: 'no grade given',
      source: 'no source given',
      address: '',
    })
  })

  it.each<[Partial<NumberFacts>, string, string]>([
    [
      { unit: 'ratio', value: 1.06, low: 1, high: 1.12 },
      '1.06 × the usual price',
      '1 × the usual price to 1.12 × the usual price',
    ],
    [{ unit: 'part', value: 0.005, low: 0, high: 0.02 }, '0.5%', '0% to 2%'],
    [{ unit: 'rate', value: -0.02, low: -0.03, high: 0 }, '−2% a year', '−3% a year to 0% a year'],
    [{ unit: 'logPoints', value: 0.1, low: 0.05, high: 0.2 }, 'about 10%', 'about 5% to about 20%'],
    [
      { unit: 'currency', value: 69e6, low: 44.9e6, high: 104e6 },
      'R$69.000.000',
      'R$44.900.000 to R$104.000.000',
    ],
    [{ unit: 'perYear', value: 0.5, low: 0.5, high: 1 }, '0.5 a year', '0.5 a year to 1 a year'],
    [{ unit: 'months', value: 1, low: 1, high: 3 }, '1 month', '1 month to 3 months'],
    [{ unit: 'years', value: 2, low: 1, high: 4 }, '2 years', '1 year to 4 years'],
    [{ unit: 'factor', value: 2.7, low: 2, high: 4.5 }, '× 2.7', '× 2 to × 4.5'],
    [{ unit: 'jobs', value: 12.5, low: 10, high: 20 }, '12.5', '10 to 20'],
    [{ unit: 'calendarYear', value: 2012, low: 2012, high: 2013 }, '2012', '2012 to 2013'],
  ])('%j reads %s', (change, value, range) => {
    expect(say(change)).toMatchObject({ value, range })
  })

  it('keeps a hostile name or note on one line', () => {
    expect(say({ owner: { name: 'A\uE000\n B' }, note: 'x\ny' })).toMatchObject({ owner: 'A B', note: 'x y' })
  })
})

describe('every number of every place', () => {
  const folder = new URL('../../scenarios/', import.meta.url)
  const files = readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file))

  it.each(files)('%s: has a name of its own, apart from those of its owner’s others', (file) => {
    const parsed = parseScenario(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    if (!parsed.ok) throw new Error('broken scenario')
    const { scenario } = parsed
    const told = assumptionsOf(scenario).map((facts) => {
      const text = assumptionText(english, { ...facts, edit: null }, scenario.currency)
      expect(text.name).not.toBe(facts.field)
      expect(Object.values(text).join(' ')).not.toMatch(/undefined|NaN|\[object/)
      return `${facts.part} ${facts.owner.id} ${text.name}`
    })
    expect(new Set(told).size).toBe(told.length)
  })
})
