/** The traits a supplier group may have, in bit order. A group may have several; shares by trait overlap and are never summed. */
export const TRAITS = [
  'local',
  'cooperative',
  'minorityOwned',
  'womenLed',
  'organic',
  'familyFarm',
  'small',
  'informal',
  'public',
  'nonProfit',
] as const

export type Trait = (typeof TRAITS)[number]

/** True when a group with `traits` has at least one of `wanted`. */
export function hasAnyTrait(traits: readonly Trait[], wanted: readonly Trait[]): boolean {
  return wanted.some((trait) => traits.includes(trait))
}
