import type { LeverId } from '../../engine/index.ts'
import { isBlank, plainLine } from '../../scenario/plain-text.ts'
import type { Dataset } from './dataset.ts'
import { ASSUMPTION, RECORDS } from './graded.ts'
import type { Contract } from './contract.ts'
import type { Period } from './period.ts'
import { DEFAULT_SETTINGS, type CalibrationSettings } from './settings.ts'
import type { CategoryFile } from './write-category.ts'
import type { GroupFile } from './write-group.ts'

interface Parts {
  readonly dataset: Dataset
  readonly period: Period
  readonly contracts: readonly Contract[]
  readonly categories: readonly CategoryFile[]
  readonly groups: readonly GroupFile[]
  readonly policies: Readonly<Record<string, unknown>>
  readonly settings: CalibrationSettings
  /** Share of the value of whose suppliers nothing is known (0–1). */
  readonly unmatched: number
}

/** First year simulated where the files have no days. */
const NO_YEAR = 2026

/** The levers shown first where today's rules award directly. */
const MAIN_WITH_DIRECT: readonly LeverId[] = [
  'tenderDirectAwards',
  'setAside.local',
  'lotSplit',
  'pricePreference',
  'access',
  'paymentDays',
]

/** Puts a scenario file together, in the order of the format's fields. */
export function writeScenario(parts: Parts): Readonly<Record<string, unknown>> {
  const { dataset, period, contracts, categories, groups, policies, settings, unmatched } = parts
  const { id, title, place, years } = { ...DEFAULT_SETTINGS, ...settings }
  const lastYear = period.used.at(-1) ?? period.years.at(-1)?.year
  const days =
    period.first === null ? 'without days' : `from ${period.first} to ${period.last ?? period.first}`
  return {
    schemaVersion: 1,
    id,
    title: shown(title, DEFAULT_SETTINGS.title),
    place: { ...place, name: shown(place.name, DEFAULT_SETTINGS.place.name) },
    currency: dataset.currency ?? settings.currency ?? 'XXX',
    startYear: lastYear === undefined ? NO_YEAR : Math.min(2200, Math.max(1900, lastYear + 1)),
    years,
    story: cut(
      `Calibrated on ${contracts.length} contracts ${days}, from ${dataset.files.map(({ name }) => name).join(', ')}. What they do not tell is assumed, and says so.`,
      2000
    ),
    groups,
    categories,
    leavesOut: [
      {
        text: 'What is not in the files',
        why: 'Contracts below a threshold of publication, those never registered, and suppliers that never won are not seen.',
      },
      ...(unmatched >= 0.005
        ? [
            {
              text: `Who the suppliers of ${Math.round(100 * unmatched)}% of the value are`,
              why: 'Nothing tells of them in the files. They count as of no kind, so the shares of all kinds are lower bounds.',
            },
          ]
        : []),
    ],
    policies,
    ...(categories.some((each) => 'directShares' in each) && { levers: { main: MAIN_WITH_DIRECT } }),
    evidence: evidence(dataset, period),
  }
}

/** Names of files hold what they hold: signs that no text may hold go, and no sign is cut in two. */
const cut = (text: string, most: number): string => plainLine(text.slice(0, most))

const shown = (name: string, otherwise: string): string =>
  isBlank(plainLine(name)) ? otherwise : plainLine(name)

function evidence({ files, read, kept }: Dataset, { first, last, used }: Period) {
  const days = first === null ? 'without days' : `dated ${first} to ${last ?? first}`
  const years = used.length > 0 ? `; calibrated on ${used.join(', ')}` : ''
  const rows = files
    .map(({ name, rows, lastRow }) => `${name}, ${rows} records up to row ${lastRow}`)
    .join('; ')
  return [
    {
      id: RECORDS,
      title: cut(`${files.length === 1 ? 'File' : 'Files'} given: ${rows}`, 300),
      publisher: 'As given by the user',
      note: cut(`${kept} of ${read} records used, ${days}${years}. The file stays with the user.`, 500),
    },
    {
      id: ASSUMPTION,
      title: 'Assumption',
      publisher: 'Shared priors',
      note: 'Not in the files: a plausible value with a range wide enough to be honest. Replace it where you know better.',
    },
  ]
}
