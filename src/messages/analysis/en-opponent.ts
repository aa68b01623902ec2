import { strong } from '../rich.ts'
import { plural } from '../en/plural.ts'
import { evidence } from './en-evidence.ts'
import { objections } from './en-objections.ts'

const s = (count: number, one: string, other: string): string => plural(count, { one, other })

/** The least favourable plausible assumptions, and the standard objections. */
export const opponent = {
  lead: 'Sets the numbers that are not known to the ends that hurt this proposal most, as far as that is plausible, and meets the usual objections with this proposal’s own numbers.',
  worst: {
    title: 'The least favourable plausible assumptions',
    plausible: (most: string) =>
      `Plausible means: each number stays within what 8 out of 10 futures draw, and at most ${most} of them stand at their bad end at once. An opponent who turns everything to its worst describes no future that anyone expects. The combination is found by search, and told from other futures than those it was found in.`,
    most: 'Numbers that may move at once',
    objective: 'What the opponent wants low',
    objectives: { gain: 'The gain over today’s rules', chance: 'The chance of the target' },
    start: 'Find the worst plausible case',
    /** `points` are signed: "+5 to +22". */
    before: (points: string, chance: string) =>
      `As assumed, the gain is ${strong(points)} percentage points in 8 out of 10 futures; ahead ${chance}.`,
    beforeSame: 'As assumed, this proposal gives the same as today’s rules in every future.',
    step: (number: string, end: string, value: string, usual: string) =>
      `${number}. At its ${end} end: ${strong(value)} instead of ${usual}.`,
    ends: { low: 'low', high: 'high' },
    falls: (points: string, chance: string) => `The gain falls to ${strong(points)} points; ahead ${chance}.`,
    fallsChance: (chance: string, points: string) =>
      `The target is passed ${strong(chance)}; the gain is ${points} points.`,
    same: (points: string, chance: string) =>
      `In other futures this makes no clear difference: ${strong(points)} points, ahead ${chance}.`,
    none: (tried: string, uncertain: string) =>
      `No plausible end of any number lowers the answer by more than luck could. We tried ${tried} of ${uncertain} uncertain numbers, those that the answer follows most.`,
    verdict: {
      ahead: (name: string, chance: string, points: string) =>
        `Even then ${name} is ahead of today’s rules ${strong(chance)}; in 8 out of 10 futures the gain is ${strong(points)} points.`,
      unclear: (name: string, k: number, points: string) =>
        `Then we cannot tell ${name} from today’s rules: it is ahead in only ${strong(`${k} out of 10`)} futures, and in 8 out of 10 the gain is ${strong(points)} points.`,
      behind: (name: string, chance: string, points: string) =>
        `Then ${name} is behind today’s rules ${strong(chance)}; in 8 out of 10 futures the gain is ${strong(points)} points.`,
      same: (name: string) => `Then ${name} gives nearly the same as today’s rules.`,
    },
    target: (target: string, year: string, before: string, after: string) =>
      `More than ${target} in ${year}: ${before} as assumed, ${after} then.`,
    cost: (before: string, after: string) =>
      `Paid above usual prices, against today’s rules, in 8 out of 10 futures: ${before} a year as assumed, ${after} a year then.`,
    unfilled: (before: string, after: string) =>
      `Reserved contracts that no one could fill: ${before} as assumed, ${after} then.`,
    axis: 'Gain over today’s rules in percentage points: the bar holds 8 out of 10 futures, the mark is the middle one.',
    how: (facts: {
      readonly ranked: string
      readonly uncertain: string
      readonly tried: string
      readonly combinations: string
      readonly futures: string
      readonly confirmed: string
    }) =>
      `How it was found: ${facts.uncertain} uncertain numbers were ranked by how the answer follows them in ${facts.ranked} futures, the first ${facts.tried} tried in ${facts.combinations} combinations of ${facts.futures} futures each. What is told here comes from ${facts.confirmed} other futures. A number that matters only in the middle of its range, or only together with another, can be missed, so a worse plausible case may exist.`,
    apply: 'Set these in the page',
    applyHelp:
      'They become your own assumptions, marked as such in every view, link and file. One undo takes them back.',
    applied: (count: number) =>
      s(
        count,
        'Set. The page now runs with 1 number at its bad end.',
        `Set. The page now runs with ${count} numbers at their bad ends.`
      ),
    undo: 'Undo',
    page: (points: string, chance: string) =>
      `The page, which calibrates the market anew to these numbers, gives a gain of ${strong(points)} points, ahead ${chance}. Its numbers are the ones that count.`,
    pageWaits: 'The page is running with these numbers …',
    refused: (why: string) => `These numbers could not be set together: ${why}`,
  },
  objections: {
    title: 'Standard objections, with this proposal’s own numbers',
    lead: (year: string) =>
      `Each range holds 8 out of 10 futures in ${year}. What was found elsewhere need not hold here; where studies disagree, both are shown.`,
    elsewhere: (supports: string, answers: string) =>
      `Found elsewhere: ${supports} for the objection, ${answers} against it`,
    elsewhereDepends: (supports: string, answers: string, depends: string) =>
      `Found elsewhere: ${supports} for the objection, ${answers} against it, ${depends} on what it turns on`,
    supports: 'For the objection',
    answers: 'Against it',
    depends: 'What it turns on',
    noEvidence: 'We list no study on this; the numbers above are all there is.',
    read: {
      abstract: 'read in the abstract',
      press: 'from a press or web page',
      recalled: 'recalled, not checked',
    },
    each: objections,
    found: evidence,
  },
}
