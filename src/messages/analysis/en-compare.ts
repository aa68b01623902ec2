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
  waiting: 'Running the same futures for every proposal …',
  failed: 'The futures could not be run. What you set is safe.',

  /** How often, inside a sentence. */
  chance: {
    all: (futures: string) =>
      futures === '1'
        ? `in the ${strong('only')} future we ran`
        : `in ${strong(`all ${futures}`)} futures we ran`,
    nearlyAll: `in ${strong('nearly all')} futures`,
    outOfTen: (k: number) => `in ${strong(`${k} out of 10`)} futures`,
    almostNone: `in ${strong('almost none')} of the futures`,
  },
  /** The same where "futures" was said before. */
  chanceAgain: {
    all: (futures: string) => `in ${strong(`all ${futures}`)}`,
    nearlyAll: `in ${strong('nearly all')}`,
    outOfTen: (k: number) => `in ${strong(`${k} out of 10`)}`,
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
      `${measure}: higher under ${strong(who)} than under ${than} ${chance}`,
    plainLess: (who: string, measure: string, than: string, chance: string) =>
      `${measure}: lower under ${strong(who)} than under ${than} ${chance}`,
    unclear: (who: string, than: string, chance: string) =>
      `We cannot tell ${strong(who)} from ${than}: ${chance}`,
    /** After "we cannot tell": how often ahead, and how often not. */
    aheadOnly: (chance: string) => `it is ahead ${chance}`,
    higherOnly: (chance: string) => `it is higher ${chance}`,
    neverAhead: 'almost all futures are equal',
    gap: (who: string, than: string, measure: string) =>
      `${strong(who)} and ${than} cannot be compared here: under one of them there is nothing to count as “${measure}”`,
    equal: (who: string, than: string) => `${strong(who)} equals ${than}: no lever differs`,
    sameAll: (who: string, than: string, futures: string) =>
      `${strong(who)} changes the rules, but not this: it is the same as ${than} in ${strong(`all ${futures}`)} futures we ran`,
    sameNearly: (who: string, than: string) =>
      `${strong(who)} is the same as ${than} in ${strong('nearly all')} futures`,
    /** The same proposal against another one. */
    andMore: (than: string, chance: string) => `, and more than ${strong(than)} ${chance}`,
    butMore: (than: string, chance: string) => `, but more than ${strong(than)} ${chance}`,
    andLess: (than: string, chance: string) => `, and less than ${strong(than)} ${chance}`,
    butLess: (than: string, chance: string) => `, but less than ${strong(than)} ${chance}`,
    andHigher: (than: string, chance: string) => `, and higher than under ${strong(than)} ${chance}`,
    butHigher: (than: string, chance: string) => `, but higher than under ${strong(than)} ${chance}`,
    andLower: (than: string, chance: string) => `, and lower than under ${strong(than)} ${chance}`,
    butLower: (than: string, chance: string) => `, but lower than under ${strong(than)} ${chance}`,
    andUnclear: (than: string, chance: string) => `; we cannot tell it from ${strong(than)}: ${chance}`,
    norFrom: (than: string, chance: string) => `, nor from ${strong(than)}: ${chance}`,
    andGap: (than: string) => `, nor with ${strong(than)}`,
    andSame: (than: string) => `, and the same as ${strong(than)} in every future`,
    andSameNearly: (than: string) => `, and the same as ${strong(than)} in nearly all`,
    end: '.',
  },
  cost: {
    more: (low: string, high: string) => `The bill rises by ${strong(`${low} to ${high}`)}.`,
    moreAbout: (value: string) => `The bill rises by about ${strong(value)}.`,
    less: (low: string, high: string) => `The bill falls by ${strong(`${low} to ${high}`)}.`,
    lessAbout: (value: string) => `The bill falls by about ${strong(value)}.`,
    either: (low: string, high: string) => `The bill changes by ${strong(`${low} to ${high}`)}.`,
    same: 'The bill stays the same.',
  },
  line: {
    same: (futures: string) => `The same ${futures} futures for every proposal.`,
    unclear: (who: string) => `We cannot tell ${who} from today’s rules.`,
    gap: (who: string) => `${who} and today’s rules cannot be compared here.`,
    equal: (who: string) => `${who} equals today’s rules.`,
    sameAll: (who: string) => `${who} is the same as today’s rules in every future.`,
    sameNearly: (who: string) => `${who} is the same as today’s rules in nearly all futures.`,
    stands: (claim: string, chance: string) => `${claim} ${chance}.`,
    ties: (who: string, ties: string, futures: string) =>
      `${ties} of the ${futures} futures are exactly equal under ${who} and today’s rules; they count for neither.`,
    first: (done: string, total: string) => `${done} of ${total} futures so far.`,
  },
  words: { share, plain },
  range: (low: string, high: string) => `In most futures (8 out of 10) the difference is ${low} to ${high}.`,
  rangeNarrow: (value: string) => `In most futures (8 out of 10) the difference is close to ${value}.`,
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
    full: 'Three at most. Remove one to add another.',
    addFrom: 'Start the new proposal from',
    copyOf: (letter: string, name: string) => `a copy of ${letter}, ${name}`,
    fromToday: 'today’s rules',
    fromCase: (name: string) => `the case “${name}”`,
    hint: 'One proposal so far. Copy A to B to compare two.',
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
    read: 'Each mark is 1 of 20 equally likely futures: the proposal minus today’s rules. Right of the dashed line is more.',
    tabs: { label: 'How to show the comparison', dots: 'Dots', play: 'Play futures', table: 'Table' },
    aheadIn: 'ahead in',
    higherIn: 'higher in',
    range: '8 in 10 futures',
    cannotTell: 'we cannot tell',
    equals: (than: string) => `equals ${than}`,
    sameResult: 'the same in every future',
    equal: 'equal',
    gap: 'nothing to count under one of them',
    bill: (change: string) => `the bill: ${change}`,
    aheadSaid: (ahead: string, tenths: string) => `${ahead} in ${tenths}`,
    ties: (ties: string, futures: string) => `${ties} of ${futures} equal`,
    /** Stands for a strip where it cannot be seen. */
    summary: (p: { who: string; than: string; low: string; high: string; ahead: string; range: string }) =>
      `${p.who} minus ${p.than}: 20 marks, each 1 of 20 equally likely futures, from ${p.low} to ${p.high}. ${p.ahead}. ${p.range}`,
    summaryGap: (who: string, than: string) =>
      `${who} minus ${than}: no marks, as there is nothing to count under one of them.`,
    summaryEqual: (who: string, than: string) => `${who} minus ${than}: exactly 0 in every future.`,
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
    lead: 'One future at a time, with the same luck for every proposal. Watch how often the marks change places.',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    back: 'Back',
    forward: 'Forward',
    all: 'Show all 20',
    slow: 'Slowly',
    speed: (seconds: string) => `one future every ${seconds} s`,
    frame: (at: number, all: number) => `Future ${at} of ${all}`,
    none: (all: number) => `No future shown yet: ${all} to come.`,
    lands: (who: string, value: string) => `${who} ${value}`,
    counts: (parts: string, played: number) =>
      `Of the ${plural(played, { one: '1 future', other: `${played} futures` })} shown so far: ${parts}.`,
    ahead: (who: string, count: number) => `${who} ahead in ${count}`,
    higher: (who: string, count: number) => `${who} higher in ${count}`,
    equal: (count: number) => ` (equal in ${count})`,
    read: 'The large mark is this future; faint marks came before. Right of the dashed line is more than today’s rules.',
    sample: (all: number, futures: string) =>
      `The first ${all} of ${futures} futures, in the order drawn. Dots counts all of them.`,
    keys: 'Keys: arrows step; Home and End jump.',
    summary: (at: string, lands: string, counts: string) => `${at}: ${lands}. ${counts}`,
    label: 'Futures, one by one',
  },
  table: {
    caption: (title: string) => `${title}: ranges of 8 in 10 futures`,
    scroll: 'Comparison, scrolls sideways',
    pair: 'Compared',
    first: 'Where the first lands',
    second: 'The other',
    read: 'Ranges hold 8 in 10 futures. Each pair is compared in the same futures; ahead means strictly above.',
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
      `In ${year}: ranges of 8 in 10 futures, with the change from today’s rules below. The bill is ${costs.bill.means}.`,
    measure: 'Measure',
    bill: costs.bill.name,
    'reserved.unfilled.share': 'Reserved contracts left unfilled',
    'concentration.largest': 'Largest group’s share of spending',
    'need.unmet.share': 'Needs left unmet',
    sameBill: 'same bill',
    noKept: 'none reserved',
    same: 'no change',
    scroll: 'What you give up, scrolls sideways',
  },
  differs: {
    title: 'Only what differs',
    lead: 'Levers that differ, with their final value.',
    lever: 'Lever',
    nothing: 'No lever differs: every proposal equals today’s rules.',
    others: (count: number) =>
      plural(count, {
        one: '1 other lever is the same everywhere.',
        other: `${count} other levers are the same everywhere.`,
      }),
    inSteps: (from: string, to: string) => `in steps, ${from}–${to}`,
    gradually: (from: string, to: string) => `bit by bit, ${from}–${to}`,
    since: (year: string) => `from ${year}`,
    beyond: 'beyond today’s law',
    key: 'beyond what today’s law allows in this place',
    scroll: 'Levers that differ, scrolls sideways',
  },
  assumption: {
    lead: (subject: string) =>
      `Up to six unmeasured numbers behind this chart, those about ${subject} first, the least known first. Your values hold in every view until you reset them.`,
    leadPlain:
      'Up to six unmeasured numbers behind this chart, the least known first. Your values hold in every view until you reset them.',
    leadRanked:
      'The numbers that move this answer most. Your values hold in every view until you reset them.',
    range: (range: string) => `Range: ${range}`,
    set: 'Set',
    box: (name: string) => `New value: ${name}`,
    reset: 'Back to the file’s number',
    all: 'All numbers, with ranges and sources',
    none: 'Every number here has a source.',
    stretch: 'The range stretches if your number lies outside it.',
  },
}
