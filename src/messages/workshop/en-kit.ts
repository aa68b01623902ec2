import type { AgendaPart } from '../../workshop/kit/agenda.ts'
import type { ChamberTrait } from '../../workshop/kit/roles.ts'
import type { Role } from '../../workshop/role.ts'

/** One role, without its number. */
interface RoleText {
  readonly name: string
  readonly who: string
  readonly want: string
  readonly ask: string
  /** Stands where the place has no such number. */
  readonly none: string
}

const chambers: Readonly<Record<ChamberTrait, Pick<RoleText, 'name' | 'who'>>> = {
  minorityOwned: {
    name: 'Chamber of minority-owned firms',
    who: 'You speak for firms whose owners belong to a minority, and who seldom hear of a tender in time.',
  },
  womenLed: {
    name: 'Association of women-led firms',
    who: 'You speak for firms that women own or run, and that seldom hear of a tender in time.',
  },
  familyFarm: {
    name: 'Family farmers’ union',
    who: 'You speak for farms worked by a family, and for the groups they sell through.',
  },
  informal: {
    name: 'Informal workers’ association',
    who: 'You speak for people who do the work without a registered firm or a contract.',
  },
  nonProfit: {
    name: 'Forum of non-profit organisations',
    who: 'You speak for charities and associations that deliver public services.',
  },
}

/** When the numbers are read. */
interface Cards {
  readonly year: string
}

