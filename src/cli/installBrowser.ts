import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** What installing needs of the machine; a test hands in its own. */
export interface Machine {
  /** Whether packages can be installed here: as root, by apt. */
  readonly canInstall: boolean
  readonly hasFile: (path: string) => boolean
  /** Runs a program to its end: its exit code and all that it printed. */
  readonly run: (
    program: string,
    args: readonly string[],
  ) => Promise<{ readonly code: number; readonly output: string }>
  readonly wait: (ms: number) => Promise<unknown>
  /** Time that only goes on, in ms. */
  readonly now: () => number
  readonly report: (line: string) => void
}

/** Debian's Chromium, and letters like Arial and Times for what the page's own fonts lack. */
const PACKAGES = ['chromium', 'fonts-liberation'] as const

/** Where Debian puts it. */
export const DEBIAN_CHROMIUM = '/usr/bin/chromium'

const WHAT_TO_DO =
  'install one (Debian: apt-get install chromium) or set CHROME_PATH to its program file.'

export const NO_BROWSER = `No Chrome, Chromium or Edge found: ${WHAT_TO_DO}`

/** How long another program may hold the lock of the package system, and how often that is tried. */
const LOCK_TIMEOUT_MS = 10 * 60_000
const LOCK_RETRY_MS = 2000

/**
 * Installs Debian's Chromium and returns its path. Two programs that install at the same time take
 * turns, since apt locks its files: who comes second waits and finds it installed.
 * @throws one line that says what failed and what to do
 */
export async function installChromium(machine: Machine): Promise<string> {
  if (!machine.canInstall) throw new Error(NO_BROWSER)
  const started = machine.now()
  machine.report(
    `No browser found: installing ${PACKAGES.join(' and ')} (apt-get, a minute or two) ...`,
  )
  // Lists that cannot be brought up to date may be good enough: the next command tells.
  const update = await whenUnlocked(machine, ['update'])
  const install = await whenUnlocked(machine, ['install', '--no-install-recommends', ...PACKAGES])
  if (install.code !== 0 || !(await isInstalled(machine)))
    throw new Error(
      `apt-get could not install Chromium (${reasonOf(install.output, update.output)}): ${WHAT_TO_DO}`,
    )
  const seconds = Math.round((machine.now() - started) / 1000)
  machine.report(`Installed ${DEBIAN_CHROMIUM} in ${seconds} s.`)
  return DEBIAN_CHROMIUM
}

/**
 * Whether Debian's Chromium can be used: while another program installs it, its file may be there
 * before the libraries are.
 */
export async function isInstalled(machine: Machine): Promise<boolean> {
  if (!machine.hasFile(DEBIAN_CHROMIUM)) return false
  if (!machine.canInstall) return true
  const { code, output } = await machine.run('dpkg-query', [
    '--show',
    '--showformat=${db:Status-Status}',
    PACKAGES[0],
  ])
  // One that is no package of Debian's was put there by hand.
  return code !== 0 || output.trim() === 'installed'
}

const LOCKED = /could not get lock|unable to (lock|acquire)|is another process using it/i

/** Runs apt-get, again and again as long as another program holds one of its locks. */
async function whenUnlocked(machine: Machine, args: readonly string[]) {
  const end = machine.now() + LOCK_TIMEOUT_MS
  for (let tries = 0; ; tries++) {
    const result = await machine.run('apt-get', ['-qq', '--yes', ...args])
    if (result.code === 0 || !LOCKED.test(result.output) || machine.now() >= end) return result
    if (tries === 0) machine.report('Another program is installing packages: waiting for it ...')
    await machine.wait(LOCK_RETRY_MS)
  }
}

/** What apt-get says first of why it failed. */
function reasonOf(...outputs: readonly string[]): string {
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
        // What apt-get says is read above, in English.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      })
      let output = ''
      const keep = (chunk: Buffer): void => {
        output += chunk.toString()
      }
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      child.on('error', (error) => resolve({ code: -1, output: error.message }))
      child.on('close', (code) => resolve({ code: code ?? -1, output }))
    }),
  wait: sleep,
  now: () => performance.now(),
  report: (line) => console.log(line),
}
