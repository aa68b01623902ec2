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
  readonly runs: number
  readonly seed: number
}): Reproduction {
  const { scenario, scenarioFile, policyFiles, runs, seed } = parts
  return {
    command: [
      'npm run -s simulate --',
      scenarioFile === null ? scenario : `./${scenarioFile}`,
      ...policyFiles.map((file) => `--policy ./${file}`),
      `--runs ${runs} --seed ${seed}`,
    ].join(' '),
    files: scenarioFile === null ? policyFiles : [scenarioFile, ...policyFiles],
  }
}
