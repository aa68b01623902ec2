import { MODEL_VERSION } from '../engine/index.ts'
import { jsonHash } from '../scenario/hash.ts'
import type { Scenario } from '../scenario/index.ts'
import { backTestJob, STANDARD } from './job.ts'
import { coverage80, judge, type Judgement, type Observation, type Spread } from './judge.ts'
import { measureWords } from './measure-words.ts'
import { spreadOf, type Target } from './columns.ts'
import {
  type Earlier,
  type ForecastScores,
  isEvent,
  judged,
  targetScores,
  type TargetScores,
} from './forecasts.ts'
import { errorElsewhere } from './off-by.ts'
import { earlierThan, type Release, released } from './release.ts'
import { type OffBy, offByIn, type Wider, widened } from './widen.ts'

/** What a scenario says of a target, in words where it has only ids. */
export interface TargetFacts extends Observation {
  readonly scenario: string
  readonly id: string
  readonly policy: string
  readonly policyName: string
  readonly metric: string
  /** The metric in words, such as "family farms, share of payments". */
  readonly measure: string
  readonly year: number
  readonly unit: Target['unit']
  readonly grade: string
  /** Id of the source within the scenario. */
  readonly source: string
  readonly note?: string
  /** Kind of the comparison, where it is not as it should be. */
  readonly kind?: Target['kind']
  /** Of an event: the least number at which it happens. Its futures, range and observation are 0 or 1. */
  readonly above?: number
}

/** One target, held against the futures of its policy. */
export interface TargetResult extends TargetFacts, Spread, Judgement {
  readonly mean: number
  readonly scores: TargetScores
  /** The range when the model is as far off as in other places; absent for events and ratios. */
  readonly elsewhere?: Wider
  /** What the version before gave; absent for what it did not know. */
  readonly before?: Spread
}

/** A place with targets, and the sources that these cite. */
export interface ScenarioEntry {
  readonly id: string
  /** Fingerprint of all that the report takes from the scenario: texts that it does not show may change. */
  readonly hash: string
  readonly title: string
  readonly currency: string
  readonly sources: Scenario['evidence']
  /** Written without what happened there, and its forecasts committed before the facts. */
  readonly heldOut: boolean
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
  /** The kept versions that it stands beside, each with a fingerprint of its forecasts. */
  readonly releases: readonly { readonly model: string; readonly hash: string }[]
  /** The version before, which each target is compared with; null for none. */
  readonly before: string | null
  /** How far off the model is in a place that was not used, from all that were. */
  readonly offBy: OffBy
  readonly scenarios: readonly ScenarioEntry[]
  readonly targets: readonly TargetResult[]
}

/** A scenario and the futures of each of its targets, in their order. */
export interface PlayedScenario {
  readonly scenario: Scenario
  readonly heldOut?: boolean
  readonly futures: readonly Float64Array[]
  /** What each counts in the first year under today's rules, and after them the payments of that year. */
  readonly firstYear: readonly Float64Array[]
}

/** @param releases earlier versions' forecasts, the first version first. */
export function createReport(
  played: readonly PlayedScenario[],
  runs: number,
  releases: readonly Release[] = []
): BackTestReport {
  const tested = played.filter(({ scenario }) => scenario.backTests.length > 0)
  const earlier = earlierThan(MODEL_VERSION, releases)
  const simulated = tested.flatMap((each) => targetResults(each, earlier))
  const heldOut = new Set(tested.filter((each) => each.heldOut).map(({ scenario }) => scenario.id))
  const used = simulated.filter(({ scenario }) => !heldOut.has(scenario))
  return {
    format: 'spendshift-backtest',
    version: 1,
    model: MODEL_VERSION,
    seed: STANDARD.seed,
    runs,
    coverage80: coverage80(used),
    releases: releases.map(releaseEntry),
    before: earlier.before?.model ?? null,
    offBy: errorElsewhere(used),
    scenarios: tested.map(({ scenario }) => scenarioEntry(scenario, heldOut.has(scenario.id))),
    targets: tested.flatMap(({ scenario: { id } }) => {
      const offBy = errorElsewhere(used, id)
      return simulated.filter(({ scenario }) => scenario === id).map((target) => withElsewhere(target, offBy))
    }),
  }
}

