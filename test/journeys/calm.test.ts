import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser.ts'
import { journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Time that the thread itself worked, in µs: a busy machine does not count. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

test('after the first paint of the overview the page is never busy for long', async () => {
  const page = await newPage()
  const browser = page.context().browser()!
  await browser.startTracing(page, {
    categories: [
      '__metadata',
      'loading',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
    ],
  })
  await page.goto(york())
  await settle(page)
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const events = trace.traceEvents
  const paint = events.filter(({ name }) => name === 'firstContentfulPaint').at(-1)
  expect(paint).toBeDefined()
  const tasks = events
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter(({ pid, tid, ts }) => pid === paint?.pid && tid === paint.tid && ts > paint.ts)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
  expect(tasks.length).toBeGreaterThan(0)
  console.log(
    `longest tasks after the first paint, in ms: ${tasks.slice(0, 5).map(Math.round).join(', ')}`,
  )
  expect(tasks[0]).toBeLessThan(100)
})
