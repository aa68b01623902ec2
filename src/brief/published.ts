import type { BriefMessages } from '../messages/brief/index.ts'
import type { Language } from '../messages/catalogue.ts'
import type { Published } from '../state/link-published.ts'

type Words = BriefMessages['page']['published']

/** The digits as first published beside those of now: the same, or what differs and by how much. */
export function publishedSentence(
  language: Language,
  words: Words,
  { published, now, model }: { published: Published; now: Published; model: string }
): string {
  const was = digitsText(language, words, published)
  const is = digitsText(language, words, now)
  if (was === is) return words.same(was)
  const width = (Number(now.high) - Number(now.low)) / 100
  const points = (before: string, after: string) =>
    language.format.points((Number(after) - Number(before)) / 100, width)
  return [
    words.differ(was, is),
    words.change(points(published.low, now.low), points(published.high, now.high)),
    published.model === model ? words.sameModel(model) : words.model(published.model, model),
  ].join(' ')
}

/** "8 of 10 futures, most of them 27–37%" */
function digitsText({ messages }: Language, words: Words, { tenths, low, high }: Published): string {
  const { outOfTen } = messages.explore.chart
  const chance =
    tenths === 'all'
      ? outOfTen.all
      : tenths >= 10
        ? outOfTen.nearlyAll
        : tenths < 1
          ? outOfTen.almostNone
          : outOfTen.outOfTen(tenths)
  return words.digits(chance, low === high ? `${low}%` : `${low}–${high}%`)
}
