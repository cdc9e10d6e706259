import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { prepareBrowser } from '../../../src/cli/browser/browser.ts'
import type { Machine } from '../../../src/cli/browser/installBrowser.ts'

const CHROMIUM = '/usr/bin/chromium'

interface FakeResult {
  readonly code: number
  readonly output: string
  /** A file that exists afterwards. */
  readonly brings?: string
}

const DONE: FakeResult = { code: 0, output: '' }
const INSTALLS: FakeResult = { code: 0, output: '', brings: CHROMIUM }
const LOCKED: FakeResult = {
  code: 100,
  output:
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4711 (apt-get)\n' +
    'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?\n',
}

/** A fake machine whose programs return these results in order and record their calls. */
function machine(
  fakeResults: Readonly<Record<string, readonly FakeResult[]>>,
  { files = [] as readonly string[], canInstall = true } = {},
) {
  const existingFiles = new Set(files)
  const commands: string[] = []
  const reportedLines: string[] = []
  const waits = new Map(Object.entries(fakeResults).map(([name, all]) => [name, [...all]]))
  let time = 0
  const made: Machine = {
    canInstall,
    hasFile: (path) => existingFiles.has(path),
    async run(program, args) {
      const command = [program, ...args].join(' ')
      commands.push(command)
      time += 1000
      const name = [...waits.keys()].find((key) => command.includes(key))
      const all = waits.get(name ?? '')
      // The last result repeats.
      const answer = all && all.length > 1 ? all.shift()! : all?.[0]
      if (!answer) throw new Error(`no answer to ${command}`)
      if (answer.brings) existingFiles.add(answer.brings)
      return answer
    },
    async wait(ms) {
      time += ms
    },
    now: () => time,
    report: (line) => reportedLines.push(line),
  }
  return { made, commands, reportedLines }
}

const INSTALLED: FakeResult = { code: 0, output: 'installed' }

beforeEach(() => vi.stubEnv('CHROME_PATH', ''))
afterEach(() => vi.unstubAllEnvs())

describe('if a browser is installed', () => {
  test('installs and reports nothing', async () => {
    const { made, commands, reportedLines } = machine({}, { files: ['/usr/bin/google-chrome'] })
    expect(await prepareBrowser(made)).toBe('/usr/bin/google-chrome')
    expect(commands).toEqual([])
    expect(reportedLines).toEqual([])
  })

  test('CHROME_PATH has precedence over the default paths', async () => {
    vi.stubEnv('CHROME_PATH', '/opt/mine')
    const { made } = machine({}, { files: [CHROMIUM, '/opt/mine'] })
    expect(await prepareBrowser(made)).toBe('/opt/mine')
  })

  test('reports a CHROME_PATH without a file and installs nothing', async () => {
    vi.stubEnv('CHROME_PATH', '/opt/gone')
    const { made, commands } = machine({}, { files: [CHROMIUM] })
    await expect(prepareBrowser(made)).rejects.toThrow('CHROME_PATH names no file: /opt/gone')
    expect(commands).toEqual([])
  })

  test('uses a browser installed by hand in Debian’s path', async () => {
    const unknown = { code: 1, output: 'dpkg-query: no packages found matching chromium' }
    const { made, reportedLines } = machine({ 'dpkg-query': [unknown] }, { files: [CHROMIUM] })
    expect(await prepareBrowser(made)).toBe(CHROMIUM)
    expect(reportedLines).toEqual([])
  })
})

describe('if no browser is installed', () => {
  test('installs Debian’s without recommended packages, reporting before and after', async () => {
    const { made, commands, reportedLines } = machine({
      update: [DONE],
      install: [INSTALLS],
      'dpkg-query': [INSTALLED],
    })
    expect(await prepareBrowser(made)).toBe(CHROMIUM)
    expect(commands.slice(0, 2)).toEqual([
      'apt-get -qq --yes update',
      'apt-get -qq --yes install --no-install-recommends chromium fonts-liberation',
    ])
    expect(reportedLines).toEqual([
      'No Chrome, Chromium or Edge found: installing chromium and fonts-liberation (apt-get, a minute or two) ...',
      'Installed /usr/bin/chromium in 3 s.',
    ])
  })

  test('waits for another installer and reports that once', async () => {
    const { made, reportedLines } = machine({
      update: [LOCKED, LOCKED, DONE],
      install: [INSTALLS],
      'dpkg-query': [INSTALLED],
    })
    expect(await prepareBrowser(made)).toBe(CHROMIUM)
    expect(reportedLines).toHaveLength(3)
    expect(reportedLines[1]).toBe('Another program is installing packages: waiting for it ...')
  })

  test('uses a browser only after another program has installed it completely', async () => {
    // Its file exists before its libraries.
    const { made, commands } = machine(
      {
        update: [DONE],
        install: [LOCKED, LOCKED, DONE],
        'dpkg-query': [{ code: 0, output: 'unpacked' }, INSTALLED],
      },
      { files: [CHROMIUM] },
    )
    expect(await prepareBrowser(made)).toBe(CHROMIUM)
    expect(commands.filter((command) => command.includes(' install '))).toHaveLength(3)
  })

  test('gives up with one line if the lock is never released', async () => {
    const { made, commands } = machine({ update: [DONE], install: [LOCKED] })
    const error = await prepareBrowser(made).catch((caught: Error) => caught.message)
    expect(error).toMatch(
      /^apt-get could not install chromium \(E: Could not get lock .*CHROME_PATH/,
    )
    expect(error).not.toContain('\n')
    expect(commands.length).toBeGreaterThan(100)
    expect(commands.length).toBeLessThan(1000)
  })

  test('ignores a failed update if the package is known', async () => {
    const { made } = machine({
      update: [{ code: 100, output: 'E: The repository of somebody else has no Release file.' }],
      install: [INSTALLS],
      'dpkg-query': [INSTALLED],
    })
    expect(await prepareBrowser(made)).toBe(CHROMIUM)
  })

  test.each([
    [
      'the package is unknown',
      { code: 100, output: 'Reading package lists...\nE: Unable to locate package chromium\n' },
      'E: Unable to locate package chromium',
    ],
    [
      'there is no network',
      {
        code: 100,
        output:
          'W: Some index files failed to download.\n' +
          'E: Failed to fetch http://deb.debian.org/x.deb  Temporary failure resolving\n' +
          'E: Unable to fetch some archives\n',
      },
      'E: Failed to fetch http://deb.debian.org/x.deb  Temporary failure resolving',
    ],
    ['apt-get says nothing', { code: 100, output: '' }, '?'],
    ['it says that it did it, and did not', DONE, '?'],
  ])('where %s, one line says why and what to do', async (_name, answer, reason) => {
    const { made } = machine({ update: [DONE], install: [answer] })
    await expect(prepareBrowser(made)).rejects.toThrow(
      new Error(
        `apt-get could not install chromium (${reason}): install one (Debian: apt-get install chromium) or set CHROME_PATH to its program file.`,
      ),
    )
  })

  test('installs only as root on Debian; otherwise one line says what to do', async () => {
    const { made, commands } = machine({}, { canInstall: false })
    await expect(prepareBrowser(made)).rejects.toThrow(
      /^No Chrome, Chromium or Edge found: install one .* or set CHROME_PATH to its program file\.$/,
    )
    expect(commands).toEqual([])
  })
})
