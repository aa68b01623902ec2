import type { LeverId, Trait } from '../../engine/index.ts'
import {
  ABOVE,
  AT_LEAST,
  BELOW,
  IS,
  LOTS,
  MONEY,
  pattern,
  PERCENT,
  RESERVE,
  WHOM,
  WITHIN,
} from './phrases-en.ts'

/** What stands at a place of a match. */
export type Slot = 'percent' | 'money' | 'days' | 'who'

/** One way to write a rule: its pattern, what its groups hold in order, and what it sets. */
export interface RuleForm {
  readonly pattern: RegExp
  readonly slots: readonly Slot[]
  /** Levers and the slot each takes its value from; a number is the value itself. */
  readonly sets: readonly (readonly [
    lever: LeverId | 'reserveFor',
    from: number | { readonly value: number },
  ])[]
}

/** A way to write of a rule without the figure that it needs. */
export interface VagueForm {
  readonly pattern: RegExp
  readonly lever: LeverId
}

/** The lever that reserves a share of contracts for suppliers of a kind; null where there is none. */
export const RESERVES: Readonly<Partial<Record<Trait, LeverId>>> = {
  local: 'setAside.local',
  cooperative: 'setAside.cooperative',
  minorityOwned: 'setAside.minorityOwned',
  womenLed: 'setAside.womenLed',
  small: 'setAside.small',
  informal: 'setAside.informal',
  familyFarm: 'familyFarmShare',
  organic: 'organicTarget',
}

const DIRECT =
  '(?:straight|direct(?:ly)?|without (?:a |any )?(?:tender|competition|bidding)(?:ing)?|(?:with )?no tender|by direct award)'
const PAID_IN = `(?:within|in|after|at most|no later than|not later than|under) (?:at most )?(\\d+) (?:calendar |working )?days(?: (?:of|after) (?:receipt|delivery|invoice|the invoice|approval))?`
const OPTIONAL_WHOM = `(?: (?:to|for|from|with) ${WHOM})?`
const CONTRACTS = '(?:contracts?|purchases?|orders?|works|jobs|awards?|spending|anything|everything)'

const form = (slots: readonly Slot[], sets: RuleForm['sets'], ...pieces: readonly string[]): RuleForm => ({
  pattern: pattern(...pieces),
  slots,
  sets,
})

