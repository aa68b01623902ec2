import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scenarioJsonSchemaText } from '../scenario/index.ts'
import { type Command, readOptions } from './command.ts'
import { writeFile } from './output.ts'
import { inputError } from './problems.ts'
import { SCENARIOS } from './read.ts'

const FILE = join(SCENARIOS, 'scenario.schema.json')

export const schema: Command = {
  summary: 'write the JSON Schema of scenario files',
  help: `npm run -s schema -- [--check]

Writes ${FILE} from the rules by which scenario files are checked.

  --check   write nothing; the exit status is 2 when the file is not up to date
`,
  run(args) {
    const { values } = readOptions(args, { check: { type: 'boolean', default: false } })
    const text = scenarioJsonSchemaText()
    if (!values.check) writeFile(FILE, text)
    else if (readText() !== text)
      throw inputError(FILE, 'is out of date, must be as `npm run schema` writes it')
    return Promise.resolve()
  },
}

function readText(): string {
  try {
    return readFileSync(FILE, 'utf8')
  } catch {
    return ''
  }
}
