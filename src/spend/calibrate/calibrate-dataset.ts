import { MODEL_VERSION } from '../../engine/index.ts'
import { parseScenario, scenarioHash, type Scenario } from '../../scenario/index.ts'
import { MOST_CATEGORIES, OWN_CATEGORY, sortIntoCategories } from './categories.ts'
import { competed, fitCategory, fitWhole, type CategoryFit } from './category-fit.ts'
import type { Contract } from './contract.ts'
import type { Dataset } from './dataset.ts'
import { warning, type Warning } from './flags.ts'
import { createPriors } from './graded.ts'
import { fitGroups } from './group-fit.ts'
import { carryLargest, totalOf } from './largest.ts'
import { counted, inPeriod, periodOf, type Period } from './period.ts'
import type { CalibrationReport } from './report.ts'
import { categoryReport, describeValues, groupReport, procedureShares } from './report-parts.ts'
import { fitRoutes } from './routes.ts'
import { DEFAULT_SETTINGS, type CalibrationSettings } from './settings.ts'
import { supplierReport } from './supplier-facts.ts'
import { procedureThresholds } from './thresholds.ts'
import { findCut, fitValues, POOR_FIT, type ValueFit } from './value-fit.ts'
import { writeCategory } from './write-category.ts'
import { writeGroup } from './write-group.ts'
import { writePolicies } from './write-policies.ts'
import { writeScenario } from './write-scenario.ts'

/** A place made from records. */
export interface Calibration {
  /** The scenario file, as plain JSON. */
  readonly file: Readonly<Record<string, unknown>>
  readonly scenario: Scenario
  /** The report, with nothing played yet. */
  readonly report: CalibrationReport
  readonly dataset: Dataset
  readonly period: Period
  /** The contracts calibrated on. */
  readonly contracts: readonly Contract[]
  /** Below this value nothing is published (currency); null when all is. */
  readonly cut: number | null
}

/** Too little to make a place of. */
export class TooFewContracts extends Error {
  override readonly name = 'TooFewContracts'
  readonly contracts: number

  constructor(contracts: number) {
    super(`${contracts} contracts with a value, must be at least ${FEWEST_CONTRACTS}`)
    this.contracts = contracts
  }
}

/** Fewer contracts with a value than this make no place (count). */
export const FEWEST_CONTRACTS = 10

/** @throws TooFewContracts when fewer than ten contracts have a value. */
export function calibrateDataset(dataset: Dataset, settings: CalibrationSettings): Calibration {
  const { seed = DEFAULT_SETTINGS.seed, publishedFrom } = settings
  const period = periodOf(dataset.contracts, dataset.yearlyFiles, { yearStart: dataset.yearStart })
  const contracts = inPeriod(dataset.contracts, period)
  if (contracts.length < FEWEST_CONTRACTS) throw new TooFewContracts(contracts.length)
  const allValues = contracts.map(({ value }) => value)
  const cut = publishedFrom === undefined ? findCut(allValues) : publishedFrom
  const cutIsSure = publishedFrom !== undefined
  const values = fitValues(allValues, cut, cutIsSure)
  const routes = fitRoutes(contracts)
  const surroundings = {
    whole: fitWhole(contracts, seed),
    contracts,
    directStep: routes.threshold?.at ?? null,
    period,
    counted: new Set(counted(contracts, period)),
    cut: values.cut,
    cutIsSure: cutIsSure || values.cut !== null,
    seed,
  }
  const categories = sortIntoCategories(contracts)
    .flatMap((each) => carryLargest(each, surroundings))
    .map((each) => fitCategory(each, surroundings))
  const { groups, ranges } = fitGroups(dataset, categories, seed)
  const priors = createPriors()
  const categoryFiles = categories.map((fit, place) => {
    const own = ranges[place]
    if (!own) throw new Error('a category has no ranges')
    return writeCategory(fit, { ranges: own, groups, place, period, priors })
  })
  const traits = new Map(dataset.suppliers.map((each) => [each.key, each.traits]))
  const traitsOf = ({ suppliers }: Contract) => suppliers.flatMap((key) => traits.get(key) ?? [])
  const policies = writePolicies({ routes, groups, contracts, traitsOf })
  const suppliers = supplierReport(dataset.suppliers, dataset.contracts)
  const file = writeScenario({
    ...policies,
    unmatched: suppliers.unmatched.value,
    dataset,
    period,
    contracts,
    categories: categoryFiles,
    groups: groups.map((fit) => writeGroup(fit, categoryFiles, priors)),
    settings,
  })
  const scenario = parsed(file)
  const bids = competed(contracts)
  const whole = allValues.reduce((sum, value) => sum + value, 0)
  const report: CalibrationReport = {
    format: 'spendshift-calibration',
    version: 1,
    model: MODEL_VERSION,
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    files: dataset.files,
    rows: {
      read: settings.cleaning?.read ?? dataset.read,
      cleaned: dataset.read,
      kept: dataset.kept,
      dropped: dataset.dropped,
      contracts: dataset.contracts.length,
      calibratedOn: contracts.length,
    },
    reading: settings.reading ?? null,
    findings: settings.cleaning?.findings ?? [],
    currency: dataset.currency ?? settings.currency ?? null,
    period,
    total: totalOf([...surroundings.counted], surroundings) / period.length,
    values: describeValues(values, contracts),
    bids:
      bids.length === 0
        ? null
        : {
            count: bids.length,
            mean: bids.reduce((sum, n) => sum + n, 0) / bids.length,
            single: bids.filter((n) => n === 1).length / bids.length,
            shares: [1, 2, 3, 4, 5, 6].map(
              (n) => bids.filter((b) => Math.min(b, 6) === n).length / bids.length
            ),
          },
    categories: categories.map((fit) => categoryReport(fit, whole)),
    categoryRule: { most: MOST_CATEGORIES, ...OWN_CATEGORY },
    suppliers,
    directory: settings.directory
      ? { rows: settings.directory.rows.length, unknownWords: settings.directory.unknownWords.slice(0, 50) }
      : null,
    groups: groups.map(groupReport),
    routes,
    procedures: procedureShares(contracts),
    procedureThresholds: procedureThresholds(contracts),
    priors: priors.used,
    warnings: [
      ...dataWarnings(dataset, period, contracts),
      ...fitWarnings(categories, values),
      ...supplierWarnings(suppliers),
      ...directoryWarnings(settings),
      ...policies.warnings,
    ],
    check: null,
    holdOut: null,
  }
  return { file, scenario, report, dataset, period, contracts, cut: values.cut }
}

