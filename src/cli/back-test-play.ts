import { backTestJob } from '../back-test/job.ts'
import type { PlayedScenario } from '../back-test/report.ts'
import { createSpreads } from '../back-test/spreads.ts'
import { RunnerError } from '../runner/errors.ts'
import type { Context } from './command.ts'
import { createProgressLine } from './output.ts'
import { createPlayers, type Players } from './players.ts'
import { inputError } from './problems.ts'
import type { ScenarioFile } from './read.ts'

interface Effort {
  /** Futures of each scenario (count). */
  readonly runs: number
  /** Threads (count). */
  readonly workers: number
}

/**
 * Plays the policies that the targets of each scenario name, once.
 *
 * @throws InputError when the engine refuses a scenario.
 */
export async function playTargets(
  files: readonly ScenarioFile[],
  { runs, workers }: Effort,
  { signal }: Pick<Context, 'signal'>
): Promise<PlayedScenario[]> {
  const tested = files.filter(({ scenario }) => scenario.backTests.length > 0)
  if (tested.length === 0) return []
  const players = createPlayers(Math.min(workers, runs))
  const progress = createProgressLine(runs * tested.length, 'futures')
  let done = 0
  const onPlayed = (count: number): void => progress.update((done += count))
  const played: PlayedScenario[] = []
  try {
    for (const file of tested) played.push(await playOne(players, file, { runs, signal, onPlayed }))
  } finally {
    progress.end()
    await players.close()
  }
  return played
}

interface Play {
  readonly runs: number
  readonly signal: AbortSignal
  readonly onPlayed: (count: number) => void
}

async function playOne(
  players: Players,
  { file, scenario }: ScenarioFile,
  { runs, signal, onPlayed }: Play
): Promise<PlayedScenario> {
  const job = backTestJob(scenario)
  const spreads = createSpreads(scenario.backTests, job.model, runs)
  try {
    await players.play({
      job,
      first: 0,
      count: runs,
      signal,
      onBlock: (block) => {
        spreads.add(block)
        onPlayed(block.count)
      },
    })
  } catch (thrown) {
    if (!(thrown instanceof RunnerError && thrown.code === 'modelOutOfRange')) throw thrown
    throw inputError(file, thrown.message)
  }
  return { scenario, spreads: spreads.summarise() }
}
