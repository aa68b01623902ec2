import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { CalibrationSettings } from '../spend/calibrate/settings.ts'
import {
  clean,
  createDirectory,
  parseMapping,
  readDirectory,
  readingOf,
  readSpend,
  requireFacts,
  SpendError,
  sourceOfBytes,
  type Directory,
  type Mapping,
  type SpendRecord,
} from '../spend/index.ts'
import type { SpendSource } from '../spend/read/source.ts'
import { openSource } from '../spend/read/open.ts'
import { isEmpty, readLocalList, type LocalList } from '../spend/suppliers/local-list.ts'
import type { CalibrateOptions } from './calibrate-options.ts'
import { inputError, InputError } from './problems.ts'
import { readBytes, readJson } from './read.ts'

/** What the files and lists named on the command line hold. */
export interface CalibrateInput {
  readonly records: readonly SpendRecord[]
  readonly settings: CalibrationSettings
  /** How the files were read, with the choices made; to be kept for next year. */
  readonly mapping: Mapping
}

/** @throws InputError naming file, place and remedy. */
export async function readCalibrateInput(
  options: CalibrateOptions,
  signal: AbortSignal
): Promise<CalibrateInput> {
  const { files, map, directory, local, id, title, place, currency, publishedFrom } = options
  const mapping = map === undefined ? null : await plainly(map, () => parseMapping(readJson(map), map))
  const settings = {
    local: local === undefined ? null : readLocal(local),
    directory: directory === undefined ? null : await readCertified(directory, signal),
    ...given({ id, title, place, currency, publishedFrom }),
  }
  const read = await readRecords(files, mapping, signal)
  const choices = { ...mapping?.choices, ...options.choices }
  const { records, findings } = clean(read.records, choices)
  const cleaning = { read: read.records.length, findings }
  return {
    records,
    settings: { ...settings, cleaning, reading: readingOf(read) },
    mapping: { ...read.mapping, ...(Object.keys(choices).length > 0 ? { choices } : {}) },
  }
}

async function readRecords(files: readonly string[], mapping: Mapping | null, signal: AbortSignal) {
  const sources = files.map(sourceOf)
  return plainly(files[0] ?? '', async () => {
    const read = await readSpend(sources, mapping, { signal })
    requireFacts(read)
    return read
  })
}

/** The file's name alone stands in scenario and report: where it lies is nobody's business. */
const sourceOf = (file: string): SpendSource => sourceOfBytes(basename(file), readBytes(file))

/** A list in a file, or the list itself. */
function readLocal(text: string): LocalList {
  const list = readLocalList(existsSync(text) ? new TextDecoder().decode(readBytes(text)) : text)
  if (isEmpty(list)) throw inputError('--local', 'is empty, must name a postcode, district or town')
  return list
}

async function readCertified(file: string, signal: AbortSignal): Promise<Directory> {
  const cells = await plainly(file, async () => {
    const rows: (readonly string[])[] = []
    for await (const content of openSource(sourceOf(file), { signal }).contents) {
      if (content.kind !== 'table') throw inputError(file, 'is no table, must be CSV or XLSX')
      if (rows.length > 0) break
      rows.push([...content.table.heads])
      for await (const batch of content.table.rows) for (const { cells } of batch) rows.push(cells)
    }
    return rows
  })
  const table = readDirectory(cells)
  if (!table.ok) throw inputError(file, table.message, table.path)
  return createDirectory(table.rows, table.unknownWords)
}

/** Turns what the reader refuses into bad input. */
async function plainly<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (thrown) {
    if (!(thrown instanceof SpendError)) throw thrown
    const { message } = thrown
    const ownFile = `${thrown.file}: `
    throw new InputError([
      message.startsWith(ownFile)
        ? { file: thrown.file, message: message.slice(ownFile.length) }
        : { file, message },
    ])
  }
}

/** The options that were given. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
