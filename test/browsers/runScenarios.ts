import { AssertionError } from 'node:assert'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { UnsupportedError, type BrowserPage, type Driver } from './driver.ts'
import { startHost, type Host } from './host.ts'
import { LIMITS } from './limits.ts'
import type { Scenario, Tools } from './scenario.ts'

/** Runs scenarios one after the other, reports each in a line, and returns how many failed. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  driver: Driver,
  site: string,
  folder: string,
): Promise<number> {
  const shared = await startHost(site)
  let failed = 0
  for (const scenario of scenarios) {
    const from = performance.now()
    const own = await mkdtemp(join(folder, 'scenario-'))
    const failure = await failureOf(scenario, driver, site, { site: shared.address, folder: own })
    if (failure !== null) failed++
    const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6)
    console.log(`${failure === null ? 'ok    ' : 'FAILED'} ${seconds} s  ${scenario.name}`)
    if (failure !== null) console.log(`\n${failure}\n`)
  }
  await shared.stop()
  return failed
}

/** Why a scenario failed; null where it passed or is known to be impossible. */
async function failureOf(
  scenario: Scenario,
  driver: Driver,
  site: string,
  tools: Pick<Tools, 'site' | 'folder'>,
): Promise<string | null> {
  const isListed = LIMITS.some(
    (one) => one.engine === driver.engine && one.scenario === scenario.name,
  )
  try {
    await runOne(scenario, driver, site, tools)
    return isListed ? 'it can be done: take it off the list in limits.ts' : null
  } catch (error) {
    if (error instanceof UnsupportedError && isListed) return null
    if (error instanceof AssertionError && !error.generatedMessage) return error.message
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** Runs a scenario, then ends its web servers and closes the pages that it opened. */
async function runOne(
  scenario: Scenario,
  driver: Driver,
  site: string,
  tools: Pick<Tools, 'site' | 'folder'>,
): Promise<void> {
  const hosts: Host[] = []
  const pages: BrowserPage[] = []
  const keep = async (opening: Promise<BrowserPage>): Promise<BrowserPage> => {
    const page = await opening
    pages.push(page)
    return page
  }
  try {
    await scenario.run({
      ...tools,
      driver: {
        open: (address) => keep(driver.open(address)),
        openedBy: (act) => keep(driver.openedBy(act)),
        downloadedBy: (act) => driver.downloadedBy(act),
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
