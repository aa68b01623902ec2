import { analysisCommands } from './analyses.ts'
import { mergeAnalysis } from './analysis/merge.ts'
import { type Command, oneOf, readOptions } from './command.ts'
import { mergeSimulation } from './merge-simulation.ts'
import { checkOut, writeFile } from './output.ts'
import type { PartFormat } from './part-files.ts'
import { inputError } from './problems.ts'
import { readStart } from './read.ts'

export const merge: Command = {
  summary: 'put the parts of a simulation or an analysis together',
  help: `npm run -s simulate -- merge FILE… [options]

Puts together what --shard wrote, of simulate or of an analysis, and prints what the same command
prints without --shard, byte for byte. All N parts must be there, in any order.

  --format json|csv   (json)
  --out FILE          write there instead of to standard output
`,
  async run(args, { print, hold }) {
    const { values, positionals: files } = readOptions(args, {
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
    })
    const format = oneOf('--format', values.format, ['json', 'csv'])
    if (values.out !== undefined) checkOut(values.out, { inputs: files })
    const [file] = files
    if (file === undefined) throw inputError('FILE', 'is missing, must be the files of all parts')
    const text = isOfAnalysis(file)
      ? hold(() => mergeAnalysis(files, analysisCommands, format))
      : await mergeSimulation(files, format)
    if (values.out === undefined) await print(text)
    else writeFile(values.out, text)
  },
}

/** By the file's first bytes, which are read alone: a part may be large. */
function isOfAnalysis(file: string): boolean {
  const start = `{"format":"${'spendshift-analysis-part' satisfies PartFormat}"`
  return readStart(file, start.length) === start
}
