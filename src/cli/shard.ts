import type { Layout } from '../runner/store.ts'
import { inputError } from './problems.ts'
import type { ResultHead } from './result.ts'

/** A part of a result's futures, run by run, as a file of its own. */
export interface Shard {
  readonly format: 'spendshift-shard'
  readonly version: 1
  readonly head: ResultHead
  /** Key of the job: model, levers, options. */
  readonly job: string
  readonly layout: Layout
  readonly first: number
  readonly count: number
  /** For each policy its rows `[run][metric × years + year]`: 64-bit numbers, little-endian, in base64. */
  readonly rows: readonly string[]
}

/** Which of the parts to play, from 1 on. */
export interface Part {
  readonly index: number
  readonly of: number
}

/** Reads `I/N`. @throws InputError */
export function readPart(text: string, runs: number): Part {
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index === undefined || of === undefined || !(index >= 1 && index <= of && of <= runs)) {
    throw inputError('--shard', `${text}, must be I/N with I from 1 to N and N at most the number of runs`)
  }
  return { index, of }
}

/** The futures of one part: together the parts hold each future once. */
export function partRange(
  { index, of }: Part,
  runs: number
): { readonly first: number; readonly count: number } {
  const first = Math.floor((runs * (index - 1)) / of)
  return { first, count: Math.floor((runs * index) / of) - first }
}

export const encodeRows = (rows: Float64Array): string =>
  Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString('base64')

export function decodeRows(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64')
  const rows = new Float64Array(Math.floor(bytes.length / Float64Array.BYTES_PER_ELEMENT))
  new Uint8Array(rows.buffer).set(bytes.subarray(0, rows.byteLength))
  return rows
}
