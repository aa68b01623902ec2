import type { SpendRecord } from '../record.ts'
import { calibrateDataset, type Calibration } from './calibrate-dataset.ts'
import { checkScenario } from './check.ts'
import { createDataset } from './dataset.ts'
import { warning } from './flags.ts'
import { holdOut } from './hold-out.ts'
import { counted } from './period.ts'
import type { Play } from './play.ts'
import type { CalibrationSettings } from './settings.ts'

/**
 * Makes a place from records: a scenario file and a report of what was found, taken from priors, and left out. The same
 * records and settings give the same bits in every runtime.
 *
 * @throws TooFewContracts when fewer than ten contracts have a value.
 */
export function calibrate(records: readonly SpendRecord[], settings: CalibrationSettings = {}): Calibration {
  const { local = null, directory = null } = settings
  return calibrateDataset(createDataset(records, { local, directory }), settings)
}

/** Adds to the report what playing shows: the baseline beside the file, and a year held out where there are two. */
export async function checkCalibration(
  calibration: Calibration,
  settings: CalibrationSettings,
  play: Play
): Promise<Calibration> {
  const { scenario, dataset, contracts, cut, report } = calibration
  const perYear = tendersSeen(calibration)
  const check = await checkScenario({ scenario, dataset, contracts, perYear, total: report.total, cut }, play)
  const held = await holdOut(dataset, settings, play)
  const warnings = held === 'tooFew' ? [...report.warnings, warning('noHoldOut')] : report.warnings
  return { ...calibration, report: { ...report, check, holdOut: held === 'tooFew' ? null : held, warnings } }
}

/** Contracts a year as they are seen, those below a threshold of publication left out. */
const tendersSeen = ({ contracts, period }: Calibration): number | null =>
  ['stock', 'part', 'undated'].includes(period.basis)
    ? null
    : counted(contracts, period).length / period.length
