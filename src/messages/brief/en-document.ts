import { plural } from '../en/plural.ts'

/** What stands in the brief itself: on the page, on paper, and in files made of it. */
export const document = {
  /** The title that a brief has by itself. */
  title: (proposals: string, place: string) => `${proposals}: ${place}`,
  notForecast: 'Simulated ranges. Not an official forecast.',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  today: 'Today’s rules',
  proposal: (letter: string, name: string) => (name === '' ? letter : `${letter} · ${name}`),
  /** In one cell, where a proposal does nothing to be compared. */
  none: '–',
  headline: 'In one sentence',
  earlier: {
    title: 'Compared with an earlier version',
    column: 'Earlier version',
    marked: (text: string) => `◆ ${text}`,
    was: (figures: string) => `◆ was ${figures}`,
    same: (figures: string) => `${figures}: the same, within the error`,
    untold: 'not told',
    points: (range: string) => `${range} points`,
    ahead: (chance: string) => `ahead in ${chance}`,
    legend: '◆ moved by more than its error.',
    rules: (rules: string) => `Rules that differ: ${rules}.`,
    rule: (name: string, was: string, is: string) => `${name}, ${was} then, ${is} now`,
    sameRules: 'The rules are the same.',
    earlier: (receipt: string) => `Earlier version: ${receipt}`,
    now: (receipt: string) => `This version: ${receipt}`,
  },
  answers: {
    caption: (proposal: string) => `What the vote turns on: ${proposal}`,
    question: 'Question',
    answer: 'Answer',
    questions: {
      often: 'How often?',
      more: 'How much more?',
      cost: 'What does it cost?',
      legal: 'Is it legal?',
      before: 'Was it right before?',
    },
    cost: {
      year: (money: string, share: string, year: string) =>
        `Spending changes by ${money} in ${year}, ${share} of today’s.`,
      all: (money: string, years: string) => `Over ${years}: ${money}.`,
    },
    sameCost: (year: string) => `Spending in ${year} stays the same.`,
    /** `counts` is "1 allowed, 2 to ask". */
    legal: (counts: string) => `Of its rules: ${counts}. Not legal advice.`,
    untried: 'Not tested: no reported results for this place.',
  },
  charts: {
    title: 'What the futures look like',
    dots: 'Each dot is 1 of 20 equally likely futures.',
    time: 'Pale band: 8 of 10 futures. Darker: half. Dashed: today’s rules, middle future.',
    strips: (year: string) =>
      `Change in the share in ${year} against today’s rules, in points. Each mark is 1 of 20 futures.`,
    stripsTitle: 'How far each proposal is from today’s rules',
    stripLabel: (ahead: string, range: string) => `${ahead}; ${range} points`,
    facts: (facts: string) => `◇ reported: ${facts}`,
    factsToday: (facts: string) => `◇ reported under today’s rules: ${facts}`,
    of: (proposal: string) => `Under proposal ${proposal}`,
    beside: (proposals: string) => `Proposals ${proposals}`,
    leavesOut: (what: string) => `These ranges leave out: ${what}`,
  },
  table: {
    title: (year: string) => `Side by side, ${year}`,
    caption: (futures: string) => `Ranges hold 8 of 10 futures (${futures}), with the same luck for all.`,
    measure: 'Measure',
    above: (target: string) => `Futures above ${target}`,
    change: 'Change from today, in points',
    ahead: 'Ahead of today’s rules',
    shareOf: (who: string, by: string) => `${who}, ${by}`,
    byValue: 'share of spending',
    byCount: 'share of contracts',
  },
  rules: {
    title: 'What changes in the rules',
    caption: 'Levers that differ from today’s rules, and the law here.',
    rule: 'Rule',
    law: 'Law',
    asToday: 'as today',
    asProposal: (letter: string) => `as ${letter}`,
    beyond: (letters: string) => `■ Beyond the law (${letters})`,
    states: {
      allowed: '● Allowed now',
      conditions: '○ With conditions',
      needsLawChange: '■ Needs a law change',
    },
    unknown: 'Not checked',
    /** Stands in the table where nothing was found; what to ask follows below it. */
    noNote: '–',
    countryMark: '†',
    country: (name: string) => `† Law: ${name}, not checked for this council.`,
    lawCell: (state: string, name: string, note: string, checked: string) =>
      `${state}. ${name}: ${note} Checked ${checked}.`,
    notAdvice: 'Not legal advice.',
    /** Where a rule ends, where there is no room for its steps. */
    end: (value: string, year: string) => `to ${value} by ${year}`,
    from: (value: string, year: string) => `${value} from ${year}`,
    ends: 'Where each rule ends; steps are in the annex and spreadsheet. Not legal advice.',
    stepsCaption: 'Rules step by step',
    goesOn: (title: string) => `${title}, continued`,
    equal: 'No rule differs from today’s.',
  },
  theCase: { title: 'Claim, objection, reply' },
  matters: {
    title: 'What matters most',
    missing: 'Not worked out for these rules yet.',
    now: 'Work it out',
    done: 'What matters most is in the brief.',
  },
  costs: {
    largest: 'Share of the largest supplier group',
    unfilled: 'Reserved contracts left unfilled',
    single: 'Contracts with one bid',
    unmet: 'Needs left unmet',
    /** "A: this share changes by +4 to +14 points, the bill by +1% to +3%." */
    trade: (name: string, gain: string, bill: string) =>
      `${name}: this share changes by ${gain} points, and spending by ${bill}.`,
    tradeSameBill: (name: string, gain: string) =>
      `${name}: this share changes by ${gain} points, and spending stays the same.`,
    oneGain: (value: string) => `close to ${value}`,
  },
  leavesOut: {
    title: 'What this range leaves out',
    item: (text: string, why: string) => `${text}. ${why}`,
  },
  rests: {
    title: 'What the numbers rest on',
    sentence: (all: string, stated: string, found: string, recalled: string, guessed: string) =>
      `${all} numbers: ${stated} from documents, ${found} from public pages or worked out from them, ${recalled} recalled, not checked, ${guessed} assumptions with wide ranges.`,
    edited: (count: number) =>
      plural(count, {
        one: '1 number is the author’s own.',
        other: `${count} numbers are the author’s own.`,
      }),
    sources: (sources: string) => `Sources of laws and reported facts: ${sources}.`,
    moreMisses: (count: number) =>
      plural(count, {
        one: '1 more is in Method and sources.',
        other: `${count} more are in Method and sources.`,
      }),
    all: 'All numbers and sources: annex, spreadsheet, Method and sources.',
  },
  motion: { title: 'The motion' },
  notes: { title: 'Notes' },
  cite: {
    title: 'How to cite and check this',
    cite: (p: { title: string; runs: string; seed: string; model: string; date: string }) =>
      `Spendshift, model ${p.model}: “${p.title}”. ${p.runs} simulated futures, seed ${p.seed}, ${p.date}.`,
    open: {
      anywhere: 'This link shows the same digits on any computer:',
      thisComputer:
        'This link shows the same digits on this computer. Elsewhere, add the part from # to the address of any copy of Spendshift:',
      anyCopy: 'Add this to the address of any copy of Spendshift for the same digits:',
    },
    ownFile: 'The place is the author’s own file: pass it on, and open it before the link.',
    qr: 'QR code of the link',
  },
  receipt: {
    title: 'Receipt',
    place: 'Place',
    years: 'Years',
    model: 'Model',
    hash: 'Place data',
    seed: 'Seed',
    runs: 'Futures',
    date: 'Date',
    code: 'Check code',
    link: 'Link',
    codeHelp: 'Same check code, same digits.',
  },
  annex: {
    title: 'Annex: every number behind the result',
    lead: 'From the place’s file and shared ones. Futures draw from the ranges. ✎ marks the author’s changes.',
    yours: (file: string) => `✎ author’s own. ${file}`,
  },
  wording: {
    title: 'Suggested wording',
    lead: 'Edit freely, but include both numbers and the range.',
    text: (p: { headline: string; range: string; change: string; cost: string; date: string }) =>
      `${p.headline} ${p.range} ${p.change} ${p.cost} (Spendshift simulation, ${p.date}; not an official forecast.)`,
  },
}
