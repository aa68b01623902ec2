import { score } from './judge.ts'
import { percent, scoreText } from './markdown-table.ts'
import type { BackTestReport } from './report.ts'
import { briersOf, totalsOf } from './totals.ts'
import { targetWords } from './words.ts'

/** The report for a terminal. */
export function backTestsTable(report: BackTestReport): string {
  const { ordinary, hits, inside80, mustFail, failing } = score(report.targets)
  const places = report.scenarios.map(({ id, title, currency }) => {
    const own = report.targets.filter(({ scenario }) => scenario === id)
    const rows = own.map((target) => {
      const { observed, simulated, result } = targetWords(target, currency)
      return [result, String(target.year), `${target.measure} (${target.policy})`, observed, simulated]
    })
    return `${title}\n${columns(rows)}`
  })
  const coverage = ordinary === 0 ? '–' : `${Math.round((100 * inside80) / ordinary)}%`
  const total = [
    `${hits} of ${ordinary} ordinary targets hit; ${inside80} inside the 80% range, a coverage of ${coverage}.`,
    `${failing} of ${mustFail} that must fail do.`,
  ].join(' ')
  return `${[...places, `${total}\n${scoresLine(report)}`].join('\n\n')}\n`
}

function scoresLine({ targets }: BackTestReport): string {
  const { numbers, inside, crps, interval } = totalsOf(targets)
  const { events, brier } = briersOf(targets)
  return [
    `Of all ${numbers} numbers ${percent(inside, numbers)} inside, with the error of observation;`,
    `CRPS ${scoreText(crps)}, interval score ${scoreText(interval)}${events > 0 ? `, Brier score of ${events} events ${scoreText(brier)}` : ''}.`,
  ].join(' ')
}

/** Lines with their cells below each other. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n')
}
