import { guessWidth, type Measure } from '../charts/picture.ts'
import { plainName, plainText } from '../messages/rich.ts'
import { headline, todayLine } from '../messages/sentences/headline.ts'
import { rangeSentence } from '../messages/sentences/range.ts'
import { triedLine } from '../messages/sentences/tried.ts'
import { annexTable, restsBlock } from './annex.ts'
import { answersTable } from './answers.ts'
import { tradeSentence } from './costs.ts'
import { Facts } from './facts.ts'
import { fiscalBlock } from './fiscal/fiscal.ts'
import type { BriefInput } from './input.ts'
import { pictureCaption, pictureIds, pictureOf, pictureOwner } from './pictures.ts'
import { receiptOf } from './receipt.ts'
import { rulesBlock, stepsTable } from './rules.ts'
import { sentenceOf, tableBlock } from './table.ts'
import type { Block, Brief, NamedPicture, PictureId, Receipt } from './types.ts'
import { amended, earlierBlock } from './versions/earlier.ts'
import { linkReach } from '../state/share-link.ts'
import { triedHere } from '../state/tried.ts'

/** Room of the charts on paper (CSS pixels): two beside each other, the third over the whole width. */
const PAPER_ROOMS: Readonly<Record<PictureId, { width: number; height: number }>> = {
  dots: { width: 330, height: 175 },
  time: { width: 350, height: 175 },
  strips: { width: 680, height: 190 },
}
const PAPER_TEXT = 12

/**
 * The brief of a result: every block, whether shown or not.
 *
 * @throws RangeError when the result is not of these proposals.
 */
export function makeBrief(input: BriefInput, measure: Measure = guessWidth): Brief {
  const facts = new Facts(input)
  const { language, words, scenario, focus } = input
  const { lead } = facts
  const receipt = receiptOf(facts)
  const chance = facts.above(lead.policy)
  const range = facts.ends(focus.metric, lead.policy) ?? { p10: 0, p90: 0 }
  const title = input.own.title.trim() === '' ? usualTitle(input) : input.own.title.trim()
  const sentence = headline(language, {
    chance,
    ...focus,
    place: scenario.place.name,
    buys: scenario.buys,
  })
  const rangeText = rangeSentence(language, range)
  return {
    title,
    place: `${receipt.place}, ${receipt.years}`,
    headline: {
      sentence,
      discs: chance.k,
      today: todayLine(language, facts.above(0)),
      range: [rangeText, ...triedText(facts)].join(' '),
    },
    answers: answersTable(facts, amended(facts, receipt)),
    flags: input.flags,
    blocks: [
      ...motionBlock(input),
      ...earlierBlock(facts, receipt),
      chartsBlock(facts, measure),
      fiscalBlock(facts),
      tableBlock(facts),
      rulesBlock(facts),
      ...caseBlock(input),
      ...mattersBlock(input),
      leavesOutBlock(input),
      restsBlock(facts),
      ...notesBlock(input),
      citeBlock(input, title, receipt),
    ],
    annex: {
      title: words.document.annex.title,
      lead: words.document.annex.lead,
      rules: stepsTable(facts),
      table: annexTable(facts),
    },
    wording: words.document.wording.text({
      headline: plainText(sentence),
      range: rangeText,
      change: sentenceOf(facts, lead.policy),
      cost: tradeSentence(facts, lead.policy),
      date: language.format.date(input.date),
    }),
    receipt,
  }
}

/** How the place fared when it was tried on the past; nothing where it was not. */
function triedText(facts: Facts): readonly string[] {
  const tried = triedHere(facts.shown)
  return tried ? [triedLine(facts.input.language, tried)] : []
}

/** The title that a brief has by itself. */
export function usualTitle({ language, words, proposals, scenario }: BriefInput): string {
  const names = proposals.map(({ name }) => plainName(name))
  return words.document.title(language.format.list(names), plainName(scenario.title))
}

function chartsBlock(facts: Facts, measure: Measure): Block {
  const pictures = pictureIds(facts).map((id): NamedPicture => ({
    id,
    picture: pictureOf(facts, id, { ...PAPER_ROOMS[id], size: PAPER_TEXT, measure }),
    // Of one proposal the title says whose futures they are.
    caption: [
      ...(facts.proposals.length > 1 ? [`${pictureOwner(facts, id)}.`] : []),
      pictureCaption(facts, id),
    ].join(' '),
  }))
  return {
    id: 'charts',
    title: facts.input.words.document.charts.title,
    pieces: [{ kind: 'pictures', pictures }],
  }
}

function caseBlock({ words, theCase }: BriefInput): readonly Block[] {
  if (theCase.length === 0) return []
  return [{ id: 'case', title: words.document.theCase.title, pieces: [{ kind: 'list', items: theCase }] }]
}

function mattersBlock({ words, matters }: BriefInput): readonly Block[] {
  if (matters.length === 0) return []
  const { title } = words.document.matters
  return [{ id: 'matters', title, pieces: matters.map((text) => ({ kind: 'text', text })) }]
}

function leavesOutBlock({ language, words, scenario }: BriefInput): Block {
  const { title, item } = words.document.leavesOut
  const items = scenario.leavesOut.map(({ text, why }) => item(plainName(text), plainName(why)))
  const { fallback } = language.messages.results.leavesOut
  return {
    id: 'leavesOut',
    title,
    pieces: items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: fallback }],
  }
}

/** The motion as it was typed: what the paper answers. */
function motionBlock({ words, motion }: BriefInput): readonly Block[] {
  return linesBlock('motion', words.document.motion.title, motion)
}

function notesBlock({ words, own }: BriefInput): readonly Block[] {
  return linesBlock('notes', words.document.notes.title, own.notes)
}

/** Somebody's own words, a paragraph for each line; nothing where there are none. */
function linesBlock(id: 'motion' | 'notes', title: string, text: string): readonly Block[] {
  const lines = text
    .split(/\n+/)
    .map((line) => plainName(line))
    .filter((line) => line !== '')
  return lines.length === 0
    ? []
    : [{ id, title, pieces: lines.map((each) => ({ kind: 'text', text: each })) }]
}

function citeBlock({ language, words, ownPlace }: BriefInput, title: string, receipt: Receipt): Block {
  const { format } = language
  const { cite } = words.document
  const text = cite.cite({
    title,
    runs: format.count(receipt.runs),
    seed: String(receipt.seed),
    model: receipt.model,
    date: format.date(receipt.date),
  })
  return {
    id: 'cite',
    title: cite.title,
    pieces: [
      { kind: 'text', text },
      { kind: 'text', text: ownPlace ? cite.ownFile : cite.open[linkReach(receipt.link)] },
      { kind: 'receipt', receipt },
    ],
  }
}
