import { z } from 'zod'
import { MECHANISMS, MECHANISM_IDS, type MechanismId } from '../engine/index.ts'
import { quantity, type Kind } from './quantity.ts'

/** What kind of number each mechanism is; one that is not named is a share. */
const KINDS: Partial<Record<MechanismId, Kind>> = {
  compliance: 'pull',
  bidDrift: 'drift',
  handOverCost: 'part',
  goalCost: 'part',
  creditMonths: 'months',
  lapseYears: 'lapseYears',
  inHouseCost: 'ratio',
  growthAfterWinning: 'response',
  maxGrowth: 'logPoints',
  maxShrink: 'logPoints',
  strainCost: 'part',
  unfilledDelayCost: 'part',
  reletCost: 'part',
  lotAdminCost: 'part',
  adminOpen: 'part',
  adminReserved: 'part',
  adminDirect: 'part',
}

const field = (id: MechanismId) => quantity(KINDS[id] ?? 'share', MECHANISMS[id])

type Field = ReturnType<typeof field>

const shape = Object.fromEntries(MECHANISM_IDS.map((id) => [id, field(id)])) as Record<MechanismId, Field>

/** All shared mechanisms: what the priors hold. */
export const allMechanisms = z.strictObject(shape)

/** Mechanisms that a scenario sets for its own place. */
export const mechanisms = z.strictObject(
  Object.fromEntries(MECHANISM_IDS.map((id) => [id, shape[id].exactOptional()])) as Record<
    MechanismId,
    z.ZodExactOptional<Field>
  >
)
