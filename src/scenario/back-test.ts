import { z } from 'zod'
import { boundedNumber, grade, source } from './quantity.ts'
import { id, oneOf, someText, text, year } from './text.ts'

const amount = (words: string) => boundedNumber({ min: -1e15, max: 1e15, words })

/** Something that was really observed, against which simulated futures are held. */
export const backTest = z.strictObject({
  id: id('Id of the test'),
  metric: someText('Metric id, such as share.trait.local', 120),
  policy: id('Which policy of the scenario really was in force'),
  year: year('The year observed'),
  observed: amount('what was observed, in the unit of the metric').describe(
    "What was observed, in the metric's unit."
  ),
  tolerance: boundedNumber({
    min: 0,
    max: 1e15,
    words: 'a tolerance of 0 or more, in the unit of the metric',
  }).describe("How far a future may lie from it and still count as a hit, in the metric's unit."),
  unit: oneOf(['currency', 'share', 'ratio', 'count'], 'Unit of the metric.'),
  mustFail: z
    .boolean({ error: 'give true or false' })
    .describe(
      'True when the policy is known to have missed its aim: futures must then stay at or under observed plus tolerance. Default: false.'
    )
    .exactOptional(),
  event: z
    .boolean({ error: 'give true or false' })
    .describe(
      'True for something that happened or not, such as who won the one contract: observed is then 1 or 0, and the event is that the metric is at or over above. Default: false.'
    )
    .exactOptional(),
  above: amount('the least value of the metric at which the event happens')
    .describe("Of an event: the least value of the metric at which it happens, in the metric's unit.")
    .exactOptional(),
  kind: oneOf(
    ['comparable', 'otherBase', 'otherYear', 'modelLacksIt'],
    'How well the observation compares with the metric: as it stands, with another base, with another year, or with something that the model lacks. Default: comparable.'
  ).exactOptional(),
  grade,
  source,
  note: text('What the comparison leaves out', 500).exactOptional(),
})
