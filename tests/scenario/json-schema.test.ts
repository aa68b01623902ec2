import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarioJsonSchema, scenarioJsonSchemaText } from '../../src/scenario/index.ts'

describe('scenarios/scenario.schema.json', () => {
  it('is what the schema in the source generates', () => {
    const file = readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8')
    expect(file).toBe(scenarioJsonSchemaText())
  })

  it('describes every field', () => {
    const bare = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return []
      const fields = 'properties' in schema ? Object.entries(schema.properties as Record<string, object>) : []
      const missing = fields
        .filter(([, field]) => !('description' in field) && !('$ref' in field))
        .map(([key]) => `${path}.${key}`)
      return [...missing, ...Object.entries(schema).flatMap(([key, value]) => bare(value, `${path}.${key}`))]
    }
    expect(bare(scenarioJsonSchema(), '')).toEqual([])
  })

  it('refuses fields it does not know', () => {
    expect(scenarioJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: ['id', 'title', 'groups', 'categories', 'policies'],
    })
  })
})
