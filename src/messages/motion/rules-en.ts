import { AWARDING } from './awarding-en.ts'
import { DIVIDING } from './dividing-en.ts'
import { RESERVING } from './reserving-en.ts'
import type { RuleForm } from './rule-form.ts'

/** The ways in which motions, campaigns and laws write each rule; the first that fits is taken. */
export const RULE_FORMS: readonly RuleForm[] = [...RESERVING, ...AWARDING, ...DIVIDING]
