import { inspect } from 'node:util'
import { UnsupportedError, type BrowserPage, type Driver } from './driver.ts'
import { startHost, type Host } from './host.ts'
import type { Limit } from './limits.ts'
import type { Scenario } from './scenario.ts'

interface Run {
  readonly driver: Driver
  /** The folder of the built site. */
  readonly site: string
  /** The folder for files of scenarios. */
  readonly folder: string
  readonly limits: readonly Limit[]
  readonly report: (line: string) => void
}

/** Runs scenarios in order, reports each in a line, and returns the number of failures. */
export async function runScenarios(scenarios: readonly Scenario[], run: Run): Promise<number> {
  const shared = await startHost(run.site)
  let failed = 0
  for (const scenario of scenarios) {
    const from = performance.now()
    const failure = await findFailure(scenario, run, shared.address)
    if (failure !== null) failed++
    const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6)
    run.report(`${failure === null ? 'ok    ' : 'FAILED'} ${seconds} s  ${scenario.name}`)
    if (failure !== null) run.report(`\n${failure}\n`)
  }
  await shared.stop()
  return failed
}

/** The failure of a scenario; null if it passed or is a listed limit. */
async function findFailure(scenario: Scenario, run: Run, address: string): Promise<string | null> {
  const isListed = run.limits.some(
    ({ engine, scenario: name }) => engine === run.driver.engine && name === scenario.name,
  )
  try {
    await runOne(scenario, run, address)
    return isListed ? 'it can run: take it off the list in limits.ts' : null
  } catch (error) {
    if (error instanceof UnsupportedError && isListed) return null
    return formatError(error)
  }
}

/** The message of an assertion with the complete actual value; the stack of other errors. */
function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('actual' in error)) return error.stack ?? error.message
  if (typeof error.actual === 'string') return error.message
  return `${error.message}\n${inspect(error.actual)}`
}

/** Runs a scenario, then stops its web servers and closes its pages. */
async function runOne(
  scenario: Scenario,
  { driver, site, folder }: Run,
  address: string,
): Promise<void> {
  const hosts: Host[] = []
  const pages: BrowserPage[] = []
  const track = async (opening: Promise<BrowserPage>): Promise<BrowserPage> => {
    const page = await opening
    pages.push(page)
    return page
  }
  try {
    await scenario.run({
      site: address,
      folder,
      driver: {
        open: (target) => track(driver.open(target)),
        waitForWindow: (act) => track(driver.waitForWindow(act)),
        waitForDownload: (act) => driver.waitForDownload(act),
      },
      async serve() {
        const host = await startHost(site)
        hosts.push(host)
        return host
      },
    })
  } finally {
    for (const page of pages) await page.close()
    for (const host of hosts) await host.stop()
  }
}
