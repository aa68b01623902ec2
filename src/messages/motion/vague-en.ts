import { IS, OPTIONAL_WHOM, RESERVE, WHOM, WITHIN, pattern } from './phrases-en.ts'
import type { VagueForm } from './rule-form.ts'

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
    lever: 'reserveFor',
  },
  { pattern: pattern(`long(?:er)?(?:-term)? contracts|multi-?year contracts`), lever: 'contractYears' },
  {
    pattern: pattern(
      `(?:register|formalis|formaliz)(?:e|ing|ation)? (?:of )?(?:informal )?(?:workers?|waste[- ]pickers?)`
    ),
    lever: 'formalisation',
  },
]
