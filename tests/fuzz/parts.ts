import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { createFolder, quickCli, smallTown } from '../cli/run-cli.ts'
import { smallParts } from '../cli/small-parts.ts'
import { damage } from './damage.ts'
import { accepted, type Kind, kindOf, refusal, silent } from './kind.ts'

/** A whole part and one to be damaged, in a folder that is gone when the process ends. */
function play() {
  const folder = createFolder()
  process.once('exit', folder.remove)
  const texts = smallParts(2, folder.write('town.json', smallTown), '--runs', '2', '--years', '1')
  const [first = '', second = ''] = texts.map((text, i) => folder.write(`part-${i + 1}.json`, text))
  return { first, second, bytes: new TextEncoder().encode(texts[1]), broken: folder.path('broken.json') }
}

let played: ReturnType<typeof play> | undefined

const lists = fc.array(damage, { minLength: 1, maxLength: 3 })

export const partKinds: readonly Kind[] = [
  kindOf('part of a simulation, damaged', 150, lists, async (changes) => {
    const { first, second, bytes, broken } = (played ??= play())
    const damaged = changes.reduce<Uint8Array>((each, change) => change(each), bytes)
    writeFileSync(broken, damaged)
    const { out, problems } = await quickCli('merge', first, broken)
    if (problems.length > 0) return refusal(broken, problems.join('\n'))
    const whole = (await quickCli('merge', first, second)).out
    return out === whole ? accepted : silent('is joined to another result')
  }),
]
