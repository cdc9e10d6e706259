import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** CPU time of the thread in µs, independent of machine load. */
  readonly tdur?: number
}

/**
 * The tasks of the page's main thread during an action, after the last event of a name (a first paint, or a
 * mark by `performance.mark`): the CPU time of each
 * task in ms, longest first, independent of machine load.
 */
export async function measureTasksAfter(
  event: string,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser of its own.')
  await browser.startTracing(page, {
    categories: [
      '__metadata',
      'loading',
      'blink.user_timing',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
    ],
  })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const start = trace.traceEvents.findLast(({ name }) => name === event)
  if (!start) throw new Error(`The trace has no ${event}.`)
  return trace.traceEvents
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts > start.ts)
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a)
}
