import { strong } from '../rich.ts'

/** The questions that a proposal is asked, and their answers in a line. */
export const questions = {
  title: 'Questions',
  names: {
    matters: 'What matters most?',
    fails: 'When does it fail?',
    reach: 'What would it take?',
    opponent: 'What would an opponent say?',
    part: 'What if it is carried out only in part?',
    credit: 'Which rule brings what?',
    trade: 'What do you give up for what?',
    motion: 'The proposal in clauses',
    adoption: 'After adoption',
  },
  tools: 'Next',
  waiting: 'Working it out …',
  firstLook: 'first look',
  failed: 'This could not be worked out. Open it to try again.',
  done: 'All answers are worked out.',
  /** How many futures: "in … futures". */
  often: {
    all: 'all',
    nearlyAll: 'nearly all',
    outOfTen: (k: number) => `${k} of 10`,
    almostNone: 'almost no',
  },
  lines: {
    matters: {
      chance: (name: string, target: string, low: string, high: string) =>
        `${strong(name)}: if low, ${low} futures pass ${target}; if high, ${high}.`,
      level: (name: string, low: string, high: string) =>
        `${strong(name)}: if low, the share is about ${low}; if high, ${high}.`,
      none: 'No single unknown: luck and many small things decide.',
      same: 'Nothing: every future gives the same answer.',
    },
    fails: {
      mostly: (often: string, limit: string) =>
        `It falls short in ${strong(often)} futures, mostly when ${limit}.`,
      more: (often: string, limit: string) =>
        `It falls short in ${strong(often)} futures, more often when ${limit}.`,
      reachedMostly: (often: string, limit: string) =>
        `Only ${strong(often)} futures get there, mostly when ${limit}.`,
      reachedMore: (often: string, limit: string) =>
        `Only ${strong(often)} futures get there, more often when ${limit}.`,
      none: 'In none of the futures we ran; that does not rule one out.',
      all: 'In every future we ran: change the target or the rules.',
      spread: (often: string) =>
        `It falls short in ${strong(often)} futures; luck and many small things decide.`,
    },
    part: (target: string, part: string, full: string) =>
      `Then ${strong(part)} futures pass ${target}; in full, ${full}.`,
    credit: {
      most: (lever: string, points: string, whole: string) =>
        `“${lever}” brings most: ${strong(points)} of ${whole} points on average.`,
      only: (lever: string, points: string) =>
        `All of it comes from “${lever}”: ${strong(points)} points on average.`,
      mixed: (lever: string, points: string, whole: string) =>
        `“${lever}” weighs most: ${strong(points)} points on average; all rules ${whole}.`,
      nothing: 'No rule moves this share in any future we ran.',
    },
    reach: {
      /** Before any search: what the proposal itself passes as often as is asked for. */
      asItStands: (level: string, target: string) =>
        `Now it passes ${strong(level)} in 8 of 10 futures; the target is ${target}.`,
      already: (target: string, often: string) =>
        `Nothing: today’s rules already pass ${target} in ${strong(often)} futures.`,
      one: (lever: string, value: string, target: string) =>
        `One rule is enough for ${target} in 8 of 10 futures: ${strong(`${lever}, ${value}`)}.`,
      some: (count: string, target: string, levers: string) =>
        `${count} rules together pass ${target} in 8 of 10 futures: ${strong(levers)}.`,
      all: (target: string) => `No rule alone: all together pass ${target} in 8 of 10 futures.`,
      out: (level: string) => `Out of reach within today’s law: at best ${strong(level)} in 8 of 10 futures.`,
      nothingHelps: 'Out of reach: none of the main rules brings it nearer.',
      nothingToMove: 'The law bars or fixes every main rule.',
      counts: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
    },
    trade: {
      bill: (points: string, bill: string) =>
        `${strong(points)} points, for ${strong(bill)} in spending (8 of 10 futures).`,
      sameBill: (points: string) => `${strong(points)} points, for the same spending (8 of 10 futures).`,
    },
    motion: {
      stays: (year: string) => `At least half of futures meet it from ${strong(year)} on.`,
      once: (year: string, last: string) => `Half meet it by ${strong(year)}; fewer do in ${last}.`,
      never: (last: string) => `Fewer than half of futures meet it by ${strong(last)}.`,
    },
    adoption: 'Compare results with the promise.',
  },
}
