import { LEVER_IDS, type LeverId, type Setting } from '../engine/index.ts'
import { JURISDICTIONS, toModel, type AssumptionEdit, type Scenario } from '../scenario/checked.ts'
import { readWorkshop } from '../workshop/workshop.ts'
import { allowedNumbers } from './allowed-numbers.ts'
import { numbersOf, type Judge, type OwnNumbers } from './assumption-edits.ts'
import { mostRuns } from '../runner/size.ts'
import { cleanMotion, cleanName } from './clean-words.ts'
import { defaultEdit, FEWEST_RUNS, LETTERS, presetName, type Draft, type Letter } from './edit.ts'
import { changeFocus } from './focus.ts'
import { jurisdictionOf } from './law-library.ts'
import { leverOfCode, measureOfCode, metricOfCodes } from './link-codes.ts'
import { readOwnNumber } from './link-numbers.ts'
import { readPublished, type Published } from './link-published.ts'
import { shown, type OpenLink } from './link-open.ts'
import { partText } from './link-text.ts'
import { unitMark, within } from './link-range.ts'
import { readNumber, readSetting, writeSetting } from './link-values.ts'
import { modelOfMark, versionMark, type ReadLink, type Unread, type WhyUnread } from './link.ts'
import type { OtherMeasure } from './other-measures.ts'
import {
  changesFrom,
  changesOf,
  defaultPolicyId,
  moveSetting,
  sameSetting,
  todaySetting,
} from './proposal.ts'
import { QUESTION_IDS, type QuestionId } from './questions.ts'
import { VIEWS, type Focus, type ResultTab, type View } from './session-view.ts'

const MOST_SEED = 2 ** 32 - 1
const MOST_RUNS = 20_000
const MARK = /^[0-9a-f]{4}$/

/**
 * Reads a link's parts for the place that it is about.
 *
 * @param judge needed for a link that holds numbers; without it they are left out.
 */
export function readLink(scenario: Scenario, link: OpenLink, judge: Judge | null = null): ReadLink {
  return new Reading(scenario, link, judge).state()
}

class Reading {
  readonly #scenario: Scenario
  readonly #judge: Judge | null
  readonly #parts = new Map<string, string | null>()
  readonly #unread: Unread[]

