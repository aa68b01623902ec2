import { MODEL_VERSION } from '../../engine/index.ts'
import { checkHeads, checkWhole, damaged, fieldOf, isCount, readPart } from '../part-files.ts'
import { inputError } from '../problems.ts'
import type { Format } from '../simulate-options.ts'
import type { AnalysisCommand } from './command.ts'
import { type AnalysisPart, fillIn } from './parts.ts'

type Sheet = Omit<AnalysisPart, 'columns' | 'input'> & { readonly file: string }

/**
 * Puts the parts of an analysis together. Of each file only one is in memory at a time.
 *
 * @throws InputError naming the file that is damaged, missing, given twice or of another analysis.
 */
export function mergeAnalysis(
  files: readonly string[],
  commands: readonly AnalysisCommand[],
  format: Format
): string {
  const sheets = files.map((file): Sheet => {
    const { analysis, head, first, count, key, format, version } = readPartFile(file)
    return { file, analysis, head, first, count, key, format, version }
  })
  const [lead] = sheets
  if (!lead) throw inputError('FILE', 'is missing, must be the files of all parts')
  const command = commands.find(({ name }) => name === lead.analysis)
  if (!command) throw inputError(lead.file, `${lead.analysis}, is no analysis of this version`, 'analysis')
  if (lead.head.model !== MODEL_VERSION) {
    const message = `${lead.head.model}, must be ${MODEL_VERSION}, the model of this version`
    throw inputError(lead.file, message, 'head.model')
  }
  for (const sheet of sheets) checkSame(lead, sheet)
  checkWhole(sheets, lead.head.runs)
  const { input } = readPartFile(lead.file)
  const outcomes = command.room(input, lead.head.runs)
  for (const { file } of sheets) {
    if (!fillIn(outcomes, readPartFile(file))) throw damaged(file)
  }
  return command.conclude(lead.head, input, outcomes, format)
}

/** @throws InputError when two files are parts of different analyses. */
function checkSame(lead: Sheet, other: Sheet): void {
  if (other.analysis !== lead.analysis) {
    const message = `${other.analysis}, must be ${lead.analysis} as in ${lead.file}`
    throw inputError(other.file, message, 'analysis')
  }
  checkHeads(lead, other)
  if (other.key === lead.key) return
  throw inputError(other.file, `differs, must be of the same levers and options as ${lead.file}`, 'input')
}

/** @throws InputError when the file is not as an analysis wrote it. */
function readPartFile(file: string): AnalysisPart {
  const json = readPart(file, 'spendshift-analysis-part')
  const head = fieldOf(json, 'head')
  const counts = [fieldOf(json, 'first'), fieldOf(json, 'count'), fieldOf(head, 'runs')]
  const texts = [fieldOf(json, 'analysis'), fieldOf(json, 'key'), fieldOf(head, 'model')]
  const isWhole =
    counts.every(isCount) &&
    texts.every((text) => typeof text === 'string') &&
    isListOfLists(fieldOf(json, 'columns'))
  if (!isWhole) throw damaged(file)
  return json as AnalysisPart
}

const isListOfLists = (data: unknown): boolean =>
  isListOf(data, (policies) =>
    isListOf(policies, (columns) => isListOf(columns, (text) => typeof text === 'string'))
  )

const isListOf = (data: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(data) && data.every(isItem)
