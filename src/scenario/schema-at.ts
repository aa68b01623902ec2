import { z } from 'zod'
import { isPlainObject } from './limits.ts'

/** The schema that judged the value at a path, or null when the path leaves the schema. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  json: unknown
): z.core.$ZodType | null {
  const here = unwrap(schema, json)
  const [key, ...rest] = path
  if (key === undefined) return here
  const next = child(here, key)
  const value =
    typeof json === 'object' && json !== null ? (json as Record<PropertyKey, unknown>)[key] : undefined
  return next ? schemaAt(next, rest, value) : null
}

/** Names of the fields that an object schema knows. */
export function fieldNames(schema: z.core.$ZodType | null): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** Take off defaults and optionality; of alternatives take the object that knows most of the value's fields. */
function unwrap(schema: z.core.$ZodType, json: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional)
    return unwrap(schema.def.innerType, json)
  if (!(schema instanceof z.ZodUnion)) return schema
  const keys = isPlainObject(json) ? Object.keys(json) : []
  const knows = (option: z.core.$ZodType) => keys.filter((key) => fieldNames(option).includes(key)).length
  return schema.options
    .filter((option) => option instanceof z.ZodObject)
    .reduce<z.core.$ZodType>(
      (best, each) => (fieldNames(best).length > 0 && knows(best) >= knows(each) ? best : each),
      schema
    )
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (!(schema instanceof z.ZodObject)) return null
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  return shape[String(key)] ?? schema.def.catchall ?? null
}
