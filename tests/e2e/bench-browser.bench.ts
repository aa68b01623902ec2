import { test, type CDPSession, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { ExplorePage, FIRST_VISIT } from './explore-page.ts'

const LEVER = 'Help to bid: calls, permits, brokers'
/** No value comes twice, or its futures would be found again instead of played. */
const MOVES = 10
const MOVES_ELSEWHERE = 8
/** A picture that has not moved by then does not depend on the lever (ms). */
const STILL_MS = 3000
const DRAG_MS = 10_000

/** One measured wait in the page (ms). */
interface Waits {
  readonly firstDots: number[]
  readonly complete: number[]
}

test('how fast the page answers', async ({ page }) => {
  test.setTimeout(300_000)
  const explore = new ExplorePage(page)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await explore.open(FIRST_VISIT)
  await explore.dots.first().waitFor()

  const { firstDots, complete } = await waits(page, { moves: MOVES, isToComplete: true })
  await watchInteractions(page)
  const longest = await longestTask(cdp, () => drag(page, explore))
  await pressThings(page, explore)
  await explore.settled()
  const inp = await page.evaluate(() => Math.max(0, ...((window as Measured).spendshiftInteractions ?? [])))
  const cores = await page.evaluate(() => navigator.hardwareConcurrency)

  const lines = [
    `cores                              ${cores}`,
    `slider input → new dots painted    p50 ${quantile(firstDots, 0.5)} ms, p95 ${quantile(firstDots, 0.95)} ms`,
    `let go → 2,000 paired futures      p50 ${quantile(complete, 0.5)} ms, p95 ${quantile(complete, 0.95)} ms`,
    `longest main-thread task, 10 s drag  ${longest.clock.toFixed(0)} ms, ${longest.processor.toFixed(0)} ms of processor`,
    `INP over the session               ${inp.toFixed(0)} ms`,
    `JS heap of the page, collected     ${(await heapMegabytes(cdp)).toFixed(1)} MB`,
  ]
  console.log(`\n${lines.join('\n')}\n`)
})

type Measured = Window & { spendshiftInteractions?: number[] }

test('how soon every place shows its first dots', async ({ page }) => {
  test.setTimeout(600_000)
  const explore = new ExplorePage(page)
  const lines: string[] = []
  for (const id of places()) {
    await page.goto('about:blank')
    await explore.open(`#v1/${id}`)
    await explore.dots.first().waitFor()
    await explore.openAllLevers()
    const { firstDots } = await waits(page, { moves: MOVES_ELSEWHERE, isToComplete: false })
    lines.push(`${id.padEnd(30)} p50 ${quantile(firstDots, 0.5)} ms, p95 ${quantile(firstDots, 0.95)} ms`)
  }
  console.log(`\n${lines.join('\n')}\n`)
})

const places = (): string[] =>
  readdirSync(new URL('../../scenarios/', import.meta.url))
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => file.replace('.json', ''))

interface Watched {
  readonly moves: number
  /** Whether to wait for all futures after each move. */
  readonly isToComplete: boolean
}

/** Moves a lever as a dragging hand does, waits for the first new dots, lets go, waits for all futures. */
function waits(page: Page, { moves, isToComplete }: Watched): Promise<Waits> {
  return page.evaluate(
    async ({ label, moves, still, isToComplete }) => {
      const named = [...document.querySelectorAll('#levers .label')].find(
        (each) => each.textContent === label
      )
      const slider = named?.closest('li')?.querySelector<HTMLInputElement>('input[type=range]')
      const picture = document.querySelector('figure [role=img]')
      const headline = document.querySelector('.headline')
      if (!slider || !picture || !headline) throw new Error('missing slider, chart or headline')

      const painted = () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done()
            port2.postMessage(null)
          })
        )
      const until = (holds: () => boolean, within: Element) =>
        new Promise<void>((done) => {
          if (holds()) return done()
          const observer = new MutationObserver(() => {
            if (!holds()) return
            observer.disconnect()
            done()
          })
          observer.observe(within, { subtree: true, childList: true, characterData: true, attributes: true })
        })
      const dots = (within: Element) =>
        [...within.querySelectorAll('circle')].map((dot) => dot.getAttribute('style')).join()
      const fire = (type: string) => slider.dispatchEvent(new Event(type, { bubbles: true }))

      const firstDots: number[] = []
      const complete: number[] = []
      for (let move = 0; move < moves; move++) {
        const before = dots(picture)
        slider.valueAsNumber = move % 2 === 0 ? 0.05 * move : 0.95 - 0.05 * move
        const moved = performance.now()
        fire('input')
        const changed = until(() => dots(picture) !== before, picture)
        await Promise.race([changed, new Promise((done) => setTimeout(done, still))])
        await painted()
        if (performance.now() - moved < still) firstDots.push(performance.now() - moved)

        const released = performance.now()
        fire('change')
        if (!isToComplete) {
          await new Promise((done) => setTimeout(done, 500))
          continue
        }
        await until(() => /2,000 futures simulated/.test(headline.textContent), headline)
        await painted()
        complete.push(performance.now() - released)
      }
      return { firstDots, complete }
    },
    { label: LEVER, moves, still: STILL_MS, isToComplete }
  )
}

async function drag(page: Page, explore: ExplorePage): Promise<void> {
  const slider = explore.lever(LEVER)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('missing slider')
  const at = (part: number) => ({ x: box.x + box.width * part, y: box.y + box.height / 2 })
  await page.mouse.move(at(0.5).x, at(0.5).y)
  await page.mouse.down()
  const begun = Date.now()
  for (let step = 0; Date.now() - begun < DRAG_MS; step++) {
    const { x, y } = at(0.5 + 0.4 * Math.sin(step / 12))
    await page.mouse.move(x, y)
    await page.waitForTimeout(8)
  }
  await page.mouse.up()
}

/** The longest task on the page's main thread while `work` goes on: by the clock, and of the processor (ms). */
async function longestTask(
  cdp: CDPSession,
  work: () => Promise<void>
): Promise<{ readonly clock: number; readonly processor: number }> {
  interface TraceEvent {
    readonly name: string
    readonly ph: string
    readonly pid: number
    readonly tid: number
    readonly dur?: number
    readonly tdur?: number
    readonly args?: { readonly name?: string }
  }
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  })
  await work()
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`)
  )
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}:${tid}`)
  )
  return {
    clock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  }
}

function watchInteractions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const durations: number[] = []
    ;(window as Measured).spendshiftInteractions = durations
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as PerformanceEventTiming).interactionId > 0) durations.push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
}

/** Keys and clicks of every kind: the slowest of them is the interaction to next paint. */
async function pressThings(page: Page, explore: ExplorePage): Promise<void> {
  await explore.lever(LEVER).focus()
  for (let press = 0; press < 10; press++) await page.keyboard.press(press % 2 === 0 ? 'ArrowLeft' : 'PageUp')
  for (const tab of ['Dots', 'Table', 'Over time']) await explore.tab(tab).click()
  await explore.openAllLevers()
  await explore.button('Undo').click()
  await page.waitForTimeout(500)
}

async function heapMegabytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20
}

function quantile(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN).toFixed(0)
}
