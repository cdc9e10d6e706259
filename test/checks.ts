import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The checks of `npm test`: programs that pass or fail, and vitest projects whose tests are counted. */
export const ROOT = resolve(import.meta.dirname, '..')
export const OUTPUT = join(ROOT, '.test-output')
const BIN = join(ROOT, 'node_modules/.bin')

export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Output to show after a failure. */
  readonly output: string
}

export interface Check {
  readonly name: string
  /** Names of checks that must end before this one starts. */
  readonly after?: readonly string[]
  /** Whether it mostly waits (a download) and uses no core. */
  readonly isIdle?: boolean
  /** The name of a check that must pass before this one runs. */
  readonly needs?: string
  run(): Promise<Outcome>
}

/** The outcome of a check that counts as one. */
export function toOutcome(succeeded: boolean, output: string): Outcome {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output }
}

function runProgram(
  program: string,
  args: readonly string[],
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(join(BIN, program), args, {
      cwd: ROOT,
      env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const append = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', append)
    child.stderr.on('data', append)
    child.on('error', (error) => done({ succeeded: false, output: error.message }))
    child.on('close', (code) => done({ succeeded: code === 0, output }))
  })
}

/** A check that passes if its program exits with 0. */
export function check(name: string, program: string, ...args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { succeeded, output } = await runProgram(program, args)
      return toOutcome(succeeded, output)
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

/** The tests of vitest projects, counted one by one; a skipped test counts as failed. */
export function vitest(name: string, ...projects: readonly string[]): Check {
  const report = join(OUTPUT, `${projects.join('-')}.json`)
  return {
    name,
    async run() {
      const chosen = projects.flatMap((project) => ['--project', project])
      const { succeeded, output } = await runProgram('vitest', [
        'run',
        ...chosen,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ])
      const { passed, failed } = readReport(report)
      // A run may also fail outside any test (an unhandled rejection, no file found).
      return { passed, failed: succeeded ? failed : Math.max(failed, 1), output }
    },
  }
}

function readReport(report: string): { readonly passed: number; readonly failed: number } {
  let results: VitestReport
  try {
    results = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    return { passed: 0, failed: 1 }
  }
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const skipped = results.numPendingTests + results.numTodoTests
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + skipped + brokenFiles.length,
  }
}
