import { LAW_HEADS } from 'virtual:places'
import type { Jurisdiction, LawPack } from '../scenario/checked.ts'

/** A country or union whose law is held, by name. */
export interface LawHead {
  readonly id: Jurisdiction
  readonly name: string
  /** ISO 3166-1 codes of the countries that it holds in. */
  readonly countries: readonly string[]
}

const files = import.meta.glob<LawPack>(
  ['../../scenarios/law/*.json', '!../../scenarios/law/*.schema.json'],
  {
    query: '?checked',
    import: 'default',
  }
)

/** All that can be chosen, by name. */
export const lawHeads = LAW_HEADS as readonly LawHead[]

/** The jurisdiction with this id; null for anything else. */
export const jurisdictionOf = (id: string): Jurisdiction | null =>
  lawHeads.find((head) => head.id === id)?.id ?? null

/** Whose law holds in a country; null where none is held. */
export const jurisdictionIn = (country: string): Jurisdiction | null =>
  lawHeads.find(({ countries }) => countries.includes(country))?.id ?? null

/** Fetches a law pack, checked when the page was built; rejects when it cannot be had. */
export async function loadLaw(id: Jurisdiction): Promise<LawPack> {
  const load = files[`../../scenarios/law/${id}.json`]
  if (!load) throw new Error(`unknown law pack: ${id}.json`)
  return load()
}

/** As `loadLaw`; null without a jurisdiction, or where its law cannot be had. */
export async function lawOrNone(id: Jurisdiction | undefined): Promise<LawPack | null> {
  return id === undefined ? null : loadLaw(id).catch(() => null)
}
