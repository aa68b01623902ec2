import { readShareMetric, unionId } from '../engine/index.ts'
import type { BriefProposal } from './input.ts'

/** A proposal as a file that `npm run -s simulate -- --policy FILE` takes. */
export function policyFile({ letter, name, levers }: BriefProposal): string {
  return `${JSON.stringify({ id: policyId(letter), name, levers }, null, 2)}\n`
}

const policyId = (letter: string): string => `proposal-${letter.toLowerCase()}`

export interface Reproduction {
  /** What to type in the project's folder. */
  readonly command: string
  /** The files that it reads. */
  readonly files: readonly string[]
}

/**
 * The command line that gives the same digits.
 *
 * @param scenarioFile name of the place's file; null where the place is one of the project's and unchanged.
 */
export function reproduction(parts: {
  readonly scenario: string
  readonly scenarioFile: string | null
  readonly policyFiles: readonly string[]
  /** The share asked about: what it counts together has to be named. */
  readonly metric: string
  readonly runs: number
  readonly seed: number
}): Reproduction {
  const { scenario, scenarioFile, policyFiles, metric, runs, seed } = parts
  const traits = readShareMetric(metric)?.traits ?? []
  return {
    command: [
      'npm run -s simulate --',
      scenarioFile === null ? scenario : `./${scenarioFile}`,
      ...policyFiles.map((file) => `--policy ./${file}`),
      ...(traits.length > 1 ? [`--together ${unionId(traits)}`] : []),
      `--runs ${runs} --seed ${seed}`,
    ].join(' '),
    files: scenarioFile === null ? policyFiles : [scenarioFile, ...policyFiles],
  }
}
