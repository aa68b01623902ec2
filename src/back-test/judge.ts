/** What was really observed. */
export interface Observation {
  readonly observed: number
  /** In the unit of what was observed (≥ 0). */
  readonly tolerance: number
  /** The policy missed its aim: `observed + tolerance` is a bound that futures must stay at or under. */
  readonly mustFail: boolean
}

/** Where 8 of 10 futures lie, and the middle one. */
export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export type Verdict = 'hit' | 'tooLow' | 'tooHigh'

export interface Judgement {
  readonly hit: boolean
  /** Whether what was observed lies in the 80% range as it stands, without tolerance. */
  readonly inside80: boolean
  readonly verdict: Verdict
  /**
   * How far the near end of the 80% range lies from what was observed, or its upper end above the bound; 0 for a hit.
   */
  readonly gap: number
}

/** The value that a policy known to have failed must not pass. */
export const bound = ({ observed, tolerance }: Observation): number => observed + tolerance

/**
 * Holds simulated futures against what was observed.
 *
 * An ordinary target is hit when observed ± tolerance overlaps the 80% range [p10, p90], ends included. A target that
 * must fail is hit when at least 9 of 10 futures stay at or under the bound: p90 ≤ observed + tolerance.
 */
export function judge(target: Observation, { p10, p90 }: Spread): Judgement {
  const { observed, tolerance, mustFail } = target
  const inside80 = p10 <= observed && observed <= p90
  const verdict = ((): Verdict => {
    if (mustFail) return p90 <= bound(target) ? 'hit' : 'tooHigh'
    if (observed - tolerance > p90) return 'tooLow'
    return observed + tolerance < p10 ? 'tooHigh' : 'hit'
  })()
  const gaps = { hit: 0, tooLow: observed - p90, tooHigh: mustFail ? p90 - bound(target) : p10 - observed }
  return { hit: verdict === 'hit', inside80, verdict, gap: gaps[verdict] }
}

/** How many targets fared how. */
export interface Score {
  /** Ordinary targets (count), those hit, and those whose bare value lies in the 80% range. */
  readonly ordinary: number
  readonly hits: number
  readonly inside80: number
  /** Targets that must fail (count), and those that do. */
  readonly mustFail: number
  readonly failing: number
}

type Judged = Pick<Observation, 'mustFail'> & Pick<Judgement, 'hit' | 'inside80'>

export function score(targets: readonly Judged[]): Score {
  const ordinary = targets.filter(({ mustFail }) => !mustFail)
  const failures = targets.filter(({ mustFail }) => mustFail)
  return {
    ordinary: ordinary.length,
    hits: ordinary.filter(({ hit }) => hit).length,
    inside80: ordinary.filter(({ inside80 }) => inside80).length,
    mustFail: failures.length,
    failing: failures.filter(({ hit }) => hit).length,
  }
}

/** Share of ordinary targets whose bare value lies in the 80% range; null without any. */
export function coverage80(targets: readonly Judged[]): number | null {
  const { ordinary, inside80 } = score(targets)
  return ordinary === 0 ? null : inside80 / ordinary
}
