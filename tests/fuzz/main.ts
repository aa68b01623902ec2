import { parseArgs } from 'node:util'
import { kinds } from './kinds.ts'
import { createTable, formatTable } from './table.ts'
import { createThread } from './thread.ts'

const HELP = `npm run -s fuzz -- [--minutes M] [--seed S] [--only TEXT] [--show]

Tries hostile files and links of every kind that comes from outside, in turn, and prints what became of them. The exit
status is 1 when an input crashed or hung what reads it, was refused without place or remedy, or was read as
something else than it says.

  --minutes M   how long (1)
  --seed S      the first seed; the same seed tries the same inputs (1)
  --only TEXT   only kinds whose name holds this
  --show        print every input and what became of it
`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const [minutes, first] = [Number(values.minutes), Number(values.seed)]
if (values.help) process.stdout.write(HELP)
else if (!(minutes > 0) || !Number.isInteger(first) || first < 0) {
  process.stderr.write('--minutes: must be a number above 0; --seed: must be a whole number of 0 or more\n')
  process.exitCode = 2
} else process.exitCode = await fuzz()

async function fuzz(): Promise<number> {
  const chosen = kinds.map(({ name }) => name).filter((name) => name.includes(values.only))
  const table = createTable(chosen)
  const thread = createThread(values.show)
  const end = performance.now() + minutes * 60_000
  let seed = first
  for (; performance.now() < end; seed++) {
    for (const kind of chosen) {
      if (performance.now() >= end) break
      await thread.work(kind, seed, (report) => {
        table.add(kind, report.outcome)
        if (report.input === undefined) return
        const { outcome, what, milliseconds } = report.outcome
        const at = `${kind}, seed ${seed}, input ${report.index}, ${Math.round(milliseconds)} ms`
        process.stdout.write(`${outcome} (${at}): ${what}\n${report.input}\n\n`)
      })
    }
  }
  await thread.end()
  process.stdout.write(`Seeds ${first} to ${seed - 1}, ${minutes} minutes.\n\n${formatTable(table.rows())}`)
  return table.hasFault() ? 1 : 0
}
