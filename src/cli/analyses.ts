import type { AnalysisCommand } from './analysis/command.ts'
import { credit } from './credit.ts'
import { discover } from './discover.ts'
import { search } from './search.ts'
import { sensitivity } from './sensitivity.ts'

/** Every analysis that the command line offers. */
export const analysisCommands: readonly AnalysisCommand[] = [sensitivity, discover, search, credit]
