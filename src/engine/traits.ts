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
] as const

export type Trait = (typeof TRAITS)[number]

/** True when one of the entries is a trait of the group, or names the group itself. */
export function isNamed(
  { id, traits }: { readonly id: string; readonly traits: readonly Trait[] },
  whom: readonly (Trait | `group:${string}`)[]
): boolean {
  return whom.some((each) => each === `group:${id}` || traits.some((trait) => trait === each))
}
