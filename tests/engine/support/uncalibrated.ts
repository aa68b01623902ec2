import { checkModel } from '../../../src/engine/check-model.ts'
import { metricSpecs, type Policy, type Prepared, type SimulationJob } from '../../../src/engine/index.ts'
import { createPlay } from '../../../src/engine/play.ts'
import { leverTable } from '../../../src/engine/policy-terms.ts'
import { createStart } from '../../../src/engine/start.ts'
import type { StartStore } from '../../../src/engine/start-store.ts'
import { createWorld } from '../../../src/engine/world.ts'
import { noCorrection } from './market.ts'

/** A job made ready without calibration, which would take nearly all the time of so small a job. */
export function uncalibrated(job: SimulationJob, store?: StartStore): Prepared {
  const { model, baseline, policies } = job
  checkModel(model)
  const world = createWorld(model)
  const table = (policy: Policy) => leverTable(policy, model.startYear, model.years)
  const play = createPlay(world, noCorrection(world))
  const { seed, fixed } = job
  return {
    job,
    play,
    sources: { luck: seed, quantities: fixed ? null : play.draws.uncertain.map(() => ({ seed })) },
    baselineTable: table(baseline),
    tables: policies.map(table),
    start: createStart(play),
    starts: store?.of(JSON.stringify([model, baseline.levers, seed, fixed])) ?? null,
    rowLength: metricSpecs(model).length * model.years,
  }
}
