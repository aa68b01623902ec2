import { LEVER_IDS } from '../../engine/index.ts'
import { chanceOf } from '../../messages/sentences/chance.ts'
import { moneyChange } from '../../messages/sentences/range.ts'
import { sameSetting, todaySetting } from '../../state/proposal.ts'
import { pointsRange, tenths, type Ends, type Facts } from '../facts.ts'
import { yearsText } from '../fiscal/fiscal.ts'
import { settingText } from '../rules.ts'
import type { Block, Receipt } from '../types.ts'
import { movesSince, type Move } from './moves.ts'
import { versionOf, type FigureId, type Version } from './version.ts'

/** What became of the answers since an earlier version: what they were, and whether they moved. */
export interface Amended {
  readonly often: Cell
  readonly more: Cell
  readonly cost: Cell
}

interface Cell {
  readonly text: string
  readonly moved: boolean
}

/** The answers of an earlier version beside those of now; null where there is none to compare with. */
export function amended(facts: Facts, receipt: Receipt): Amended | null {
  const { earlier, language, words, scenario } = facts.input
  if (!earlier) return null
  const moves = movesSince(earlier, versionOf(facts, receipt, yearsText(facts)))
  const ends = (low: FigureId, high: FigureId): Ends | null => {
    const [p10, p90] = [moves.get(low)?.was, moves.get(high)?.was]
    return p10 === undefined || p90 === undefined ? null : { p10, p90 }
  }
  const chance = (id: FigureId): string | null => {
    const { runs } = earlier.receipt
    const was = moves.get(id)?.was
    return was === undefined ? null : tenths(language, chanceOf(Math.round(was * runs), runs))
  }
  const { ahead, points } = words.document.earlier
  const [range, change, bill] = [
    ends('low', 'high'),
    ends('changeLow', 'changeHigh'),
    ends('costLow', 'costHigh'),
  ]
  const isAhead = chance('ahead')
  const cell = (ids: readonly FigureId[], texts: readonly (string | null)[]) =>
    cellOf(facts, idsIn(moves, ids), texts)
  return {
    often: cell(
      ['above', 'low', 'high'],
      [chance('above'), range && language.format.range(range.p10, range.p90)]
    ),
    more: cell(
      ['changeLow', 'changeHigh', 'ahead'],
      [change && points(pointsRange(language, change)), isAhead === null ? null : ahead(isAhead)]
    ),
    cost: cell(['costLow', 'costHigh'], [bill && moneyChange(language, bill, scenario.currency)]),
  }
}

const idsIn = (moves: ReadonlyMap<FigureId, Move>, ids: readonly FigureId[]): readonly Move[] =>
  ids.flatMap((id) => moves.get(id) ?? [])

function cellOf({ input }: Facts, moves: readonly Move[], texts: readonly (string | null)[]): Cell {
  const { earlier } = input.words.document
  const told = texts.filter((text) => text !== null).join(', ')
  if (told === '') return { text: earlier.untold, moved: false }
  const moved = moves.some((move) => move.moved)
  return { text: moved ? earlier.was(told) : earlier.same(told), moved }
}

/** What stands with the comparison: what the mark means, which rules differ, and the receipts of both versions. */
export function earlierBlock(facts: Facts, receipt: Receipt): readonly Block[] {
  const { earlier, words } = facts.input
  if (!earlier) return []
  const texts = words.document.earlier
  const rules = rulesSince(facts, earlier)
  const now = versionOf(facts, receipt, yearsText(facts)).receipt
  return [
    {
      id: 'earlier',
      title: texts.title,
      pieces: [
        { kind: 'text', text: [texts.legend, rules].join(' ') },
        { kind: 'text', text: texts.earlier(receiptText(facts, earlier.receipt)), small: true },
        { kind: 'text', text: texts.now(receiptText(facts, now)), small: true },
      ],
    },
  ]
}

function receiptText({ input }: Facts, receipt: Version['receipt']): string {
  const { words, language } = input
  const { receipt: names } = words.document
  const { model, runs, seed, hash, date, code, link } = receipt
  const parts = [
    `${names.model} ${model}`,
    `${names.runs} ${language.format.count(runs)}`,
    `${names.seed} ${seed}`,
    ...(hash === undefined ? [] : [`${names.hash} ${hash}`]),
    ...(date === undefined ? [] : [language.format.date(date)]),
    ...(code === undefined ? [] : [`${names.code} ${code}`]),
    link,
  ]
  return parts.join(', ')
}

/** Each rule that an earlier version set otherwise: "Help to bid: 40% then, 60% now". */
function rulesSince({ input, lead }: Facts, { levers }: Version): string {
  const { language, words, scenario } = input
  const { rule, rules, sameRules } = words.document.earlier
  const changed = LEVER_IDS.flatMap((id) => {
    const today = todaySetting(scenario, id)
    const [was, is] = [levers[id] ?? today, lead.levers[id] ?? today]
    if (sameSetting(was, is)) return []
    const text = (setting: typeof was) => settingText(language, id, setting, scenario.currency)
    return [rule(language.messages.levers[id].label, text(was), text(is))]
  })
  return changed.length === 0 ? sameRules : rules(changed.join('; '))
}
