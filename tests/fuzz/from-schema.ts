import fc from 'fast-check'

/** The part of JSON Schema that the scenario file's schema uses. */
interface Schema {
  readonly type?: string
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** How a field is made otherwise than its schema says, by its name: references, and what only costs time. */
export type Overrides = Readonly<Record<string, fc.Arbitrary<unknown> | null>>

/**
 * Values over the whole range of a JSON Schema, its bounds more often than what lies between.
 *
 * @param root the document that `$ref` points into.
 * @param overrides by the name of the field; null leaves the field out.
 */
export function fromSchema(schema: unknown, root: unknown, overrides: Overrides): fc.Arbitrary<unknown> {
  const { $defs } = root as { readonly $defs: Readonly<Record<string, Schema>> }
  const made = new Map<string, fc.Arbitrary<unknown>>()
  const make = (each: Schema): fc.Arbitrary<unknown> => {
    if (each.$ref !== undefined) {
      const name = each.$ref.replace('#/$defs/', '')
      const known = made.get(name) ?? make($defs[name] ?? {})
      made.set(name, known)
      return known
    }
    if (each.const !== undefined) return fc.constant(each.const)
    if (each.enum) return fc.constantFrom(...each.enum)
    if (each.anyOf) return fc.oneof(...each.anyOf.map(make))
    switch (each.type) {
      case 'integer':
        return fc.oneof(ends(each), fc.integer({ min: each.minimum ?? 0, max: each.maximum ?? 9 }))
      case 'number':
        return numbersOf(each)
      case 'boolean':
        return fc.boolean()
      case 'array':
        return fc.array(make(each.items ?? {}), {
          minLength: each.minItems ?? 0,
          maxLength: Math.min(3, each.maxItems ?? 3),
        })
      case 'object':
        return record(each)
      default:
        return fc.constant('text')
    }
  }
  const record = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> => {
    const fields: Record<string, fc.Arbitrary<unknown>> = {}
    for (const [name, field] of Object.entries(properties)) {
      const own = overrides[name]
      if (own !== null) fields[name] = own ?? make(field)
    }
    return fc.record(fields, {
      requiredKeys: required.filter((name) => name in fields),
      noNullPrototype: true,
    })
  }
  return make(schema as Schema)
}

const ends = ({ minimum, maximum, exclusiveMinimum }: Schema): fc.Arbitrary<number> => {
  const low = exclusiveMinimum === undefined ? (minimum ?? 0) : exclusiveMinimum + Number.MIN_VALUE
  return fc.constantFrom(low, maximum ?? 1)
}

/** Bounds, numbers between them by value and by size, and the smallest that differ from the lower bound. */
function numbersOf(schema: Schema): fc.Arbitrary<number> {
  const { minimum = 0, maximum = 1, exclusiveMinimum } = schema
  const low = exclusiveMinimum ?? minimum
  const inside = fc.double({
    min: low,
    max: maximum,
    noNaN: true,
    minExcluded: exclusiveMinimum !== undefined,
  })
  const bySize = fc
    .double({ min: -18, max: 15, noNaN: true })
    .map((size) => Math.min(maximum, Math.max(low, low + 10 ** size)))
  const even = fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((at) => (at > 0 ? low + at * (maximum - low) : maximum))
  return fc.oneof(ends(schema), inside, bySize, even)
}
