import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtSite, CITIES } from './journeys/site.ts'

/**
 * `npm test`: every check of the project, and none left out because another
 * failed. The last line is `N passed, N failed`: the tests of vitest and each other check as one.
 */
const ROOT = resolve(import.meta.dirname, '..')
const OUTPUT = join(ROOT, '.test-output')
const BIN = join(ROOT, 'node_modules/.bin')
const FORCE = { recursive: true, force: true }

interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What to read where something failed. */
  readonly output: string
}

interface Check {
  readonly name: string
  run(): Promise<Outcome>
}

function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(join(BIN, program), args, {
      cwd: ROOT,
      env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => done({ succeeded: false, output: error.message }))
    child.on('close', (code) => done({ succeeded: code === 0, output }))
  })
}

/** A check that passes when its program ends well. */
function check(name: string, program: string, ...args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { succeeded, output } = await runProgram(program, args)
      return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output }
    },
  }
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

/** The tests of some vitest projects, counted one by one; a test that is left out has failed. */
function vitest(name: string, ...projects: readonly string[]): Check {
  const report = join(OUTPUT, `${projects.join('-')}.json`)
  return {
    name,
    async run() {
      const chosen = projects.flatMap((project) => ['--project', project])
      const { succeeded, output } = await runProgram(
        'vitest',
        ['run', ...chosen, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
        { SITES_ARE_BUILT: 'yes' },
      )
      const { passed, failed } = counted(report)
      // A run may also end badly outside any test (an unhandled rejection, no file found).
      return { passed, failed: succeeded ? failed : Math.max(failed, 1), output }
    },
  }
}

function counted(report: string): { readonly passed: number; readonly failed: number } {
  let results: VitestReport
  try {
    results = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    return { passed: 0, failed: 1 }
  }
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const leftOut = results.numPendingTests + results.numTodoTests
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + leftOut + brokenFiles.length,
  }
}

const cities = Object.entries(CITIES) as [keyof typeof CITIES, string][]

/** One stage after the other; the checks of a stage two at a time, since each keeps one core busy. */
const STAGES: readonly (readonly Check[])[] = [
  [
    check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
    check('types', 'tsc', '-p', '.'),
    check('lint', 'oxlint'),
    check('unused code', 'knip'),
    ...cities.map(([city, folder]) =>
      check(`package of ${city}`, 'tsx', 'src/cli/check.ts', folder),
    ),
  ],
  [vitest('unit and component tests', 'pure', 'page')],
  cities.map(([city, folder]) =>
    check(`site of ${city}`, 'tsx', 'src/cli/build.ts', folder, builtSite(city)),
  ),
  [check('size budgets', 'size-limit')],
  [vitest('journeys', 'journeys')],
]

// What a run before this one built must not pass for what this one builds.
for (const city of Object.keys(CITIES)) rmSync(builtSite(city as keyof typeof CITIES), FORCE)
rmSync(OUTPUT, FORCE)
mkdirSync(OUTPUT, { recursive: true })
const started = performance.now()
let passed = 0
let failed = 0
for (const stage of STAGES) {
  const waiting = [...stage]
  await Promise.all([inTurn(waiting), inTurn(waiting)])
}
console.log(`\n${seconds(started).trim()} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function inTurn(waiting: Check[]): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await runOne(next)
}

async function runOne(step: Check): Promise<void> {
  const from = performance.now()
  const outcome = await step.run()
  passed += outcome.passed
  failed += outcome.failed
  const mark = outcome.failed === 0 ? 'ok    ' : 'FAILED'
  const count = outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed)` : ''
  console.log(`${mark}  ${seconds(from)}  ${step.name}${count}`)
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`)
}
function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`.padStart(8)
}
