import { strong } from '../rich.ts'

interface Claim {
  /** "7 of 10 futures", from `chance` below. */
  readonly group: string
  readonly target: string
  readonly place: string
  /** "school meals"; empty when the place's file does not say. */
  readonly buys: string
  readonly year: string
}

/** "A large city" is "a large city" inside a sentence; "A Coruña" keeps its capital. */
const inside = (place: string): string =>
  place.replace(/^An? (?=\p{Ll})/u, (article) => article.toLowerCase())

const on = (buys: string): string => (buys === '' ? '' : ` on ${buys}`)
const forWhat = (buys: string): string => (buys === '' ? '' : ` for ${buys}`)

/** The sentence that leads the page, and the lines around it. */
export const headline = {
  /** How often, as the opening of a sentence. */
  chance: {
    all: (futures: string) => `In ${strong(`all ${futures}`)} futures we ran`,
    nearlyAll: () => `In ${strong('nearly all')} futures`,
    outOfTen: (k: number) => `In ${strong(`${k} of 10`)} futures`,
    almostNone: () => `In ${strong('almost none')} of the futures`,
  },
  /** The same inside a line of notes. */
  chanceNote: {
    all: (futures: string) => `in all ${futures} futures we ran`,
    nearlyAll: () => 'in nearly all futures',
    outOfTen: (k: number) => `in ${k} of 10 futures`,
    almostNone: () => 'in almost none',
  },
  /** The answer to the question above it. `chance` is "in 7 of 10 futures" and its kin. */
  verdict: {
    met: (chance: string) => `The target is met ${chance}.`,
    metNever: `${strong('Almost no future')} meets the target.`,
    missed: (k: number) => `It is missed in ${k} of 10.`,
    never: 'None of them missed it; that does not rule it out.',
    today: (chance: string) => `Today’s rules meet the target ${chance}.`,
    todayNever: `Under today’s rules ${strong('almost no future')} meets the target.`,
    already: (chance: string) => `Today’s rules already meet the target ${chance}.`,
    proposal: (chance: string, points: string) => `Yours do ${chance}, and add ${points} points.`,
    same: (chance: string) => `Yours do ${chance}, and add nothing we can tell.`,
    /** One of the groups that are counted together gains nothing that can be told. */
    half: (owner: string, range: string, today: string) =>
      `${owner} own share hardly moves: ${range}, today’s rules ${today}.`,
  },
  byValue: (chance: string, { group, target, place, buys, year }: Claim) =>
    `${chance}, ${group} get more than ${strong(target)} of what ${inside(place)} spends${on(buys)} in ${year}.`,
  byCount: (chance: string, { group, target, place, buys, year }: Claim) =>
    `${chance}, ${group} win more than ${strong(target)} of the contracts ${inside(place)} signs${forWhat(buys)} in ${year}.`,
  /** "Almost none" wants the verb before its subject. */
  byValueNone: (chance: string, { group, target, place, buys, year }: Claim) =>
    `${chance} do ${group} get more than ${strong(target)} of what ${inside(place)} spends${on(buys)} in ${year}.`,
  byCountNone: (chance: string, { group, target, place, buys, year }: Claim) =>
    `${chance} do ${group} win more than ${strong(target)} of the contracts ${inside(place)} signs${forWhat(buys)} in ${year}.`,
  /** The other side of the count: both are always said. */
  otherwise: (k: number) => `In ${k} of 10 they get less.`,
  otherwiseRest: 'In the rest they get less.',
  otherwiseNone: 'In none do they get less; that does not rule it out.',
  today: (chance: string) => `Under today’s rules: ${chance}.`,
  futures: (count: string) => `${count} futures simulated.`,
  futuresSoFar: (done: string, total: string) => `${done} of ${total} futures so far.`,
  equalsToday: 'Same as today’s rules. Move a lever or start from a case.',
  moveOne: 'Move a lever, type a motion, or start from a case.',
  waiting: 'Running the first futures …',
  /** @param runs "2,000" */
  builtIn: (runs: string) => `A stored result of ${runs} futures.`,
  /** @param done how many of them were simulated here, "340" */
  again: (done: string) => `Simulating here: ${done}.`,
  /** Stands for the sentence until there are enough futures to make one of. */
  firstLook: (fewest: string) => `A first look. The answer needs ${fewest} futures.`,
}
