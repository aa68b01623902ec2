import { nextUniform, openStream } from '../../engine/random/stream.ts'
import type { LeverId } from '../../engine/index.ts'
import { movedTo, startPoint, type Ground, type Point } from '../levers/point.ts'
import { evenSteps } from '../reach/climb.ts'
import { pathTo } from '../reach/path.ts'
import { latinHypercube } from '../trade/nsga2.ts'

/** A policy that a sweep tries. */
export interface Candidate {
  readonly point: Point
  readonly kind: 'start' | 'alone' | 'together' | 'spread'
}

/** Positions of a lever that are tried alone, on each side of the start. */
const LOOKS = 10
/** Levers of which less is more help: shorter waits, smaller guarantees, smaller contracts. */
const LESS_HELPS: readonly LeverId[] = ['paymentDays', 'bidGuarantee', 'lotAbove', 'lotSize']
const LANES = { places: 92, subsets: 93 }

/**
 * What a sweep tries, the same for the same input: the start; each lever alone; all levers by the same part of the way
 * that usually helps; and `spread` mixes laid out evenly (a Latin hypercube), in half of which a lever may also stay.
 */
export function candidatesOf(ground: Ground, spread: number, seed: number): readonly Candidate[] {
  const { ladders } = ground
  const start = startPoint(ground)
  const alone = ladders.flatMap(({ rungs, start: home }, lever) => [
    ...evenSteps(home, LOOKS).map((steps) => movedTo(start, lever, home - steps)),
    ...evenSteps(rungs.length - 1 - home, LOOKS).map((steps) => movedTo(start, lever, home + steps)),
  ])
  const path = pathTo(
    ground,
    ladders.map(({ id, rungs }) => (LESS_HELPS.includes(id) ? 0 : rungs.length - 1))
  )
  const together = evenSteps(path.length, path.length).map((step) => path.at(step))
  const all: readonly Candidate[] = [
    { point: start, kind: 'start' },
    ...alone.map((point): Candidate => ({ point, kind: 'alone' })),
    ...together.map((point): Candidate => ({ point, kind: 'together' })),
    ...spreadOver(ground, spread, seed).map((point): Candidate => ({ point, kind: 'spread' })),
  ]
  const keys = all.map(({ point }) => point.join())
  return all.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}

function spreadOver({ ladders }: Ground, count: number, seed: number): readonly Point[] {
  const [places, subsets] = [uniform(seed, LANES.places), uniform(seed, LANES.subsets)]
  return latinHypercube(ladders.length, count, places).map((x, i) =>
    ladders.map(({ rungs, start }, lever) => {
      const stays = subsets() < 0.5 && i % 2 === 1
      return stays ? start : Math.round((x[lever] ?? 0) * (rungs.length - 1))
    })
  )
}

function uniform(seed: number, lane: number): () => number {
  const state = new Int32Array(2)
  openStream(state, seed, 0, lane, 0)
  return () => nextUniform(state)
}
