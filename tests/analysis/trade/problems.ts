/** Test problems with known fronts: ZDT1–3 (Zitzler, Deb & Thiele 2000) and DTLZ2 (Deb, Thiele, Laumanns & Zitzler 2002). */
export interface Problem {
  readonly variables: number
  readonly of: (x: readonly number[]) => readonly number[]
}

const rest = (x: readonly number[]): number =>
  1 + (9 * x.slice(1).reduce((sum, value) => sum + value, 0)) / (x.length - 1)

const zdt = (second: (f: number, g: number) => number): Problem => ({
  variables: 30,
  of: (x) => {
    const [f = 0] = x
    return [f, second(f, rest(x))]
  },
})

export const ZDT1 = zdt((f, g) => g * (1 - Math.sqrt(f / g)))
export const ZDT2 = zdt((f, g) => g * (1 - (f / g) * (f / g)))
export const ZDT3 = zdt((f, g) => g * (1 - Math.sqrt(f / g) - (f / g) * Math.sin(10 * Math.PI * f)))

/** Three objectives, ten variables beyond them; its front is an eighth of the unit sphere. */
export const DTLZ2: Problem = {
  variables: 12,
  of: ([a = 0, b = 0, ...distance]) => {
    const far = 1 + distance.reduce((sum, x) => sum + (x - 0.5) * (x - 0.5), 0)
    const [u, v] = [(a * Math.PI) / 2, (b * Math.PI) / 2]
    return [far * Math.cos(u) * Math.cos(v), far * Math.cos(u) * Math.sin(v), far * Math.sin(u)]
  },
}
