// @vitest-environment node
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { manifestWith, METADATA } from '../builders/memoryPackage.ts'

let folder = ''
const GOOD = 'indicator,period,value\nrough-sleeping,2025,12\n'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  await mkdir(join(folder, 'housing'))
  for (const [path, text] of Object.entries(METADATA)) await writeFile(join(folder, path), text)
  await writeFile(join(folder, 'datapackage.json'), manifestWith('housing/2025.csv'))
  await writeFile(join(folder, 'housing/2025.csv'), GOOD)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await check(args, (line) => lines.push(line))
  return { code, lines }
}

test('a valid package prints one line and passes', async () => {
  const { code, lines } = await run(folder)
  expect(lines).toEqual([`${folder}: 6 files, 1 figure, 0 errors, 0 warnings.`])
  expect(code).toBe(0)
})

test('an error prints file, line, column, code and sentence, and fails', async () => {
  await writeFile(join(folder, 'housing/2025.csv'), `${GOOD}rough-sleeping,2006-07,3\n`)
  const { code, lines } = await run(folder)
  expect(lines).toEqual([
    `${folder}/housing/2025.csv:3:2: error type-error: “2006-07” is not a period. Did you mean 2006/07? The row is left out until then.`,
    `${folder}: 6 files, 1 figure, 1 error, 0 warnings.`,
  ])
  expect(code).toBe(1)
})

test('a language that the interface lacks is a warning, not an error', async () => {
  const manifest = JSON.parse(manifestWith('housing/2025.csv')) as { languages: string[] }
  manifest.languages = ['ko', 'en']
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(manifest))
  const { code, lines } = await run(folder)
  expect(lines[0]).toBe(
    `${folder}/datapackage.json: warning interface-language: The interface has no “ko” yet. Texts in this language are shown as they are, with English around them.`,
  )
  expect(lines).toHaveLength(2)
  expect(code).toBe(0)
})

test('a warning alone does not fail the check', async () => {
  await writeFile(
    join(folder, 'housing/2025.csv'),
    'indicator,period,value\novercrowding,2025,120\n',
  )
  const { code, lines } = await run(folder)
  expect(lines[0]).toContain('/housing/2025.csv:2:3: warning percent-out-of-range: ')
  expect(code).toBe(0)
})

test('small group numbers with a note are listed after the summary and do not fail', async () => {
  const rows = (note: string) =>
    [
      'indicator,period,dimension,group,value,note',
      'rough-sleeping,2024,sex,female,3,',
      `rough-sleeping,2025,sex,female,4,${note}`,
      `rough-sleeping,2025,sex,male,2,${note}`,
      'rough-sleeping,2025,,,12,For everybody',
      'rough-sleeping,2023,,,3,Of no group',
      '',
    ].join('\n')
  await writeFile(join(folder, 'housing/2025.csv'), rows(''))
  expect((await run(folder)).lines.at(-1)).toBe(
    `${folder}: 6 files, 5 figures, 0 errors, 3 warnings.`,
  )
  await writeFile(join(folder, 'housing/2025.csv'), rows('Published by the ministry'))
  const { code, lines } = await run(folder)
  expect(lines.slice(-2)).toEqual([
    `${folder}: 6 files, 5 figures, 0 errors, 1 warning.`,
    '2 small numbers stand with a note: housing/2025.csv:3, housing/2025.csv:4.',
  ])
  expect(code).toBe(0)
})

test('listed files that the app does not read must exist too', async () => {
  await writeFile(
    join(folder, 'datapackage.json'),
    manifestWith('housing/2025.csv', 'recommendations.csv'),
  )
  const { code, lines } = await run(folder)
  expect(lines[0]).toContain('/recommendations.csv: error missing-file: ')
  expect(code).toBe(1)
})

test('without --fix an unlisted file is reported and nothing changes', async () => {
  await writeFile(join(folder, 'housing/2024.csv'), GOOD)
  const before = await readFile(join(folder, 'datapackage.json'), 'utf8')
  const { code, lines } = await run(folder)
  expect(lines[0]).toContain('/housing/2024.csv: warning file-not-listed: ')
  expect(code).toBe(0)
  expect(await readFile(join(folder, 'datapackage.json'), 'utf8')).toBe(before)
})

test('--fix completes the manifest, and the next check is clean', async () => {
  await cp(join(folder, 'housing/2025.csv'), join(folder, 'housing/2026.csv'))
  const fixed = await run(folder, '--fix')
  expect(fixed.lines).toEqual([
    'datapackage.json is complete now.',
    `${folder}: 7 files, 2 figures, 0 errors, 0 warnings.`,
  ])
  expect((await run(folder)).lines).toEqual([fixed.lines[1]])
})

test('a folder without a manifest is an error; wrong arguments print the usage', async () => {
  const missing = await run(join(folder, 'nowhere'))
  expect(missing.code).toBe(1)
  expect(missing.lines[0]).toContain('nowhere/datapackage.json: error missing-file: ')
  await expect(run('--fast')).rejects.toThrow('Usage: npm run check -- [FOLDER] [--fix]')
})

test('the command exits with 0 if its reader stops (| head), with 2 for wrong arguments', async () => {
  const bad = `${GOOD}${'rough-sleeping,2006-07,3\n'.repeat(5000)}`
  await writeFile(join(folder, 'housing/2025.csv'), bad)
  const start = (...args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args])
  const reader = start(folder)
  let errors = ''
  reader.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  reader.stdout.once('data', () => reader.stdout.destroy())
  const exits = [reader, start('--fast')].map((child) => once(child, 'exit'))
  expect((await Promise.all(exits)).map(([code]) => code as number)).toEqual([0, 2])
  expect(errors).toBe('')
})
