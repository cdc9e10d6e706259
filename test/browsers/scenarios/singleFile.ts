import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSingleFile } from '../../../src/build/singleFile.ts'
import { assertPicture } from '../files.ts'
import { clickText, evaluate, waitForText } from '../inPage.ts'
import { focusChart } from './charts.ts'
import { expectSynchronized } from './slides.ts'
import type { Scenario, Tools } from '../scenario.ts'

let html: Promise<string> | undefined

/** The URL of the single file, in a folder with a space and non-ASCII characters. */
async function openSingleFile({ folder }: Tools): Promise<string> {
  html ??= buildSingleFile('indicators', new Date('2026-11-25T12:00:00Z')).then(
    (built) => built.html,
  )
  const folderPath = join(folder, 'USB stick æøå')
  await mkdir(folderPath, { recursive: true })
  const file = join(folderPath, 'york.html')
  await writeFile(file, await html)
  return pathToFileURL(file).href
}

export const SINGLE_FILE: readonly Scenario[] = [
  {
    name: 'single file: it opens from disk, switches language and downloads figures and pictures',
    run: async (tools) => {
      const { driver } = tools
      const page = await driver.open(await openSingleFile(tools))
      await waitForText(page, 'h1', 'Are human rights in York')
      await waitForText(page, 'body', '25 November 2026')
      await clickText(page, 'Norsk bokmål')
      await waitForText(page, 'body', 'Dette er en kopi i én fil')
      await evaluate(page, () => {
        location.hash = '#/en/2025/indicator/rough-sleeping'
      })
      await waitForText(page, 'h1', 'People sleeping rough')
      await focusChart(page)
      const csv = await driver.waitForDownload(() => clickText(page, 'Figures (CSV)'))
      assert.match(new TextDecoder().decode(csv.bytes), /rough-sleeping/)
      const png = await driver.waitForDownload(() => clickText(page, 'Picture (PNG)'))
      assertPicture(png.bytes, png.name)
      assert.deepEqual(await page.errors(), [])
    },
  },
  {
    name: 'single file: speaker view and slides stay synchronized',
    run: async (tools) => expectSynchronized(tools.driver, await openSingleFile(tools)),
  },
]
