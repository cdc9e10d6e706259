import { mkdirSync, rmSync } from 'node:fs'
import { prepareBrowser } from '../src/cli/browser/browser.ts'
import { check, toOutcome, OUTPUT, vitest, type Check } from './checks.ts'
import { builtSite, CITIES } from './journeys/site.ts'
import { runChecks, formatSeconds } from './runChecks.ts'

/**
 * `npm test`: runs every check of the project, even if another fails. `--quick`
 * (`npm run test:quick`): types, lint and the fast tests. The last line is `N passed, N failed`: the
 * tests of vitest and each other check as one.
 */
const FORCE = { recursive: true, force: true }

const cities = Object.entries(CITIES) as [keyof typeof CITIES, string][]

/** Finds or installs the browser once, before any process uses it. */
const browser: Check = {
  name: 'browser',
  isIdle: true,
  async run() {
    try {
      process.env.CHROME_PATH = await prepareBrowser()
      return toOutcome(true, '')
    } catch (error) {
      return toOutcome(false, error instanceof Error ? error.message : String(error))
    }
  },
}

const sites = cities.map(([city, folder]) =>
  check(`site of ${city}`, 'tsx', 'src/cli/build.ts', folder, builtSite(city)),
)

const QUICK: readonly Check[] = [
  vitest('unit and component tests', 'pure', 'page'),
  check('types', 'tsc', '-p', '.'),
  check('lint', 'oxlint'),
]

/** In start order: the journeys take longest and run in parallel with the checks that need no browser. */
const ALL: readonly Check[] = [
  browser,
  ...sites,
  {
    ...vitest('journeys', 'journeys'),
    after: sites.map(({ name }) => name),
    needs: browser.name,
  },
  ...QUICK,
  check('format', 'prettier', '--check', '--cache', '--log-level', 'warn', '.'),
  check('unused code', 'knip', '--config', 'test/knip.config.ts'),
  ...cities.map(([city, folder]) => check(`package of ${city}`, 'tsx', 'src/cli/check.ts', folder)),
  { ...check('size budgets', 'size-limit'), after: ['site of york'] },
]

/** Each lane keeps one core busy; journeys mostly wait. */
const LANES = 2

const started = performance.now()
const isQuick = process.argv.includes('--quick')
// Delete the output of earlier runs.
if (!isQuick) for (const [city] of cities) rmSync(builtSite(city), FORCE)
rmSync(OUTPUT, FORCE)
mkdirSync(OUTPUT, { recursive: true })
process.env.SITES_ARE_BUILT = 'yes'
const { passed, failed } = await runChecks(isQuick ? QUICK : ALL, LANES, (line) =>
  console.log(line),
)
console.log(`\n${formatSeconds(started).trim()} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
