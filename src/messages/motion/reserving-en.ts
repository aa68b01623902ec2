import {
  AT_LEAST,
  BELOW,
  CONTRACTS,
  IS,
  MONEY,
  OPTIONAL_WHOM,
  PERCENT,
  RESERVE,
  WHOM,
  WITHIN,
} from './phrases-en.ts'
import { form, type RuleForm } from './rule-form.ts'

/** The ways to write that contracts, or a share of them, are reserved. */
export const RESERVING: readonly RuleForm[] = [
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
]
