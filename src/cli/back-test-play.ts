import { createColumns, type Wanted } from '../back-test/columns.ts'
import { backTestJob, firstYear, firstYearJob } from '../back-test/job.ts'
import type { PlayedScenario } from '../back-test/report.ts'
import type { SimulationJob } from '../engine/index.ts'
import { RunnerError } from '../runner/errors.ts'
import type { Context } from './command.ts'
import { createProgressLine } from './output.ts'
import { createPlayers, type Players } from './players.ts'
import { inputError } from './problems.ts'
import { isHeldOut, type ScenarioFile } from './read.ts'

interface Effort {
  /** Futures of each scenario (count). */
  readonly runs: number
  /** Threads (count). */
  readonly workers: number
}

/**
 * Plays the policies that the targets of each scenario name, once, and the first year under today's rules.
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
  const progress = createProgressLine(2 * runs * tested.length, 'futures')
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
  play: Play
): Promise<PlayedScenario> {
  try {
    const futures = await playColumns(players, backTestJob(scenario), scenario.backTests, play)
    const first = await playColumns(players, firstYearJob(scenario), firstYear(scenario), play)
    return { scenario, heldOut: isHeldOut(file), futures, firstYear: first }
  } catch (thrown) {
    if (!(thrown instanceof RunnerError && thrown.code === 'modelOutOfRange')) throw thrown
    throw inputError(file, thrown.message)
  }
}

async function playColumns(
  players: Players,
  job: SimulationJob,
  wanted: readonly Wanted[],
  { runs, signal, onPlayed }: Play
): Promise<readonly Float64Array[]> {
  const columns = createColumns(wanted, job.model, runs)
  await players.play({
    job,
    first: 0,
    count: runs,
    signal,
    onBlock: (block) => {
      columns.add(block)
      onPlayed(block.count)
    },
  })
  return columns.values()
}
