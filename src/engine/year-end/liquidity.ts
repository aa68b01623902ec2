import { monthsBeyond } from '../participation.ts'
import type { Play } from '../play.ts'
import { nextNormal } from '../random/normal.ts'
import { nextUniform } from '../random/stream.ts'
import { MAX_CONTRACT_YEARS } from '../world.ts'
import { ringRow } from '../suppliers.ts'
import { recordDue } from '../trace/recorder.ts'
import { LUCK, openLuck } from './year-end-luck.ts'

/** Up to this many firms are drawn one by one; more by the normal approximation of the binomial. */
const FEW = 12

/**
 * Firms whose unpaid work outlasts their working capital default with a hazard for each month beyond it: their
 * contracts are lost, wages stay owed, and a part of their capacity is gone (Recoleta 2021).
 */
export function defaultOnDebts(play: Play): void {
  const { suppliers, world, draws } = play
  for (let g = 0; g < suppliers.capacity.length; g++) {
    if (world.competes[g] !== 1 || suppliers.used[g] === 0) continue
    const hazard = Math.min(1, draws.mechanism.liquidityHazard * mostMonthsBeyond(play, g))
    if (hazard === 0) continue
    const part = defaultingPart(play, g, hazard)
    if (part > 0) takeDefault(play, g, part)
  }
}

/** The longest that any category the group serves ties up its money beyond what it can carry (months). */
function mostMonthsBeyond(play: Play, g: number): number {
  const C = play.world.categories.length
  let most = 0
  for (let c = 0; c < C; c++) {
    if (play.world.serves[g * C + c]! > 0) most = Math.max(most, monthsBeyond(play, g, c))
  }
  return most
}

/** The part of the group's firms that default this year (0–1). */
function defaultingPart(play: Play, g: number, hazard: number): number {
  const stream = openLuck(play, LUCK.liquidity, g)
  const firms = Math.round(play.draws.group.firms[g]!)
  if (firms > FEW) {
    const spread = Math.sqrt((hazard * (1 - hazard)) / firms)
    return Math.min(1, Math.max(0, hazard + spread * nextNormal(stream)))
  }
  let defaults = 0
  for (let firm = 0; firm < firms; firm++) if (nextUniform(stream) < hazard) defaults++
  return defaults / firms
}

function takeDefault(play: Play, g: number, part: number): void {
  const { suppliers, world, draws, year, recorder } = play
  const { load, payments, capacity, unmet } = suppliers
  for (let y = 1; y < MAX_CONTRACT_YEARS; y++) {
    const i = ringRow(year + y) * world.groups.length + g
    const row = ringRow(year + y)
    unmet[row] = unmet[row]! + part * load[i]!
    load[i] = load[i]! * (1 - part)
    payments[i] = payments[i]! * (1 - part)
    endLeaks(play, ringRow(year + y) * world.groups.length, g, part)
  }
  if (recorder !== null) {
    const years = MAX_CONTRACT_YEARS - 1
    recordDue(recorder, { group: g, year: year + 1, years, keeps: 1 - part, perYear: 0 })
  }
  capacity[g] = capacity[g]! * (1 - part * draws.mechanism.defaultCapacityLoss)
}

/** Ends a part of what flows through the group's awards, with the groups that it flowed to. */
function endLeaks({ suppliers }: Play, row: number, g: number, part: number): void {
  const { leaks, capacity } = suppliers
  const ended = -leaks[row + g]! * part
  if (!(ended > 0)) return
  let received = 0
  for (let h = 0; h < capacity.length; h++) received += Math.max(0, leaks[row + h]!)
  for (let h = 0; h < capacity.length; h++) {
    const leak = leaks[row + h]!
    if (leak > 0) leaks[row + h] = leak - (ended * leak) / received
  }
  leaks[row + g] = leaks[row + g]! + ended
}
