import type { Play } from './play.ts'
import { ringRow } from './suppliers.ts'
import { TALLY } from './tally.ts'
import { recordDue } from './trace/recorder.ts'
import { MAX_CONTRACT_YEARS } from './world.ts'

/** What groups hold, and are paid, in the first year of contracts, before a category opens. */
const loadBefore = new Float64Array(64)
const paidBefore = new Float64Array(64)

/** Notes what groups hold before a category opens, so that its new contracts can be told apart. */
export function noteHoldings({ suppliers, world, year, terms }: Play): void {
  if (!(terms.subcontractGoal > 0)) return
  const row = ringRow(year) * world.groups.length
  for (let g = 0; g < world.groups.length; g++) {
    loadBefore[g] = suppliers.load[row + g]!
    paidBefore[g] = suppliers.payments[row + g]!
  }
}

/**
 * Passes a part of the category's new contracts on to eligible groups: the goal, as far as buyers ask for it and do not
 * waive it, and as far as admissible eligible firms have room. Work, payment and its extra cost go with it.
 *
 * One step for all contracts of a category and year: a subcontract follows its contract, so nothing depends on the order.
 */
export function passOn(play: Play): void {
  const { suppliers, world, draws, terms, market, tally, year } = play
  if (!(terms.subcontractGoal > 0)) return
  const G = world.groups.length
  const row = ringRow(year) * G
  const { goalWaivers, goalCost, compliance } = draws.mechanism
  const asked = terms.subcontractGoal * Math.min(1, compliance) * (1 - goalWaivers)
  let work = 0
  for (let g = 0; g < G; g++) if (owes(play, g)) work += suppliers.load[row + g]! - loadBefore[g]!
  const room = roomOfEligible(play)
  if (!(work > 0 && room > 0)) return
  const part = asked * Math.min(1, room / (asked * work))
  let passedWork = 0
  let passedPay = 0
  for (let g = 0; g < G; g++) {
    if (!owes(play, g)) continue
    const load = part * (suppliers.load[row + g]! - loadBefore[g]!)
    const pay = part * (suppliers.payments[row + g]! - paidBefore[g]!)
    passedWork += load
    passedPay += pay
    suppliers.used[g] = suppliers.used[g]! - load
    addOverContract(play, suppliers.load, g, -load)
    addOverContract(play, suppliers.payments, g, -pay)
  }
  for (let g = 0; g < G; g++) {
    const share = roomOf(play, g) / room
    if (share === 0) continue
    const pay = passedPay * (1 + goalCost) * share
    suppliers.used[g] = suppliers.used[g]! + passedWork * share
    addOverContract(play, suppliers.load, g, passedWork * share)
    addOverContract(play, suppliers.payments, g, pay)
    addOverContract(play, suppliers.subcontracts, g, pay)
  }
  tally[TALLY.paidValue] = tally[TALLY.paidValue]! + passedPay * goalCost * market.contractYears
}

/** Whether a winner of the group owes the goal: not those whom it is for, nor public delivery, nor where rules reach nothing. */
function owes({ world, tender }: Play, g: number): boolean {
  if (!world.categories[tender.category]!.reservable) return false
  return world.competes[g] === 1 && world.subcontractEligible[g] !== 1
}

/** What admissible firms of an eligible group can still take on in a year (currency). */
function roomOf({ suppliers, world, draws, tender }: Play, g: number): number {
  if (world.subcontractEligible[g] !== 1) return 0
  const C = world.categories.length
  const capacity = suppliers.capacity[g]! * (1 + draws.group.stretch[g]!)
  const admissible = Math.min(1, suppliers.entry[g * C + tender.category]!)
  return world.serves[g * C + tender.category]! * admissible * Math.max(0, capacity - suppliers.used[g]!)
}

function roomOfEligible(play: Play): number {
  let room = 0
  for (let g = 0; g < play.world.groups.length; g++) room += roomOf(play, g)
  return room
}

/** Adds a yearly amount to a group's ledger over the years of the category's contracts. */
function addOverContract(
  { world, market, year, suppliers, recorder }: Play,
  ledger: Float64Array,
  g: number,
  amount: number
): void {
  let row = ringRow(year)
  for (let y = 0; y < market.contractYears; y++) {
    const i = row * world.groups.length + g
    ledger[i] = ledger[i]! + amount
    row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
  }
  if (recorder !== null && ledger === suppliers.payments)
    recordDue(recorder, { group: g, year, years: market.contractYears, keeps: 1, perYear: amount })
}
