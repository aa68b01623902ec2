import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offlineList } from '../../src/tools/offline-plugin.mjs'

/** The folder that the tests' server serves, as the build made it. */
export const BUILT = fileURLToPath(new URL(`../../${process.env['E2E_DIST'] ?? 'dist'}/`, import.meta.url))

const WORKER = 'sw.js'

/** A later release of the same page, with another title and another model, in a folder of its own. */
export function laterRelease(title: string, model: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spendshift-release-'))
  cpSync(BUILT, folder, { recursive: true })
  const page = join(folder, 'index.html')
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</head>', `<meta name="release" content="${title}"></head>`)
  )
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile() && relative(folder, file) !== WORKER)
      .map((file) => [relative(folder, file), readFileSync(file)])
  )
  const program = readFileSync(join(folder, WORKER), 'utf8').split('\n').slice(1).join('\n')
  writeFileSync(
    join(folder, WORKER),
    `self.OFFLINE_LIST = ${JSON.stringify(offlineList(files, model))};\n${program}`
  )
  return folder
}
