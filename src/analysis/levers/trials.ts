import type { Policy, SimulationJob } from '../../engine/index.ts'
import type { Column } from '../../runner/lab.ts'
import type { Tools } from '../question.ts'

/** What came of one policy: `[column][future]`. */
export type Tried = readonly Float64Array[]

/** Plays policies as a search asks for them; what it has played once it does not play again. */
export interface Trials {
  /** The columns of a policy in the futures `first` to `first + count − 1`. */
  of(policy: Policy, first: number, count: number): Promise<Tried>
  /** Policy-futures played so far. */
  readonly spent: number
}

/** The part of a policy's futures that is held: they begin at `first`. */
interface Held {
  count: number
  columns: Float64Array[]
}

interface Wish {
  readonly policy: Policy
  readonly held: Held
  readonly first: number
  readonly count: number
  readonly done: () => void
  readonly failed: (reason: unknown) => void
}

/** Policies in one experiment: all share the warm-up of each future. */
const MOST_TOGETHER = 16

/**
 * Trials of many policies of one job, in the same futures. What is asked for in the same turn is played together, since
 * the years before the first are then played once for all of them; the numbers do not depend on it.
 */
export function createTrials(
  job: SimulationJob,
  columns: readonly Column[],
  { bench }: Pick<Tools, 'bench'>,
  told: (spent: number) => void = () => {}
): Trials {
  const held = new Map<string, Held>()
  // Requests for the same policy wait for each other, so that none of its futures is played twice.
  const queues = new Map<string, Promise<unknown>>()
  let wishes: Wish[] = []
  let spent = 0

  const flush = (): void => {
    const groups = new Map<string, Wish[]>()
    for (const wish of wishes) {
      const key = `${wish.first} ${wish.count}`
      groups.set(key, [...(groups.get(key) ?? []), wish])
    }
    wishes = []
    for (const group of groups.values())
      for (let at = 0; at < group.length; at += MOST_TOGETHER) void play(group.slice(at, at + MOST_TOGETHER))
  }

  const play = async (group: readonly Wish[]): Promise<void> => {
    const [head] = group
    if (!head) return
    const { first, count } = head
    try {
      const policies = group.map(({ policy }, i): Policy => ({ ...policy, id: `policy ${i}` }))
      const outcomes = await bench.play({ job: { ...job, policies }, first, count, columns })
      spent += group.length * count
      told(spent)
      group.forEach((wish, i) => {
        const fresh = outcomes[i] ?? []
        wish.held.columns = columns.map((_, c) => joined(wish.held.columns[c], fresh[c]))
        wish.held.count += count
        wish.done()
      })
    } catch (thrown) {
      for (const wish of group) wish.failed(thrown)
    }
  }

  const extend = (policy: Policy, mine: Held, first: number, count: number): Promise<void> => {
    const missing = count - mine.count
    if (missing <= 0) return Promise.resolve()
    return new Promise((done, failed) => {
      if (wishes.length === 0) queueMicrotask(() => queueMicrotask(flush))
      wishes.push({ policy, held: mine, first: first + mine.count, count: missing, done, failed })
    })
  }

  return {
    get spent() {
      return spent
    },
    async of(policy, first, count) {
      const key = `${first} ${JSON.stringify(policy.levers)}`
      const mine = held.get(key) ?? { count: 0, columns: columns.map(() => new Float64Array()) }
      held.set(key, mine)
      const turn = (queues.get(key) ?? Promise.resolve()).then(() => extend(policy, mine, first, count))
      queues.set(
        key,
        turn.catch(() => {})
      )
      await turn
      return mine.columns.map((column) => column.subarray(0, count))
    },
  }
}

function joined(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