/** English texts of the kit that is printed for a workshop. */
export const kit = {
  /** Stands at the foot of every page. */
  foot: (place: string, id: string) => `Spendshift workshop · ${place} · session ${id}`,
  notForecast: 'A simulation, not a forecast',
  agenda: {
    title: 'Agenda and script',
    goal: 'The goal',
    caption: (length: number) => `${length} minutes`,
    minute: 'Minute',
    step: 'Step',
    parts: {
      opening: 'Opening',
      round: (round: number) => `Round ${round}`,
      together: 'Reach the goal together',
      debrief: 'Debrief',
    },
    tooLong: (rounds: number, minutes: number, length: number) =>
      `Your session’s ${rounds} × ${minutes} minutes do not fit into ${length}: set the rounds as shown, or plan more time.`,
    anyRound: 'Each round',
    script: 'What to say',
    /** The second line of a round's script. */
    guess: {
      discs: 'Guess: “In how many of 10 futures is the target met? Write the number, then finish: because …”',
      range: 'Guess: “Which range will 8 of 10 futures fall into? Draw it, then finish: because …”',
    },
    says: {
      opening: [
        '“This page simulates what a public buyer spends, many times over. Each time is one future.”',
        '“A disc is one future in ten. No one knows which future comes: we ask in how many the goal is met.”',
        '“The numbers come from this place’s file. Doubt one? Open Method and change it.”',
        'Hand out roles, slips and the lever sheet. With 90 minutes, go through the worked example aloud.',
      ],
      round: [
        'Propose: “Agree on one proposal, and say who gains from it.” A table has a third of the round for this.',
        'Hear two reasons, one from a high guess and one from a low one. Then press Reveal.',
        'Explain: “What changed most? Whose reason held? What did we leave out?”',
      ],
      together: ['“Now all tables work on one proposal. Which lever would you add, and which can go?”'],
      debrief: [
        'Read the guesses beside the results. “Where were we furthest off, and why?”',
        '“Which rule would you take to your council? What must your legal officer answer first?”',
        'Ask each table for one thing it will do within a month, and write it down.',
      ],
    } satisfies Record<AgendaPart, readonly string[]>,
  },
  roles: {
    title: 'Role cards',
    want: 'You want',
    number: 'Your number',
    ask: 'Ask',
    /** A range is never without its futures. */
    between: (low: string, high: string) => `in 8 of 10 futures between ${low} and ${high}`,
    near: (value: string) => `in 8 of 10 futures close to ${value}`,
    today: (measure: string) => `${measure}, under today’s rules:`,
    measures: {
      'spend.total': ({ year }: Cards) => `This place’s spending in ${year}`,
      'bids.single.share': ({ year }: Cards) => `Tenders with a single bid in ${year}`,
      'route.direct.share': ({ year }: Cards) => `Contracts awarded without a tender in ${year}`,
      'local.retained': ({ year }: Cards) => `Spending that stays in the area at first in ${year}`,
      'need.unmet.share': ({ year }: Cards) => `Needs left unmet in ${year}`,
      'bids.mean': ({ year }: Cards) => `Bids for every ten tenders in ${year}`,
      'concentration.largest': ({ year }: Cards) =>
        `Spending that goes to the largest group of suppliers in ${year}`,
    },
    /** @param owner "Small firms’" */
    share: (owner: string, { year }: Cards) => `${owner} share of spending in ${year}`,
    groupShare: (group: string, { year }: Cards) => `Share of spending of “${group}” in ${year}`,
    texts: {
      finance: {
        name: 'Finance lead',
        who: 'You sign off what is spent, and answer for it when the budget is tight.',
        want: 'spending that stays within the budget, whatever rule is passed.',
        ask: 'What would this rule add to spending in a bad year?',
        none: 'No spending is simulated here. Ask what the budget allows.',
      },
      legal: {
        name: 'Legal officer',
        who: 'You defend every award when a bidder challenges it.',
        want: 'rules that stand up in court, with the reasons on file.',
        ask: 'Which law lets us do this, and up to what value?',
        none: 'This place’s figures show neither single bids nor direct awards. Ask how long that will last.',
      },
      smallFirms: {
        name: 'Federation of small firms',
        who: 'You speak for firms too small for the biggest contracts.',
        want: 'contracts your members can carry, and invoices paid on time.',
        ask: 'Could a small firm bid for this, and pay its wages until the invoice is paid?',
        none: 'This place’s figures do not count small firms apart. Ask who could count them.',
      },
      cooperatives: {
        name: 'Cooperative network',
        who: 'You speak for firms that their own members own and run.',
        want: 'time and help to grow into public contracts, not one lucky award.',
        ask: 'What helps a new cooperative more: a reserved contract, or support before it bids?',
        none: 'This place’s figures count no cooperatives. Ask what would have to exist before they can bid.',
      },
      chamber: {
        want: 'doors that stay open once the programme’s first year is over.',
        ask: 'Who checks that the money reaches those the rule is meant for?',
        none: 'This place’s figures do not count these firms apart. Ask who could count them, and who will.',
      },
      supplier: {
        name: 'Large supplier under contract',
        who: 'You hold contracts today, and know what delivery really takes.',
        want: 'to keep the work, under rules that treat every bidder alike.',
        ask: 'What happens to price and delivery if we no longer bid?',
        none: 'No large supplier is counted apart here. Speak for whoever holds most of the work.',
      },
      residents: {
        name: 'Residents',
        who: 'You live here, use what is bought, and pay for it.',
        want: 'services that work, and money that stays nearby.',
        ask: 'How will we notice that this works, and when?',
        none: 'Nothing you would notice is counted here. Ask for something that can be.',
      },
      press: {
        name: 'Press',
        who: 'You report on this for readers who were not in the room.',
        want: 'a claim that will still be true next year.',
        ask: 'How sure are you, and what would show that you were wrong?',
        none: 'No tender is counted here. Ask who won the work, and how.',
      },
    } satisfies Record<Exclude<Role, 'chamber'>, RoleText> & {
      readonly chamber: Pick<RoleText, 'want' | 'ask' | 'none'>
    },
    chambers,
  },
  form: {
    title: 'Proposal form',
    lead: 'Write a value only where your table moves a lever.',
    table: 'Table',
    round: 'Round',
    lever: 'Lever',
    today: 'Today',
    range: 'Can go from',
    value: 'Our value',
    between: (low: string, high: string) => `${low} to ${high}`,
    because: 'Because …',
    gains: 'Who gains, who loses …',
  },
  slips: {
    title: 'Prediction slips',
    name: 'Name',
    round: 'Round',
    none: 'None',
    because: 'Because …',
    fill: 'Fill as many discs as you expect, or tick “None”.',
    draw: 'Draw the range you expect in 8 of 10 futures.',
  },
  levers: {
    title: 'Levers and the law',
    today: (value: string) => `Today: ${value}`,
    range: (low: string, high: string) => `from ${low} to ${high}`,
    /** "Allowed with conditions. Name of the law: what it says. Checked 3 March 2024." */
    note: (state: string, name: string, note: string, date: string) =>
      `${state}. ${name}: ${note} Checked ${date}.`,
    country: (note: string, country: string) => `${note} Law: ${country}, not checked for this council.`,
    askOfficer: 'Not checked for this place: ask your legal officer.',
    notAdvice: 'Not legal advice.',
  },
  handout: {
    title: 'Results',
    lead: 'Fill this in as the rounds are revealed, and take it home.',
    columns: { round: 'Round', proposal: 'Our proposal', guess: 'Our guess', came: 'Result' },
    /** Behind what is written down of a guess and a result. */
    of: { discs: ', of 10', range: ', from – to' },
    why: 'Why it differed',
    open: 'Open it again',
    link: 'This link opens the same place, goal and levers on any device.',
    local: 'This page runs on your computer alone: another device cannot open this link.',
    anyCopy: 'This link works behind the address of any copy of the page.',
    ownFile: 'The place is a file of your own: the other device needs that file too.',
    tooLong: 'The link is too long for a QR code. Copy it from “For the tables”.',
    image: 'QR code of the session’s link',
    code: (code: string) => `Check code under today’s rules: ${code}`,
    codeHelp:
      'A screen with every lever as today shows the same five letters under Share: then its digits are the same.',
    leavesOut: 'What the simulation leaves out',
    item: (text: string, why: string) => (why === '' ? text : `${text}: ${why}`),
  },
  example: {
    title: 'Worked example',
    move: 'The move',
    from: (lever: string, today: string, strong: string) => `${lever}: from ${today} to ${strong}.`,
    guess: 'A guess',
    says: (k: number) => `Say the room guesses ${k} of 10, just what the goal asks.`,
    fold: 'Fold the page here, and let the room guess first.',
    model: 'The model',
    called: (lever: string) => `“${lever}”`,
    ask: 'Ask the room',
    questions: ['What kept the other futures from following?', 'Which second lever would you add?'],
    futures: (count: string) => `${count} futures simulated, each under both rules.`,
  },
  debrief: {
    title: 'Debrief: what we guessed and what came',
    proposal: (name: string) => `Proposal: ${name}`,
    talk: 'Talk about',
    questions: [
      'In which round were we furthest off? What had we not thought of?',
      'Which reason held, and which did not?',
      'What does the simulation leave out that matters here?',
    ],
    next: 'What we will do within a month, and who',
  },
}
