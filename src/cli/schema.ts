import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawPackJsonSchemaText, scenarioJsonSchemaText } from '../scenario/index.ts'
import { type Command, readOptions } from './command.ts'
import { writeFile } from './output.ts'
import { inputError } from './problems.ts'
import { SCENARIOS } from './read.ts'

const FILES = [
  { file: join(SCENARIOS, 'scenario.schema.json'), text: scenarioJsonSchemaText },
  { file: join(SCENARIOS, 'law', 'law.schema.json'), text: lawPackJsonSchemaText },
]

export const schema: Command = {
  summary: 'write the JSON Schemas of scenario files and law packs',
  help: `npm run -s schema -- [--check]

Writes ${FILES.map(({ file }) => file).join(' and ')} from the rules by which these files are checked.

  --check   write nothing; the exit status is 2 when one of them is not up to date
`,
  run(args) {
    const { values } = readOptions(args, { check: { type: 'boolean', default: false } })
    for (const { file, text } of FILES) {
      if (!values.check) writeFile(file, text())
      else if (readText(file) !== text())
        throw inputError(file, 'is out of date, must be as `npm run schema` writes it')
    }
    return Promise.resolve()
  },
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