/** The ways in which motions, campaigns and laws write each rule; the first that fits is taken. */
export const RULE_FORMS: readonly RuleForm[] = [
  // Reserved below a threshold.
  form(
    ['money', 'who'],
    [['reserveBelow', 0]],
    `(?:${RESERVE} |reservation of )(?:for ${WITHIN} )?(?:all |every |any |the )?(?:public |council |small |supply |service )*${CONTRACTS} (?:that are |which are )?${BELOW} ${MONEY}${OPTIONAL_WHOM}`
  ),
  form(
    ['money', 'who'],
    [['reserveBelow', 0]],
    `(?:all |every |any )?${CONTRACTS} ${BELOW} ${MONEY}(?: that)?${IS} (?:only )?${RESERVE}${OPTIONAL_WHOM}`
  ),
  form(
    ['money', 'who'],
    [['reserveBelow', 0]],
    `${BELOW} ${MONEY},? (?:all |every )?${CONTRACTS}${IS} ${RESERVE}${OPTIONAL_WHOM}`
  ),
  // A share reserved.
  form(
    ['percent', 'who'],
    [['reserveFor', 0]],
    `${RESERVE} ${AT_LEAST}${PERCENT}(?: of ${WITHIN})?(?: exclusively| only)? (?:for|to) ${WHOM}`
  ),
  form(
    ['who', 'percent'],
    [['reserveFor', 1]],
    `${RESERVE} for ([^,;:]+?) ${AT_LEAST}${PERCENT}(?: of (?:all |the |our |its )?(?:\\w+ )?(?:contracts|spending|tenders|purchases|value|budget))?`
  ),
  form(
    ['percent', 'who'],
    [['reserveFor', 0]],
    `${AT_LEAST}${PERCENT}(?: of ${WITHIN})?${IS} ${RESERVE} (?:exclusively |only )?(?:for|to) ${WHOM}`
  ),
  form(
    ['percent', 'who'],
    [['reserveFor', 0]],
    `(?:make |keep |open )?${AT_LEAST}${PERCENT} of ${WITHIN}(?:available |open )?(?:only|exclusively) (?:to|for) ${WHOM}`
  ),
  form(
    ['percent', 'who'],
    [['reserveFor', 0]],
    `(?:an? )?${PERCENT} (?:set-?asides?|reservation|quota) (?:for|of) ${WHOM}`
  ),
  form(
    ['percent', 'who'],
    [['reserveFor', 0]],
    `(?:an? |the )?(?:set-?asides?|reservation|quota) of ${AT_LEAST}${PERCENT}(?: of (?:all |the )?(?:contracts|spending|tenders|purchases|food))? (?:for|to) ${WHOM}`
  ),
  form(
    ['who', 'percent'],
    [['reserveFor', 1]],
    `(?:an? |the )?([a-z’' -]{3,40}?) (?:set-?asides?|quota|target)(?: for ${WITHIN})? (?:of|to|at) ${AT_LEAST}${PERCENT}`
  ),
  // Direct awards.
  form(
    ['money', 'who'],
    [['directAwardThreshold', 0]],
    `(?:(?:contracting )?authorit(?:y|ies) |(?:the )?council )?(?:may |can |shall |will )?(?:award |buy |make |place )?(?:all |every |any |small )*${CONTRACTS} (?:that are |which are )?${BELOW} ${MONEY}(?: can| may| could| should| must| shall| will)?(?:${IS}| go| goes)? ?(?:awarded |given |placed |let |bought )?${DIRECT}${OPTIONAL_WHOM}`
  ),
  form(
    ['who', 'money', 'who'],
    [['directAwardThreshold', 1]],
    `${DIRECT} (?:awards?|purchas(?:e|es|ing)|buying|contracts?)(?: (?:to|from|with) (${WITHIN}))? (?:for ${CONTRACTS} )?${BELOW} ${MONEY}${OPTIONAL_WHOM}`
  ),
  form(
    ['who', 'money', 'who'],
    [['directAwardThreshold', 1]],
    `(?:buy|award|contract|purchase|give ${WITHIN}|let|place)(?:s|ed|ing)?(?: ${CONTRACTS})? ${DIRECT}(?: (?:to|from|with) (${WITHIN}))? (?:for ${CONTRACTS} |${CONTRACTS} )?${BELOW} ${MONEY}${OPTIONAL_WHOM}`
  ),
  form(
    ['money', 'who'],
    [['directAwardThreshold', 0]],
    `(?:award|give|let|place)(?:s|ed|ing)? (?:all |every |any )?${CONTRACTS} ${BELOW} ${MONEY} ${DIRECT}${OPTIONAL_WHOM}`
  ),
  form(
    ['money'],
    [['directAwardThreshold', 0]],
    `no (?:tender(?:s|ing)?|competition|bidding)(?: (?:is )?(?:needed|required))?(?: for ${CONTRACTS})? ${BELOW} ${MONEY}`
  ),
  form(
    ['money'],
    [['directAwardThreshold', 0]],
    `(?:raise |set |lift |increase |lower |cut )?(?:the )?(?:direct[- ]award|tender(?:ing)?) (?:threshold|limit|ceiling)(?: from ${MONEY.replace('((', '(?:(')})? (?:to|at|of) ${MONEY}`
  ),
  form(
    ['money'],
    [['directAwardThreshold', 0]],
    `exempt(?:s|ing)? (?:all |small )?${CONTRACTS} ${BELOW} ${MONEY} from (?:tender(?:ing|s)?|competition|bidding)`
  ),
  // Scores.
  form(
    ['percent', 'who'],
    [['pricePreference', 0]],
    `(?:give |grant |apply )?(?:an? )?${AT_LEAST}${PERCENT} (?:price |bid |local )?(?:preference|advantage|margin|head ?start|discount|bonus)(?: margin| in price| on price| in evaluation| in scoring)?${OPTIONAL_WHOM}`
  ),
  form(
    ['who', 'percent', 'who'],
    [['pricePreference', 1]],
    `(?:an? |the )?(?:price preference|bid preference|bid discount|margin of preference|preference margin|preference|price advantage|head ?start)(?: (?:for|to) (${WITHIN}))? of ${AT_LEAST}${PERCENT}${OPTIONAL_WHOM}`
  ),
  form(
    ['percent'],
    [['socialWeight', 0]],
    `(?:give |award |weigh |weight |score )?${AT_LEAST}${PERCENT}(?: of (?:the |all )?(?:tender |award |evaluation )?(?:scores?|marks|points|weight(?:ing)?|evaluation|award criteria))?(?: goes| go)? (?:for|to|on) social (?:value|criteria|clauses|impact|outcomes)`
  ),
  form(
    ['percent'],
    [['socialWeight', 0]],
    `(?:give |weigh |weight |score )?(?:a )?social (?:value|criteria|clauses|impact|outcomes)(?: weight(?:ing|s|ed)?| score)?(?: (?:of|at|to|with|count(?:s|ing)? for|weight?(?:s|ed|ing)?|to be|be|is|must|shall|should|carry|for))* ${AT_LEAST}${PERCENT}(?: of (?:the |all )?(?:tender |award )?(?:scores?|marks|points|weight(?:ing)?|evaluation))?`
  ),
  form(
    ['percent'],
    [['socialWeight', 0]],
    `${PERCENT} (?:social[- ]value|social) (?:weight(?:ing)?|criteria)`
  ),
  // Payment and guarantees.
  form(['who', 'days'], [['paymentDays', 1]], `pa(?:y|ys|ying)(?: (${WITHIN}))? ${PAID_IN}`),
  form(
    ['who', 'days'],
    [['paymentDays', 1]],
    `(?:(?<![a-z])([a-z][a-z -]*?) )?(?:(?:are|is|be|to be|must be|shall be|should be|will be|get) )?(?:paid|payments?|invoices?)\\b${WITHIN}${PAID_IN}`
  ),
  form(['days'], [['paymentDays', 0]], `(?:an? )?(\\d+)[- ]days? (?:payment(?: terms?)?|prompt payment)`),
  form(
    ['who'],
    [['bidGuarantee', { value: 0 }]],
    `(?:no|abolish|scrap|waive|drop|remove|end)(?: ask for)? (?:the |all |any )?(?:more )?(?:bid |bidding |tender |performance )?(?:guarantees?|bonds?|sureties|securities)(?: for ${WHOM})?`
  ),
  form(
    ['percent'],
    [['bidGuarantee', 0]],
    `(?:limit |cap |cut |lower )?(?:the )?(?:bid |bidding |tender |performance )?(?:guarantees?|bonds?|sureties) (?:of|at|to|from|capped at|limited to)(?: at most)? ${PERCENT}`
  ),
  // Lots.
  form(
    ['money', 'money'],
    [
      ['lotSplit', { value: 1 }],
      ['lotAbove', 0],
      ['lotSize', 1],
    ],
    `(?:split|divide|break)(?:s|ing)?(?: up)? ${WITHIN}(?:contracts?|tenders?) ${ABOVE} ${MONEY} (?:in)?to ${LOTS} (?:of|below|under|of up to)(?: at most| up to| no more than)? ${MONEY}(?: each)?`
  ),
  form(
    ['money'],
    [
      ['lotSplit', { value: 1 }],
      ['lotAbove', 0],
    ],
    `(?:split|divide|break)(?:s|ing)?(?: up)? ${WITHIN}(?:contracts?|tenders?) ${ABOVE} ${MONEY} (?:in)?to ${LOTS}`
  ),
  form(
    ['money'],
    [
      ['lotSplit', { value: 1 }],
      ['lotAbove', 0],
    ],
    `(?:all |every )?(?:contracts?|tenders?) ${ABOVE} ${MONEY}(?:${IS}) (?:split|divided|broken(?: up)?|let|tendered) (?:in)?(?:to)? ?${LOTS}`
  ),
  form(
    ['money'],
    [
      ['lotSplit', { value: 1 }],
      ['lotSize', 0],
    ],
    `(?:split|divide|break)(?:s|ing)?(?: up)? ${WITHIN}(?:contracts?|tenders?)(?: up)? (?:in)?to ${LOTS} (?:of|below|under)(?: at most| up to| no more than)? ${MONEY}(?: each)?`
  ),
  form(
    ['percent'],
    [['lotSplit', 0]],
    `(?:split |divide |break )?${AT_LEAST}${PERCENT} of (?:the |all |our )?(?:big|bigger|large|larger|major) contracts(?:${IS})? ?(?:split|divided|let|tendered|broken up)? ?(?:in)?(?:to)? ${LOTS}`
  ),
  form(
    [],
    [['lotSplit', { value: 1 }]],
    `(?:split|divide|break)(?:s|ing)?(?: up)? (?:all |every |the |our )?(?:big|bigger|large|larger|major)? ?contracts? (?:in)?to ${LOTS}`
  ),
  // Work passed on, and work done by public employees.
  form(
    ['percent', 'who'],
    [['subcontractGoal', 0]],
    `(?:(?:require|oblige) )?(?:(?:the )?winners (?:of ${WITHIN})?)?(?:to |must |shall )?(?:sub-?contract|pass on)(?:s|ed|ing)? ${AT_LEAST}${PERCENT}(?: of ${WITHIN})? (?:to|for) ${WHOM}`
  ),
  form(
    ['percent', 'who'],
    [['subcontractGoal', 0]],
    `${AT_LEAST}${PERCENT}(?: of ${WITHIN})?${IS} (?:sub-?contracted|passed on)(?: (?:to|for) ${WHOM})?`
  ),
  form(
    ['percent', 'who'],
    [['subcontractGoal', 0]],
    `(?:an? )?sub-?contract(?:ing)? goals? of ${AT_LEAST}${PERCENT}(?: (?:to|for) ${WHOM})?`
  ),
  form(
    ['percent', 'who'],
    [['subcontractGoal', 0]],
    `(?:an? )?${PERCENT} sub-?contract(?:ing)? goals?(?: (?:to|for) ${WHOM})?`
  ),
  form(
    ['percent'],
    [['inHouse', 0]],
    `(?:bring|take|do|deliver)(?:s|ing)? ${AT_LEAST}${PERCENT}(?: of ${WITHIN})? (?:back )?in[- ]house`
  ),
  form(
    ['percent'],
    [['inHouse', 0]],
    `insourc(?:e|es|ing) ${AT_LEAST}${PERCENT}(?: of (?:all |the |our )?(?:spending|services|work|contracts))?`
  ),
  // Food.
  form(
    ['percent'],
    [['organicPremium', 0]],
    `(?:allow |pay )?(?:up to |an? )?${PERCENT} (?:more|extra|premium|above the usual price|price premium)(?: in price)? (?:for|on) organic(?: food| produce| ingredients)?`
  ),
  form(
    [],
    [['committees', { value: 1 }]],
    `(?:set up |create |with )?(?:an? |the )?(?:citizens?|residents?|users?|parents?|community)[’']? (?:oversight |monitoring )?(?:committees?|boards?|juries)(?: (?:that |to )?(?:oversee|monitor|watch|check)${WITHIN}(?:contracts|delivery|meals|works?))?`
  ),
]

