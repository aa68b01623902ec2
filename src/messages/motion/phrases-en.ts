/** Pieces of patterns that several rules share; all are for texts in small letters. */

/** A percentage; captures its figure. */
export const PERCENT = String.raw`(\d+(?:\.\d+)?)%`

/** An amount of money; captured whole. */
export const MONEY = String.raw`((?:[a-z]{0,3}[$€£₹]|(?:eur|usd|gbp|brl|inr|nzd|rs|kes|tzs|pen|clp)\.?\b)? ?\d[\d.,']*(?: \d{3})*(?: ?(?:k|m|mn|bn|million|billion|thousand|lakhs?|crores?|mil|mio)\b)?(?: ?(?:€|£|euros?|pounds?|dollars?|reais|rupees|pesos|soles|shillings?|eur|usd|gbp|brl|inr|nzd)(?![a-z]))?)`

export const BELOW =
  '(?:below|under|(?:only )?up to|(?:of )?no more than|less than|worth (?:less than|under|up to)|of (?:less than|up to)|with (?:an? )?(?:estimated |total )?value (?:below|under|of less than|of up to)|valued? (?:below|under)|not (?:exceeding|above|over)|smaller than|beneath)'
export const ABOVE = '(?:above|over|more than|worth more than|larger than|bigger than|exceeding)'

/** Words within one phrase. */
export const WITHIN = '[^,;:]*?'

/** Whom a rule is for: up to where another thought begins. */
export const WHOM = String.raw`([^,;:]+?)(?= (?:by|from|in|until|before|starting) (?:the )?(?:end of )?(?:\d{4}|next|january|april|july)| within | and (?:to )?(?:pay|split|divide|break|give|award|reserve|set|buy|direct|contracts?|a |an |at |\d|all |every |no |every)|[,;:]|$)`

export const IS = '(?: ?(?:is|are|be|to be|must be|shall be|should be|will be|being))?'
export const AT_LEAST = '(?:at least |a minimum of |not less than |no less than |up to |about |some )?'

export const RESERVE =
  '(?:reserv(?:ed|es|ing|e)|set(?:s|ting)? aside|ring-?fenc(?:ed|es|ing|e)|earmark(?:ed|s|ing)?)(?![a-z])'
export const LOTS =
  '(?:(?:smaller |small |separate )?lots|(?:smaller |small )?parts|(?:smaller |small )?pieces|smaller contracts)'

/** Whom a rule is for, where it says so. */
export const OPTIONAL_WHOM = `(?: (?:to|for|from|with) ${WHOM})?`

export const CONTRACTS = '(?:contracts?|purchases?|orders?|works|jobs|awards?|spending|anything|everything)'

/** Builds a pattern from pieces. It begins where a word or a figure begins: "preserve 125%" does not reserve 25%. */
export const pattern = (...pieces: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.,])(?:${pieces.join('')})`, 'u')
