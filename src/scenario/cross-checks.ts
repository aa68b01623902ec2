import { leverById, metricSpecs, type Model } from '../engine/index.ts'
import { central } from './central.ts'
import { isLookedUp, type LawNote } from './law-notes.ts'
import type { LawPack } from './law-pack.ts'
import { suggest } from './nearest.ts'
import { pathText, type Problem } from './problem.ts'
import type { FileNumber, FileQuantity } from './quantity.ts'
import type { Scenario } from './scenario.ts'
import { isId } from './text.ts'

type Path = readonly PropertyKey[]
type Add = (path: Path, message: string) => void

/** What no single field can tell: ids that must exist or be unique, sums, and years within the simulated ones. */
export function crossCheck(scenario: Scenario, model: Model): Problem[] {
  const problems: Problem[] = []
  const add: Add = (path, message) => problems.push({ path: pathText(path), message })
  checkUnique(scenario, add)
  checkGroups(scenario, add)
  checkCategories(scenario, add)
  checkPolicyNames(scenario, add)
  checkMeasures(scenario, model, add)
  checkLevers(scenario, add)
  const ids = scenario.evidence.map((each) => each.id)
  checkSources(scenario, ids, add)
  return problems
}

/** What no single field of a law pack can tell: one note for each lever, caps within reach, sources that are listed, laws that were looked at. */
export function checkLawPack({ law, evidence, thresholds }: LawPack): Problem[] {
  const problems: Problem[] = []
  const add: Add = (path, message) => problems.push({ path: pathText(path), message })
  uniqueIn(add)(
    law.map((each) => each.lever),
    (i) => ['law', i, 'lever'],
    'give one law note for each lever'
  )
  uniqueIn(add)(
    evidence.map((each) => each.id),
    (i) => ['evidence', i, 'id'],
    'every id must be unique'
  )
  checkCaps(law, add)
  law.forEach((note, i) => {
    if (!isLookedUp(note)) add(['law', i], 'names no law that was looked up: leave the note out')
  })
  const ids = evidence.map((each) => each.id)
  checkSources({ law, thresholds }, ids, add)
  return problems
}

type Unique = (names: readonly string[], path: (i: number) => Path, what: string) => void

const uniqueIn =
  (add: Add): Unique =>
  (names, path, what) => {
    names.forEach((name, i) => {
      const first = names.indexOf(name)
      if (first < i) add(path(i), `"${name}" is taken already by ${pathText(path(first))}: ${what}`)
    })
  }

function checkUnique({ groups, categories, evidence, backTests, law, levers }: Scenario, add: Add): void {
  const unique = uniqueIn(add)
  const lists = { groups, categories, evidence, backTests }
  for (const [list, items] of Object.entries(lists)) {
    unique(
      items.map((item) => item.id),
      (i) => [list, i, 'id'],
      'every id must be unique'
    )
  }
  unique(
    law.map((each) => each.lever),
    (i) => ['law', i, 'lever'],
    'give one law note for each lever'
  )
  unique(levers.main, (i) => ['levers', 'main', i], 'name each main lever once')
}

function checkGroups({ groups, categories }: Scenario, add: Add): void {
  const groupIds = groups.map((group) => group.id)
  const categoryIds = categories.map((category) => category.id)
  groups.forEach((group, i) => {
    const { id, traits, relativeCost, relativeCostFloor, convertsFrom, serves = {} } = group
    const at: Path = ['groups', i]
    if (id === 'in-house' && !traits.includes('public')) {
      add([...at, 'id'], '"in-house" is kept for public delivery: give another id, or the trait public')
    }
    if (relativeCostFloor !== undefined && central(relativeCostFloor) > central(relativeCost)) {
      const rule = `learning lowers the cost, so give a floor of at most relativeCost (${central(relativeCost)})`
      add([...at, 'relativeCostFloor'], `${central(relativeCostFloor)} is above the cost itself: ${rule}`)
    }
    if (convertsFrom?.group === id)
      add([...at, 'convertsFrom', 'group'], 'a group cannot convert from itself: name another group')
    else if (convertsFrom)
      mustExist([...at, 'convertsFrom', 'group'], convertsFrom.group, groupIds, 'group', add)
    for (const key of Object.keys(serves))
      mustExist([...at, 'serves', key], key, categoryIds, 'category', add)
    partsOfOne([...at, 'serves'], Object.values(serves), add)
  })
}

