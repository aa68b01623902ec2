export { calibrate, type Calibration } from './calibration.ts'
export { drawnQuantities, type DrawnQuantity } from './draws.ts'
export type { Calibrated, Redraw, SimulationJob } from './job.ts'
export { LEVER_IDS, LEVERS, leverById, type LeverId } from './levers/index.ts'
export type { Lever, LeverTheme, LeverUnit } from './levers/lever.ts'
export { MECHANISM_IDS, MECHANISMS, type MechanismId } from './mechanisms.ts'
export { readShareMetric, shareMetric, type ShareMetric } from './metrics/share-metric.ts'
export { metricSpecs } from './metrics/specs.ts'
export { quantile, summariseDifference, summariseSeries } from './metrics/summary.ts'
export {
  RESERVED_FORMS,
  type Category,
  type Eligibility,
  type Group,
  type Model,
  type ReservedForm,
  type Who,
} from './model.ts'
export { RESERVATIONS, type Reservation } from './levers/reserve.ts'
export { leverInYear, type Policy, type Ramp, type Setting, type Step, type Steps } from './policy.ts'
export { SHAPES, type Quantity, type Shape } from './quantity-types.ts'
export { logGamma } from './real/log-gamma.ts'
export { createStartStore, type StartStore } from './start-store.ts'
export { prepare, simulateRuns, tendersPlayed, traceRun, type Prepared } from './simulate.ts'
export {
  STATISTICS,
  type DifferenceSummary,
  type MetricSpec,
  type MetricUnit,
  type SeriesSummary,
  type Statistic,
} from './summary-types.ts'
export { isNamed, TRAITS, type Trait, type Union, unionId, unionOf } from './traits.ts'
export type { Award, DueChange, FutureTrace, Letting, TriedResult, TriedRoute, Try } from './trace/types.ts'
export { MODEL_VERSION } from './version.ts'
