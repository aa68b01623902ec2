import type { Play } from './play.ts'
import { power } from './real/power.ts'

/** Steps toward the numbers of bidders at which nobody gains by another choice; halved steps settle in a few. */
const STEPS = 6

/** The most by which a group's bids multiply or shrink. */
const MOST = 4

/** Elasticity of entry m = θ / (1 − θ), kept finite. */
const MOST_ELASTIC = 4

const response = new Float64Array(64)
const usualEdge = new Float64Array(64)

/** Rivals of each group under the usual evaluation, and the most that its bids multiply by. */
const usual = new Float64Array(64)
const most = new Float64Array(64)

/**
 * Lets groups respond to a preference or social weight that differs from the calibration year's: whom it favours meets
 * fewer rivals below its reach and bids more, whom it does not bids less. With x_g the factor on group g's bids,
 * x_g = ((1 + N_g) / (1 + N'_g))^m, where N_g are the bids that count against a bid of g at its reach under the usual
 * evaluation and N'_g those under today's; solved by a few steps when the market opens.
 */
export function respondToPreference(play: Play, c: number): void {
  const { market, draws, referenceAdvantage } = play
  const { entryResponse, largeFirmExit } = draws.mechanism
  if (!differs(play) || (entryResponse === 0 && largeFirmExit === 0)) return
  const k = market.dispersion
  const ceilingPower = power(market.ceiling, k)
  const groups = market.base.length
  for (let g = 0; g < groups; g++) {
    response[g] = 1
    usualEdge[g] = power(referenceAdvantage[g]!, -k)
  }
  for (let g = 0; g < groups; g++) {
    if (market.base[g] === 0) continue
    usual[g] = rivals(play, c, usualEdge, ceilingPower / usualEdge[g]!, ceilingPower, false)
    most[g] = mostOf(play, c, g, ceilingPower)
  }
  const elasticity = Math.min(MOST_ELASTIC, entryResponse / Math.max(1e-9, 1 - entryResponse))
  for (let step = 0; step < STEPS && elasticity > 0; step++) {
    for (let g = 0; g < groups; g++) {
      if (market.base[g] === 0) continue
      const now = rivals(play, c, market.edge, market.reach[g]!, ceilingPower, true)
      const aim = power((1 + usual[g]!) / (1 + now), elasticity)
      response[g] = within(Math.sqrt(response[g]! * aim), most[g]!)
    }
  }
  if (largeFirmExit > 0) leaveOneFirm(play, largeFirmExit)
  for (let g = 0; g < groups; g++) market.base[g] = market.base[g]! * response[g]!
}

/** Whether some group is evaluated otherwise than in the calibration year. */
function differs({ market, referenceAdvantage }: Play): boolean {
  for (let g = 0; g < referenceAdvantage.length; g++) {
    if (market.base[g] !== 0 && market.inverseAdvantage[g] !== 1 / referenceAdvantage[g]!) return true
  }
  return false
}

/** Expected bids below an evaluated level, with free capacity as in the calibration year. */
function rivals(
  { market, calibration, world }: Play,
  c: number,
  edge: Float64Array,
  level: number,
  ceilingPower: number,
  responding: boolean
): number {
  const C = world.categories.length
  let bids = 0
  for (let h = 0; h < market.base.length; h++) {
    const rate = market.base[h]! * calibration.free[h * C + c]! * edge[h]! * (responding ? response[h]! : 1)
    bids += rate * Math.min(level, ceilingPower / edge[h]!)
  }
  return bids
}

/** The factor at which all admissible firms of a group bid, if that is more than 1. */
function mostOf(
  { market, draws, suppliers, world }: Play,
  c: number,
  g: number,
  ceilingPower: number
): number {
  const entry = Math.min(1, suppliers.entry[g * world.categories.length + c]!)
  return Math.max(1, Math.min(MOST, (draws.group.firms[g]! * entry) / (market.base[g]! * ceilingPower)))
}

function within(factor: number, most: number): number {
  return Math.min(most, Math.max(1 / MOST, factor))
}

/** Takes a part of one firm's bids out of the strongest group that is not favoured. */
function leaveOneFirm({ market, draws, referenceAdvantage }: Play, part: number): void {
  let strongest = -1
  for (let g = 0; g < market.base.length; g++) {
    const favoured = market.inverseAdvantage[g]! > 1 / referenceAdvantage[g]!
    if (!favoured && market.base[g]! > (strongest < 0 ? 0 : market.base[strongest]!)) strongest = g
  }
  if (strongest >= 0)
    response[strongest] = response[strongest]! * (1 - part / Math.max(1, draws.group.firms[strongest]!))
}