function checkCategories({ groups, categories }: Scenario, add: Add): void {
  const groupIds = groups.map((group) => group.id)
  categories.forEach(({ directShares = [], observedShares = {} }, i) => {
    directShares.forEach(({ upTo }, band) => {
      const before = directShares[band - 1]
      if (before && central(upTo) <= central(before.upTo)) {
        const rule = `bands must rise, so give more than ${central(before.upTo)}`
        add(
          ['categories', i, 'directShares', band, 'upTo'],
          `${central(upTo)} is not above the band before: ${rule}`
        )
      }
    })
    const at: Path = ['categories', i, 'observedShares']
    for (const key of Object.keys(observedShares)) mustExist([...at, key], key, groupIds, 'group', add)
    partsOfOne(at, Object.values(observedShares), add)
  })
}

function checkPolicyNames({ policies }: Scenario, add: Add): void {
  for (const id of Object.keys(policies)) {
    if (!isId(id))
      add(
        ['policies', id],
        'not a policy id: use lower-case letters, digits and single hyphens, such as quota-alone'
      )
  }
}

function checkMeasures(
  { focus, backTests, policies, startYear, years }: Scenario,
  model: Model,
  add: Add
): void {
  const specs = metricSpecs(model)
  const inYears = (path: Path, year: number) => {
    const last = startYear + years - 1
    if (year < startYear || year > last)
      add(path, `${year} is not simulated: give a year from ${startYear} to ${last}`)
  }
  const metrics = specs.map((spec) => spec.id)
  const shares = specs.filter((spec) => spec.unit === 'share').map((spec) => spec.id)
  if (metrics.includes(focus.metric) && !shares.includes(focus.metric)) {
    add(
      ['focus', 'metric'],
      `${focus.metric} is not a share: give the id of a share, such as ${shares.find((id) => id.startsWith('share.'))}`
    )
  } else mustExist(['focus', 'metric'], focus.metric, shares, 'metric', add)
  inYears(['focus', 'year'], focus.year)
  backTests.forEach((test, i) => {
    const at: Path = ['backTests', i]
    mustExist([...at, 'metric'], test.metric, metrics, 'metric', add)
    mustExist([...at, 'policy'], test.policy, Object.keys(policies), 'policy', add)
    inYears([...at, 'year'], test.year)
    const unit = specs.find((spec) => spec.id === test.metric)?.unit
    if (unit !== undefined && unit !== test.unit)
      add([...at, 'unit'], `${test.unit} is not the unit of ${test.metric}: give ${unit}`)
    checkEvent(test, at, add)
  })
}

function checkEvent(
  { event = false, above, observed }: Scenario['backTests'][number],
  at: Path,
  add: Add
): void {
  if (event && above === undefined)
    add([...at, 'above'], 'is missing: an event needs the least value of its metric at which it happens')
  if (event && observed !== 0 && observed !== 1)
    add([...at, 'observed'], `${observed} says nothing of an event: give 1 if it happened, 0 if it did not`)
  if (!event && above !== undefined)
    add([...at, 'above'], 'is only for an event: set event to true, or leave it out')
}

function checkLevers({ law, levers }: Scenario, add: Add): void {
  checkCaps(law, add)
  for (const [id, range] of Object.entries(levers.ranges)) {
    if (range.min !== undefined && range.min >= range.max) {
      add(
        ['levers', 'ranges', id, 'min'],
        `${range.min} is not below max (${range.max}): a slider must rise from min to max`
      )
    }
  }
}

function checkCaps(law: readonly LawNote[], add: Add): void {
  law.forEach(({ lever, cap }, i) => {
    const { max } = leverById(lever)
    if (cap !== undefined && cap > max)
      add(['law', i, 'cap'], `${cap} is more than the lever takes: give at most ${max}`)
  })
}

/** Check every `source` in the tree against the evidence entries. */
export function checkSources(tree: unknown, ids: readonly string[], add: Add, path: Path = []): void {
  if (typeof tree !== 'object' || tree === null) return
  for (const [key, value] of Object.entries(tree)) {
    const at = [...path, Array.isArray(tree) ? Number(key) : key]
    if (key === 'source' && typeof value === 'string') mustExist(at, value, ids, 'evidence entry', add)
    else checkSources(value, ids, add, at)
  }
}

function mustExist(path: Path, name: string, known: readonly string[], what: string, add: Add): void {
  if (!known.includes(name)) add(path, `there is no ${what} "${name}", ${suggest(name, known)}`)
}

function partsOfOne(path: Path, parts: readonly (FileQuantity | FileNumber)[], add: Add): void {
  const sum = parts.reduce<number>((total, part) => total + central(part), 0)
  if (sum > 1 + 1e-9)
    add(path, `the parts add up to ${Number(sum.toPrecision(4))}: they must add up to at most 1`)
}
