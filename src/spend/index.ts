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
export { guessMapping, type TableSample } from './layout/guess.ts'
export { applyMapping } from './layout/apply.ts'
export {
  parseMapping,
  type ColumnUse,
  type Mapping,
  type Reason,
  type TableMapping,
} from './layout/mapping.ts'
export { clean, type Cleaned } from './clean/clean.ts'
export {
  FINDING_IDS,
  type Choice,
  type Choices,
  type Example,
  type Finding,
  type FindingId,
} from './clean/finding.ts'
