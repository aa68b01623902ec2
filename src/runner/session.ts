import { createOrder, type Order } from './order.ts'
import type { Pace } from './pace.ts'
import type { Plan } from './plan.ts'
import type { RunListener, RunRequest, RunUpdate } from './types.ts'

/** A run in flight. */
export interface Session {
  readonly order: Order
  readonly listener: RunListener
  readonly pace: Pace
  readonly startedAt: number
  readonly resolve: (update: RunUpdate) => void
  readonly reject: (reason: unknown) => void
  /** What is left to play; null until the run has begun. */
  plan: Plan | null
  /** How often its collector was lost. */
  losses: number
  /** Futures in the last update, and when it came. */
  reported: number
  reportedAt: number
  /** Whether a summary is being computed. */
  reporting: boolean
  /** Futures last told to the listener. */
  progress: number
}

export interface SessionParts {
  readonly request: RunRequest
  readonly listener: RunListener
  readonly signal: AbortSignal | undefined
  readonly paceOf: (order: Order) => Pace
  readonly resolve: (update: RunUpdate) => void
  readonly reject: (reason: unknown) => void
  readonly onAbort: (session: Session) => void
}

/** @throws RunnerError when the request asks for what its model does not have. */
export function createSession({ request, signal, paceOf, ...parts }: SessionParts): Session {
  const order = createOrder(request)
  const onAbort = (): void => parts.onAbort(session)
  const settled = <T>(settle: (value: T) => void) => {
    return (value: T): void => {
      signal?.removeEventListener('abort', onAbort)
      settle(value)
    }
  }
  const session: Session = {
    order,
    listener: parts.listener,
    pace: paceOf(order),
    startedAt: performance.now(),
    resolve: settled(parts.resolve),
    reject: settled(parts.reject),
    plan: null,
    losses: 0,
    reported: 0,
    reportedAt: 0,
    reporting: false,
    progress: 0,
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  return session
}
