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

/** Traits counted together: a supplier with any of them counts once. Two or more, each once, in the order of `TRAITS`. */
export type Union = readonly Trait[]

const BETWEEN = '+'

/** The name of traits in metric ids: "local", or "local+cooperative" where they are counted together. */
export function unionId(traits: readonly Trait[]): string {
  return TRAITS.filter((trait) => traits.includes(trait)).join(BETWEEN)
}

/** The traits that such a name stands for; null where it names none, a stranger, one twice, or another order. */
export function unionOf(id: string): Union | null {
  const traits = id.split(BETWEEN).flatMap((word) => TRAITS.filter((trait) => trait === word))
  return id !== '' && unionId(traits) === id ? traits : null
}

/** True when one of the entries is a trait of the group, or names the group itself. */
export function isNamed(
  { id, traits }: { readonly id: string; readonly traits: readonly Trait[] },
  whom: readonly (Trait | `group:${string}`)[]
): boolean {
  return whom.some((each) => each === `group:${id}` || traits.some((trait) => trait === each))
}
