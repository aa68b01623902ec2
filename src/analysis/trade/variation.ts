import { power } from '../../engine/real/power.ts'

/** Draws a number in (0, 1). */
export type Chance = () => number

/** How near children stay to their parents: the distribution indices of Deb et al. (2002). */
const CROSSOVER_INDEX = 20
const MUTATION_INDEX = 20
const CROSSOVER_CHANCE = 0.9
/** Parents closer than this in a variable are alike in it. */
const ALIKE = 1e-14

/** Simulated binary crossover within the unit cube (Deb & Agrawal 1995, bounded as in the code of NSGA-II). */
export function cross(
  a: readonly number[],
  b: readonly number[],
  chance: Chance
): readonly [readonly number[], readonly number[]] {
  if (chance() > CROSSOVER_CHANCE) return [a, b]
  const [one, two] = [[...a], [...b]]
  a.forEach((x, i) => {
    const y = b[i] ?? x
    if (chance() > 0.5 || Math.abs(x - y) <= ALIKE) return
    const [low, high] = [Math.min(x, y), Math.max(x, y)]
    const u = chance()
    const middle = (low + high) / 2
    const half = (high - low) / 2
    const near = within(middle - half * spread(u, low / half))
    const far = within(middle + half * spread(u, (1 - high) / half))
    const swap = chance() < 0.5
    one[i] = swap ? far : near
    two[i] = swap ? near : far
  })
  return [one, two]
}

/** The spread factor for a uniform u when `room` to the bound is left, in half distances of the parents. */
function spread(u: number, room: number): number {
  const alpha = 2 - power(1 + room, -(CROSSOVER_INDEX + 1))
  const base = u <= 1 / alpha ? u * alpha : 1 / (2 - u * alpha)
  return power(base, 1 / (CROSSOVER_INDEX + 1))
}

/** Polynomial mutation within the unit cube (Deb & Goyal 1996): each variable moves with this probability. */
export function mutate(x: readonly number[], probability: number, chance: Chance): readonly number[] {
  return x.map((value) => {
    if (chance() > probability) return value
    const u = chance()
    const exponent = MUTATION_INDEX + 1
    if (u <= 0.5) {
      const base = 2 * u + (1 - 2 * u) * power(1 - value, exponent)
      return within(value + power(base, 1 / exponent) - 1)
    }
    const base = 2 * (1 - u) + (2 * u - 1) * power(value, exponent)
    return within(value + 1 - power(base, 1 / exponent))
  })
}

const within = (value: number): number => Math.min(1, Math.max(0, value))
