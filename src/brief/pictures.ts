import { dotsPicture, type PictureRoom } from '../charts/dots-picture.ts'
import { bandOf, type Fact } from '../charts/fan-data.ts'
import type { Picture } from '../charts/picture.ts'
import { stripsPicture, type Strip } from '../charts/strips-picture.ts'
import { timePicture } from '../charts/time-picture.ts'
import { elsewhereBand, factsUnder, isLikeUpTo } from '../state/tried.ts'
import { dotsSummary, dotsTitle, targetText, timeSummary, timeTitle } from '../messages/sentences/charts.ts'
import { chanceText } from '../messages/sentences/headline.ts'
import { plainName } from '../messages/rich.ts'
import { countAbove, dotValues } from '../messages/sentences/futures.ts'
import { pointsRange, shareRange, type Facts, type ProposalFacts } from './facts.ts'
import { sentenceOf } from './table.ts'
import type { PictureId } from './types.ts'

/** Pictures that this brief has: side by side only where there are several proposals. */
export function pictureIds(facts: Facts): readonly PictureId[] {
  return facts.proposals.length > 1 ? ['dots', 'time', 'strips'] : ['dots', 'time']
}

/** One of the charts, drawn for a room. */
export function pictureOf(facts: Facts, id: PictureId, room: PictureRoom): Picture {
  switch (id) {
    case 'dots':
      return dots(facts, room)
    case 'time':
      return overTime(facts, room)
    case 'strips':
      return strips(facts, room)
  }
}

/** Whose futures a picture shows: those of the proposal that leads, or the changes that each proposal makes. */
export function pictureOwner(facts: Facts, id: PictureId): string {
  const { language, words } = facts.input
  const name = ({ letter, name: given }: ProposalFacts) => words.document.proposal(letter, given)
  const { of, beside } = words.document.charts
  return id === 'strips' ? beside(language.format.list(facts.proposals.map(name))) : of(name(facts.lead))
}

/** What the ranges of this place leave out, in one line. */
export function leftOutLine({ input }: Facts): string {
  const { language, words, scenario } = input
  const items = scenario.leavesOut.map(({ text }) => plainName(text).replace(/\.$/, ''))
  const { fallback } = language.messages.results.leavesOut
  return words.document.charts.leavesOut(items.length > 0 ? `${items.join('; ')}.` : fallback)
}

/** How to read one of them, in one line. */
export function pictureCaption(facts: Facts, id: PictureId): string {
  const { language, words, focus } = facts.input
  const { charts } = words.document
  if (id === 'strips') return charts.strips(language.format.year(focus.year))
  const reported = factsShown(facts, id)
  const text = (facts: readonly PictureFact[]) =>
    facts
      .map(({ value, year }) =>
        language.messages.explore.chart.reportedFact(
          language.format.chosenShare(value),
          language.format.year(year)
        )
      )
      .join(', ')
  const [these, then] = [
    reported.filter(({ isToday }) => !isToday),
    reported.filter(({ isToday }) => isToday),
  ]
  return [
    charts[id],
    ...(id === 'time' && widerBand(facts) ? [language.messages.tried.bandShort] : []),
    ...(these.length > 0 ? [`${charts.facts(text(these))}.`] : []),
    ...(then.length > 0 ? [`${charts.factsToday(text(then))}.`] : []),
  ].join(' ')
}

function dots(facts: Facts, room: PictureRoom): Picture {
  const { language, focus } = facts.input
  const { format, messages } = language
  const { lead } = facts
  const values = [...dotValues(lead.futures)]
  const range = facts.ends(focus.metric, lead.policy) ?? { p10: 0, p90: 0 }
  const today = facts.ends(focus.metric, 0) ?? { p10: 0, p90: 0 }
  const description = dotsSummary(language, {
    ...focus,
    dots: values,
    above: countAbove(values, focus.target),
    chance: facts.above(lead.policy),
    range,
    today,
  })
  return dotsPicture(
    {
      dots: values,
      target: focus.target,
      today: { low: today.p10, high: today.p90 },
      facts: factsShown(facts, 'dots').map(({ value }) => value),
    },
    {
      title: dotsTitle(language, focus.metric, focus.year),
      description,
      target: targetText(language, focus.target),
      today: messages.charts.todayRange(shareRange(language, today)),
      tick: (share) => format.chosenShare(share),
    },
    room
  )
}

function overTime(facts: Facts, room: PictureRoom): Picture {
  const { language, focus, summary } = facts.input
  const { ends } = language.messages.explore.chart
  const proposal = facts.series(focus.metric, facts.lead.policy)
  const today = facts.series(focus.metric, 0)
  if (!proposal || !today) throw new RangeError(`invalid result: nothing of ${focus.metric}`)
  const at = ({ p10, p90 }: typeof proposal, year: number) => ({
    p10: p10.at(year) ?? 0,
    p90: p90.at(year) ?? 0,
  })
  return timePicture(
    {
      years: summary.years,
      proposal: bandOf(proposal),
      today: bandOf(today),
      elsewhere: widerBand(facts),
      facts: factsShown(facts, 'time'),
      target: focus.target,
      focusYear: focus.year,
    },
    {
      title: timeTitle(language, focus.metric),
      description: timeSummary(language, {
        metric: focus.metric,
        years: summary.years,
        first: at(proposal, 0),
        last: at(proposal, -1),
        todayLast: at(today, -1),
      }),
      ...ends,
      target: targetText(language, focus.target).replace(' ', '\n'),
      tick: (share) => language.format.chosenShare(share),
    },
    room
  )
}

function strips(facts: Facts, room: PictureRoom): Picture {
  const { language, words, focus } = facts.input
  const { charts } = words.document
  const rows = facts.proposals.map(({ letter, name, futures, policy }): Strip => {
    const change = facts.change(focus.metric, policy) ?? { p10: 0, p90: 0 }
    const differences = futures.map((value, run) => value - (facts.today[run] ?? 0))
    const ahead = chanceText(language, facts.ahead(policy), 'note')
    return {
      ...{ letter, name },
      differences: [...dotValues(Float64Array.from(differences))],
      label: charts.stripLabel(ahead, pointsRange(language, change)),
      range: { low: change.p10, high: change.p90 },
    }
  })
  return stripsPicture(
    rows,
    {
      title: charts.stripsTitle,
      description: facts.proposals.map(({ policy }) => sentenceOf(facts, policy)).join(' '),
      tick: (difference) => language.format.points(difference, 1),
    },
    room
  )
}

/** A reported fact, and whether it happened under today's rules and not under those of the proposal. */
interface PictureFact extends Fact {
  readonly isToday: boolean
}

/** What was really reported of the measure under the rules shown, by year; the dots are of one year. */
function factsShown(facts: Facts, id: 'dots' | 'time'): readonly PictureFact[] {
  const { scenario, focus } = facts.input
  const { levers } = facts.lead
  return factsUnder(scenario, focus.metric, levers)
    .filter(({ year }) => id === 'time' || year === focus.year)
    .map((fact) => ({ year: fact.year, value: fact.observed, isToday: !isLikeUpTo(scenario, fact, levers) }))
}

/** The range of the proposal if the model is as far off as in places that it was not made for, year by year. */
function widerBand(facts: Facts): ReturnType<typeof elsewhereBand> {
  const { metric } = facts.input.focus
  const series = facts.series(metric, facts.lead.policy)
  return series ? elsewhereBand(facts.shown, metric, series) : null
}
