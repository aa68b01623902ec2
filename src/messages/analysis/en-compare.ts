import { plural } from '../en/plural.ts'
import { strong } from '../rich.ts'
import { costs } from '../en/costs.ts'

/** How one policy stands to another, in words that fit the measure: shares are got, anything else is high or low. */
const share = {
  above: (who: string, than: string) => `${who} is ahead of ${than}`,
  below: (who: string, than: string) => `${who} is behind ${than}`,
  short: { above: 'ahead', below: 'behind' },
}

const plain = {
  above: (who: string, than: string) => `${who} is higher than ${than}`,
  below: (who: string, than: string) => `${who} is lower than ${than}`,
  short: { above: 'higher', below: 'lower' },
}

/** Proposals side by side: the sentence, strips of paired differences, futures one by one, prices, levers. */
export const compare = {
  title: 'Compare',
  today: 'today’s rules',
  todayShort: 'Today',
  waiting: 'Simulating …',
  failed: 'The simulation failed. Your settings are safe.',

  /** How often, inside a sentence. */
  chance: {
    all: (futures: string) =>
      futures === '1' ? `in the ${strong('only')} future` : `in ${strong(`all ${futures}`)} futures`,
    nearlyAll: `in ${strong('nearly all')} futures`,
    outOfTen: (k: number) => `in ${strong(`${k} of 10`)} futures`,
    almostNone: `in ${strong('almost no')} futures`,
  },
  /** The same where "futures" was said before. */
  chanceAgain: {
    all: (futures: string) => `in ${strong(`all ${futures}`)}`,
    nearlyAll: `in ${strong('nearly all')}`,
    outOfTen: (k: number) => `in ${strong(`${k} of 10`)}`,
    almostNone: `in ${strong('almost none')}`,
  },

  headline: {
    valueMore: (who: string, group: string, than: string, chance: string) =>
      `${strong(who)} brings more to ${group} than ${than} ${chance}`,
    valueLess: (who: string, group: string, than: string, chance: string) =>
      `${strong(who)} brings less to ${group} than ${than} ${chance}`,
    countMore: (who: string, group: string, than: string, chance: string) =>
      `${strong(who)} brings more contracts to ${group} than ${than} ${chance}`,
    countLess: (who: string, group: string, than: string, chance: string) =>
      `${strong(who)} brings fewer contracts to ${group} than ${than} ${chance}`,
    plainMore: (who: string, measure: string, than: string, chance: string) =>
      `${measure}: ${strong(who)} is higher than ${than} ${chance}`,
    plainLess: (who: string, measure: string, than: string, chance: string) =>
      `${measure}: ${strong(who)} is lower than ${than} ${chance}`,
    unclear: (who: string, than: string, chance: string) =>
      `We cannot tell ${strong(who)} from ${than}: ${chance}`,
    /** After "we cannot tell": how often ahead, and how often not. */
    aheadOnly: (chance: string) => `it is ahead ${chance}`,
    higherOnly: (chance: string) => `it is higher ${chance}`,
    neverAhead: 'almost all futures are equal',
    gap: (who: string, than: string, measure: string) =>
      `${strong(who)} and ${than} cannot be compared: one has no “${measure}” to count`,
    equal: (who: string, than: string) => `${strong(who)} is the same as ${than}`,
    sameAll: (who: string, than: string, futures: string) =>
      `${strong(who)} changes nothing here: same as ${than} in ${strong(`all ${futures}`)} futures`,
    sameNearly: (who: string, than: string) =>
      `${strong(who)} equals ${than} in ${strong('nearly all')} futures`,
    /** The same proposal against another one. */
    andMore: (than: string, chance: string) => `, and more than ${strong(than)} ${chance}`,
    butMore: (than: string, chance: string) => `, but more than ${strong(than)} ${chance}`,
    andLess: (than: string, chance: string) => `, and less than ${strong(than)} ${chance}`,
    butLess: (than: string, chance: string) => `, but less than ${strong(than)} ${chance}`,
    andHigher: (than: string, chance: string) => `, and higher than ${strong(than)} ${chance}`,
    butHigher: (than: string, chance: string) => `, but higher than ${strong(than)} ${chance}`,
    andLower: (than: string, chance: string) => `, and lower than ${strong(than)} ${chance}`,
    butLower: (than: string, chance: string) => `, but lower than ${strong(than)} ${chance}`,
    andUnclear: (than: string, chance: string) => `; we cannot tell it from ${strong(than)}: ${chance}`,
    norFrom: (than: string, chance: string) => `, nor from ${strong(than)}: ${chance}`,
    andGap: (than: string) => `, nor with ${strong(than)}`,
    andSame: (than: string) => `, and equals ${strong(than)} in all`,
    andSameNearly: (than: string) => `, and equals ${strong(than)} in nearly all`,
    end: '.',
  },
  cost: {
    more: (low: string, high: string) => `Spending rises by ${strong(`${low} to ${high}`)}.`,
    moreAbout: (value: string) => `Spending rises by about ${strong(value)}.`,
    less: (low: string, high: string) => `Spending falls by ${strong(`${low} to ${high}`)}.`,
    lessAbout: (value: string) => `Spending falls by about ${strong(value)}.`,
    either: (low: string, high: string) => `Spending changes by ${strong(`${low} to ${high}`)}.`,
    same: 'Spending stays the same.',
  },
  line: {
    same: (futures: string) => `Same ${futures} simulated futures for each.`,
    unclear: (who: string) => `We cannot tell ${who} from today’s rules.`,
    gap: (who: string) => `${who} and today’s rules cannot be compared.`,
    equal: (who: string) => `${who} equals today’s rules.`,
    sameAll: (who: string) => `${who} equals today’s rules in every future.`,
    sameNearly: (who: string) => `${who} equals today’s rules in nearly all futures.`,
    stands: (claim: string, chance: string) => `${claim} ${chance}.`,
    ties: (who: string, ties: string, futures: string) =>
      `${who} equals today’s rules in ${ties} of ${futures} futures: these count for neither.`,
    first: (done: string, total: string) => `${done} of ${total} futures so far.`,
  },
  words: { share, plain },
  range: (low: string, high: string) => `The difference is ${low} to ${high} in 8 of 10 futures.`,
  rangeNarrow: (value: string) => `The difference is about ${value} in 8 of 10 futures.`,
  points: (text: string) => `${text} pts`,
  pointsSaid: (text: string) => `${text} percentage points`,
  to: (low: string, high: string) => `${low} to ${high}`,
  copy: {
    button: 'Copy sentence',
    copied: 'Sentence copied',
    copyFailed: 'Copying failed. Select the sentence and copy it.',
    forecast: 'Simulated ranges, not an official forecast.',
    named: (letter: string, name: string) => `${letter} is “${name}”.`,
  },

  bar: {
    label: 'What is compared',
    measure: 'Measure',
    year: 'Year',
    byValue: 'Share of spending',
    byCount: 'Share of contracts',
    others: 'Money, and what goes wrong',
  },
  proposals: {
    title: 'The proposals',
    add: 'Add proposal',
    full: 'Three at most. Remove one first.',
    addFrom: 'Start the new proposal from',
    copyOf: (letter: string, name: string) => `a copy of ${letter}, ${name}`,
    fromToday: 'today’s rules',
    fromCase: (name: string) => `the case “${name}”`,
    hint: 'One proposal so far.',
    copyTo: (from: string, to: string) => `Copy ${from} to ${to}`,
    name: (letter: string) => `Name of proposal ${letter}`,
    edit: 'Edit in Explore',
    copy: 'Copy',
    swap: (letter: string) => `Swap with ${letter}`,
    remove: 'Remove',
    /** Names what a button is about, for those who hear it alone. */
    of: (letter: string) => `: proposal ${letter}`,
    none: 'no lever moved',
    more: (count: number) => `${count} more`,
    undo: 'Undo',
  },
  card: {
    measure: (name: string, year: string) => `${name}, in ${year}`,
    title: (measure: string) => `${measure}: change against today’s rules`,
    read: 'Each mark is 1 of 20 equally likely futures: proposal minus today’s rules. Right of the dashed line is more.',
    tabs: { label: 'How to show the comparison', dots: 'Dots', play: 'Play futures', table: 'Table' },
    aheadIn: 'ahead in',
    higherIn: 'higher in',
    range: '8 of 10 futures',
    cannotTell: 'we cannot tell',
    equals: (than: string) => `equals ${than}`,
    sameResult: 'the same in every future',
    equal: 'equal',
    gap: 'nothing to count',
    bill: (change: string) => `spending: ${change}`,
    aheadSaid: (ahead: string, tenths: string) => `${ahead} in ${tenths}`,
    ties: (ties: string, futures: string) => `${ties} of ${futures} equal`,
    /** Stands for a strip where it cannot be seen. */
    summary: (p: { who: string; than: string; low: string; high: string; ahead: string; range: string }) =>
      `${p.who} minus ${p.than}: 20 equally likely futures, from ${p.low} to ${p.high}. ${p.ahead}. ${p.range}`,
    summaryGap: (who: string, than: string) => `${who} minus ${than}: nothing to count.`,
    summaryEqual: (who: string, than: string) => `${who} minus ${than}: 0 in every future.`,
  },
  pair: {
    title: 'Any two',
    first: 'First',
    against: 'against',
    second: 'Second',
  },
  tenths: {
    all: (futures: string) => `all ${futures}`,
    nearlyAll: 'nearly all',
    outOfTen: (k: number) => `${k} of 10`,
    almostNone: 'almost none',
  },
  play: {
    lead: 'One future at a time. Each gives every set of rules the same luck.',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    back: 'Back',
    forward: 'Forward',
    all: 'Show all 20',
    slow: 'Slowly',
    speed: (seconds: string) => `one future every ${seconds} s`,
    frame: (at: number, all: number) => `Future ${at} of ${all}`,
    none: (all: number) => `${all} futures to come.`,
    lands: (who: string, value: string) => `${who} ${value}`,
    counts: (parts: string, played: number) =>
      `Of ${plural(played, { one: '1 future', other: `${played} futures` })} so far: ${parts}.`,
    ahead: (who: string, count: number) => `${who} ahead in ${count}`,
    higher: (who: string, count: number) => `${who} higher in ${count}`,
    equal: (count: number) => ` (equal in ${count})`,
    read: 'Large mark: this future. Faint marks: earlier ones. Dashed line: today’s rules; right of it is more.',
    sample: (all: number, futures: string) =>
      `These are the first ${all} of ${futures} futures. Dots counts them all.`,
    keys: 'Keys: arrows, Home, End.',
    summary: (at: string, lands: string, counts: string) => `${at}: ${lands}. ${counts}`,
    label: 'Futures, one by one',
  },
  table: {
    caption: (title: string) => `${title}: ranges of 8 of 10 futures`,
    scroll: 'Comparison, scrolls sideways',
    pair: 'Compared',
    first: 'Where the first lands',
    second: 'The other',
    read: 'Ranges hold 8 of 10 futures. Each pair shares the same futures; ahead means strictly above.',
    change: 'Change',
    half: 'Change, half of futures',
    ahead: 'Ahead in',
    higher: 'Higher in',
    equal: 'Equal in',
    verdict: 'Verdict',
    verdicts: {
      gap: 'nothing to compare',
      ahead: 'ahead',
      behind: 'behind',
      unclear: 'we cannot tell',
      same: 'nearly the same',
      equal: 'equal',
    },
    versus: (first: string, second: string) => `${first} against ${second}`,
    futuresOf: (count: string, runs: string) => `${count} of ${runs}`,
    mark: (nth: number) => `mark ${nth} of 20`,
    futures: 'Futures',
    file: (place: string, measure: string) => `spendshift compare ${place} ${measure}`,
  },
  giveUp: {
    title: 'What you give up',
    lead: (year: string) =>
      `${year}, in 8 of 10 futures; below each, the change from today’s rules. Spending is ${costs.bill.means}.`,
    measure: 'Measure',
    bill: costs.bill.name,
    'reserved.unfilled.share': 'Reserved contracts left unfilled',
    'concentration.largest': 'Largest group’s share of spending',
    'need.unmet.share': 'Needs left unmet',
    sameBill: 'same spending',
    noKept: 'none reserved',
    same: 'no change',
    scroll: 'What you give up, scrolls sideways',
  },
  differs: {
    title: 'Only what differs',
    lead: 'Each lever’s last value.',
    lever: 'Lever',
    nothing: 'Every proposal equals today’s rules.',
    others: (count: number) =>
      plural(count, {
        one: '1 other lever is the same.',
        other: `${count} other levers are the same.`,
      }),
    inSteps: (from: string, to: string) => `in steps, ${from}–${to}`,
    gradually: (from: string, to: string) => `bit by bit, ${from}–${to}`,
    since: (year: string) => `from ${year}`,
    beyond: 'beyond today’s law',
    key: 'beyond today’s law here',
    scroll: 'Levers that differ, scrolls sideways',
  },
  assumption: {
    lead: (subject: string) =>
      `The six least-known assumptions behind this chart, those about ${subject} first. Changes apply in every view.`,
    leadPlain: 'The six least-known assumptions behind this chart. Changes apply in every view.',
    leadRanked: 'The numbers that move this answer most. Changes apply in every view.',
    range: (range: string) => `Range: ${range}`,
    set: 'Set',
    box: (name: string) => `New value: ${name}`,
    reset: 'Back to the file’s number',
    all: 'All numbers, with ranges and sources',
    none: 'Every number behind this chart has a source.',
    stretch: 'The range widens if your number is outside it.',
  },
}
