import { nextUniform, openStream } from '../../engine/random/stream.ts'
import { cross, mutate, type Chance } from './variation.ts'
import { crowding, sortByFronts, type Valued } from './dominance.ts'

/** A point of the unit cube and what came of it. */
export interface Member extends Valued {
  readonly x: readonly number[]
}

export interface Nsga2 {
  /** Variables; each runs from 0 to 1. */
  readonly variables: number
  /** Points of a generation: even, at least 4. */
  readonly population: number
  /** Generations after the first. */
  readonly generations: number
  /** Any whole number from 0 to 2^32 − 1. */
  readonly seed: number
  /** Points of the first generation; the rest of it is spread evenly by chance. */
  readonly first?: readonly (readonly number[])[]
  /** Objectives to be made small, and by how much constraints are broken (0: none is). */
  readonly evaluate: (points: readonly (readonly number[])[]) => Promise<readonly Valued[]>
  /** Points with the same key are one and the same. Default: no two are unless all their numbers are. */
  readonly keyOf?: (x: readonly number[]) => string
}

const allNumbers = (x: readonly number[]): string => x.join()

/** Streams: one for the first generation, one for all that a later one draws. */
const LANES = { first: 90, next: 91 }
/** Times that a child which is known already is drawn anew. */
const MOST_DRAWS = 8

/**
 * The elitist evolutionary search NSGA-II (Deb, Pratap, Agarwal & Meyarivan 2002): the best fronts survive, of the last
 * one the least crowded; a point that breaks constraints less beats one that breaks them more.
 *
 * @returns the last generation, best fronts first.
 * @throws RangeError when the population is odd or too small.
 */
export async function nsga2(task: Nsga2): Promise<readonly Member[]> {
  const { population, generations, evaluate, keyOf = allNumbers } = task
  if (population < 4 || population % 2 === 1)
    throw new RangeError(`population: ${population}, must be even and at least 4`)
  const judge = async (points: readonly (readonly number[])[]): Promise<readonly Member[]> => {
    const valued = await evaluate(points)
    return points.map((x, i) => ({ x, ...(valued[i] ?? { objectives: [], violation: Infinity }) }))
  }
  let parents = survivors(await judge(firstGeneration(task)), population, keyOf)
  for (let generation = 1; generation <= generations; generation++) {
    const chance = openChance(task.seed, generation, LANES.next)
    const children = await judge(offspring(parents, task, chance))
    parents = survivors([...parents, ...children], population, keyOf)
  }
  return parents
}

function openChance(seed: number, generation: number, lane: number): Chance {
  const state = new Int32Array(2)
  openStream(state, seed, generation, lane, 0)
  return () => nextUniform(state)
}

/** What is given, then a Latin hypercube (McKay, Beckman & Conover 1979): every variable meets every part of its range. */
function firstGeneration({ variables, population, seed, first = [] }: Nsga2): readonly (readonly number[])[] {
  const given = first.slice(0, population)
  const rest = population - given.length
  return [...given, ...latinHypercube(variables, rest, openChance(seed, 0, LANES.first))]
}

/** `count` points of the unit cube, in each variable one in each of `count` equal parts. */
export function latinHypercube(
  variables: number,
  count: number,
  chance: Chance
): readonly (readonly number[])[] {
  const columns = Array.from({ length: variables }, () =>
    shuffled(count, chance).map((part) => (part + chance()) / count)
  )
  return Array.from({ length: count }, (_, i) => columns.map((column) => column[i] ?? 0))
}

/** The numbers 0 to count − 1 in an order of chance (Fisher & Yates). */
function shuffled(count: number, chance: Chance): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const other = Math.floor(chance() * (i + 1))
    const [a, b] = [order[i] ?? 0, order[other] ?? 0]
    order[i] = b
    order[other] = a
  }
  return order
}

interface Ranked {
  readonly member: Member
  readonly rank: number
  readonly crowding: number
}

function rank(members: readonly Member[]): readonly Ranked[] {
  return sortByFronts(members).flatMap((front, r) => {
    const room = crowding(front)
    return front.map((member, i) => ({ member, rank: r, crowding: room[i] ?? 0 }))
  })
}

/** Lower front first; within a front the less crowded. */
const better = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || (a.crowding > b.crowding ? -1 : a.crowding < b.crowding ? 1 : 0)

function survivors(
  members: readonly Member[],
  count: number,
  keyOf: (x: readonly number[]) => string
): readonly Member[] {
  const seen = new Set<string>()
  const [unique, doubles]: [Member[], Member[]] = [[], []]
  for (const member of members) {
    const key = keyOf(member.x)
    if (seen.has(key)) doubles.push(member)
    else unique.push(member)
    seen.add(key)
  }
  const chosen = rank(unique).toSorted(better).slice(0, count)
  return [...chosen.map(({ member }) => member), ...doubles.slice(0, count - chosen.length)]
}

/** Parents by tournaments of two, children by crossover and mutation. */
function offspring(
  parents: readonly Member[],
  { population, variables, keyOf = allNumbers }: Nsga2,
  chance: Chance
): readonly (readonly number[])[] {
  const ranked = rank(parents)
  const pick = (): Ranked | undefined => ranked[Math.floor(chance() * ranked.length)]
  const winner = (): readonly number[] => {
    const [a, b] = [pick(), pick()]
    return (a && b ? (better(a, b) <= 0 ? a : b) : a)?.member.x ?? []
  }
  const seen = new Set(parents.map(({ x }) => keyOf(x)))
  const children: (readonly number[])[] = []
  const add = (child: readonly number[]): void => {
    let own = child
    for (let draw = 0; draw < MOST_DRAWS && seen.has(keyOf(own)); draw++)
      own = mutate(own, 1 / variables, chance)
    seen.add(keyOf(own))
    children.push(own)
  }
  while (children.length < population) {
    const pair = cross(winner(), winner(), chance)
    for (const child of pair) add(mutate(child, 1 / variables, chance))
  }
  return children.slice(0, population)
}
