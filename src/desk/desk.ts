import {
  assignColumn,
  calibrate,
  checkCalibration,
  clean,
  createDirectory,
  readDirectory,
  readingOf,
  readLocalList,
  readSpend,
  requireFacts,
  sourceOfFile,
  SpendError,
  surveySpend,
  TooFewContracts,
  type Calibration,
  type CalibrationSettings,
  type Choices,
  type Mapping,
  type Play,
  type Reading,
  type SpendRecord,
  type SpendSource,
  type TableSample,
} from '../spend/index.ts'
import { openSource } from '../spend/read/open.ts'
import type { Answer, DeskApi, DeskFile, DeskPlace, DeskRead, DeskSettings, OnProgress } from './types.ts'

/** The most suppliers that are handed over to be looked at. */
const MOST_SUPPLIERS = 500
/** Progress is told at most this often (ms). */
const TELL_EVERY = 100

/** The records as they are counted, and what cleaning found before. */
interface Kept {
  readonly records: readonly SpendRecord[]
  readonly cleaning: NonNullable<CalibrationSettings['cleaning']>
}

/** Plays, and tells that it does: a check takes long on a slow computer. */
type PlayInParts = (...call: [...Parameters<Play>, onPart: () => void]) => ReturnType<Play>

/** The steps from files to a place, keeping between them what was read. */
export function createDesk(play: PlayInParts): DeskApi {
  let sources: readonly SpendSource[] = []
  let samples: readonly TableSample[] = []
  let mapping: Mapping | null = null
  let read: { readonly records: readonly SpendRecord[]; readonly notices: DeskRead['notices'] } | null = null
  let reading: Reading | null = null
  let kept: Kept = { records: [], cleaning: { read: 0, findings: [] } }
  let made: { readonly calibration: Calibration; readonly settings: CalibrationSettings } | null = null

  const cleaned = (choices: Choices): DeskRead => {
    if (read === null || mapping === null) throw new Error('nothing was read')
    const { records, findings } = clean(read.records, choices)
    kept = { records, cleaning: { read: read.records.length, findings } }
    return {
      records: read.records.length,
      kept: records.length,
      findings,
      choices,
      notices: read.notices,
      mapping,
    }
  }

  return {
    survey: (files, onProgress) =>
      answer(async () => {
        sources = files.map(sourceOf)
        const {
          tables,
          mapping: guess,
          notices,
        } = await surveySpend(sources, {
          onProgress: progressOf(files, onProgress),
        })
        samples = distinct(tables)
        return {
          tables: samples.map(({ file, name, heads }) => ({ file, name, heads })),
          mapping: guess,
          notices,
        }
      }),
    assign: (from, { table: at, role, column }) =>
      answer(() => {
        const [table, sample] = [from.tables[at], samples[at]]
        if (!table || !sample) throw new Error('no such table')
        const next = assignColumn(table, role, column, sample)
        return Promise.resolve({ ...from, tables: from.tables.map((each, i) => (i === at ? next : each)) })
      }),
    read: (wanted, onProgress) =>
      answer(async () => {
        const files = sources.map(({ name, size }) => ({ name, blob: { size: size ?? 0 } }))
        const found = await readSpend(sources, wanted, { onProgress: progressOf(files, onProgress) })
        requireFacts(found)
        mapping = found.mapping
        reading = readingOf(found)
        read = { records: found.records, notices: found.notices }
        return cleaned(wanted.choices ?? {})
      }),
    clean: (choices) => answer(async () => Promise.resolve(cleaned(choices))),
    calibrate: (settings) =>
      answer(async () => {
        const directory = settings.directory === null ? null : await directoryOf(settings.directory)
        const used = {
          ...settingsOf(settings, directory?.directory ?? null),
          cleaning: kept.cleaning,
          ...(reading === null ? {} : { reading }),
        }
        const calibration = calibrate(kept.records, used)
        made = { calibration, settings: used }
        return placeOf(calibration, directory?.unknownWords ?? [])
      }),
    check: (onProgress) =>
      answer(async () => {
        if (made === null) throw new Error('no place was made')
        onProgress(null)
        const told: Play = (job, runs) => play(job, runs, () => onProgress(null))
        const { report } = await checkCalibration(made.calibration, made.settings, told)
        return report
      }),
  }
}

