import { readdirSync, readFileSync, statSync } from 'node:fs'
import {
  calibrate,
  clean,
  readSpend,
  sourceOfBytes,
  type Choices,
  type SpendRead,
} from '../../src/spend/index.ts'
import type { Calibration, Finding, FindingId } from '../../src/spend/index.ts'

const folder = new URL('../fixtures/spend/', import.meta.url)

/** A made-up file of a real kind, or all files of a folder, read as a user's would be. */
export async function readCase(name: string): Promise<SpendRead> {
  const at = new URL(name, folder)
  const files = statSync(at).isDirectory() ? readdirSync(at).map((file) => `${name}/${file}`) : [name]
  return readSpend(
    files.map((file) => sourceOfBytes(file.split('/').at(-1) ?? file, readFileSync(new URL(file, folder))))
  )
}

/** What is counted of it, and what was found on the way. */
export async function cleanCase(name: string, choices: Choices = {}) {
  const read = await readCase(name)
  const { records, findings } = clean(read.records, choices)
  const found = (id: FindingId): Finding | undefined => findings.find((each) => each.id === id)
  return { ...read, records, findings, found }
}

/** The place made of it. */
export async function placeOfCase(name: string): Promise<Calibration> {
  return calibrate((await cleanCase(name)).records)
}
