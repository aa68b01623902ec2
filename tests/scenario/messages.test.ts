import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/index.ts'
import { minimalWith } from './minimal.ts'

const SHARE = 'give a share from 0 to 1, where 0.3 means 30%'
const law = {
  lever: 'access',
  state: 'allowed',
  name: 'A law',
  note: 'A note',
  checkedOn: '2026-01-31',
  source: 'page',
}
const ramp = { from: 60, to: 30, startYear: 2030, endYear: 2032 }
const range = { value: 0.5, low: 0.3, high: 0.7 }
const backTest = {
  id: 'a',
  metric: 'share.trait.local',
  policy: 'baseline',
  year: 2030,
  observed: 0.2,
  tolerance: 0.1,
}

/** One field of the minimal file changed, and the problems that are then reported. */
const cases: [field: string, value: unknown, ...problems: string[]][] = [
  ['groups/1/recirculaton', 0.3, 'groups[1].recirculaton: unknown field, did you mean localRecirculation?'],
  ['storey', 'x', 'storey: unknown field, did you mean story?'],
  ['groups/1/entry', 1.4, `groups[1].entry: 1.4 is too high: ${SHARE}`],
  ['groups/1/entry', -0.1, `groups[1].entry: -0.1 is too low: ${SHARE}`],
  ['groups/1/entry', 'often', `groups[1].entry: "often" is not a number: ${SHARE}`],
  ['groups/1/entry', null, `groups[1].entry: null is not a number: ${SHARE}`],
  ['groups/1/entry', { low: 0.3, high: 0.9 }, `groups[1].entry.value: missing: ${SHARE}`],
  [
    'groups/1/entry',
    { ...range, value: 0.8 },
    'groups[1].entry.value: 0.8 lies outside its own range: give a value from low (0.3) to high (0.7)',
  ],
  [
    'groups/1/entry',
    { ...range, low: 0.9 },
    'groups[1].entry.low: 0.9 is above high (0.7): low, value and high must rise in this order',
  ],
  [
    'groups/1/entry',
    { value: 0.5, low: 0.3 },
    'groups[1].entry.high: missing: give low and high together, or neither',
  ],
  [
    'groups/1/entry',
    { value: 0.5, shape: 'pert' },
    'groups[1].entry.shape: pert needs a range: give low and high too, or leave shape out',
  ],
  [
    'groups/1/entry',
    { ...range, low: 0, shape: 'lognormal' },
    'groups[1].entry.low: 0 cannot be the low end of a lognormal: give a number above 0 or another shape',
  ],
  [
    'groups/1/entry',
    { value: 0.02, low: 0, high: 1, shape: 'beta' },
    'groups[1].entry.shape: 0 to 1 is too wide for a beta around 0.02: narrow it or take another shape, such as pert',
  ],
  [
    'groups/1/entry',
    { ...range, shape: 'norml' },
    'groups[1].entry.shape: "norml" is not known: give one of uniform, triangular, pert, normal, lognormal, beta',
  ],
  ['groups/1/entry', { value: 0.5, lo: 0.3 }, 'groups[1].entry.lo: unknown field, did you mean low?'],
  [
    'groups/1/entry',
    { ...range, source: 'page' },
    'groups[1].entry.source: there is no evidence entry "page", and there is none to choose from',
  ],
  [
    'groups/1/capacityPerYear',
    undefined,
    "groups[1].capacityPerYear: missing: give an amount of at least 0.01 in the scenario's currency, not in thousands or millions",
  ],
  [
    'groups/1/id',
    'Local firms',
    'groups[1].id: "Local firms" is not allowed: give a name of lower-case letters, digits and single hyphens that starts with a letter, such as family-farms',
  ],
  [
    'groups/1/id',
    'big-firms',
    'groups[1].id: "big-firms" is taken already by groups[0].id: every id must be unique',
  ],
  [
    'groups/1/id',
    'in-house',
    'groups[1].id: "in-house" is kept for public delivery: give another id, or the trait public',
  ],
  [
    'groups/1/traits',
    ['locl'],
    'groups[1].traits[0]: "locl" is not known: give one of local, cooperative, minorityOwned, womenLed, organic, familyFarm, small, informal, public, nonProfit',
  ],
  [
    'groups/1/traits',
    'local',
    'groups[1].traits: "local" is not a list: give a list of traits, in square brackets',
  ],
  [
    'groups/1/serves',
    { repair: 0.5 },
    'groups[1].serves.repair: there is no category "repair", did you mean repairs?',
  ],
  [
    'groups/1/convertsFrom',
    { group: 'bigfirms', kind: 'organic', lagYears: 2 },
    'groups[1].convertsFrom.group: there is no group "bigfirms", did you mean big-firms?',
  ],
  [
    'groups/1/convertsFrom',
    { group: 'local-firms', kind: 'organic', lagYears: 2 },
    'groups[1].convertsFrom.group: a group cannot convert from itself: name another group',
  ],
  [
    'groups/1/relativeCostFloor',
    1.3,
    'groups[1].relativeCostFloor: 1.3 is above the cost itself: learning lowers the cost, so give a floor of at most relativeCost (1)',
  ],
  ['groups', [], 'groups: a list of 0 is too short: give a list of 1 to 32 supplier groups'],
  ['groups', undefined, 'groups: missing: give a list of 1 to 32 supplier groups'],
  ['groups/1', 5, 'groups[1]: 5 is not an object: give an object with named fields, in braces'],
  [
    'categories/0/contractYears',
    2.5,
    'categories[0].contractYears: 2.5 is not a whole number: give a whole number of years from 1 to 10',
  ],
  [
    'categories/0/organicSupply',
    'yes',
    'categories[0].organicSupply: "yes" is neither true nor false: give true or false',
  ],
  [
    'categories/0/observedShares',
    { 'local-firms': 0.7, 'big-firms': 0.6 },
    'categories[0].observedShares: the parts add up to 1.3: they must add up to at most 1',
  ],
  [
    'categories/0/observedShares',
    { locals: 0.7 },
    'categories[0].observedShares.locals: there is no group "locals", allowed here: big-firms, local-firms',
  ],
  ['policies', undefined, 'policies: missing: give at least the policy named baseline'],
  ['policies/baseline', undefined, 'policies.baseline: missing: give an object with named fields, in braces'],
  [
    'policies/baseline/levers',
    { setAsideLocal: 0.3 },
    'policies.baseline.levers.setAsideLocal: unknown field, did you mean setAside.local?',
  ],
  [
    'policies/baseline/levers',
    { 'setAside.local': 30 },
    `policies.baseline.levers["setAside.local"]: 30 is too high: ${SHARE}`,
  ],
  [
    'policies/baseline/levers',
    { paymentDays: { value: 400 } },
    'policies.baseline.levers.paymentDays.value: 400 is too high: give a number of days from 0 to 180',
  ],
  [
    'policies/baseline/levers',
    { paymentDays: { ...ramp, to: 300 } },
    'policies.baseline.levers.paymentDays.to: 300 is too high: give a number of days from 0 to 180',
  ],
  [
    'policies/baseline/levers',
    { paymentDays: { ...ramp, endYear: 2026 } },
    'policies.baseline.levers.paymentDays.endYear: 2026 is before startYear (2030): the last year of a ramp cannot come before its first',
  ],
  [
    'policies/baseline/levers',
    { fixedBudget: 0.5 },
    'policies.baseline.levers.fixedBudget: 0.5 is not a whole number: give 0 for off or 1 for on',
  ],
  [
    'policies/The Reform',
    { name: 'x' },
    'policies["The Reform"]: not a policy id: use lower-case letters, digits and single hyphens, such as quota-alone',
  ],
  ['law', [{ ...law, lever: 'acces' }], 'law[0].lever: "acces" is not known, did you mean access?'],
  ['law', [law], 'law[0].source: there is no evidence entry "page", and there is none to choose from'],
  [
    'law',
    [{ ...law, checkedOn: 'May 2026' }],
    'law[0].checkedOn: "May 2026" is not allowed: give a date as year-month-day, such as 2026-03-31',
  ],
  ['levers', { main: ['access'] }, 'levers.main: a list of 1 is too short: give exactly 6 lever ids'],
  [
    'levers',
    { main: ['access', 'access', 'credit', 'label', 'support', 'inHouse'] },
    'levers.main[1]: "access" is taken already by levers.main[0]: name each main lever once',
  ],
  [
    'levers',
    { ranges: { access: { min: 0.5, max: 0.2, step: 0.1 } } },
    'levers.ranges.access.min: 0.5 is not below max (0.2): a slider must rise from min to max',
  ],
  [
    'focus',
    { metric: 'share.trait.locl', year: 2030, target: 0.3 },
    'focus.metric: there is no metric "share.trait.locl", did you mean share.trait.local?',
  ],
  [
    'focus',
    { metric: 'spend.total', year: 2030, target: 0.3 },
    'focus.metric: spend.total is not a share: give the id of a share, such as share.trait.local',
  ],
  [
    'focus',
    { metric: 'share.trait.local', year: 2050, target: 0.3 },
    'focus.year: 2050 is not simulated: give a year from 2026 to 2035',
  ],
  ['mechanisms', { passThru: 0.1 }, 'mechanisms.passThru: unknown field, did you mean passThrough?'],
  ['schemaVersion', 2, 'schemaVersion: 2 is not allowed: give 1, the only version of the file format so far'],
  ['years', 100, 'years: 100 is too high: give a whole number of years from 1 to 40'],
  [
    'currency',
    'eur',
    'currency: "eur" is not allowed: give the three capital letters of the currency (ISO 4217), such as EUR, or XXX when it does not matter',
  ],
  [
    'backTests',
    [{ ...backTest, policy: 'reform', unit: 'count', grade: 'B', source: 'page' }],
    'backTests[0].policy: there is no policy "reform", allowed here: baseline',
    'backTests[0].unit: count is not the unit of share.trait.local: give share',
    'backTests[0].source: there is no evidence entry "page", and there is none to choose from',
  ],
]

