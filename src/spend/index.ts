/** The door of the room: a council's own files in, records out. */
export type { RouteKind, SpendRecord, SupplierMention } from './record.ts'
export { SpendError, type Place, type SpendErrorCode } from './error.ts'
export {
  sourceOfBytes,
  sourceOfFile,
  sourceOfText,
  type Notice,
  type Progress,
  type ReadOptions,
  type SpendSource,
} from './read/source.ts'
export { readSpend, surveySpend, type SpendRead, type Survey } from './read-spend.ts'
export { readingOf, type Reading } from './reading.ts'
export { requireFacts, type TableColumns } from './require-facts.ts'
export { guessMapping, type TableSample } from './layout/guess.ts'
export { applyMapping } from './layout/apply.ts'
export {
  parseMapping,
  type ColumnUse,
  type Mapping,
  type Reason,
  type Sureness,
  type TableMapping,
} from './layout/mapping.ts'
export { clean, type Cleaned } from './clean/clean.ts'
export {
  CHOICES,
  FINDING_IDS,
  type Choice,
  type Choices,
  type Example,
  type Finding,
  type FindingId,
} from './clean/finding.ts'
export { calibrate, checkCalibration } from './calibrate/calibrate.ts'
export { TooFewContracts, type Calibration } from './calibrate/calibrate-dataset.ts'
export type { CalibrationReport } from './calibrate/report.ts'
export type { CalibrationSettings } from './calibrate/settings.ts'
export type { Play } from './calibrate/play.ts'
export type { Warning, WarningCode } from './calibrate/flags.ts'
export type { Measure, MeasureId } from './calibrate/measures.ts'
export type { HoldOut } from './calibrate/hold-out.ts'
export type { Check } from './calibrate/check.ts'
export type { Knowledge } from './suppliers/classify.ts'
export { createDirectory, type Directory } from './suppliers/directory.ts'
export { readDirectory } from './suppliers/directory-table.ts'
export { readLocalList, type LocalList } from './suppliers/local-list.ts'
export type { Rule, SupplierTrait } from './suppliers/traits.ts'
export { assignColumn } from './layout/assign.ts'
export type { Role } from './layout/role.ts'
