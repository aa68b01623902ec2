import { plural } from './plural.ts'

/** One policy in all places: small multiples, each with a verdict, its numbers and the main reason. */
export const places = {
  title: 'One policy, all places',
  lead: 'Where would these levers work?',
  mix: 'The levers tried',
  lever: (label: string, value: string) => `${label}: ${value}`,
  noMix: 'No lever differs from today’s rules. Move a lever first, or start from a case.',
  question: 'Whose share',
  ownQuestion: 'Each place’s own question',
  labels: { works: 'Works', fails: 'Fails', cannotTell: 'We cannot tell' },
  waiting: 'Waiting',
  running: 'Running …',
  failed: 'This place could not be simulated. The others still work.',
  progress: (done: string, total: string) => `${done} of ${total} places`,
  cancel: 'Stop',
  restart: 'Start again',
  cancelled: 'Stopped. Finished places keep their numbers.',
  summary: {
    works: (count: string, all: string) => `Works in ${count} of ${all} places`,
    fails: (count: string) => `fails in ${count}`,
    cannotTell: (count: string) => `in ${count} we cannot tell`,
    nothing: (count: string) => `in ${count} there was nothing to try`,
    missing: (count: string) => `${count} could not be simulated`,
    end: (parts: string) => `${parts}.`,
  },
  /** `who` is "family farms’ share", in the last year. */
  share: (owner: string, year: string) => `${owner} share in ${year}`,
  today: (range: string) => `today’s rules ${range}`,
  works: (chance: string) => `Works: ahead of today’s rules ${chance}.`,
  failsBehind: (chance: string) => `Fails: behind today’s rules ${chance}.`,
  failsSame: 'Fails: about the same as under today’s rules.',
  failsLaw: (inner: string) => `Fails at the law. If the law were changed: ${inner}`,
  notTried: (inner: string) =>
    `We cannot tell: its main rule cannot be tried here. With the other levers alone: ${inner}`,
  /** How the share does, after a colon. */
  ifChanged: {
    works: (chance: string) => `ahead of today’s rules ${chance}.`,
    behind: (chance: string) => `behind today’s rules ${chance}.`,
    same: 'about the same as under today’s rules.',
    cannotTell: (k: number) => `ahead in only ${k} of 10 futures, so we cannot tell.`,
    cannotTellNone: 'the same in most futures, so we cannot tell.',
  },
  cannotTell: (k: number) => `We cannot tell: ahead of today’s rules in only ${k} of 10 futures.`,
  cannotTellNone: 'We cannot tell: the same as today’s rules in most futures.',
  nothing: 'Nothing to try: none of these levers applies here.',
  change: (low: string, high: string, middle: string) =>
    `In 8 of 10 futures the change is ${low} to ${high} percentage points, the middle one by ${middle}.`,
  changeNarrow: (value: string) => `In 8 of 10 futures the change is close to ${value} percentage points.`,
  reasons: {
    title: 'Main reason',
    also: (reasons: string) => `Also: ${reasons}`,
    names: {
      law: 'law',
      noSupplier: 'no such supplier',
      noBidders: 'no bidders',
      noCapacity: 'no capacity',
      cash: 'cash',
      politics: 'politics',
      tooDear: 'too costly',
      noEffect: 'no effect',
    },
    law: (lever: string, law: string) => `Law: “${lever}” goes beyond the law there (${law}).`,
    noSupplier: 'No such supplier: this place’s file lists no eligible one.',
    noBidders: (unfilled: string) =>
      `No bidders: too few bids for ${unfilled} of reserved contracts; few eligible firms bid.`,
    noBiddersUnknown: (unfilled: string) => `No bidders: too few bids for ${unfilled} of reserved contracts.`,
    noCapacity: (use: string) => `No capacity: eligible suppliers already use ${use} of their capacity.`,
    tooMuchKept: (part: string) =>
      `No capacity: eligible suppliers can deliver ${part} of what is reserved for them.`,
    cash: (tied: string, carried: string) =>
      `Cash: payment and guarantees tie up ${tied} months of cost; these suppliers can carry ${carried}.`,
    politics: (futures: string) => `Politics: the programme is suspended ${futures}.`,
    tooDear: (range: string) => `Too costly: spending changes by ${range} in 8 of 10 futures.`,
    noEffect: 'No effect: these levers hardly reach the suppliers asked about.',
  },
  leftOut: {
    money: (lever: string) => `“${lever}” is set in another place’s money: not tried here.`,
    noObject: (lever: string) => `“${lever}”: no direct awards in this place’s file.`,
    noSupplier: (lever: string) => `“${lever}”: no such supplier here.`,
    already: (lever: string) => `“${lever}” is the rule here already.`,
    noTrait: (who: string) => `There are no ${who} in this place’s file.`,
  },
  notes: {
    futures: (runs: string) =>
      `${runs} futures for each place’s last year: enough for a clear case, not a close one.`,
    money: (levers: string, place: string) => `Set in money, so tried only in ${place}: ${levers}.`,
    dates: 'Dated steps start from each place’s first year.',
    edits: (place: string) => `Your own numbers apply only in ${place}.`,
    numbers: 'Some numbers are measured, others guessed: compare verdicts, not decimals.',
  },
  whole: (place: string, parts: string) => `${place}: ${parts}`,
  count: (count: number) => plural(count, { one: '1 place', other: `${count} places` }),
}
