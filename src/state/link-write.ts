import { readShareMetric, type LeverId } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'
import { writeWorkshop } from '../workshop/workshop.ts'
import { DEFAULT_SEED, FULL_RUNS, presetName, type Draft, type Edit } from './edit.ts'
import { defaultFocus } from './focus.ts'
import { LEVER_CODES, MEASURE_CODES, codeOfTraits } from './link-codes.ts'
import { numberParts } from './link-numbers.ts'
import { writeNumber, writeSetting, writeStanding } from './link-values.ts'
import { LINK_VERSION, versionMark, type LinkState } from './link.ts'
import {
  changesOf,
  defaultPolicyId,
  endOf,
  moveSetting,
  sameSetting,
  todaySetting,
  type Settings,
} from './proposal.ts'
import type { Focus } from './session-view.ts'

/** The link to a state of one place, without `#`; its grammar is in `link.ts`. */
export function writeLink(
  scenario: Scenario,
  { edit, tab, view, measure, asking, workshop, future }: LinkState
): string {
  const parts = [
    LINK_VERSION,
    encoded(scenario.id),
    ...proposalParts(scenario, edit),
    ...otherParts(scenario, edit),
    ...focusParts(defaultFocus(scenario), edit.focus),
    ...(edit.motion === '' ? [] : [`motion=${encoded(edit.motion)}`]),
    ...numberParts(edit.numbers),
    ...(edit.measuredOnly ? ['measured'] : []),
    ...(edit.law === null ? [] : [`law=${edit.law}`]),
    ...(view === 'explore' ? [] : [view]),
    ...(view === 'deeper' && asking !== null ? [`ask=${asking}`] : []),
    ...(measure === null ? [] : [`show=${MEASURE_CODES[measure]}`]),
    ...(workshop === null ? [] : [`ws=${writeWorkshop(workshop)}`]),
    ...(future === null ? [] : [`future=${future}`]),
    ...(tab === 'dots' ? [] : [tab]),
    ...(edit.seed === DEFAULT_SEED ? [] : [`seed=${edit.seed}`]),
    ...(edit.runs === FULL_RUNS ? [] : [`runs=${edit.runs}`]),
    `v=${versionMark(scenario)}`,
  ]
  return parts.join('/')
}

/** The other proposals: which there are, and the parts of each behind its letter. */
function otherParts(scenario: Scenario, { letter, others }: Edit): readonly string[] {
  const parts = others.flatMap((draft) =>
    proposalParts(scenario, draft).map((part) => `${draft.letter}:${part}`)
  )
  const letters = others.map((draft) => draft.letter).join('')
  return [
    ...(letter === 'A' ? [] : [`at=${letter}`]),
    ...(letters === '' ? [] : [`also=${letters}`]),
    ...parts,
  ]
}

/** The shortest way to say a proposal: from whichever of the place's policies it differs least. */
function proposalParts(scenario: Scenario, edit: Draft): readonly string[] {
  const usual = defaultPolicyId(scenario)
  const ids = [usual, ...Object.keys(scenario.policies).filter((id) => id !== usual)]
  const ways = ids.map((id) => {
    const base = changesOf(scenario, id)
    const levers = leverParts(scenario, base, edit.changes)
    const expected = levers.length === 0 ? presetName(scenario, id) : ''
    const name = edit.name === expected ? [] : [`name=${encoded(edit.name)}`]
    return [...(id === usual ? [] : [`from=${encoded(id)}`]), ...levers, ...name]
  })
  return ways.reduce((best, way) => (way.join('/').length < best.join('/').length ? way : best))
}

function leverParts(scenario: Scenario, base: Settings, changes: Settings): readonly string[] {
  const parts: string[] = []
  for (const [key, code] of Object.entries(LEVER_CODES)) {
    const id = key as LeverId
    const today = todaySetting(scenario, id)
    const before = base[id] ?? today
    const now = changes[id]
    if (sameSetting(before, now ?? today)) continue
    if (now === undefined) parts.push(`${code}=today`)
    else if (sameSetting(moveSetting(before, endOf(now)), now))
      parts.push(`${code}=${writeSetting(id, endOf(now))}`)
    else parts.push(`${code}=${typeof now === 'number' ? writeStanding(id, now) : writeSetting(id, now)}`)
  }
  return parts
}

/** Percent-encoded; half a pair of surrogates, which has no code of its own, is left out. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))

function focusParts(usual: Focus, focus: Focus): readonly string[] {
  const [trait, byCount] = [traitIn(focus.metric), focus.metric.endsWith('.count')]
  const parts: string[] = []
  if (trait !== traitIn(usual.metric)) parts.push(`for=${trait}`)
  if (byCount !== usual.metric.endsWith('.count')) parts.push(byCount ? 'count' : 'value')
  if (focus.year !== usual.year) parts.push(`in=${focus.year}`)
  if (focus.target !== usual.target) parts.push(`over=${writeNumber(focus.target, 100)}`)
  return parts
}

const traitIn = (metric: string): string => codeOfTraits(readShareMetric(metric)?.traits ?? [])
