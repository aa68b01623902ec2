import { availableParallelism } from 'node:os'
import { fitPlaces } from '../back-test/fit/fit.ts'
import { fitText } from '../back-test/fit/text.ts'
import { STANDARD } from '../back-test/job.ts'
import { playTargets } from './back-test-play.ts'
import { type Command, readOptions, wholeNumber } from './command.ts'
import { formatJson } from './format.ts'
import { heldOutFiles, readScenario, scenarioIds } from './read.ts'
import { MOST_RUNS, MOST_WORKERS } from './simulate-options.ts'

export const fit: Command = {
  summary: 'say what the places together say of the numbers that they share',
  help: `npm run -s fit -- [options]

Weighs the futures of the back-tests by how well they agree with what happened in six places, and says what that
makes of the numbers that all places share, and of the ranges in places that were not used. Changes no file.

  --json        print {runs, effective, numbers: [{name, prior, posterior}], places: [{id, …}]}
  --runs N      futures to play, 1 to ${MOST_RUNS} (${STANDARD.runs})
  --workers N   threads (one per core); the numbers do not depend on it
`,
  async run(args, context) {
    const { values } = readOptions(args, {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(STANDARD.runs) },
      workers: { type: 'string', default: String(availableParallelism()) },
    })
    const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
    const workers = wholeNumber('--workers', values.workers, { min: 1, max: MOST_WORKERS })
    const files = [...scenarioIds(), ...heldOutFiles()].map(readScenario)
    const played = await playTargets(files, { runs, workers }, context)
    context.signal.throwIfAborted()
    const found = fitPlaces(played, runs)
    await context.print(values.json ? formatJson(found) : fitText(found))
  },
}
