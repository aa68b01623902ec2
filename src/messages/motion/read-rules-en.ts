import type { LeverId, Setting, Trait } from '../../engine/index.ts'
import { partsIn } from '../analysis/motion-percent-en.ts'
import { narrowest, subjectOf } from '../analysis/motion-subject-en.ts'
import { readNumber, type NumberPlace } from '../numbers/read-number.ts'
import { RESERVES, type RuleForm } from './rule-form.ts'
import { RULE_FORMS } from './rules-en.ts'
import { VAGUE_FORMS } from './vague-en.ts'
import { whenOf } from './when-en.ts'

/** A rule that a motion asks for. */
export interface ReadRule {
  readonly lever: LeverId
  readonly setting: Setting
  /** The words that it was read from. */
  readonly phrase: string
  /** Whom the motion names for it; null where it names nobody that can be told. */
  readonly who: Trait | null
}

/** Words that became no rule, and why. */
export interface OpenPhrase {
  readonly phrase: string
  /** What it seems to be about; null where even that is unclear. */
  readonly lever: LeverId | null
  readonly why: 'noNumber' | 'unknown' | 'several' | 'noGroup' | 'outside' | 'amount'
}

/** What a reader of rules has to know of a place. */
export interface RulePlace {
  readonly number: NumberPlace
  readonly firstYear: number
  readonly lastYear: number
  /** Lowest and highest value of a lever here, and its value today. */
  readonly range: (id: LeverId) => { readonly min: number; readonly max: number; readonly today: number }
}

export interface ReadRules {
  readonly rules: readonly ReadRule[]
  readonly open: readonly OpenPhrase[]
  /** The text without the words of rules. */
  readonly rest: string
}

/** Takes the rules out of one sentence, in the order in which they stand there. */
export function readRules(sentence: string, place: RulePlace): ReadRules {
  const rules: ReadRule[] = []
  const open: OpenPhrase[] = []
  let rest = withVerbs(withFigures(sentence))
  for (const form of RULE_FORMS) {
    for (let match = form.pattern.exec(rest); match; match = form.pattern.exec(rest)) {
      const when = whenOf(rest.slice(match.index + match[0].length), place)
      const read = isRefused(rest.slice(0, match.index))
        ? { rules: [], open: [{ phrase: `not ${match[0].trim()}`, lever: null, why: 'unknown' as const }] }
        : ruleOf(form, match, when, place)
      rules.push(...read.rules)
      open.push(...read.open)
      // A mark stands where the rule stood, so that what was apart stays apart.
      rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length + when.length)}`
    }
  }
  for (const { pattern, lever } of VAGUE_FORMS) {
    const match = pattern.exec(rest)
    if (!match || /\d%/.test(match[0])) continue
    const phrase = match[0].trim()
    const about = lever === 'reserveFor' ? reserving(narrowest(subjectOf(phrase).who), phrase) : lever
    open.push({ phrase, lever: about, why: about === null ? 'noGroup' : 'noNumber' })
    rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`
  }
  return { rules, open, rest: rest.replace(/\s+/g, ' ').trim() }
}

/** "Will not reserve", "stop buying directly": a rule right behind such words is what the motion does not want. */
const isRefused = (before: string): boolean =>
  /(?:\bnot|\bnever|n’t|\bcannot|\bno longer|\bstop|\brejects?|\bopposes?|\bagainst)(?: [\p{L}’]+){0,2} ?$/u.test(
    before
  )

/** "A quarter" and "twenty per cent" as figures, all written alike. */
function withFigures(sentence: string): string {
  const parts = partsIn(sentence)
  return parts.reduceRight(
    (text, { share, from, to }) =>
      `${text.slice(0, from)}${Number((share * 100).toPrecision(6))}%${text.slice(to)}`,
    sentence
  )
}

/** "Reserve 15% for A and 10% for B": the second figure goes with the same verb. */
function withVerbs(sentence: string): string {
  const second =
    /\b((?:reserve|set aside|ring-?fence|earmark)\b[^;]*?\d% [^;]*?\bfor [^;,]*?),? and (\d+(?:\.\d+)?%) for /
  return sentence.replace(second, '$1; reserve $2 for ')
}

type When = ReturnType<typeof whenOf>

function ruleOf(
  { slots, sets }: RuleForm,
  match: RegExpExecArray,
  when: When,
  place: RulePlace
): Pick<ReadRules, 'rules' | 'open'> {
  const phrase = match[0].replace(/ and$/, '').trim()
  const slotText = (at: number) => match[at + 1]?.trim() ?? ''
  const whom = slots.flatMap((slot, at) => (slot === 'who' && slotText(at) !== '' ? [slotText(at)] : []))[0]
  const named = whom === undefined ? null : subjectOf(whom)
  const who = named && narrowest(named.who)
  const rules: ReadRule[] = []
  for (const [target, from] of sets) {
    const lever = target === 'reserveFor' ? reserving(who, phrase) : target
    if (lever === null) return { rules: [], open: [{ phrase, lever: null, why: 'noGroup' }] }
    const value = typeof from === 'number' ? valueOf(slots[from], slotText(from), place) : from.value
    if (value === null) return { rules: [], open: [{ phrase, lever, why: 'amount' }] }
    const { min, max, today } = place.range(lever)
    if (value < min || value > max) return { rules: [], open: [{ phrase, lever, why: 'outside' }] }
    rules.push({ lever, setting: when.settingOf(value, today), phrase, who })
  }
  const isSplit = named !== null && named.who.length + named.also.length > 1
  return { rules, open: isSplit ? [{ phrase, lever: rules[0]?.lever ?? null, why: 'several' }] : [] }
}

/** A quota of organic food is one lever, whoever grows it. */
function reserving(who: Trait | null, phrase: string): LeverId | null {
  if (who === null) return null
  return /organic/.test(phrase) && who !== 'familyFarm' ? 'organicTarget' : (RESERVES[who] ?? null)
}

function valueOf(
  slot: RuleForm['slots'][number] | undefined,
  text: string,
  { number }: RulePlace
): number | null {
  if (slot === 'percent') return Number((Number(text) / 100).toPrecision(12))
  if (slot === 'days') return Number(text)
  const read = readNumber(text, 'money', number)
  return read.ok ? read.value : null
}
