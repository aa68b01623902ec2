import { adoption } from './en-adoption.ts'
import { theCase } from './en-case.ts'
import { compare } from './en-compare.ts'
import { credit } from './en-credit.ts'
import { deeper } from './en-deeper.ts'
import { fails } from './en-fails.ts'
import { matters } from './en-matters.ts'
import { motion } from './en-motion.ts'
import { opponent } from './en-opponent.ts'
import { questions } from './en-questions.ts'
import { reach } from './en-reach.ts'

/** Every English text of Compare and Questions, by the part that shows it. */
export const analysis = {
  adoption,
  compare,
  credit,
  deeper,
  fails,
  matters,
  motion,
  opponent,
  questions,
  reach,
  theCase,
}
