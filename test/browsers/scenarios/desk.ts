import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserPage } from '../driver.ts'
import { clickText, evaluate, paste, reload, settle, waitFor, waitForText } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

/** The values of lines 2 to 9, a column as a spreadsheet puts it on the clipboard. */
const BLOCK = '30700\r\n325000\r\n0.80\r\n1.60\r\n5.40\r\n65\r\n3900\r\n170000\r\n'

/** A cell of York's housing form by line number. */
function cell(line: number): string {
  return `[data-line="${line}"][data-column="value"]`
}

function readValue(page: BrowserPage, selector: string): Promise<string> {
  return evaluate(page, (of) => document.querySelector<HTMLInputElement>(of)!.value, selector)
}

/** Waits until the input is stored in the browser. */
async function waitUntilSaved(page: BrowserPage): Promise<void> {
  await waitFor(page, 'the time of saving', () =>
    /\d\d:\d\d:\d\d/.test(document.querySelector('.desk-saved-time')?.textContent ?? ''),
  )
}

export const DESK: readonly Scenario[] = [
  {
    name: 'desk: input is typed, pasted, restored after a reload, and handed over',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2026/update/housing`)
      await settle(page)
      await page.click(cell(1))
      await page.type('810')
      await page.press('Enter')
      await paste(page, cell(2), BLOCK)
      await waitFor(
        page,
        'the last pasted cell',
        (last) => document.querySelector<HTMLInputElement>(last)!.value === '170000',
        cell(9),
      )
      await page.click(cell(10))
      for (const figure of ['12', '7.61', '5,99', '7.70']) {
        await page.type(figure)
        await page.press('Enter')
      }
      await waitForText(page, 'main', '13 of 13 figures filled')
      await waitUntilSaved(page)

      await reload(page)
      await waitForText(page, 'main', '13 of 13 figures filled')
      assert.deepEqual(await Promise.all([1, 9, 12].map((line) => readValue(page, cell(line)))), [
        '810',
        '170000',
        '5,99',
      ])

      await clickText(page, 'Hand over')
      const zip = await driver.waitForDownload(() => clickText(page, 'Download the files (zip)'))
      assert.equal(zip.name, 'housing-2026.zip')
      const csv = new TextDecoder().decode(unzipSync(zip.bytes)['housing/2026.csv'])
      assert.match(csv, /^homelessness-duty,2025\/26,york,,,810,/m)
      assert.deepEqual(await page.errors(), [])
    },
  },
  {
    name: 'desk: a file of figures is imported',
    run: async ({ driver, serve, folder }) => {
      const { address } = await serve()
      const file = join(folder, 'table.csv')
      await writeFile(file, 'Measure,Area,Period,Value\nPeople sleeping rough,York,2025,11\n')
      const page = await driver.open(`${address}#/en/2026/update/housing/import`)
      await settle(page)
      await page.chooseFiles('input[type=file]', [file])
      await clickText(page, 'Take one figure into the draft')
      await waitForText(page, 'main', 'One figure is in the draft.')
      await clickText(page, 'Go to the figures')
      await waitFor(page, 'the figure in its cell', () =>
        [...document.querySelectorAll<HTMLInputElement>('[data-column="value"]')].some(
          ({ value }) => value === '11',
        ),
      )
      assert.deepEqual(await page.errors(), [])
    },
  },
]
