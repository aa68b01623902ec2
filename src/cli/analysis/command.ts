import type { Outcomes } from '../../runner/lab.ts'
import type { Command } from '../command.ts'
import { formatJson, formatTable } from '../format.ts'
import { writeFile } from '../output.ts'
import { partRange } from '../shard.ts'
import type { Format } from '../simulate-options.ts'
import type { Analysis, AnalysisHead, Options } from './analysis.ts'
import { ask } from './ask.ts'
import { analysisHelp, readAnalysisOptions } from './options.ts'
import { emptyOutcomes, writePart } from './parts.ts'
import { playPlan } from './play.ts'

/** An analysis as a command, and what putting its parts together needs. */
export interface AnalysisCommand extends Command {
  readonly name: string
  /** Room for the outcomes of all futures, as the plan for the input wants them. */
  readonly room: (input: unknown, runs: number) => Outcomes[]
  /** The result as it is printed. */
  readonly conclude: (
    head: AnalysisHead,
    input: unknown,
    outcomes: readonly Outcomes[],
    format: Format
  ) => string
}

export function analysisCommand<Own extends Options, Input extends { readonly runs: number }, Result>(
  analysis: Analysis<Own, Input, Result>
): AnalysisCommand {
  const { name, summary, method } = analysis
  const conclude: AnalysisCommand['conclude'] = (head, data, outcomes, format) => {
    const input = data as Input
    const result = method.conclude(input, outcomes)
    if (format === 'csv') return formatTable(analysis.table(result, input))
    return formatJson({
      format: `spendshift-${name}`,
      version: 1,
      ...head,
      ...analysis.report(result, input),
    })
  }
  return {
    name,
    summary,
    help: analysisHelp(analysis),
    room: (input, runs) => emptyOutcomes(method.plan(input as Input), runs),
    conclude,
    async run(args, context) {
      const { options, values } = readAnalysisOptions(analysis, args)
      const asked = ask(options)
      // Parts are put together from what their files hold, so the whole begins with the same.
      const input = asJson(analysis.input(asked, values))
      const { runs, part, workers, format, out } = options
      const range = partRange(part ?? { index: 1, of: 1 }, runs)
      const outcomes = await playPlan(
        { planned: method.plan(input), ...range },
        { workers, file: asked.file },
        context
      )
      context.signal.throwIfAborted()
      const text = part
        ? writePart({ analysis: name, head: asked.head, ...range, input }, outcomes)
        : context.hold(() => conclude(asked.head, input, outcomes, format))
      context.signal.throwIfAborted()
      if (out === undefined) await context.print(text)
      else writeFile(out, text)
    },
  }
}

const asJson = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T
