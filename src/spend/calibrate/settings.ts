import type { Finding } from '../clean/finding.ts'
import type { Reading } from '../reading.ts'
import type { Knowledge } from '../suppliers/classify.ts'

/** What the user says of the place, beside the files; everything may be left out. */
export interface CalibrationSettings extends Partial<Knowledge> {
  readonly id?: string
  readonly title?: string
  readonly place?: { readonly name: string; readonly country: string }
  /** ISO 4217; without it the files', or XXX. */
  readonly currency?: string
  /** Years to simulate (1–40). */
  readonly years?: number
  /** Below this value nothing is published (currency); undefined looks for it, null says there is none. */
  readonly publishedFrom?: number | null
  /** What cleaning found before, and how many records there were then; for the report alone. */
  readonly cleaning?: { readonly read: number; readonly findings: readonly Finding[] }
  /** Which column was taken for what; for the report alone. */
  readonly reading?: Reading
  /** Seed of the redraws that give the ranges. */
  readonly seed?: number
}

export const DEFAULT_SETTINGS = {
  id: 'my-place',
  title: 'My place',
  place: { name: 'My place', country: 'ZZ' },
  years: 10,
  seed: 1,
} as const