function problemsOf(json: unknown): string[] {
  const result = parseScenario(json)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('a broken file is refused in plain words', () => {
  it.each(cases)('%s: %j', (field, value, ...problems) => {
    expect(problemsOf(minimalWith(field, value))).toEqual(problems)
  })

  it('not an object', () => {
    expect(problemsOf([])).toEqual([
      '(file): a list of 0 is not an object: give an object with named fields, in braces',
    ])
  })

  it('a field that would reach the prototype', () => {
    const json: unknown = JSON.parse('{ "id": "x", "place": { "__proto__": { "name": "y" } } }')
    expect(problemsOf(json)).toEqual([
      'place: the field name "__proto__" is not allowed anywhere in a file: remove it',
    ])
    expect(problemsOf({ constructor: {} })[0]).toMatch('the field name "constructor" is not allowed')
  })

  it('nested too deep, too many values, too long a text', () => {
    let deep: unknown = 1
    for (let i = 0; i < 10_000; i++) deep = [deep]
    expect(problemsOf({ story: deep })[0]).toMatch(
      /: nested more than 16 levels deep: no field goes this deep, remove the lists or braces around it$/
    )
    expect(problemsOf({ groups: new Array(300_000).fill(0) })).toEqual([
      'groups: a list of 300000 items: the whole file may hold at most 200000 values',
    ])
    expect(problemsOf({ story: 'x'.repeat(30_000) })).toEqual([
      'story: text of 30000 characters: at most 20000 are allowed',
    ])
  })

  it('all problems at once, not the first alone', () => {
    expect(problemsOf({ id: 'x' })).toEqual([
      'title: missing: give text of 1 to 120 characters',
      'groups: missing: give a list of 1 to 32 supplier groups',
      'categories: missing: give a list of 1 to 64 categories',
      'policies: missing: give at least the policy named baseline',
    ])
  })
})
