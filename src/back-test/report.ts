import { MODEL_VERSION } from '../engine/index.ts'
import { type Scenario, scenarioHash } from '../scenario/index.ts'
import { coverage80, judge, type Judgement, type Observation, type Spread } from './judge.ts'
import { measureWords } from './measure-words.ts'
import type { TargetSpread } from './spreads.ts'

/** Futures and seed by which the project is judged. */
export const STANDARD = { runs: 2000, seed: 1 } as const

/** One target, held against the futures of its policy. */
export interface TargetResult extends Observation, Spread, Judgement {
  readonly scenario: string
  readonly id: string
  readonly policy: string
  readonly policyName: string
  readonly metric: string
  /** The metric in words, such as "family farms, share of payments". */
  readonly measure: string
  readonly year: number
  readonly unit: Scenario['backTests'][number]['unit']
  readonly mean: number
  readonly grade: string
  /** Id of the source within the scenario. */
  readonly source: string
  readonly note?: string
}

/** A place with targets, and the sources that these cite. */
export interface ScenarioEntry {
  readonly id: string
  readonly hash: string
  readonly title: string
  readonly currency: string
  readonly sources: Scenario['evidence']
}

/** All targets of some places, held against simulated futures. */
export interface BackTestReport {
  readonly format: 'spendshift-backtest'
  readonly version: 1
  /** Version of the model. */
  readonly model: string
  readonly seed: number
  readonly runs: number
  /** Share of ordinary targets whose bare value lies in the 80% range; null without any. */
  readonly coverage80: number | null
  readonly scenarios: readonly ScenarioEntry[]
  readonly targets: readonly TargetResult[]
}

/** A scenario and the spread of futures for each of its targets, in their order. */
export interface PlayedScenario {
  readonly scenario: Scenario
  readonly spreads: readonly TargetSpread[]
}

export function createReport(played: readonly PlayedScenario[], runs: number): BackTestReport {
  const tested = played.filter(({ scenario }) => scenario.backTests.length > 0)
  const targets = tested.flatMap(targetResults)
  return {
    format: 'spendshift-backtest',
    version: 1,
    model: MODEL_VERSION,
    seed: STANDARD.seed,
    runs,
    coverage80: coverage80(targets),
    scenarios: tested.map(({ scenario }) => scenarioEntry(scenario)),
    targets,
  }
}

function targetResults({ scenario, spreads }: PlayedScenario): TargetResult[] {
  return scenario.backTests.map((target, index) => {
    const spread = spreads[index]
    if (!spread) throw new RangeError(`no futures for the target ${target.id}, must be one spread each`)
    const { id, policy, metric, year, unit, observed, tolerance, mustFail = false } = target
    const { mean, p10, p50, p90 } = spread
    return {
      ...{ scenario: scenario.id, id, policy, policyName: scenario.policies[policy]?.name ?? policy },
      ...{ metric, measure: measureWords(metric, scenario), year, unit, observed, tolerance },
      ...{ mean, p10, p50, p90, mustFail },
      ...judge({ observed, tolerance, mustFail }, spread),
      ...{ grade: target.grade, source: target.source },
      ...(target.note !== undefined && { note: target.note }),
    }
  })
}

function scenarioEntry(scenario: Scenario): ScenarioEntry {
  const cited = new Set(scenario.backTests.map(({ source }) => source))
  const { id, title, currency, evidence } = scenario
  return {
    id,
    hash: scenarioHash(scenario),
    title,
    currency,
    sources: evidence.filter((each) => cited.has(each.id)),
  }
}

/** Digits of numbers in files that are kept: more would say nothing. */
const DIGITS = 6

/** The report with its simulated numbers rounded; verdicts stay as they are. */
export function rounded(report: BackTestReport): BackTestReport {
  const round = (value: number): number => Number(value.toPrecision(DIGITS))
  return {
    ...report,
    coverage80: report.coverage80 === null ? null : round(report.coverage80),
    targets: report.targets.map((target) => ({
      ...target,
      mean: round(target.mean),
      p10: round(target.p10),
      p50: round(target.p50),
      p90: round(target.p90),
      gap: round(target.gap),
    })),
  }
}
