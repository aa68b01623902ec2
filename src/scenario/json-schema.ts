import { z } from 'zod'
import { lawPackFile } from './law-pack.ts'
import { scenarioFile } from './scenario.ts'

/** The JSON Schema of scenario files (draft 2020-12), for editors and other programs. */
export function scenarioJsonSchema(): object {
  return {
    title: 'Spendshift scenario',
    description: 'A place, its suppliers, what it buys, and the policies to compare.',
    ...z.toJSONSchema(scenarioFile, { io: 'input', target: 'draft-2020-12' }),
  }
}

/** The JSON Schema as it stands in `scenarios/scenario.schema.json`, laid out as Prettier does. */
export const scenarioJsonSchemaText = (): string => `${layout(scenarioJsonSchema(), '', 0)}\n`

/** The JSON Schema of law packs as it stands in `scenarios/law/law.schema.json`. */
export const lawPackJsonSchemaText = (): string => `${layout(lawPackJsonSchema(), '', 0)}\n`

const lawPackJsonSchema = (): object => ({
  title: 'Spendshift law pack',
  description: 'What the law of a country or union says of the levers.',
  ...z.toJSONSchema(lawPackFile, { io: 'input', target: 'draft-2020-12' }),
})

const WIDTH = 110

/** JSON with two-space indents, lists of plain values on one line where they fit; `taken` characters stand before. */
function layout(json: unknown, indent: string, taken: number): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  const inner = `${indent}  `
  if (Array.isArray(json)) {
    const flat = `[${json.map((item) => JSON.stringify(item)).join(', ')}]`
    const plain = json.every((item) => typeof item !== 'object' || item === null)
    if (plain && taken + flat.length + 1 <= WIDTH) return flat
    return `[\n${json.map((item) => inner + layout(item, inner, inner.length)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(json).map(([key, value]) => {
    const name = `${inner}${JSON.stringify(key)}: `
    return name + layout(value, inner, name.length)
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}
