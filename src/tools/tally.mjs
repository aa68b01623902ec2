import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ status: string, assertionResults: unknown[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: TestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * Counts what vitest's JSON report holds; a file that could not be loaded is one failure.
 *
 * @param {string} file @param {number} exitStatus @returns {Tally}
 */
export function tallyVitest(file, exitStatus) {
  return tally(file, exitStatus, (/** @type {VitestReport} */ report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(couldNotLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

/** @param {TestFile} result */
function couldNotLoad(result) {
  return result.status === 'failed' && result.assertionResults.length === 0
}

/**
 * Counts what Playwright's JSON report holds; a test that passed only when tried again has failed.
 *
 * @param {string} file @param {number} exitStatus @returns {Tally}
 */
export function tallyPlaywright(file, exitStatus) {
  return tally(file, exitStatus, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

/**
 * A run that ends badly without a failing test (an error outside of any, a server that would not start) counts as one.
 *
 * @template Report
 * @param {string} file @param {number} exitStatus @param {(report: Report) => Tally} count @returns {Tally}
 */
function tally(file, exitStatus, count) {
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return exitStatus !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = (/** @type {keyof Tally} */ key) => tallies.reduce((sofar, each) => sofar + each[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** @param {Tally} total @returns {string} */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
