import { describe, expect, it } from 'vitest'
import { LEVER_IDS, leverById, metricSpecs, TRAITS } from '../../src/engine/index.ts'
import { SCALE_STARTS, WORKS_WITH } from '../../src/messages/lever-facts.ts'
import { leverValueText, leverWord } from '../../src/messages/lever-words.ts'
import { metricName } from '../../src/messages/metric-names.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { dotsSummary, dotsTitle, targetText, timeSummary } from '../../src/messages/sentences/charts.ts'
import { parseScenario, toModel } from '../../src/scenario/index.ts'
import saoPaulo from '../../scenarios/sao-paulo-school-meals.json'
import { english } from './english.ts'

const { messages } = english

/** Words that hide, oversell or frighten; a reader is told in plain ones. */
const BANNED =
  /\b(optimal|optimi[sz]e\w*|impact\w*|empower\w*|unlock\w*|baseline|BAU|monte carlo|confidence interval|certain|certainly|(?<!equally )likely|unlikely|probabilit\w+|median|parameters?|proportion|expenditure|stochastic|leverag\w+|stakeholders?|utili[sz]e\w*)\b/i

/** Every text of a catalogue with its path; functions are called with stand-ins, legal terms left out. */
function texts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function')
    return [[path, String((node as (...args: unknown[]) => unknown)(...standIns))]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node)
    .filter(([key]) => key !== 'term')
    .flatMap(([key, value]) => texts(value, `${path}.${key}`))
}

/** Passes for a text, a number, a list, and an object whose every field is a text. */
const standIn: unknown = new Proxy(Object('2') as object, {
  get(text, name) {
    if (name === Symbol.toPrimitive) return () => '2'
    if (name === 'map') return () => ['2']
    const own: unknown = Reflect.get(text, name)
    if (own === undefined) return '2'
    return typeof own === 'function' ? (own.bind(text) as unknown) : own
  },
})
const standIns = Array.from({ length: 5 }, () => standIn)

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

describe('the catalogue', () => {
  it('holds none of the words to avoid', () => {
    expect(texts(messages).filter(([, text]) => BANNED.test(text))).toEqual([])
  })

  it('leaves no text empty', () => {
    expect(texts(messages).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('uses typographic apostrophes and quotes', () => {
    expect(texts(messages).filter(([, text]) => /['"]/.test(text))).toEqual([])
  })

  it('has a name for every metric of a model, and none twice', () => {
    const parsed = parseScenario(saoPaulo)
    if (!parsed.ok) throw new Error('broken scenario')
    const groupName = (id: string) => parsed.scenario.groups.find((group) => group.id === id)?.name ?? id
    const ids = metricSpecs(toModel(parsed.scenario)).map((spec) => spec.id)
    const names = ids.map((id) => metricName(english, id, groupName))
    expect(ids.filter((id, index) => names[index] === id)).toEqual([])
  })

  it('gives back a metric id that it does not know', () => {
    expect(metricName(english, 'constructor', (id) => id)).toBe('constructor')
    expect(metricName(english, 'share.trait.newTrait', (id) => id)).toBe('newTrait, share of spending')
  })
})

describe('every trait', () => {
  it.each(TRAITS)('%s has a plural subject and an owner', (trait) => {
    const { label, subject, owner } = messages.traits[trait]
    expect(subject.toLowerCase()).toBe(label.toLowerCase())
    expect(owner).toBe(`${label}’`)
    expect(subject).toMatch(/s$/)
  })
})

describe('every lever', () => {
  it.each(LEVER_IDS)('%s says what it is for in at most 20 words, and how it works in 25 to 70', (id) => {
    const { label, purpose, background } = messages.levers[id]
    expect(words(label)).toBeLessThanOrEqual(8)
    expect(words(purpose)).toBeLessThanOrEqual(20)
    expect(words(background)).toBeGreaterThanOrEqual(25)
    expect(words(background)).toBeLessThanOrEqual(70)
  })

  it.each(LEVER_IDS)('%s has a word for each step of its scale', (id) => {
    const starts = SCALE_STARTS[id]
    expect(messages.levers[id].scale).toHaveLength(starts === 'versusToday' ? 3 : starts.length)
    const { min, max, neutral } = leverById(id)
    for (const value of [min, neutral, max]) expect(leverWord(english, id, value, neutral)).not.toBe('')
  })

  it.each(LEVER_IDS)('%s names other levers that it works with', (id) => {
    expect(WORKS_WITH[id].length).toBeGreaterThan(0)
    expect(WORKS_WITH[id]).not.toContain(id)
  })

  it('has a label of its own', () => {
    const labels = LEVER_IDS.map((id) => messages.levers[id].label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('a lever’s value', () => {
  it('reads with its unit', () => {
    expect(leverValueText(english, 'access', 0.6, 'BRL')).toBe('60%')
    expect(leverValueText(english, 'directAwardThreshold', 17_600, 'BRL')).toBe('R$17.600')
    expect(leverValueText(english, 'paymentDays', 1, 'BRL')).toBe('1 day')
    expect(leverValueText(english, 'paymentDays', 30, 'BRL')).toBe('30 days')
    expect(leverValueText(english, 'contractYears', 2, 'BRL')).toBe('+2 years')
    expect(leverValueText(english, 'contractYears', 0, 'BRL')).toBe('no more years')
    expect(leverValueText(english, 'fixedBudget', 1, 'BRL')).toBe('on')
  })

  it('has its word', () => {
    expect(leverWord(english, 'access', 0, 0)).toBe('none')
    expect(leverWord(english, 'access', 0.9, 0)).toBe('strong')
    expect(leverWord(english, 'directAwardThreshold', 8000, 8000)).toBe('as today')
    expect(leverWord(english, 'directAwardThreshold', 9000, 8000)).toBe('higher')
    expect(leverWord(english, 'paymentDays', 0, 30)).toBe('at once')
  })
})

describe('charts in words', () => {
  const metric = 'share.trait.familyFarm'

  it('have a title of at most 10 words', () => {
    expect(dotsTitle(english, metric, 2018)).toBe('Family farms’ share of spending in 2018')
    for (const trait of TRAITS)
      expect(words(dotsTitle(english, `share.trait.${trait}.count`, 2018))).toBeLessThanOrEqual(10)
  })

  it('give range and count of the dots, and today’s rules', () => {
    const dots = Float64Array.from({ length: 20 }, (_, dot) => 0.13 + dot / 100)
    const summary = dotsSummary(english, {
      metric,
      year: 2018,
      target: 0.185,
      dots,
      above: 14,
      chance: chanceOf(1400, 2000),
      range: { p10: 0.15, p90: 0.3 },
      today: { p10: 0, p90: 0.021 },
    })
    expect(summary).toBe(
      'Family farms’ share of spending in 2018. 20 dots, each one of 20 equally likely futures, from 13% to 32%. 14 of these 20 dots are above 18.5%. 8 of 10 futures land between 15% and 30%. Under today’s rules most futures land at 0–2%.'
    )
  })

  it('follow the range over the years', () => {
    const last = { p10: 0.1, p90: 0.2 }
    const todayLast = { p10: 0, p90: 0.05 }
    expect(timeSummary(english, { metric, years: [2012, 2026], first: todayLast, last, todayLast })).toBe(
      'Family farms’ share of spending, year by year. 2012: most futures 0–5%. 2026: most futures 10–20%. Under today’s rules in 2026: most futures 0–5%.'
    )
    expect(targetText(english, 0.2)).toBe('target 20%')
  })
})