/** Tables with the same columns share a mapping: one sample for each. */
function distinct(tables: readonly TableSample[]): readonly TableSample[] {
  const byHeads = new Map<string, TableSample>()
  for (const table of tables) {
    const key = JSON.stringify(table.heads)
    if (!byHeads.has(key)) byHeads.set(key, table)
  }
  return [...byHeads.values()]
}

const sourceOf = ({ name, blob }: DeskFile): SpendSource =>
  sourceOfFile({ name, size: blob.size, stream: () => blob.stream() })

/** All files together, from 0 to 1; told now and then, since telling costs. */
function progressOf(
  files: readonly { readonly name: string; readonly blob: { readonly size: number } }[],
  onProgress: OnProgress
) {
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0)
  const done = new Map<string, number>()
  let told = 0
  return ({ file, doneBytes }: { readonly file: string; readonly doneBytes: number }): void => {
    done.set(file, doneBytes)
    const now = performance.now()
    if (now - told < TELL_EVERY) return
    told = now
    const sum = [...done.values()].reduce((all, bytes) => all + bytes, 0)
    onProgress(total > 0 ? Math.min(1, sum / total) : null)
  }
}

async function directoryOf(file: DeskFile) {
  const table = readDirectory(await rowsOf(sourceOf(file)))
  if (!table.ok) throw new Refused('spend.error.directory', file.name, table.message)
  return { directory: createDirectory(table.rows, table.unknownWords), unknownWords: table.unknownWords }
}

/** Head and rows of a file's first table. */
async function rowsOf(source: SpendSource): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for await (const content of openSource(source, {}).contents) {
    if (content.kind !== 'table') throw new Refused('spend.error.directory', source.name, 'not a table')
    rows.push([...content.table.heads])
    for await (const batch of content.table.rows) for (const { cells } of batch) rows.push(cells)
    break
  }
  return rows
}

function settingsOf(
  { title, country, local, currency }: DeskSettings,
  directory: CalibrationSettings['directory'] | null
): CalibrationSettings {
  const name = title.trim() === '' ? 'My place' : title.trim()
  return {
    id: idOf(name),
    title: name,
    place: { name, country: /^[A-Z]{2}$/.test(country) ? country : 'ZZ' },
    ...(/^[A-Z]{3}$/.test(currency) && { currency }),
    local: local.trim() === '' ? null : readLocalList(local),
    directory: directory ?? null,
  }
}

/** A scenario's id made of the letters and digits of a name. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return /^[a-z]/.test(id) ? id : 'my-place'
}

function placeOf({ file, report, dataset }: Calibration, unknownWords: readonly string[]): DeskPlace {
  const suppliers = [...dataset.suppliers]
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_SUPPLIERS)
    .map(({ key, names, contracts, value, traits, findings }) => ({
      name: names[0] ?? key,
      contracts,
      value,
      traits,
      found: findings.map(({ trait, holds, rule, evidence }) => ({ trait, holds, rule, evidence })),
    }))
  return {
    id: report.scenario.id,
    text: `${JSON.stringify(file, null, 2)}\n`,
    report,
    suppliers,
    unknownWords,
  }
}

/** What the user gave cannot be used. */
class Refused extends Error {
  readonly key: string
  readonly file: string

  constructor(key: string, file: string, message: string) {
    super(message)
    this.key = key
    this.file = file
  }
}

/** Turns what is wrong with a file into an answer; a fault of ours stays an error. */
async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (thrown) {
    if (thrown instanceof SpendError || thrown instanceof Refused) {
      return { ok: false, problem: { key: thrown.key, file: thrown.file, text: thrown.message } }
    }
    if (thrown instanceof TooFewContracts) {
      return { ok: false, problem: { key: 'spend.error.tooFew', file: '', text: thrown.message } }
    }
    throw thrown
  }
}
