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
  kind: oneOf(
    ['comparable', 'otherBase', 'otherYear', 'modelLacksIt'],
    'How the number compares with the metric: comparable; on another base; of another year; or of something the model lacks. Default: comparable.'
  ).exactOptional(),
  event: z
    .boolean({ error: 'give true or false' })
    .describe(
      'True for a single outcome that came (observed 1) or did not (observed 0); it needs above. Default: false.'
    )
    .exactOptional(),
  above: amount('the value from which on the event has come, in the unit of the metric')
    .describe('The event: the metric is at least this.')
    .exactOptional(),
  mustFail: z
    .boolean({ error: 'give true or false' })
    .describe(
      'True when the policy is known to have missed its aim: futures must then stay at or under observed plus tolerance. Default: false.'
    )
    .exactOptional(),
  grade,
  source,
  note: text('What the comparison leaves out', 500).exactOptional(),
})
