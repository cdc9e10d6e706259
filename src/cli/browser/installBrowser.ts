import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The machine as the installer sees it; tests inject their own. */
export interface Machine {
  /** Whether packages can be installed: root with apt. */
  readonly canInstall: boolean
  readonly hasFile: (path: string) => boolean
  /** Runs a program; returns its exit code and output. */
  readonly run: (
    program: string,
    args: readonly string[],
  ) => Promise<{ readonly code: number; readonly output: string }>
  readonly wait: (ms: number) => Promise<unknown>
  /** Monotonic time in ms. */
  readonly now: () => number
  readonly report: (line: string) => void
}

/** A browser that Debian packages. */
export interface DebianBrowser {
  /** Its name in messages. */
  readonly name: string
  /** The Debian packages; the browser itself comes first. */
  readonly packages: readonly [string, ...string[]]
  /** The installed programs; the browser itself comes first. */
  readonly programs: readonly [string, ...string[]]
  /** What to do if it cannot be installed. */
  readonly advice: string
}

/** Chromium, and fallback fonts for characters that the page's fonts lack. */
export const CHROMIUM: DebianBrowser = {
  name: 'Chrome, Chromium or Edge',
  packages: ['chromium', 'fonts-liberation'],
  programs: ['/usr/bin/chromium'],
  advice: 'install one (Debian: apt-get install chromium) or set CHROME_PATH to its program file.',
}

/** The message for a machine that has no browser and cannot install one. */
export function formatNotFound({ name, advice }: DebianBrowser): string {
  return `No ${name} found: ${advice}`
}

/** How long another program may hold apt's lock, and the retry interval. */
const LOCK_TIMEOUT_MS = 10 * 60_000
const LOCK_RETRY_MS = 2000

/**
 * Installs a browser and returns its path. Since apt locks its files, a second installer waits and then
 * finds the browser installed.
 * @throws Error with one line that says what failed and what to do
 */
export async function installBrowser(machine: Machine, browser: DebianBrowser): Promise<string> {
  if (!machine.canInstall) throw new Error(formatNotFound(browser))
  const { name, packages, programs, advice } = browser
  const started = machine.now()
  machine.report(
    `No ${name} found: installing ${packages.join(' and ')} (apt-get, a minute or two) ...`,
  )
  // Outdated package lists may suffice; the next command shows it.
  const update = await runAptGet(machine, ['update'])
  const install = await runAptGet(machine, ['install', '--no-install-recommends', ...packages])
  if (install.code !== 0 || !(await isInstalled(machine, browser)))
    throw new Error(
      `apt-get could not install ${packages[0]} (${findFailureReason(install.output, update.output)}): ${advice}`,
    )
  const seconds = Math.round((machine.now() - started) / 1000)
  machine.report(`Installed ${programs[0]} in ${seconds} s.`)
  return programs[0]
}

/**
 * Whether a Debian browser is usable: during an installation its file may exist before its libraries.
 */
export async function isInstalled(
  machine: Machine,
  { packages, programs }: DebianBrowser,
): Promise<boolean> {
  if (!programs.every(machine.hasFile)) return false
  if (!machine.canInstall) return true
  const { code, output } = await machine.run('dpkg-query', [
    '--show',
    '--showformat=${db:Status-Status}',
    packages[0],
  ])
  // Not a Debian package: installed by hand.
  return code !== 0 || output.trim() === 'installed'
}

const LOCKED = /could not get lock|unable to (lock|acquire)|is another process using it/i

/** Runs apt-get, and retries while another program holds its lock. */
async function runAptGet(machine: Machine, args: readonly string[]) {
  const end = machine.now() + LOCK_TIMEOUT_MS
  for (let attempts = 0; ; attempts++) {
    const result = await machine.run('apt-get', ['-qq', '--yes', ...args])
    if (result.code === 0 || !LOCKED.test(result.output) || machine.now() >= end) return result
    if (attempts === 0) machine.report('Another program is installing packages: waiting for it ...')
    await machine.wait(LOCK_RETRY_MS)
  }
}

/** The first error line of apt-get. */
function findFailureReason(...outputs: readonly string[]): string {
  const lines = outputs.flatMap((output) => output.split('\n')).map((line) => line.trim())
  return lines.find((line) => line.startsWith('E: ')) ?? lines.find((line) => line !== '') ?? '?'
}

export const THIS_MACHINE: Machine = {
  canInstall:
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  hasFile: existsSync,
  run: (program, args) =>
    new Promise((resolve) => {
      const child = spawn(program, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        // The output is parsed above, in English.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      })
      let output = ''
      const append = (chunk: Buffer): void => {
        output += chunk.toString()
      }
      child.stdout.on('data', append)
      child.stderr.on('data', append)
      child.on('error', (error) => resolve({ code: -1, output: error.message }))
      child.on('close', (code) => resolve({ code: code ?? -1, output }))
    }),
  wait: sleep,
  now: () => performance.now(),
  report: (line) => console.log(line),
}