/** Everything written is within the format's bounds, so a refusal is a fault of ours. */
function parsed(file: unknown): Scenario {
  const result = parseScenario(JSON.parse(JSON.stringify(file)))
  if (!result.ok) throw new Error(`the calibrated scenario is not valid: ${JSON.stringify(result.problems)}`)
  return result.scenario
}

function dataWarnings(dataset: Dataset, period: Period, contracts: readonly Contract[]): Warning[] {
  const { basis, length, yearlyFiles } = period
  const paid = contracts.filter((each) => each.paid).length
  const earlier = dataset.contracts.length - contracts.length
  const { otherCurrency } = dataset.dropped
  return [
    ...yearlyFiles.map(({ file, year }) => warning('yearlyFile', { file, year })),
    ...(basis === 'stock' ? [warning('stockRegister')] : []),
    ...(basis === 'span' ? [warning('noCompleteYear', { years: Number(length.toFixed(2)) })] : []),
    ...(basis === 'part' ? [warning('partYear', { months: Math.max(1, Math.round(period.part * 12)) })] : []),
    ...(basis === 'undated' ? [warning('undated')] : []),
    ...(paid > 0 ? [warning('payments', { count: paid })] : []),
    ...(earlier > 0 ? [warning('earlierYears', { count: earlier })] : []),
    ...(otherCurrency > 0 ? [warning('otherCurrency', { count: otherCurrency })] : []),
  ]
}

function fitWarnings(categories: readonly CategoryFit[], whole: ValueFit): Warning[] {
  const cut = whole.cut === null ? [] : [warning('publicationCut', { amount: whole.cut, below: whole.below })]
  return [
    ...cut,
    ...categories.flatMap(({ category, values, bids, taken }) => {
      const facts = { category: category.name }
      const count = category.contracts.length
      return [
        ...(values.distance > POOR_FIT
          ? [warning('poorFit', { ...facts, distance: Number(values.distance.toFixed(3)) })]
          : []),
        ...(count < OWN_CATEGORY.contracts ? [warning('fewContracts', { ...facts, count })] : []),
        ...(taken < 0.9
          ? [warning('unseenTenders', { ...facts, share: Number((1 - taken).toFixed(3)) })]
          : []),
        ...(bids && bids.fit.attractiveness === null ? [warning('singleBids', facts)] : []),
      ]
    }),
  ]
}

function directoryWarnings({ directory }: CalibrationSettings): Warning[] {
  const words = directory?.unknownWords ?? []
  return words.length > 0 ? [warning('unknownWords', { words: words.slice(0, 12).join(', ') })] : []
}

function supplierWarnings({ unmatched, topTen }: CalibrationReport['suppliers']): Warning[] {
  return [
    ...(unmatched.value > 0.5 ? [warning('unmatched', { share: Number(unmatched.value.toFixed(3)) })] : []),
    ...(topTen > 0.5 ? [warning('topHeavy', { share: Number(topTen.toFixed(3)) })] : []),
  ]
}