  constructor(scenario: Scenario, link: OpenLink, judge: Judge | null) {
    this.#scenario = scenario
    this.#judge = judge
    this.#unread = [...link.unread]
    for (const part of link.parts) {
      if (this.#parts.has(part.key)) this.#refuse(partText(part), 'twice')
      else this.#parts.set(part.key, part.value)
    }
  }

  state(): ReadLink {
    const usual = defaultEdit(this.#scenario)
    const drafts = this.#drafts()
    const focus = this.#focus(usual.focus)
    const tab = this.#tab()
    const view = this.#view()
    const measure = this.#measure()
    const asking = this.#asking(view)
    const workshop = this.#named('ws', (word) => readWorkshop(word, LEVER_IDS), 'workshop')
    const seed = this.#whole('seed', { min: 0, max: MOST_SEED, usual: usual.seed })
    const model = toModel(this.#scenario)
    const max = mostRuns(model, { fewest: FEWEST_RUNS, most: MOST_RUNS })
    const runs = this.#whole('runs', { min: FEWEST_RUNS, max, usual: usual.runs })
    const future = this.#whole('future', { min: 1, max: runs, usual: 0 }) || null
    const numbers = this.#numbers()
    const motion = this.#words('motion', cleanMotion) ?? ''
    const measuredOnly = this.#flag('measured')
    const law = this.#law()
    const published = this.#published()
    const mark = this.#mark()
    for (const [key, value] of this.#parts) this.#refuse(partText({ key, value: value || null }), 'unknown')
    return {
      edit: { ...drafts, focus, motion, seed, runs, numbers, measuredOnly, law },
      tab,
      view,
      measure,
      asking,
      workshop,
      future,
      unread: this.#unread,
      published,
      otherData: mark !== null && mark !== versionMark(this.#scenario),
      model: published?.model ?? (mark === null ? null : modelOfMark(this.#scenario, mark)),
    }
  }

  #drafts(): Pick<ReadLink['edit'], 'name' | 'changes' | 'letter' | 'others'> {
    const letter = this.#letter('at') ?? 'A'
    const letters = this.#take('also')
    const given = letters ?? ''
    const others = LETTERS.filter((each) => each !== letter && given.includes(each))
    if (others.length < given.length || letters === '') this.#refuse(`also=${given}`, 'unknown')
    return {
      ...this.#proposal(''),
      letter,
      others: others.map((each) => ({ letter: each, ...this.#proposal(`${each}:`) })),
    }
  }

  #letter(key: string): Letter | null {
    return this.#named(key, (text) => LETTERS.find((each) => each === text) ?? null)
  }

  /** What a word stands for; null where it is absent, or stands for nothing here. */
  #named<T>(key: string, read: (word: string) => T | null, reason: WhyUnread = 'unknown'): T | null {
    const word = this.#take(key)
    if (word === undefined) return null
    const named = read(word)
    if (named === null) this.#refuse(`${key}=${word}`, reason)
    return named
  }

  /** @param before what stands before each of the proposal's parts. */
  #proposal(before: string): Draft {
    const scenario = this.#scenario
    const base = this.#policy(before)
    const settings = new Map<LeverId, Setting>(
      Object.entries(changesOf(scenario, base)) as [LeverId, Setting][]
    )
    let moved = false
    for (const [code, id] of leverOfCode) {
      const text = this.#take(`${before}${code}`)
      if (text === undefined) continue
      const standing = settings.get(id) ?? todaySetting(scenario, id)
      const part = `${before}${code}=${text}`
      const setting = this.#setting({ id, part, text, before: standing })
      moved ||= setting !== null && !sameSetting(setting, standing)
      if (setting !== null) settings.set(id, setting)
    }
    const name = this.#words(`${before}name`, cleanName) ?? (moved ? '' : presetName(scenario, base))
    return { changes: changesFrom(scenario, (id) => settings.get(id) ?? todaySetting(scenario, id)), name }
  }

  /** People's own words, as far as they can be kept. */
  #words(key: string, clean: (text: string) => string): string | null {
    const given = this.#take(key)
    if (given === undefined) return null
    const kept = clean(given)
    if (kept !== given) this.#refuse(`${key}=${given}`, 'name', kept)
    return kept
  }

  #policy(before: string): string {
    const usual = defaultPolicyId(this.#scenario)
    const given = this.#take(`${before}from`)
    if (given === undefined || Object.hasOwn(this.#scenario.policies, given)) return given ?? usual
    this.#refuse(`${before}from=${given}`, 'policy')
    return usual
  }

  #setting({
    id,
    part,
    text,
    before,
  }: {
    id: LeverId
    part: string
    text: string
    before: Setting
  }): Setting | null {
    if (text === 'today') return todaySetting(this.#scenario, id)
    const read = readSetting(id, text)
    if (!read) {
      this.#refuse(part, 'number')
      return null
    }
    const asked = 'end' in read ? read.end : read.whole
    const used = within(id, asked)
    if (!sameSetting(used, asked)) this.#refuse(part, 'range', writeSetting(id, used) + unitMark(id))
    return typeof used === 'number' && 'end' in read ? moveSetting(before, used) : used
  }

  #numbers(): OwnNumbers {
    const judge = this.#judge
    const paths = [...this.#parts.keys()].filter((key) => key.includes('.'))
    // Most links have none, and the list of all of them need not be made.
    if (!judge || paths.length === 0) return {}
    const asked: Record<string, AssumptionEdit> = {}
    for (const path of paths) {
      if (!numbersOf(this.#scenario).has(path)) continue
      const text = this.#take(path) ?? ''
      const edit = readOwnNumber(text)
      if (edit) asked[path] = edit
      else this.#refuse(`${path}=${text}`, 'number')
    }
    const { numbers, refused } = allowedNumbers(this.#scenario, asked, judge)
    for (const [path, why] of refused) this.#refuse(path, 'assumption', why)
    return numbers
  }

  /** Whose law was chosen; null where it is the place's own choice, or none that is known here. */
  #law(): ReadLink['edit']['law'] {
    const text = this.#take('law')
    const id = jurisdictionOf(text ?? '')
    if (text !== undefined && id === null) this.#refuse(`law=${text}`, 'law', JURISDICTIONS.join(', '))
    return id === this.#scenario.jurisdiction ? null : id
  }

  #focus(usual: Focus): Focus {
    const scenario = this.#scenario
    const code = this.#take('for')
    const counted = this.#oneOf(['count', 'value'])
    const asked = { ...usual, metric: metricOfCodes(usual.metric, code, counted) }
    const focus = changeFocus(scenario, usual, asked)
    if (code !== undefined && focus.metric !== asked.metric) this.#refuse(`for=${code}`, 'unknown')
    const last = scenario.startYear + scenario.years - 1
    return {
      metric: focus.metric,
      year: this.#whole('in', { min: scenario.startYear, max: last, usual: usual.year }),
      target: this.#number('over', { min: 0, max: 1, usual: usual.target, scale: 100 }),
    }
  }

  #published(): Published | null {
    return this.#named('was', readPublished)
  }

  #view(): View {
    return this.#oneOf(VIEWS.filter((view) => view !== 'explore').toReversed()) ?? 'explore'
  }

  #measure(): OtherMeasure | null {
    return this.#named('show', (code) => measureOfCode.get(code) ?? null)
  }

  #asking(view: View): QuestionId | null {
    const asking = this.#named('ask', (word) => QUESTION_IDS.find((id) => id === word) ?? null)
    return view === 'deeper' ? asking : null
  }

  #tab(): ResultTab {
    return this.#oneOf(['table', 'time']) ?? 'dots'
  }

  #whole(key: string, bounds: { min: number; max: number; usual: number }): number {
    const value = this.#parts.get(key)
    const read = readNumber(value ?? '')
    if (read === null || Number.isInteger(read)) return this.#number(key, { ...bounds, scale: 1 })
    this.#parts.delete(key)
    this.#refuse(`${key}=${value ?? ''}`, 'whole')
    return bounds.usual
  }

  #number(
    key: string,
    { min, max, usual, scale }: { min: number; max: number; usual: number; scale: number }
  ): number {
    const text = this.#take(key)
    if (text === undefined) return usual
    const value = readNumber(text, scale)
    const used = value === null ? usual : Math.min(max, Math.max(min, value))
    if (value === null) this.#refuse(`${key}=${text}`, 'number')
    else if (used !== value) this.#refuse(`${key}=${text}`, 'range', `${used * scale}`)
    return used
  }

  #take(key: string): string | undefined {
    const value = this.#parts.get(key)
    this.#parts.delete(key)
    return value === null ? '' : value
  }

  /** A word that stands alone. */
  #flag(key: string): boolean {
    const value = this.#take(key)
    if (value === undefined || value === '') return value !== undefined
    this.#refuse(`${key}=${value}`, 'value')
    return false
  }

  /** Of words of which one alone can hold, the first in this order; the others are named. */
  #oneOf<T extends string>(words: readonly T[]): T | null {
    const [first = null, ...rest] = words.filter((word) => this.#flag(word))
    for (const word of rest) this.#refuse(word, 'beside', first ?? '')
    return first
  }

  #mark(): string | null {
    const mark = this.#take('v')
    if (mark === undefined || MARK.test(mark)) return mark ?? null
    this.#refuse(`v=${mark}`, 'unknown')
    return null
  }

  #refuse(part: string, reason: WhyUnread, used?: string): void {
    this.#unread.push({ part: shown(part), reason, ...(used !== undefined && { used }) })
  }
}
