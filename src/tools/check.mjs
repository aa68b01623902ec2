// npm run check: everything short of running the tests. One line for each check, and the output of those that fail.
import './deps.mjs'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hasCli = existsSync(join(root, 'src/cli/main.ts'))
const packages = 'node_modules'

/**
 * The slow ones first, to share the cores evenly.
 * @type {{ name: string, args: string[], skip?: string | false }[]}
 */
const checks = [
  {
    name: 'lint',
    args: [`${packages}/eslint/bin/eslint.js`, '.', '-c', 'tests/eslint.config.js', '--max-warnings', '0'],
  },
  {
    // Reads every plain source and test too: tsc on the root would say the same again.
    name: 'types, components',
    args: [
      `${packages}/svelte-check/bin/svelte-check`,
      ...['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    ],
  },
  { name: 'types, engine', args: [`${packages}/typescript/bin/tsc`, '-p', 'src/engine'] },
  {
    name: 'types, workers',
    args: [`${packages}/typescript/bin/tsc`, '-p', 'workers'],
    skip: !existsSync(join(root, 'workers/simulation.worker.ts')) && 'no worker yet',
  },
  { name: 'dead code', args: [`${packages}/knip/bin/knip.js`] },
  {
    name: 'format',
    args: [`${packages}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'schema up to date',
    args: ['src/tools/cli.mjs', 'schema', '--check'],
    skip: !hasCli && 'no command line yet',
  },
]

const waiting = [...checks]
let failures = 0
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work))
console.log(failures === 0 ? 'All checks passed.' : `${failures} of ${checks.length} checks FAILED.`)
process.exitCode = failures === 0 ? 0 : 1

async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    if (check.skip) {
      console.log(`skipped  ${check.name}: ${check.skip}`)
      continue
    }
    const begun = performance.now()
    const { status, output } = await run(check.args)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${status === 0 ? 'ok      ' : 'FAILED  '} ${check.name} (${seconds} s)`)
    if (status === 0) continue
    failures++
    console.log(output.trimEnd().replace(/^/gm, '    '))
  }
}

/** @param {string[]} args @returns {Promise<{ status: number, output: string }>} */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (/** @type {string} */ text) => (output += text))
    }
    child.once('error', reject)
    child.once('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
