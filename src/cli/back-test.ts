import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { STANDARD } from '../back-test/job.ts'
import { backTestsMarkdown } from '../back-test/markdown.ts'
import { createRelease } from '../back-test/release.ts'
import { type BackTestReport, createReport, type PlayedScenario, rounded } from '../back-test/report.ts'
import { staleness, stampNow, stampOf } from '../back-test/stamp.ts'
import { backTestsTable } from '../back-test/table.ts'
import { triedOf } from '../back-test/tried.ts'
import { playTargets } from './back-test-play.ts'
import { type Command, type Context, readOptions, wholeNumber } from './command.ts'
import { formatJson } from './format.ts'
import { writeFile } from './output.ts'
import { inputError, InputError } from './problems.ts'
import { heldOutFiles, readJson, readScenario, SCENARIOS, scenarioIds } from './read.ts'
import { keepRelease, readReleases } from './releases.ts'
import { MOST_RUNS, MOST_WORKERS } from './simulate-options.ts'

const PAGE = join('docs', 'backtests.md')
const DATA = join(SCENARIOS, 'shared', 'back-tests.json')
/** The few numbers of it that the page shows beside its claims. */
const TRIED = join(SCENARIOS, 'shared', 'tried.json')

export const backTest: Command = {
  summary: 'hold the scenarios against what really happened',
  help: `npm run -s backtest -- [SCENARIO…] [options]

Plays the policies that were really in force, in every scenario of ${SCENARIOS}/ and ${SCENARIOS}/held-out/ or
in those named, says which observed outcomes lie in the simulated 80% range, and scores the forecasts.
Without SCENARIO and options it also writes ${PAGE} and ${DATA}.

  --json        print {targets: [{scenario, policy, metric, year, unit, observed, tolerance, p10,
                p50, p90, hit, mustFail, grade, source, …}], coverage80, …}
  --runs N      futures to play, 1 to ${MOST_RUNS} (${STANDARD.runs}); the files are for ${STANDARD.runs} only
  --workers N   threads (one per core); the numbers do not depend on it
  --keep        keep the forecasts of this version of the model beside those of earlier ones, once and for all
  --check       play and write nothing; the exit status is 2 when the files are not up to date
`,
  async run(args, context) {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(STANDARD.runs) },
      workers: { type: 'string', default: String(availableParallelism()) },
      keep: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    })
    const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
    const workers = wholeNumber('--workers', values.workers, { min: 1, max: MOST_WORKERS })
    if (values.check) {
      if (positionals.length > 0 || values.json)
        throw inputError('--check', 'is of all scenarios, must stand alone')
      checkFiles()
      return
    }
    if (values.keep && (positionals.length > 0 || runs !== STANDARD.runs))
      throw inputError('--keep', `is of all scenarios and ${STANDARD.runs} futures, must stand alone`)
    const files = (positionals.length === 0 ? allScenarios() : positionals).map(readScenario)
    const played = await playTargets(files, { runs, workers }, context)
    context.signal.throwIfAborted()
    const report = createReport(played, runs, readReleases())
    if (values.keep) return context.print(`Kept: ${keep(played, report)}\n`)
    if (values.json) return context.print(formatJson(report))
    const writes = positionals.length === 0 && runs === STANDARD.runs
    if (writes) writeFiles(rounded(report))
    await printReport(report, writes, context)
  },
}

/** Places of the page, and those that nothing was learnt from. */
const allScenarios = (): string[] => [...scenarioIds(), ...heldOutFiles()]

function writeFiles(report: BackTestReport): void {
  const page = backTestsMarkdown(report)
  writeFile(DATA, formatJson(report))
  writeFile(TRIED, formatJson(triedOf(report)))
  writeFile(PAGE, page)
}

/** Keeps the forecasts and says where. */
function keep(played: readonly PlayedScenario[], report: BackTestReport): string {
  const futures = played.flatMap((each) => each.futures)
  return keepRelease(createRelease(report, rounded(report).targets, futures))
}

async function printReport(report: BackTestReport, written: boolean, { print }: Context): Promise<void> {
  await print(backTestsTable(report))
  if (written) await print(`\nWritten: ${PAGE}, ${DATA}, ${TRIED}\n`)
}

/** @throws InputError when the files are not those of the scenarios and the model as they are. */
function checkFiles(): void {
  const scenarios = allScenarios().map((name) => readScenario(name).scenario)
  const report = readJson(DATA) as BackTestReport
  const isReport = typeof report === 'object' && Array.isArray(report.scenarios)
  if (!isReport) throw inputError(DATA, 'is no report, must be as `npm run backtest` writes it')
  const stale = staleness(stampOf(report), stampNow(scenarios, readReleases()))
  if (stale.length > 0) throw new InputError(stale.map((each) => ({ file: DATA, ...each })))
  const made = [
    [PAGE, backTestsMarkdown(report)],
    [TRIED, formatJson(triedOf(report))],
  ] as const
  for (const [file, text] of made) {
    if (readText(file) !== text)
      throw inputError(file, `differs from ${DATA}, must be as \`npm run backtest\` writes it`)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
