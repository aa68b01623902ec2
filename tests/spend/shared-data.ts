import { existsSync, readFileSync } from 'node:fs'
import { describe } from 'vitest'
import {
  readSpend,
  sourceOfBytes,
  sourceOfText,
  type SpendRead,
  type SpendSource,
} from '../../src/spend/index.ts'

const folder = new URL('../../../shared/data/', import.meta.url)

/** Tests on real files that stay beside the repository; skipped, saying so, where they are absent. */
export const describeShared = existsSync(folder)
  ? describe
  : (name: string, _: () => void) => describe.skip(`${name} (../shared/data is absent)`, () => undefined)

function sharedFile(name: string): SpendSource {
  return sourceOfBytes(name.split('/').at(-1) ?? name, readFileSync(new URL(name, folder)))
}

export async function readShared(...names: string[]): Promise<SpendRead> {
  return readSpend(names.map(sharedFile))
}

/** Read a table given as text. */
export async function readText(text: string, name = 'table.csv'): Promise<SpendRead> {
  return readSpend([sourceOfText(name, text)])
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

export function positive({ records }: Pick<SpendRead, 'records'>): number[] {
  return records.flatMap(({ value }) => (value !== null && value > 0 ? [value] : []))
}

export function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length
}

export function total(all: readonly { readonly value: number | null }[]): number {
  return all.reduce((sum, { value }) => sum + (value ?? 0), 0)
}
