import type { CalibrationReport } from '../spend/calibrate/report.ts'
import type { SupplierTrait } from '../spend/suppliers/traits.ts'
import type { Choices, Finding, Mapping, Notice, Role } from '../spend/index.ts'

/** A file as the page holds it, or pasted text as one. */
export interface DeskFile {
  readonly name: string
  readonly blob: Blob
}

/** How far a task has come, from 0 to 1; null where that is not known. */
export type OnProgress = (part: number | null) => void

/** Something that is wrong with what the user gave: a key for the page's words, and the English text. */
export interface DeskProblem {
  readonly key: string
  readonly file: string
  readonly text: string
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DeskProblem }

/** The beginning of a table, short enough to show. */
export interface TableHead {
  readonly file: string
  readonly name: string | null
  readonly heads: readonly string[]
}

/** A column that the user gives a role; none when `column` is null. */
export interface Assignment {
  /** Place of the table in the mapping. */
  readonly table: number
  readonly role: Role
  readonly column: string | null
}

export interface DeskSurvey {
  /** One for each table of the mapping. */
  readonly tables: readonly TableHead[]
  readonly mapping: Mapping
  readonly notices: readonly Notice[]
}

/** What was read and what was found in it. */
export interface DeskRead {
  readonly records: number
  readonly kept: number
  readonly findings: readonly Finding[]
  readonly choices: Choices
  readonly notices: readonly Notice[]
  readonly mapping: Mapping
}

/** What the user says of the place. */
export interface DeskSettings {
  readonly title: string
  /** ISO 3166-1 alpha-2, or ZZ. */
  readonly country: string
  /** Postcodes and places that count as local, one a line. */
  readonly local: string
  /** ISO 4217, where the files do not say; empty when nothing was given. */
  readonly currency: string
  /** A list of suppliers with their traits, as CSV. */
  readonly directory: DeskFile | null
}

/** A supplier and how it was found out what it is. */
export interface DeskSupplier {
  readonly name: string
  readonly contracts: number
  /** Currency. */
  readonly value: number
  readonly traits: readonly SupplierTrait[]
  /** What was found, the surest first: trait, whether it holds, rule, what it rests on. */
  readonly found: readonly {
    readonly trait: SupplierTrait
    readonly holds: boolean
    readonly rule: string
    readonly evidence: string
  }[]
}

/** A place made from the files. */
export interface DeskPlace {
  readonly id: string
  /** The scenario file, as text. */
  readonly text: string
  readonly report: CalibrationReport
  /** The suppliers with the most value, at most 500. */
  readonly suppliers: readonly DeskSupplier[]
  /** Words of the directory that name no trait. */
  readonly unknownWords: readonly string[]
}

/** What the worker does for the page of a council's own spend, one step after the other. */
export interface DeskApi {
  /** Looks at the beginnings of files and guesses how to read them. */
  survey(files: readonly DeskFile[], onProgress: OnProgress): Promise<Answer<DeskSurvey>>
  /**
   * Gives a role of one of the mapping's tables another column, or none; how that column writes numbers, dates, and yes
   * and no is taken from its contents.
   */
  assign(mapping: Mapping, change: Assignment): Promise<Answer<Mapping>>
  /** Reads them whole, as the mapping says, and looks for what is doubtful. */
  read(mapping: Mapping, onProgress: OnProgress): Promise<Answer<DeskRead>>
  /** Cleans what was read by other choices. */
  clean(choices: Choices): Promise<Answer<DeskRead>>
  calibrate(settings: DeskSettings): Promise<Answer<DeskPlace>>
  /** Plays the place that was made last, beside the file. */
  check(onProgress: OnProgress): Promise<Answer<CalibrationReport>>
}
