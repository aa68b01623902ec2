import { type Command, readOptions, wholeNumber } from './command.ts'
import { formatJson } from './format.ts'
import { type LeverTrial, tryLevers } from './lever-trial.ts'
import { inputError, InputError } from './problems.ts'
import { readScenario, scenarioIds } from './read.ts'
import { MOST_RUNS } from './simulate-options.ts'

const USUAL_RUNS = 200

export const levers: Command = {
  summary: 'try every lever in every place, from today to a strong value',
  help: `npm run -s levers -- [SCENARIO…] [options]

Moves each lever alone, in the same futures as today's rules, and prints what it does in the last year: to what it is
for, to the bill, to reservations that find nobody; beside it the sign that theory or evidence expects, and why. The
exit status is 2 when a lever does nothing, or the opposite, where an effect is expected.

  --runs N   futures of each lever, 1 to ${MOST_RUNS} (${USUAL_RUNS})
  --json     print {trials: [{scenario, lever, today, strong, measure, sign, why, effect, error, bill,
             unfilled, verdict}]}
`,
  async run(args, { print, hold, signal }) {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(USUAL_RUNS) },
    })
    const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
    const names = positionals.length === 0 ? scenarioIds() : positionals
    const trials: LeverTrial[] = []
    if (!values.json) await print(row(HEADS))
    for (const name of names) {
      signal.throwIfAborted()
      const { scenario } = readScenario(name)
      const found = hold(() => tryLevers(scenario, { runs, seed: 1 }))
      trials.push(...found)
      if (!values.json) await print(`\n${scenario.title}\n${found.map(line).join('')}`)
    }
    if (values.json) await print(formatJson({ trials }))
    const failing = trials.filter(({ verdict }) => verdict === 'without effect' || verdict === 'against')
    if (failing.length === 0) return
    throw new InputError(
      failing.flatMap(
        ({ scenario, lever, verdict, why }) =>
          inputError(scenario, `${lever} is ${verdict}, must act: ${why}`).problems
      )
    )
  },
}

const HEADS = ['lever', 'today', 'strong', 'effect', '± error', 'bill', 'unfilled', 'expected']

function line(trial: LeverTrial): string {
  const { lever, today, strong, verdict, sign, why } = trial
  if (verdict === null)
    return row([lever, short(today), short(strong), '–', '', '', '', 'reaches nothing here'])
  const scale = /^(share|subcontract|route|reserved|need|delivery|programme)/.test(trial.measure)
  const effect = scale ? `${signed(100 * trial.effect, 2)} pt` : signed(trial.effect, 2)
  const error = scale ? (100 * trial.error).toFixed(2) : short(trial.error)
  const bill = `${signed(100 * trial.bill, 1)}%`
  const unfilled = Number.isNaN(trial.unfilled) ? '' : `${(100 * trial.unfilled).toFixed(0)}%`
  const expected = `${sign}: ${why}${verdict === 'asExpected' ? '' : ` [${verdict}]`}`
  return row([lever, short(today), short(strong), effect, error, bill, unfilled, expected])
}

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`

const short = (value: number): string => String(Number(value.toPrecision(3)))

const row = ([name = '', ...cells]: readonly string[]): string =>
  `  ${name.padEnd(24)}${cells.map((cell, i) => (i === cells.length - 1 ? `  ${cell}` : cell.padStart(11))).join('')}\n`
