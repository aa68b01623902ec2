import type { Calibration } from './calibration.ts'
import { createDraws, type Draws } from './draws.ts'
import { traitsOf } from './metrics/specs.ts'
import { createMarket, type Market } from './market.ts'
import { createNeeds, type Needs } from './needs.ts'
import { createRemembered, type Remembered } from './remembered.ts'
import { createSuppliers, type Suppliers } from './suppliers.ts'
import { TALLY_SLOTS } from './tally.ts'
import { createTerms, type Terms } from './terms.ts'
import { BLOCK, createBlock, type Block } from './tender/block.ts'
import { createKeptBlocks, type KeptBlocks } from './tender/kept-blocks.ts'
import { createOpenAwards, type OpenAwards } from './tender/payment.ts'
import { createTender, type Tender } from './tender/tender.ts'
import type { Recorder } from './trace/recorder.ts'
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
  /** The tenders being let, in a block that serves again and again, or in one that is kept for the next policy. */
  block: Block
  readonly ownBlock: Block
  readonly kept: KeptBlocks
  /** What decides in which reservation each tender of the block falls: its luck, or its place by value. */
  places: Float64Array
  readonly placesByValue: Float64Array
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
  /** m^−k and ε^−k of each group in each category, [group × categories + category]. */
  readonly costPower: Remembered
  readonly edgePower: Remembered
  /** Powers that a category needs every year, see `market.ts`, [kind × categories + category]. */
  readonly pricePower: Remembered
  /** Logarithms of yearly growth: of each group, then of each category's needs. */
  readonly growthLog: Remembered
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
  /** Writes down every contract of a future that is traced; null at any other time. */
  recorder: Recorder | null
}

export function createPlay(world: World, calibration: Calibration): Play {
  const G = world.groups.length
  const C = world.categories.length
  const block = createBlock()
  return {
    world,
    draws: createDraws(world),
    terms: createTerms(world),
    suppliers: createSuppliers(world),
    needs: createNeeds(world),
    market: createMarket(world),
    block,
    ownBlock: block,
    kept: createKeptBlocks(world.model.years, C),
    places: block.reserveLuck,
    placesByValue: new Float64Array(BLOCK),
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
    costPower: createRemembered(G * C),
    edgePower: createRemembered(G * C),
    pricePower: createRemembered(4 * C),
    growthLog: createRemembered(G + C),
    seed: 0,
    run: 0,
    year: 0,
    referencePrice: NaN,
    handedOver: 0,
    referencePaymentDays: NaN,
    referenceGuarantee: NaN,
    played: 0,
    recorder: null,
  }
}

/** 1 for each group that has one of the traits. */
function maskOf({ groups }: World, traits: readonly Trait[]): Uint8Array {
  return Uint8Array.from(groups, (group) => (group.traits.some((trait) => traits.includes(trait)) ? 1 : 0))
}
