import { ABOVE, AT_LEAST, IS, LOTS, MONEY, PERCENT, WHOM, WITHIN } from './phrases-en.ts'
import { form, type RuleForm } from './rule-form.ts'

/** The ways to write how work is divided: lots, work passed on, work of public employees, and what food may cost. */
export const DIVIDING: readonly RuleForm[] = [
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
