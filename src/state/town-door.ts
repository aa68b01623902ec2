import { language } from '../messages/messages.svelte.ts'
import type { Scenario } from '../scenario/checked.ts'
import { jurisdictionIn } from './law-library.ts'
import { townFile, type TownFacts } from '../scenario/town.ts'

/** The place of which a town takes all that nobody has told. */
export const TEMPLATE = 'your-town'

/** A town's place file as text, and its name; in the page's language. */
export function townText(
  template: Scenario,
  facts: TownFacts
): { readonly name: string; readonly text: string } {
  const { format, messages } = language()
  const words = messages.doors.town.file
  const id = idOf(facts.name)
  const spend = format.money(facts.spend, facts.currency)
  const file = townFile(template, facts, {
    id,
    jurisdiction: jurisdictionIn(facts.country),
    title: facts.name,
    story: words.story(facts.name, spend, format.count(facts.contracts)),
    scaled: words.scaled,
    told: words.told,
    jobs: words.jobs,
  })
  return { name: `${id}.json`, text: JSON.stringify(file) }
}

/** "my-riverton"; of a name in another script, "my-town". */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
  return `my-${slug === '' ? 'town' : slug}`
}