export const releaseEntry = (release: Release): { model: string; hash: string } => ({
  model: release.model,
  hash: jsonHash(release),
})

function withElsewhere(target: TargetResult, offBy: OffBy): TargetResult {
  const error = target.above === undefined ? offByIn(target.unit, offBy) : null
  return error === null ? target : { ...target, elsewhere: widened(target, error, target.unit) }
}

function targetResults(played: PlayedScenario, earlier: Earlier): TargetResult[] {
  const { scenario } = played
  return scenario.backTests.map((target, index) => {
    const futures = played.futures[index]
    if (!futures) throw new RangeError(`no futures for the target ${target.id}, must be some for each`)
    const spread = spreadOf(judged(target, futures))
    const facts = targetFacts(target, scenario)
    const kept = earlier.before && released(earlier.before, scenario.id, target)
    return {
      ...{ ...facts, ...spread, ...judge(facts, spread), scores: targetScores(played, index, earlier) },
      ...(kept && !target.event && { before: { p10: kept.p10, p50: kept.p50, p90: kept.p90 } }),
    }
  })
}

/** All of a target that is not simulated. */
function targetFacts(target: Target, scenario: Scenario): TargetFacts {
  const {
    id,
    policy,
    metric,
    year,
    unit,
    observed,
    tolerance,
    mustFail = false,
    grade,
    source,
    note,
    kind,
    event = false,
    above = 0,
  } = target
  return {
    scenario: scenario.id,
    id,
    policy,
    policyName: scenario.policies[policy]?.name ?? policy,
    metric,
    measure: measureWords(metric, scenario),
    year,
    unit,
    observed,
    tolerance,
    mustFail,
    grade,
    source,
    ...(note !== undefined && { note }),
    ...(kind !== undefined && { kind }),
    ...(event && { above }),
  }
}

/** The entry of a place with targets. */
export function scenarioEntry(scenario: Scenario, heldOut: boolean): ScenarioEntry {
  const { id, title, currency, evidence, backTests } = scenario
  const cited = new Set(backTests.map(({ source }) => source))
  const shown = { id, title, currency, sources: evidence.filter((each) => cited.has(each.id)) }
  const targets = backTests.map((target) => targetFacts(target, scenario))
  return { ...shown, heldOut, hash: jsonHash({ ...shown, targets, job: backTestJob(scenario) }) }
}

/** Digits of numbers in files that are kept: more would say nothing. */
const DIGITS = 6
const SCORE_DIGITS = 4

/** The report with its simulated numbers rounded; verdicts stay as they are. */
export function rounded(report: BackTestReport): BackTestReport {
  const round = (value: number): number => Number(value.toPrecision(DIGITS))
  return {
    ...report,
    coverage80: report.coverage80 === null ? null : round(report.coverage80),
    offBy: { share: round(report.offBy.share), amount: round(report.offBy.amount) },
    targets: report.targets.map((target) => ({
      ...target,
      mean: round(target.mean),
      p10: round(target.p10),
      p50: round(target.p50),
      p90: round(target.p90),
      gap: round(target.gap),
      ...(target.elsewhere && {
        elsewhere: { low: round(target.elsewhere.low), high: round(target.elsewhere.high) },
      }),
      scores: Object.fromEntries(
        Object.entries(target.scores).map(([name, scores]) => [name, roundedScores(scores)])
      ),
    })),
  }
}

function roundedScores(scores: ForecastScores): ForecastScores {
  const round = (value: number): number => Number(value.toPrecision(SCORE_DIGITS))
  if (isEvent(scores)) return { chance: round(scores.chance), brier: round(scores.brier) }
  const { inside, crps, interval, pit } = scores
  return { inside, crps: round(crps), interval: round(interval), pit: [round(pit[0]), round(pit[1])] }
}
