import type { Report } from './collector.ts'
import type { Crew, Player } from './crew.ts'
import { WorkerLost } from '../worker/lost.ts'
import { abortError, lostError, RunnerError } from './errors.ts'
import { checkFocus, type Order, planOrder } from './order.ts'
import { createPace, type Pace, previewCount } from './pace.ts'
import type { Chunk, Plan } from './plan.ts'
import { createSession, type Session } from './session.ts'
import { createShelf } from './shelf.ts'
import { slowFutureMs } from './size.ts'
import type { Runner, RunUpdate } from './types.ts'

/** What a worker was lost at is done once more, by another. */
const MOST_ATTEMPTS = 2
/** How long a worker that is ready may keep silent beyond the time its work should take (ms). */
export const CALL_LIMIT_MS = 60_000

export interface RunnerOptions {
  /** Milliseconds that a worker that is ready may keep silent beyond the time its work should take. */
  readonly callLimitMs?: number
  /** Milliseconds that a chunk should take. */
  readonly chunkMs?: number
}

/** The runner's rules, whoever does the work. */
export function createRunner(
  crew: Crew,
  { callLimitMs = CALL_LIMIT_MS, chunkMs }: RunnerOptions = {}
): Runner {
  const shelf = createShelf()
  const idle = new Set<Player>(crew.players)
  let paced: { context: string; pace: Pace } | null = null
  let session: Session | null = null
  let complete: { readonly order: Order; readonly runs: number } | null = null
  let collectorEpoch = 0
  let disposed = false

  const paceOf = ({ context, request }: Order): Pace => {
    if (paced?.context !== context)
      paced = { context, pace: createPace(chunkMs, slowFutureMs(request.job.model)) }
    return paced.pace
  }

  const fail = (one: Session, reason: unknown): void => {
    if (session === one) session = null
    one.reject(reason)
  }

  const begin = (one: Session): void => {
    if (session !== one) return
    const { keys, view, bytesPerRun, request } = one.order
    const pinned = new Set(complete?.order.keys)
    const { coverages, drop } = shelf.take(keys, { runs: request.runs, bytesPerRun }, pinned)
    one.plan = planOrder(one.order, coverages, crew.players.length)
    tellCollector(crew.collector.open({ layout: view.layout, keys, runs: request.runs, drop }))
    advance(one)
    for (const player of [...idle]) void work(player)
  }

  const tellCollector = (told: Promise<unknown>): void => {
    const epoch = collectorEpoch
    told.catch((thrown: unknown) => collectorFailed(thrown, epoch))
  }

  /** All futures held are gone with their collector: the run in flight begins anew. */
  const collectorFailed = (thrown: unknown, epoch: number): void => {
    if (epoch !== collectorEpoch) return
    const one = session
    collectorEpoch++
    shelf.clear()
    complete = null
    if (!one) return
    if (!(thrown instanceof WorkerLost)) return fail(one, thrown)
    if (++one.losses >= MOST_ATTEMPTS) return fail(one, lostError(thrown, 'collecting results'))
    one.reporting = false
    begin(one)
  }

  const work = async (player: Player): Promise<void> => {
    idle.delete(player)
    for (let one = session; one?.plan; one = session) {
      const { plan, pace } = one
      const chunk = plan.next((policies) => pace.size(policies, one.reported === 0))
      if (!chunk) break
      try {
        await playChunk(player, one, { plan, chunk })
      } catch (thrown) {
        if (!(thrown instanceof WorkerLost)) fail(one, thrown)
        else if (chunk.attempt < MOST_ATTEMPTS) plan.giveBack(chunk)
        else fail(one, lostError(thrown, `futures ${chunk.first + 1}–${chunk.first + chunk.count}`))
      }
    }
    idle.add(player)
  }

  const playChunk = async (player: Player, one: Session, { plan, chunk }: { plan: Plan; chunk: Chunk }) => {
    const futures = chunk.count * chunk.policies.length
    const { policies, first, count } = chunk
    const limitMs = callLimitMs + 20 * one.pace.expect(futures)
    const answer = await player.play({ ...one.order.work, policies, first, count }, limitMs)
    if (disposed) return
    if (!answer.ok) throw new RunnerError(answer.error)
    one.pace.observe(answer.milliseconds, futures)
    const keys = policies.map((index) => one.order.keys[index] as string)
    // Futures of a run that was replaced are kept all the same: the next run may need them.
    const wanted = keys.filter((key) => shelf.record(key, first, count))
    if (wanted.length > 0) tellCollector(crew.collector.ingest({ keys, first, count, rows: answer.rows }))
    plan.finish(chunk)
    if (session === one) advance(one)
  }

  /** Says how far the run is, and asks for a summary when one is due. */
  const advance = (one: Session): void => {
    if (!one.plan) return
    const { request } = one.order
    const done = one.plan.done()
    if (done > one.progress) {
      one.progress = done
      one.listener.onProgress?.(done, request.runs, one.pace.measuredMs)
    }
    if (session !== one || one.reporting) return
    const prefix = one.plan.prefix()
    const state = { startedAt: one.startedAt, shownAt: one.reportedAt, count: one.reported }
    const count = prefix >= request.runs ? prefix : previewCount(state, prefix, performance.now())
    if (count > 0) void report(one, count)
  }

  const report = async (one: Session, upTo: number): Promise<void> => {
    const { request, view } = one.order
    const epoch = collectorEpoch
    one.reporting = true
    try {
      const { metrics, focus } = request
      const query = { view, upTo, ...(metrics && { metrics }), ...(focus && { focus }) }
      const answer = await crew.collector.report(query)
      if (session !== one || epoch !== collectorEpoch) return
      one.reporting = false
      if (answer) deliver(one, answer)
      if (session === one) advance(one)
    } catch (thrown) {
      if (thrown instanceof WorkerLost) collectorFailed(thrown, epoch)
      else fail(one, thrown)
    }
  }

  const deliver = (one: Session, report: Report): void => {
    const { runs } = report.summary
    const update = { ...report, complete: runs >= one.order.request.runs }
    one.reported = runs
    one.reportedAt = performance.now()
    if (update.complete) {
      complete = { order: one.order, runs }
      session = null
    }
    one.listener.onUpdate?.(update)
    if (update.complete) one.resolve(update)
  }

  return {
    run(request, listener = {}, signal) {
      return new Promise<RunUpdate>((resolve, reject) => {
        if (disposed)
          throw new RunnerError({ code: 'badRequest', message: 'the runner was closed', path: '' })
        if (signal?.aborted) throw abortError('the run was cancelled')
        const onAbort = (aborted: Session) => fail(aborted, abortError('the run was cancelled'))
        const one = createSession({ request, listener, signal, paceOf, resolve, reject, onAbort })
        if (session) fail(session, abortError('a newer run took its place'))
        session = one
        // Later in the same turn, so that of several calls at once only the last reaches the workers.
        Promise.resolve(one)
          .then(begin)
          .catch((reason: unknown) => fail(one, reason))
      })
    },
    async columns(metric, year) {
      if (!complete) {
        throw new RunnerError({ code: 'badRequest', message: 'columns: no run is complete yet', path: '' })
      }
      const { order, runs } = complete
      checkFocus(order.view.layout, { metric, year })
      return crew.collector.columns(order.view, runs, { metric, year })
    },
    dispose() {
      disposed = true
      if (session) fail(session, abortError('the runner was closed'))
      crew.dispose()
    },
  }
}
