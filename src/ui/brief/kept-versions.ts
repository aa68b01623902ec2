import { LEVER_IDS, type LeverId, type Setting } from '../../engine/index.ts'
import { FIGURES, type Figure, type Version } from '../../brief/versions/version.ts'

const KEY = 'spendshift.versions'
const FORMAT = 1
/** Versions that are kept of a place. */
const MOST = 6

type Places = Readonly<Record<string, readonly Version[]>>

/** The versions of a place's brief that this browser keeps, newest first. What is damaged is left out. */
export function keptVersions(place: string): readonly Version[] {
  return load()[place] ?? []
}

/** Keeps a version as the newest; one with the same code and link is kept once. Where storage is blocked nothing happens. */
export function keepVersion(place: string, version: Version): void {
  const all = load()
  const same = ({ receipt }: Version) =>
    receipt.code === version.receipt.code && receipt.link === version.receipt.link
  const others = (all[place] ?? []).filter((each) => !same(each))
  const places = { ...all, [place]: [version, ...others].slice(0, MOST) }
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: FORMAT, places }))
  } catch {
    // Blocked or full: the link in the brief still tells of this version.
  }
}

function load(): Places {
  try {
    const file: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (!isRecord(file) || file['version'] !== FORMAT || !isRecord(file['places'])) return {}
    return Object.fromEntries(
      Object.entries(file['places']).map(([place, list]) => [
        place,
        Array.isArray(list) ? list.flatMap((each) => checked(each) ?? []) : [],
      ])
    )
  } catch {
    return {}
  }
}

function checked(value: unknown): Version | null {
  if (!isRecord(value)) return null
  const { receipt, focus, years, levers, figures } = value
  if (!isRecord(receipt) || !isRecord(focus) || !isRecord(figures) || !isRecord(levers)) return null
  const { code, date, hash, link, model, runs, seed } = receipt
  const { metric, year, target } = focus
  const texts = [code, date, hash, link, model, metric, years]
  const numbers = [runs, seed, year, target]
  if (!texts.every((text) => typeof text === 'string') || !numbers.every(isNumber)) return null
  if (!(Number.isInteger(runs) && (runs as number) > 0)) return null
  return {
    receipt: { code, date, hash, link, model, runs, seed } as Version['receipt'],
    focus: { metric, year, target } as Version['focus'],
    years: years as string,
    levers: Object.fromEntries(LEVER_IDS.flatMap((id) => settingIn(levers, id))),
    figures: Object.fromEntries(FIGURES.flatMap((id) => figureIn(figures, id))),
  }
}

function figureIn(figures: Readonly<Record<string, unknown>>, id: string): readonly [string, Figure][] {
  const figure = figures[id]
  if (!isRecord(figure)) return []
  const { value, error, rounding } = figure
  if (!isNumber(value) || !isNumber(error) || !isNumber(rounding)) return []
  return [[id, { value, error, rounding }]]
}

function settingIn(levers: Readonly<Record<string, unknown>>, id: LeverId): readonly [LeverId, Setting][] {
  const setting = levers[id]
  return isSetting(setting) ? [[id, setting]] : []
}

function isSetting(value: unknown): value is Setting {
  if (isNumber(value)) return true
  if (!isRecord(value)) return false
  const { from, to, startYear, endYear, steps } = value
  if (!Array.isArray(steps)) return [from, to, startYear, endYear].every(isNumber)
  return (
    steps.length > 0 &&
    steps.every((step) => isRecord(step) && isNumber(step['year']) && isNumber(step['value']))
  )
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
