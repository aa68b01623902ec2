import { charts } from './charts.ts'
import { chrome } from './chrome.ts'
import { explore } from './explore.ts'
import { headline } from './headline.ts'
import { levers } from './levers/index.ts'
import { metrics } from './metrics.ts'
import { notices } from './notices.ts'
import { results } from './results.ts'
import { table } from './table.ts'
import { themes } from './themes.ts'
import { traits } from './traits.ts'

/** Every English text of the page, by the region that shows it. Its type is what each other language must fill. */
export const en = {
  charts,
  chrome,
  explore,
  headline,
  levers,
  metrics,
  notices,
  results,
  table,
  themes,
  traits,
}
