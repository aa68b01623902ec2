import type { Layout } from '../runner/store.ts'
import type { PART_VERSION } from './part-files.ts'
import { inputError } from './problems.ts'
import type { ResultHead } from './result.ts'
import { type Environment, scheduledPart } from './shard-auto.ts'

/** A part of a result's futures, run by run, as a file of its own. */
export interface Shard {
  readonly format: 'spendshift-shard'
  readonly version: typeof PART_VERSION
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

/** Numbers that fit in the text of one part (count). */
export const MOST_NUMBERS = 40e6

/**
 * Reads `I/N`, or `auto` and `auto/N` from the variables of a scheduler.
 *
 * @param runs futures to share out (count).
 * @throws InputError
 */
export function readPart(text: string, runs: number, environment: Environment = process.env): Part {
  const [isAuto, total] = /^auto(?:\/(\d{1,6}))?$/.exec(text) ?? []
  const part =
    isAuto === undefined
      ? writtenPart(text)
      : scheduledPart(total === undefined ? undefined : Number(total), environment)
  const { index, of } = part
  if (index >= 1 && index <= of && of <= runs) return part
  const found = isAuto === undefined ? text : `${text} is part ${index} of ${of}`
  throw inputError('--shard', `${found}, must be I/N with I from 1 to N and N at most the number of runs`)
}

function writtenPart(text: string): Part {
  const [, index = NaN, of = NaN] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
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
