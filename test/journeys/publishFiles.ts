import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { checkPackage } from '../../src/cli/checkPackage.ts'
import { serveSite } from '../../src/build/staticServer.ts'
import { PROJECT } from '../../src/build/site.ts'
import { builtSite } from './site.ts'

/** Downloads the zip of the housing group's hand-over and returns its files. */
export async function downloadedFiles(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the files (zip)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('housing-2026.zip')
  return unzipSync(await readFile(await download.path()))
}

/** Publishes files: copies them over the package of a built site and serves it. */
export async function publishFiles(
  files: Record<string, Uint8Array>,
  expected: ReadonlySet<string> = new Set(),
): Promise<string> {
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  const copy = await mkdtemp(join(PROJECT, '.test-output', 'handed-over-'))
  await cp(builtSite('york'), copy, { recursive: true })
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(copy, 'indicators', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  const site = await serveSite(copy, 0)
  onTestFinished(async () => {
    await site.close()
    await rm(copy, { recursive: true })
  })
  const before = await checkPackage(join(PROJECT, 'indicators'))
  const after = await checkPackage(join(copy, 'indicators'))
  const knownProblems = new Set(before.problems.map((problem) => JSON.stringify(problem)))
  const newProblems = after.problems.filter(
    (problem) => !knownProblems.has(JSON.stringify(problem)) && !expected.has(problem.code),
  )
  expect(newProblems, 'what the checker finds that was not there before').toEqual([])
  return site.address
}
