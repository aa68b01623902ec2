import type { AssumptionRow } from '../state/session-view.ts'
import { plainName } from '../messages/rich.ts'
import { missesSentence } from '../messages/sentences/tried.ts'
import { triedHere } from '../state/tried.ts'
import type { Facts } from './facts.ts'
import { ruleChanges } from './rules.ts'
import type { Block, BriefTable } from './types.ts'

/** Sources named in the brief before the reader is sent to the full list. */
const MOST_SOURCES = 3

/** Reported facts outside the range that are named; Method and sources has all. */
const MOST_MISSES = 3

/** Id under which files list working assumptions. */
const ASSUMPTION = 'assumption'

/** Every number of the model: whose, what, value, range, how well known, source. */
export function annexTable(facts: Facts): BriefTable {
  const { language, words, assumptions } = facts.input
  const { columns } = language.messages.assumptions
  const { annex } = words.document
  return {
    caption: annex.title,
    columns: [columns.owner, columns.name, columns.value, columns.range, columns.grade, columns.source],
    figures: false,
    rows: assumptions.map(({ text, edit }) => [
      text.owner,
      text.name,
      text.value,
      text.range,
      edit ? annex.yours(text.file) : text.grade,
      text.source,
    ]),
  }
}

/** How well known the numbers are, and where laws and reported facts come from. */
export function restsBlock(facts: Facts): Block {
  const { language, words, assumptions } = facts.input
  const { rests } = words.document
  const count = (grade: AssumptionRow['grade']) =>
    language.format.count(assumptions.filter((row) => row.edit === null && row.grade === grade).length)
  const all = language.format.count(assumptions.length)
  const edited = assumptions.filter(({ edit }) => edit !== null).length
  const sources = sourcesOf(facts)
  return {
    id: 'rests',
    title: rests.title,
    pieces: [
      {
        kind: 'text',
        text: [
          rests.sentence(all, count('A'), count('B'), count('C'), count('D')),
          ...(edited > 0 ? [rests.edited(edited)] : []),
          ...missesOf(facts),
          ...(sources.length > 0 ? [rests.sources(sources.join('; '))] : []),
          rests.all,
        ].join(' '),
      },
    ],
  }
}

/** Reported facts outside the range, those of the measure asked about first, with the kind of the comparison. */
function missesOf(facts: Facts): readonly string[] {
  const { language, scenario, focus, words } = facts.input
  const misses = triedHere(facts.shown)?.misses ?? []
  if (misses.length === 0) return []
  const isAsked = ({ fact }: (typeof misses)[number]) => fact.metric === focus.metric
  const ordered = [...misses.filter(isAsked), ...misses.filter((miss) => !isAsked(miss))]
  const more = misses.length - MOST_MISSES
  return [
    missesSentence(language, ordered.slice(0, MOST_MISSES), scenario),
    ...(more > 0 ? [words.document.rests.moreMisses(more)] : []),
  ]
}

/** Title, publisher and year of what the law notes and the reported facts of the measure come from. */
function sourcesOf(facts: Facts): readonly string[] {
  const { language, scenario, focus } = facts.input
  const reported = scenario.backTests.filter(({ metric }) => metric === focus.metric)
  // A working assumption is told apart by its grade, and is no source that anyone could look up.
  const ids = new Set(reported.map((test) => test.source).filter((id) => id !== ASSUMPTION))
  const laws = ruleChanges(facts.input).flatMap(({ law }) => law.source ?? [])
  const used = new Set([...scenario.evidence.filter(({ id }) => ids.has(id)), ...laws])
  const { source } = language.messages.assumptions
  return [...used]
    .slice(0, MOST_SOURCES)
    .map(({ title, publisher, year }) =>
      source(plainName(title), plainName(publisher), year === undefined ? '' : language.format.year(year))
    )
}
