import type { Group } from '../analysis/fails/discover.ts'
import { failsMethod, type Fails, type FailsInput } from '../analysis/fails/fails.ts'
import { analysisCommand } from './analysis/command.ts'
import { chanceOf, estimateRow, numberRow, STATISTIC_COLUMNS } from './analysis/rows.ts'
import { oneOf } from './command.ts'

export const discover = analysisCommand({
  name: 'discover',
  summary: 'find what futures that fall short have in common',
  does: `Looks for the region of the uncertain numbers in which the proposal falls short (scenario discovery by the
patient rule induction method), tries it on futures that did not help to find it, and says when it found
no more than luck would. Every share of futures has its 95% interval.`,
  own: {
    against: { type: 'string', default: 'target' },
    less: { type: 'boolean', default: false },
    seek: { type: 'string', default: 'rarer' },
  },
  ownHelp: `  --against WHAT      short of the target, or behind today's rules in the same future: target or today (target)
  --less              less of the measure is better, as of a price
  --seek WHICH        futures to look into: short, reached, or rarer, whichever are fewer (rarer)
`,
  runs: 2000,
  method: failsMethod,
  input: ({ question, head }, { against, less, seek }): FailsInput => ({
    question,
    runs: head.runs,
    against: oneOf('--against', against, ['target', 'today']),
    better: less ? 'less' : 'more',
    carriedOut: 'full',
    seek: oneOf('--seek', seek, ['rarer', 'short', 'reached']),
  }),
  report: (found, { against, better }) => {
    const { kind, seek, inputs, groups, chosen, heldOut, second, tree } = found
    return {
      against,
      better,
      seek,
      kind,
      short: shortOf(found),
      sought: chanceOf(found.hits, found.runs),
      inputs,
      chosen,
      groups: groups.map((group) => described(group, found)),
      heldOut: heldOut && {
        share: chanceOf(heldOut.hits, heldOut.inside),
        caught: chanceOf(heldOut.hits, heldOut.sought),
        p: heldOut.p,
      },
      second: second && described(second, found),
      tree,
    }
  },
  table: (found) => ({
    columns: STATISTIC_COLUMNS,
    rows: [
      numberRow('futures', '', 'kind', found.kind),
      numberRow('futures', '', 'seek', found.seek),
      estimateRow('futures', '', 'short', shortOf(found)),
      estimateRow('futures', '', 'sought', chanceOf(found.hits, found.runs)),
      numberRow('futures', '', 'chosen', found.chosen < 0 ? null : found.chosen + 1),
      ...found.groups.flatMap((group, i) => groupRows(`group ${i + 1}`, described(group, found))),
      ...(found.heldOut
        ? [
            estimateRow('held out', '', 'share', chanceOf(found.heldOut.hits, found.heldOut.inside)),
            estimateRow('held out', '', 'caught', chanceOf(found.heldOut.hits, found.heldOut.sought)),
            numberRow('held out', '', 'p', found.heldOut.p),
          ]
        : []),
      ...(found.second ? groupRows('second', described(found.second, found)) : []),
    ],
  }),
})

const shortOf = ({ short, runs }: Fails) => chanceOf(short, runs)

/** A group with the share of its futures that are sought, and the part of all sought futures that it catches. */
const described = ({ limits, inside, hits }: Group, found: Fails) => ({
  limits: limits.map(({ name, low, high, p, cameBack }) => ({ name, low, high, p, cameBack })),
  inside: chanceOf(inside, found.runs),
  share: chanceOf(hits, inside),
  caught: chanceOf(hits, found.hits),
})

const groupRows = (of: string, { limits, inside, share, caught }: ReturnType<typeof described>) => [
  estimateRow(of, '', 'inside', inside),
  estimateRow(of, '', 'share', share),
  estimateRow(of, '', 'caught', caught),
  ...limits.flatMap(({ name, low, high, p, cameBack }) => [
    numberRow(of, name, 'from', low),
    numberRow(of, name, 'to', high),
    numberRow(of, name, 'p', p),
    numberRow(of, name, 'cameBack', cameBack),
  ]),
]