/** What is often asked for without its figure. */
export const VAGUE_FORMS: readonly VagueForm[] = [
  {
    pattern: pattern(
      `below-?threshold contracts?${IS} ${RESERVE}${OPTIONAL_WHOM}|${RESERVE} (?:all |our )?below-?threshold contracts?${OPTIONAL_WHOM}`
    ),
    lever: 'reserveBelow',
  },
  {
    pattern: pattern(
      `(?:pay (?:all |our |every )?(?:small |local )?(?:suppliers?|firms?|invoices?|contractors?)? ?(?:promptly|faster|quickly|on time|sooner)|prompt(?:er)? payments?|faster payments?)`
    ),
    lever: 'paymentDays',
  },
  {
    pattern: pattern(
      `(?:help|support|assist|train)(?:s|ing)? ([^,;:]+?) (?:to|in|with) (?:bidding|bids?|tendering|tenders?)(?![a-z])|(?:supplier|bidder) (?:outreach|help ?desk|training)|meet[- ]the[- ]buyer (?:days?|events?)`
    ),
    lever: 'access',
  },
  {
    pattern: pattern(
      `(?:low-?interest |cheap |working-?capital )?(?:credit|loans?|advance payments?) (?:for|to) ${WHOM}`
    ),
    lever: 'credit',
  },
  {
    pattern: pattern(
      `(?:check|monitor|audit|verify)(?:s|ing)? (?:that |who |whether |for )?${WITHIN}(?:fronts?|ownership|beneficiar(?:y|ies)|compliance|money arrives)`
    ),
    lever: 'monitoring',
  },
  {
    pattern: pattern(
      `(?:a )?(?:price )?preference for ${WHOM}|prefer ([a-z -]+?) (?:firms|suppliers|bidders|cooperatives)`
    ),
    lever: 'pricePreference',
  },
  {
    pattern: pattern(
      `(?:more )?weight (?:for|to|on) social (?:value|criteria)|social (?:value|clauses) in (?:all |every )?(?:contracts?|tenders?)`
    ),
    lever: 'socialWeight',
  },
  {
    pattern: pattern(`(?:insourc(?:e|ing)|bring(?:ing)? ${WITHIN}(?:back )?in-?house)`),
    lever: 'inHouse',
  },
  {
    pattern: pattern(
      `(?:award|give|let) (?:more )?(?:small )?contracts? direct(?:ly)?${OPTIONAL_WHOM}|(?:more )?direct awards?${OPTIONAL_WHOM}`
    ),
    lever: 'directAwardThreshold',
  },
  {
    pattern: pattern(`${RESERVE} (?:more |some )?contracts?(?: only)? for ${WHOM}`),
    lever: 'setAside.local',
  },
  { pattern: pattern(`long(?:er)?(?:-term)? contracts|multi-?year contracts`), lever: 'contractYears' },
  {
    pattern: pattern(
      `(?:register|formalis|formaliz)(?:e|ing|ation)? (?:of )?(?:informal )?(?:workers?|waste[- ]pickers?)`
    ),
    lever: 'formalisation',
  },
]
