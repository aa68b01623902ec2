import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview, type PreviewServer } from 'vite'
import { ExplorePage } from './explore-page.ts'
import type { Bits } from './bits/bits.ts'

/*
 * The same numbers in the browser as in Node: function by function, runner by runner, and from a link to a table.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = fileURLToPath(new URL('./bits/', import.meta.url))

/** The hashes that a test of Node's holds in its snapshot. */
const hashesIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/"(\w+)": "([0-9a-f]{8})"/g)].map(
      ([, name = '', hash = '']) => [name, hash]
    )
  )

test.skip(({ isMobile }) => isMobile, 'the digits do not depend on the width of the screen')

test.describe('in a page of its own', () => {
  let server: PreviewServer
  let address: string

  test.beforeAll(async () => {
    const outDir = `${test.info().outputDir}-bits`
    await build({
      configFile: false,
      root: page,
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir, emptyOutDir: true, target: 'es2022' },
    })
    server = await preview({
      configFile: false,
      root: page,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    })
    address = server.resolvedUrls?.local[0] ?? ''
  })

  test.afterAll(() => server.close())

  test('the real functions and draws give the bits they give in Node', async ({ page }) => {
    await page.goto(address)
    const hashes = await page.evaluate(() => (globalThis as unknown as { bits: Bits }).bits.reals())
    const known = hashesIn('tests/engine/real/golden-bits.test.ts')
    expect(Object.keys(known).length).toBeGreaterThan(10)
    expect(hashes).toEqual(known)
  })

  test('a lab gives the bits it gives in Node', async ({ page }) => {
    await page.goto(address)
    const hashes = await page.evaluate(() => (globalThis as unknown as { bits: Bits }).bits.lab())
    const known = hashesIn('tests/runner/lab.test.ts')
    expect(Object.keys(known)).toHaveLength(5)
    expect(hashes).toEqual(known)
  })

  test('every fact of a runner and of a lab holds over real workers', async ({ page }) => {
    test.setTimeout(300_000)
    await page.goto(address)
    const names = await page.evaluate(() => (globalThis as unknown as { bits: Bits }).bits.facts())
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) {
      const found = await page.evaluate(
        (each) => (globalThis as unknown as { bits: Bits }).bits.check(each),
        name
      )
      expect(found, name).toBe('')
    }
  })
})

interface Series {
  readonly p10: number[]
  readonly p50: number[]
  readonly p90: number[]
  readonly ahead?: number[]
}

/** What `simulate` prints, as far as the table needs it. */
interface Printed {
  readonly years: number[]
  readonly policies: { readonly id: string; readonly metrics: Record<string, Series> }[]
  readonly differences: { readonly policy: string; readonly metrics: Record<string, Series> }[]
}

/** Rows of a CSV text without quoted line breaks. */
const rowsOf = (text: string): string[][] => text.split(/\r?\n/).map((line) => line.split(','))

test('a link shows in the page what the command line prints', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open('#v1/sao-paulo-school-meals/farms=40..40/organic=25..25/table/seed=7')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    explore.button('Download table (CSV)').click(),
  ])
  const shown = rowsOf(readFileSync(await download.path(), 'utf8')).filter(([year]) =>
    /^\d{4}$/.test(year ?? '')
  )

  const levers = ['familyFarmShare=0.4', 'organicTarget=0.25'].flatMap((each) => ['--set', each])
  const args = ['--policy', 'reform', ...levers, '--seed', '7']
  const result = JSON.parse(
    execFileSync(process.execPath, ['src/tools/cli.mjs', 'simulate', 'sao-paulo-school-meals', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  ) as Printed
  const metric = 'share.trait.familyFarm'
  const today = result.policies.find(({ id }) => id === 'baseline')?.metrics[metric]
  const custom = result.policies.find(({ id }) => id === 'custom')?.metrics[metric]
  const difference = result.differences.find(({ policy }) => policy === 'custom')?.metrics[metric]
  const span = (series: Series | undefined, at: number) => {
    const [low = NaN, middle = NaN, high = NaN] = [series?.p10[at], series?.p50[at], series?.p90[at]]
    // As the page rounds: whole points where the range is wider than two.
    const decimals = high - low > 0.02 + 1e-9 ? 0 : 1
    return [low, middle, high].map((each) => String(Number((100 * each).toFixed(decimals))))
  }

  expect(shown.map(([year]) => Number(year))).toEqual(result.years)
  shown.forEach(([year, ...cells], at) => {
    const spans = [today, custom, difference].flatMap((series) => span(series, at))
    expect(cells, year).toEqual([...spans, (100 * (difference?.ahead?.[at] ?? NaN)).toFixed(0)])
  })
})
