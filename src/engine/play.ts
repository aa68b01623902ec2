import type { Calibration } from './calibration.ts'
import { createDraws, type Draws } from './draws.ts'
import { traitsOf } from './metrics/specs.ts'
import { createMarket, type Market } from './market.ts'
import { createNeeds, type Needs } from './needs.ts'
import { createSuppliers, type Suppliers } from './suppliers.ts'
import { TALLY_SLOTS } from './tally.ts'
import { createTerms, type Terms } from './terms.ts'
import { createBlock, type Block } from './tender/block.ts'
import { createOpenAwards, type OpenAwards } from './tender/payment.ts'
import { createTender, type Tender } from './tender/tender.ts'
import type { Trait } from './traits.ts'
import type { World } from './world.ts'

/** One future being played: all its memory, laid out once, so that the tender loop allocates nothing. */
export interface Play {
  readonly world: World
  readonly draws: Draws
  readonly terms: Terms
  readonly suppliers: Suppliers
  readonly needs: Needs
  readonly market: Market
  /** The tenders drawn, and the one being let. */
  readonly block: Block
  readonly openAwards: OpenAwards
  readonly tender: Tender
  /** See `TALLY`. */
  readonly tally: Float64Array
  /** Contracts awarded this year by group (count). */
  readonly awards: Float64Array
  /** 1 where a group has the trait, for each trait of the model. */
  readonly traitMasks: readonly Uint8Array[]
  /** The same for each union of the model. */
  readonly unionMasks: readonly Uint8Array[]
  /** The random stream in use. */
  readonly stream: Int32Array
  /** Where the tender's own stream stands while an attempt uses another. */
  readonly ownStream: Int32Array
  /** C of the bid strengths by category, and the cumulated need by year: set for each run. */
  readonly competition: Float64Array
  readonly cumulativeNeed: Float64Array
  readonly phase: Float64Array
  /** Factor on C by category that keeps today's competition, and strengths noted for it: see `steady.ts`. */
  readonly steady: Float64Array
  readonly strengthBefore: Float64Array
  readonly calibration: Calibration
  /** Participation at the calibration year's payment terms, [group × categories + category]: entry was measured under it. */
  readonly referenceParticipation: Float64Array
  /** The part of the entry gap that access closes under today's rules, by group: entry was measured under it. */
  readonly referenceGap: Float64Array
  /** Evaluation of each group under today's rules, (1 − π)(1 − w s): bids were counted under it. */
  readonly referenceAdvantage: Float64Array
  /** Entry at the calibration year, [group × categories + category]. */
  readonly startEntry: Float64Array
  seed: number
  run: number
  /** Years since the start; negative in warm-up. */
  year: number
  /** Price paid in warm-up (ratio of benchmark): what a fixed budget is measured against. */
  referencePrice: number
  /** Days to payment and guarantee under today's rules. */
  referencePaymentDays: number
  referenceGuarantee: number
  /** Payments still due under contracts that were ended early this year (currency). */
  handedOver: number
  /** Tenders played since the play was made. */
  played: number
}

export function createPlay(world: World, calibration: Calibration): Play {
  const G = world.groups.length
  const C = world.categories.length
  return {
    world,
    draws: createDraws(world),
    terms: createTerms(world),
    suppliers: createSuppliers(world),
    needs: createNeeds(world),
    market: createMarket(world),
    block: createBlock(),
    openAwards: createOpenAwards(),
    tender: createTender(),
    tally: new Float64Array(TALLY_SLOTS),
    awards: new Float64Array(G),
    traitMasks: traitsOf(world.model).map((trait) => maskOf(world, [trait])),
    unionMasks: (world.model.unions ?? []).map((union) => maskOf(world, union)),
    stream: new Int32Array(2),
    ownStream: new Int32Array(2),
    competition: new Float64Array(C),
    cumulativeNeed: new Float64Array(C * (world.warmUpYears + world.model.years + 1)),
    phase: new Float64Array(C),
    steady: new Float64Array(C).fill(1),
    strengthBefore: new Float64Array(C),
    calibration,
    referenceParticipation: new Float64Array(G * C).fill(1),
    referenceGap: new Float64Array(G),
    referenceAdvantage: new Float64Array(G).fill(1),
    startEntry: new Float64Array(G * C),
    seed: 0,
    run: 0,
    year: 0,
    referencePrice: NaN,
    handedOver: 0,
    referencePaymentDays: NaN,
    referenceGuarantee: NaN,
    played: 0,
  }
}

/** 1 for each group that has one of the traits. */
function maskOf({ groups }: World, traits: readonly Trait[]): Uint8Array {
  return Uint8Array.from(groups, (group) => (group.traits.some((trait) => traits.includes(trait)) ? 1 : 0))
}
