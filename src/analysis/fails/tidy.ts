import { beyond, type Box, countBox, quasiP, type Side } from './box.ts'
import { ALPHA } from './peel.ts'
import { nth, type Sample } from './sample.ts'

/** A side whose quasi-p-value is above this is dropped. */
const LEVEL = 0.05

/** A box without needless sides, each with its quasi-p-value. */
export interface TidyBox extends Box {
  readonly sides: readonly (Side & { readonly p: number })[]
}

/**
 * Takes away sides that luck could explain, widens what is left while the share of sought futures does not fall
 * (pasting, Friedman & Fisher 1999), and looks at the sides once more.
 */
export function tidy(sample: Sample, sides: readonly Side[]): TidyBox {
  const left = significant(sample, paste(sample, significant(sample, sides)))
  const box = countBox(sample, beyond(sample, left), -1)
  return {
    sides: left.map((side, s) => ({ ...side, p: quasiP(box, s) })),
    inside: box.inside,
    hits: box.hits,
  }
}

/** Drops the least significant side, again and again, until all that are left mean something. */
function significant(sample: Sample, sides: readonly Side[]): readonly Side[] {
  const bits = beyond(sample, sides)
  let live = sides.map((_, s) => s)
  while (live.length > 0) {
    const box = countBox(
      sample,
      bits,
      live.reduce((mask, s) => mask | (1 << s), 0)
    )
    let worst = -1
    let most = LEVEL
    for (const s of live) {
      const p = quasiP(box, s)
      if (p > most) [worst, most] = [s, p]
    }
    if (worst < 0) break
    live = live.filter((s) => s !== worst)
  }
  return live.map((s) => nth(sides, s))
}

function paste(sample: Sample, sides: readonly Side[]): readonly Side[] {
  let now = sides
  for (;;) {
    const bits = beyond(sample, now)
    const { inside, hits } = countBox(sample, bits, -1)
    const most = Math.max(1, Math.floor(ALPHA * inside))
    const share = hits / inside
    const wider = now.flatMap((side, s) => {
      const found = widen(sample, side, { kept: alone(sample, bits, s), most })
      if (!found) return []
      const density = (hits + found.hits) / (inside + found.added)
      return density < share ? [] : [{ density, sides: now.map((each, i) => (i === s ? found.side : each)) }]
    })
    const [first, ...others] = wider
    if (!first) return now
    now = others.reduce((best, each) => (each.density > best.density ? each : best), first).sides
  }
}

/** The futures that one side alone keeps out. */
const alone = ({ rows }: Sample, bits: Int32Array, side: number): Int32Array =>
  rows.filter((_, i) => bits[i] === 1 << side)

/** The side moved outward past the futures next to it. */
function widen(
  { columns, sought }: Sample,
  { input, end }: Side,
  { kept, most }: { readonly kept: Int32Array; readonly most: number }
): { readonly side: Side; readonly added: number; readonly hits: number } | null {
  if (kept.length === 0) return null
  const column = nth(columns, input)
  const values = Float64Array.from(kept, (row) => column[row] ?? 0).sort()
  const at =
    values[end === 'low' ? Math.max(0, values.length - most) : Math.min(values.length, most) - 1] ?? 0
  let added = 0
  let hits = 0
  for (const row of kept) {
    const value = column[row] ?? 0
    if (end === 'low' ? value < at : value > at) continue
    added++
    hits += sought[row] ?? 0
  }
  return { side: { input, end, at }, added, hits }
}
