import { account } from './account.ts'
import { answers } from './answers.ts'
import { assumptions } from './assumptions.ts'
import { charts } from './charts.ts'
import { chrome } from './chrome.ts'
import { costs } from './costs.ts'
import { doors } from './doors.ts'
import { explore } from './explore.ts'
import { headline } from './headline.ts'
import { law } from './law.ts'
import { levers } from './levers/index.ts'
import { method } from './method.ts'
import { metrics } from './metrics.ts'
import { notices } from './notices.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { question } from './question.ts'
import { results } from './results.ts'
import { table } from './table.ts'
import { themes } from './themes.ts'
import { traits } from './traits.ts'
import { tried } from './tried.ts'
import { typed } from './typed.ts'

/** Every English text of the page, by the region that shows it. Its type is what each other language must fill. */
export const en = {
  account,
  answers,
  assumptions,
  charts,
  chrome,
  costs,
  doors,
  explore,
  headline,
  law,
  levers,
  method,
  metrics,
  notices,
  pages,
  places,
  question,
  results,
  table,
  themes,
  traits,
  tried,
  typed,
}
