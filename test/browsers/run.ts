import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../../src/cli/args.ts'
import { buildSite, PROJECT } from '../../src/build/site.ts'
import type { Driver, EngineName } from './driver.ts'
import { ENGINE_NAMES, launchEngine } from './engines.ts'
import { startHost } from './host.ts'
import { LIMITS } from './limits.ts'
import { savePictures } from './pictures.ts'
import { runScenarios } from './runScenarios.ts'
import type { Scenario } from './scenario.ts'
import { SCENARIOS } from './scenarios.ts'

/**
 * `npm run test:browsers`: runs every scenario in Firefox and WebKit. `-- firefox` runs one engine,
 * `-- --only desk` the scenarios with that word in their name, `-- chromium` runs them in Chromium;
 * `-- --pictures DIR` saves pictures for comparison instead. The last line is `N passed, N failed`.
 */
const OPTIONS = { only: { type: 'string', default: '' }, pictures: { type: 'string' } } as const

const SITE = join(PROJECT, '.sites', 'york')

/** Signals that end this command and the browser. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs scenarios in an engine, or saves its pictures; returns the number of failures. */
async function runEngine(
  engine: EngineName,
  scenarios: readonly Scenario[],
  pictures: string | undefined,
): Promise<number> {
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  const folder = await mkdtemp(join(PROJECT, '.test-output', `${engine}-`))
  const driver = await launchEngine(engine, folder)
  const stop = (): void => void driver.close().finally(() => process.exit(1))
  for (const signal of SIGNALS) process.once(signal, stop)
  try {
    console.log(`\n${driver.version}`)
    const site = (await driver.prepareSite?.(SITE)) ?? SITE
    if (pictures === undefined) {
      const report = (line: string): void => console.log(line)
      return await runScenarios(scenarios, { driver, site, folder, limits: LIMITS, report })
    }
    await saveEnginePictures(driver, site, pictures)
    return 0
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    await driver.close()
    await rm(folder, { recursive: true })
  }
}

async function saveEnginePictures(driver: Driver, site: string, to: string): Promise<void> {
  const host = await startHost(site)
  await savePictures(driver, host.address, to)
  await host.stop()
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}

await runCommand(import.meta.url, async (args) => {
  const { positionals, values: options } = readOptions(args)
  const unknown = positionals.filter((name) => !ENGINE_NAMES.some((engine) => engine === name))
  if (unknown.length > 0)
    throw new UsageError(
      `There is no engine ${unknown.join(', ')}, only ${ENGINE_NAMES.join(', ')}.`,
    )
  const scenarios = SCENARIOS.filter(({ name }) => name.includes(options.only))
  if (scenarios.length === 0) throw new UsageError(`No scenario has “${options.only}” in its name.`)
  const requested = positionals.length === 0 ? ['firefox', 'webkit'] : positionals
  const engines = ENGINE_NAMES.filter((name) => requested.includes(name))
  const started = performance.now()
  await buildSite('indicators', SITE)
  let failed = 0
  for (const engine of engines) failed += await runEngine(engine, scenarios, options.pictures)
  const ran = engines.length * scenarios.length
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s in all`)
  if (options.pictures !== undefined) console.log(`The pictures are in ${options.pictures}.`)
  else console.log(`${ran - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
