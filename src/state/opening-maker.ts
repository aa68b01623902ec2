import { createInProcessRunner } from '../runner/in-process.ts'
import { parseScenario } from '../scenario/index.ts'
import type { Opening } from '../scenario/opening.ts'
import { toModel, type Scenario } from '../scenario/checked.ts'
import { defaultEdit } from './edit.ts'
import { Jobs } from './jobs.ts'
import { writeOpening } from './opening.ts'
import { previewMetrics } from './preview.ts'
import { todayPolicy } from './proposal.ts'
import type { ShownResult } from './session-view.ts'

/** A place as it opens, with all its futures simulated, and what is kept of them. */
export interface MadeOpening {
  readonly scenario: Scenario
  readonly full: ShownResult
  readonly opening: Opening
}

/**
 * Simulates a place as the page does when it opens.
 *
 * @param json a scenario file.
 * @throws Error naming the first field when it is broken.
 */
export async function makeOpening(json: unknown): Promise<MadeOpening> {
  const read = parseScenario(json)
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const { scenario } = read
  const edit = defaultEdit(scenario)
  const { focus, runs } = edit
  const stand = { model: toModel(scenario), baseline: todayPolicy(scenario), calibration: undefined }
  const job = new Jobs().one(stand, edit)
  const metrics = previewMetrics(job.model)
  const { summary, columns } = await createInProcessRunner().run({ job, runs, metrics, focus })
  if (!columns) throw new Error('no futures')
  const full = { runs, complete: true, focus, summary, columns }
  return { scenario, full, opening: writeOpening(scenario, full) }
}
