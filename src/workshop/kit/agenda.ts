import type { Workshop } from '../workshop.ts'

/** Lengths of a workshop that the kit has a plan for (minutes). */
export const AGENDA_LENGTHS = [45, 90] as const
export type AgendaLength = (typeof AGENDA_LENGTHS)[number]

export type AgendaPart = 'opening' | 'round' | 'together' | 'debrief'

/** A part of a workshop: from which minute to which. */
export interface AgendaStep {
  readonly part: AgendaPart
  /** 1 and on for rounds, else 0. */
  readonly round: number
  readonly from: number
  readonly to: number
}

export interface Agenda {
  readonly length: AgendaLength
  /** False: the session's rounds are too long for it, and rounds that fit stand in their place. */
  readonly fits: boolean
  readonly rounds: number
  /** Of one round. */
  readonly minutes: number
  readonly steps: readonly AgendaStep[]
}

/** What must be left beside the rounds, and the rounds of a session that does not leave it (minutes). */
const PLANS = {
  45: { least: 10, rounds: 3, minutes: 10 },
  90: { least: 20, rounds: 3, minutes: 15 },
} as const

/** The plan of a workshop of 45 or 90 minutes, with the session's own rounds where they fit. */
export function agendaOf(length: AgendaLength, session: Pick<Workshop, 'rounds' | 'minutes'>): Agenda {
  const plan = PLANS[length]
  const fits = length - session.rounds * session.minutes >= plan.least
  const { rounds, minutes } = fits ? session : plan
  const parts: readonly Omit<AgendaStep, 'from' | 'to'>[] = [
    { part: 'opening', round: 0 },
    ...Array.from({ length: rounds }, (_, at) => ({ part: 'round' as const, round: at + 1 })),
    ...(length === 90 ? [{ part: 'together' as const, round: 0 }] : []),
    { part: 'debrief', round: 0 },
  ]
  const lengths = { ...aroundRounds(length, length - rounds * minutes), round: minutes }
  let from = 0
  const steps = parts.map((step) => {
    const to = from + lengths[step.part]
    const timed = { ...step, from, to }
    from = to
    return timed
  })
  return { length, fits, rounds, minutes, steps }
}

/** How the minutes beside the rounds are shared: the talk at the end gets most, and what is over. */
function aroundRounds(length: AgendaLength, rest: number): Record<Exclude<AgendaPart, 'round'>, number> {
  const opening = toFives(length === 45 ? rest / 3 : (rest * 2) / 9)
  const together = length === 45 ? 0 : opening
  return { opening, together, debrief: rest - opening - together }
}

const toFives = (minutes: number): number => Math.max(5, 5 * Math.round(minutes / 5))
