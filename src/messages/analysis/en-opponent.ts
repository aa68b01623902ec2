import { strong } from '../rich.ts'
import { plural } from '../en/plural.ts'
import { evidence } from './en-evidence.ts'
import { objections } from './en-objections.ts'

const s = (count: number, one: string, other: string): string => plural(count, { one, other })

/** The least favourable plausible assumptions, and the standard objections. */
export const opponent = {
  lead: 'Tests the proposal against its worst plausible assumptions, then answers the usual objections.',
  worst: {
    title: 'The least favourable plausible assumptions',
    plausible: (most: string) =>
      `Plausible: each number stays in its range (8 of 10 futures), at most ${most} at their bad end at once. The search’s result is tested on other futures.`,
    most: 'Numbers that may move at once',
    objective: 'What the opponent wants low',
    objectives: { gain: 'The gain over today’s rules', chance: 'The chance of the target' },
    start: 'Find the worst plausible case',
    /** `points` are signed: "+5 to +22". */
    before: (points: string, chance: string) =>
      `As assumed, the gain is ${strong(points)} points in 8 of 10 futures; ahead ${chance}.`,
    beforeSame: 'As assumed, this proposal equals today’s rules in every future.',
    step: (number: string, end: string, value: string, usual: string) =>
      `${number}. At its ${end} end: ${strong(value)} instead of ${usual}.`,
    ends: { low: 'low', high: 'high' },
    falls: (points: string, chance: string) => `The gain falls to ${strong(points)} points; ahead ${chance}.`,
    fallsChance: (chance: string, points: string) =>
      `The target is passed ${strong(chance)}; the gain is ${points} points.`,
    same: (points: string, chance: string) =>
      `On other futures this makes no clear difference: ${strong(points)} points, ahead ${chance}.`,
    none: (tried: string, uncertain: string) =>
      `No plausible number lowers the answer more than luck could. We tried the ${tried} most influential of ${uncertain} uncertain numbers.`,
    verdict: {
      ahead: (name: string, chance: string, points: string) =>
        `Even then ${name} is ahead of today’s rules ${strong(chance)}; in 8 of 10 futures the gain is ${strong(points)} points.`,
      unclear: (name: string, k: number, points: string) =>
        `Then we cannot tell ${name} from today’s rules: ahead in only ${strong(`${k} of 10`)} futures; in 8 of 10 the gain is ${strong(points)} points.`,
      behind: (name: string, chance: string, points: string) =>
        `Then ${name} is behind today’s rules ${strong(chance)}; in 8 of 10 futures the gain is ${strong(points)} points.`,
      same: (name: string) => `Then ${name} nearly equals today’s rules.`,
    },
    target: (target: string, year: string, before: string, after: string) =>
      `More than ${target} in ${year}: ${before} as assumed, then ${after}.`,
    cost: (before: string, after: string) =>
      `Paid above usual prices, against today’s rules (8 of 10 futures): ${before} a year as assumed, then ${after}.`,
    unfilled: (before: string, after: string) =>
      `Reserved contracts left unfilled: ${before} as assumed, then ${after}.`,
    axis: 'Gain over today’s rules, percentage points. Bar: 8 of 10 futures. Mark: the middle one.',
    how: (facts: {
      readonly ranked: string
      readonly uncertain: string
      readonly tried: string
      readonly combinations: string
      readonly futures: string
      readonly confirmed: string
    }) =>
      `How it was found: ${facts.uncertain} uncertain numbers ranked by influence in ${facts.ranked} futures; the first ${facts.tried} tried in ${facts.combinations} combinations of ${facts.futures} futures each; results from ${facts.confirmed} others. A worse plausible case may exist: numbers that matter only mid-range or together can be missed.`,
    apply: 'Set these in the page',
    applyHelp: 'They become your assumptions in every view, link and file. Undo takes them back.',
    applied: (count: number) =>
      s(count, 'Set: 1 number at its bad end.', `Set: ${count} numbers at their bad ends.`),
    undo: 'Undo',
    page: (points: string, chance: string) =>
      `With the market recalibrated to these numbers, the gain is ${strong(points)} points, ahead ${chance}. Use these numbers.`,
    pageWaits: 'Simulating …',
    refused: (why: string) => `These numbers do not fit together: ${why}`,
  },
  objections: {
    title: 'Standard objections, with this proposal’s own numbers',
    lead: (year: string) =>
      `Ranges hold 8 of 10 futures in ${year}. Findings elsewhere need not hold here; we show both sides.`,
    elsewhere: (supports: string, answers: string) =>
      `Found elsewhere: ${supports} for the objection, ${answers} against it`,
    elsewhereDepends: (supports: string, answers: string, depends: string) =>
      `Found elsewhere: ${supports} for the objection, ${answers} against it, ${depends} on what it turns on`,
    supports: 'For the objection',
    answers: 'Against it',
    depends: 'What it turns on',
    noEvidence: 'We list no study on this.',
    read: {
      abstract: 'read in the abstract',
      press: 'from a press or web page',
      recalled: 'recalled, not checked',
    },
    each: objections,
    found: evidence,
  },
}
