import { strong } from '../rich.ts'
import { board } from './en-board.ts'
import { check } from './en-check.ts'

interface Goal {
  /** "local suppliers" */
  readonly group: string
  /** "20%" */
  readonly target: string
  readonly by: 'value' | 'count'
  readonly year: string
  /** 1–10 */
  readonly futures: number
}

const claim = ({ group, target, by, year }: Omit<Goal, 'futures'>): string =>
  by === 'value'
    ? `${group} get more than ${target} of spending in ${year}`
    : `${group} win more than ${target} of contracts in ${year}`

/** The same claim, open: which share, of what. */
const asked = ({ group, by, year }: Pick<Goal, 'group' | 'by' | 'year'>): string =>
  by === 'value' ? `of spending do ${group} get in ${year}` : `of contracts do ${group} win in ${year}`

const field = (name: string, must: string): string => `${name} must be ${must}`
const whole = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `a whole number from ${min} to ${max}`

interface Limits {
  readonly futures: { readonly min: number; readonly max: number }
  readonly minutes: { readonly min: number; readonly max: number }
  readonly rounds: { readonly min: number; readonly max: number }
}

/** English texts of a workshop: its set-up, its rounds, the projector window. */
export const workshop = {
  title: 'Run a workshop',
  lead: 'The room guesses first, then sees the result. Everything stays on your devices; it works without a network.',
  setUp: {
    place: 'Place',
    goal: 'The goal',
    inAtLeast: 'in at least',
    ofTen: 'of 10 futures',
    futures: 'Futures, of 10',
    levers: 'Levers on the tables',
    own: 'Your own choice',
    choose: 'Choose the levers',
    more: 'More settings',
    guess: 'The room guesses',
    guesses: {
      discs: 'in how many of 10 futures the target is met',
      range: 'a range for 8 of 10 futures, drawn on an axis',
    },
    roles: 'Role cards in the kit',
    sets: {
      starter: 'Starter: the first 4 levers of this place',
      main: 'Main: its first 6 levers',
      all: 'All levers',
    },
    minutes: 'Minutes a round',
    rounds: 'Rounds',
    start: 'Start the workshop',
    apply: 'Use these settings',
    round: 'Go to the round',
    end: 'End the workshop',
    tables: 'For the tables',
    tablesLead:
      'Start the workshop, then copy its link: it opens the same place, goal and levers on each table’s device. The file does the same from a stick.',
    copyLink: 'Copy link for the tables',
    ownPlace: 'This place is a file of your own. Give the tables that file too: the link does not carry it.',
    save: 'Save the session as a file',
    open: 'Open a session file',
    file: (place: string) => `workshop ${place}`,
    projector: 'Open the projector window',
    blocked: 'The browser has blocked the projector window. Allow pop-ups for this page, then press again.',
    broken: (file: string) => `${file} cannot be used as a session. Nothing was changed. Mend these fields:`,
    noPlace: (place: string) => `place: ${place} is not a place of this page`,
    noLever: (lever: string) => `levers: ${lever} is not a lever of this page`,
    unknownField: (name: string) => `${name} is not a field of a session: take it out`,
    notSession: 'It is not a session file: save one here, then change that',
    must: (name: string, limits: Limits): string => {
      switch (name) {
        case 'goal.futures':
          return field(name, whole(limits.futures))
        case 'goal.measure':
          return field(name, 'a share, such as “share.trait.local”')
        case 'goal.above':
          return field(name, 'a percentage from 0 to 100')
        case 'goal.year':
          return field(name, 'a year, such as 2030')
        case 'levers':
          return field(name, '“starter”, “main”, “all”, or a list of levers in square brackets')
        case 'guess':
          return field(name, '“discs” or “range”')
        case 'roles':
          return field(
            name,
            'a list of some of these: finance, legal, smallFirms, cooperatives, chamber, supplier, residents, press'
          )
        case 'minutes':
          return field(name, whole(limits.minutes))
        case 'rounds':
          return field(name, whole(limits.rounds))
        case 'id':
          return field(name, 'four small letters or digits, without 0, 1, i, l and o')
        case 'place':
          return field(name, 'the id of a place, such as “your-town”')
        default:
          return field(name, 'as this page saves it')
      }
    },
  },
  round: {
    label: 'The round',
    count: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
    goal: (goal: Goal) => `Goal: ${claim(goal)}, in at least ${goal.futures} of 10 futures.`,
    left: (clock: string) => `${clock} left`,
    timeUp: 'Time is up',
    covered: (goal: number) =>
      `The goal is at least ${goal}. Move the levers, then guess: the result stays covered until you reveal it.`,
    /** @param often "In 4 of 10 futures" */
    answer: (often: string, goal: Omit<Goal, 'futures'>) => `${often}, ${claim(goal)}.`,
    /** @param often "In almost none of the futures" */
    answerNone: (often: string, goal: Omit<Goal, 'futures'>) => `${often} do ${claim(goal)}.`,
    question: (goal: Omit<Goal, 'futures'>) => `In how many of 10 futures do ${claim(goal)}?`,
    which: (goal: Omit<Goal, 'futures'>) => `What share ${asked(goal)}?`,
    /** @param range "12% to 20%" */
    answerWhich: (range: string, { group, by, year }: Omit<Goal, 'futures'>) =>
      by === 'value'
        ? `In 8 of 10 futures, ${group} get ${range} of spending in ${year}.`
        : `In 8 of 10 futures, ${group} win ${range} of contracts in ${year}.`,
    noAnswer: ({ year }: Omit<Goal, 'futures'>) => `Nothing is bought in ${year}: there is no share to tell.`,
    draw: 'Move the levers, then draw the range you expect in 8 of 10 futures. The result stays covered until you reveal it.',
    from: 'From',
    to: 'To',
    noRange: 'Draw a range first.',
    guess: 'Your guess',
    none: 'None',
    disc: (k: number) => `${k} of 10`,
    because: 'Because …',
    reveal: 'Reveal',
    noGuess: 'Tap a disc first.',
    playing: 'Running the last futures. A moment …',
    next: 'Next round',
    save: 'Save the record',
    last: 'That was the last round. Save the record before you close the page.',
    settings: 'Workshop settings',
    notKept: 'This browser keeps nothing: save the record before you close the page.',
    file: (place: string) => `workshop record ${place}`,
    columns: {
      ...{ round: 'Round', proposal: 'Proposal', guess: 'Guess, of 10', because: 'Because' },
      ...{ result: 'Result, of 10', gap: 'Difference', link: 'Link' },
    },
    /** Beside those, where a round asked for a range. */
    rangeColumns: {
      ...{ low: 'Guess from (%)', high: 'Guess to (%)', came: 'Result from (%)', cameTo: 'Result to (%)' },
      inside: 'Futures within the guess, of 10',
    },
  },
  gap: {
    told: (guess: string, came: string) => `You guessed ${guess}; it came out at ${came}.`,
    ofTen: (k: number) => strong(`${k} of 10`),
    noneOfTen: strong('none'),
    all: strong('all of them'),
    nearlyAll: strong('nearly all'),
    almostNone: strong('almost none'),
    /** @param guess "10% to 25%" */
    drew: (guess: string, came: string) => `You drew ${guess}; in 8 of 10 futures it is ${came}.`,
    range: (low: string, high: string) => strong(low === high ? `about ${low}` : `${low} to ${high}`),
    noShare: strong('no number'),
    holds: (often: string) => `Your range holds ${often}.`,
    inside: {
      all: 'all futures',
      nearlyAll: 'nearly all futures',
      outOfTen: (k: number) => `${k} of 10 futures`,
      almostNone: 'almost no future',
    },
    exact: 'Just as you guessed.',
    more: (k: number) => `${k} more than you guessed.`,
    fewer: (k: number) => `${k} fewer than you guessed.`,
    met: (k: number) => `The goal of ${k} is met.`,
    missed: (k: number) => `The goal of ${k} is missed.`,
    guess: 'Guess',
    today: 'Today’s rules',
    came: 'Result',
    ask: 'What changed most? Say it aloud before you scroll on.',
    because: (text: string) => `Because: ${text}`,
  },
  board,
  check,
  again: {
    title: 'If something goes wrong',
    lead: 'The round is kept on this device: after a crash, open the page again.',
    round: 'Start this round again',
    all: 'Start the workshop again',
    undo: 'Undo',
    roundDone: (round: number) => `Round ${round} starts again.`,
    allDone: 'The workshop starts again from round 1.',
    undone: 'Back to where you were.',
  },
  covered: {
    title: 'Guess first',
    lead: 'This view shows results. It opens once the round is revealed.',
    toRound: 'Go to the round',
  },
  projector: {
    join: 'Point a camera at the code, or ask for the link.',
    title: 'Projector · Spendshift',
    waiting: 'Waiting for the workshop',
    waitingHow: 'Start it in the other window of this computer. This window follows by itself.',
    says: (guess: string) => `The room says ${guess}.`,
    said: (guess: string) => `The room said ${guess}.`,
    today: (range: string) => `Under today’s rules: ${range}.`,
    noGuess: 'No guess yet.',
    covered: 'The result is covered',
    theme: 'Colours of the projector window',
    themes: { system: 'Match system', light: 'Light', dark: 'Dark' },
    target: 'Target',
  },
  trainer: {
    title: 'Trainer’s notes',
    step: {
      propose: 'Propose and guess',
      reason: 'Hear the reasons, then reveal',
      explain: 'Explain, then go on',
      debrief: 'Debrief',
    },
    peek: 'Show me the answer',
    hide: 'Hide the answer',
    only: 'Only this window shows it. The projector stays covered.',
  },
  print: {
    kit: 'Print the kit',
    debrief: 'Print the debrief',
    waiting: 'Preparing the pages …',
    failed: 'The pages could not be prepared. Press again.',
  },
}
