import { calibrate } from '../engine/index.ts'
import type { BuiltIn } from './checked.ts'
import type { Scenario } from './scenario.ts'
import { toModel } from './to-model.ts'
import { toPolicy } from './to-policy.ts'

/** What calibration finds for a scenario under its rules of today, ready to be written as JSON, which keeps every bit. */
export function calibratedScenario(scenario: Scenario): BuiltIn['calibration'] {
  const { free, competition, entry } = calibrate(toModel(scenario), toPolicy(scenario, 'baseline'))
  return { free: [...free], competition: [...competition], entry: [...entry] }
}
