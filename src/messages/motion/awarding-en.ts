import { AT_LEAST, BELOW, CONTRACTS, IS, MONEY, OPTIONAL_WHOM, PERCENT, WHOM, WITHIN } from './phrases-en.ts'
import { form, type RuleForm } from './rule-form.ts'

const DIRECT =
  '(?:straight|direct(?:ly)?|without (?:a |any )?(?:tender|competition|bidding)(?:ing)?|(?:with )?no tender|by direct award)'
const PAID_IN = `(?:within|in|after|at most|no later than|not later than|under) (?:at most )?(\\d+) (?:calendar |working )?days(?: (?:of|after) (?:receipt|delivery|invoice|the invoice|approval))?`

/** The ways to write how contracts are awarded: directly, by other scores, or without guarantees, and when they are paid. */
export const AWARDING: readonly RuleForm[] = [
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
]
