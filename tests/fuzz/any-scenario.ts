import fc from 'fast-check'
import { scenarioJsonSchema } from '../../src/scenario/index.ts'
import { fromSchema } from './from-schema.ts'
import { repair } from './repair.ts'

const schema = scenarioJsonSchema() as { readonly properties: Readonly<Record<string, { items?: unknown }>> }

const GROUPS = ['a', 'b', 'c']
const CATEGORIES = ['x', 'y']

const text = fc.constantFrom('Text', 'Ünïcode & “quotes”', '')
const someText = fc.constant('A name')

/** What schemas cannot say: which ids exist. And texts, which no number depends on. */
const overrides = {
  $schema: null,
  note: null,
  source: null,
  summary: null,
  story: text,
  authority: text,
  name: someText,
  title: someText,
  buys: someText,
  unitName: someText,
  country: fc.constant('ZZ'),
  currency: fc.constant('EUR'),
  law: null,
  focus: null,
  leavesOut: null,
  backTests: null,
  evidence: null,
  eligibility: null,
  // Parts that add up to at most 1.
  serves: fc.constantFrom({ x: 1 }, { x: 0.5, y: 0.5 }, { y: 0 }, {}),
  observedShares: fc.constantFrom({ a: 0.3, b: 0.7 }, { a: 1 }, { a: 0, b: 1e-9 }),
  reservedForms: fc.constantFrom(
    { local: { form: 'call' } },
    { small: { form: 'carveOut' }, label: { form: 'call' } }
  ),
}

const part = (name: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fromSchema(schema.properties[name]?.items, schema, { ...overrides, ...own })

const listOf = (ids: readonly string[], each: (id: string) => fc.Arbitrary<unknown>) =>
  fc.integer({ min: 1, max: ids.length }).chain((n) => fc.tuple(...ids.slice(0, n).map(each)))

const groups = listOf(GROUPS, (id) =>
  part('groups', { id: fc.constant(id), group: fc.constantFrom(...GROUPS) })
)
const categories = listOf(CATEGORIES, (id) => part('categories', { id: fc.constant(id) }))

const levers = fromSchema({ $ref: '#/$defs/leverSettings' }, schema, overrides)
const policy = fc.record({ name: someText, levers })

interface AnyGroup extends Record<string, unknown> {
  readonly id: string
  readonly serves?: Record<string, unknown>
  readonly convertsFrom?: Record<string, unknown>
}

interface AnyFile extends Record<string, unknown> {
  readonly groups: readonly AnyGroup[]
  readonly categories: readonly Record<string, unknown>[]
}

/** The file with names that exist in it: groups to convert from, categories to serve; and costs above their floors. */
function refer(file: AnyFile): AnyFile {
  const groupIds = file.groups.map(({ id }) => id)
  const categoryIds = file.categories.map(({ id }) => String(id))
  const known = (parts: unknown, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(parts as object).filter(([id]) => ids.includes(id)))
  return {
    ...file,
    groups: file.groups.map(({ serves, convertsFrom, relativeCostFloor, ...group }, i) => {
      const before = groupIds[i - 1]
      return {
        ...group,
        ...(serves && { serves: known(serves, categoryIds) }),
        ...(convertsFrom && before !== undefined && { convertsFrom: { ...convertsFrom, group: before } }),
        ...(relativeCostFloor !== undefined &&
          central(relativeCostFloor) <= central(group['relativeCost'] ?? 1) && { relativeCostFloor }),
      }
    }),
    categories: file.categories.map(({ observedShares, ...category }) => ({
      ...category,
      ...(observedShares !== undefined && { observedShares: known(observedShares, groupIds) }),
    })),
  }
}

const central = (quantity: unknown): number =>
  Number(typeof quantity === 'object' ? Reflect.get(quantity ?? {}, 'value') : quantity)

/** Scenario files over the whole range of the schema; what stands between fields may still be wrong. */
export const anyScenario: fc.Arbitrary<AnyFile> = fromSchema(schema, schema, {
  ...overrides,
  id: fc.constant('any'),
  groups,
  categories,
  levers: null,
  policies: fc.record({ baseline: policy, reform: policy }),
  years: fc.integer({ min: 1, max: 6 }),
}).map((file) => refer(repair(file) as AnyFile))
