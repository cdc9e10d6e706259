import assert from 'node:assert/strict'
import { readCsv } from '../../../src/datapackage/io/readCsv.ts'
import { assertPicture, assertXml } from '../files.ts'
import { clickText, settle, waitFor } from '../inPage.ts'
import type { BrowserPage } from '../driver.ts'
import type { Scenario } from '../scenario.ts'

/** Focuses the chart: the static one first, which loads the interactive one and hands it the focus. */
export async function focusChart(page: BrowserPage): Promise<void> {
  await waitFor(page, 'the chart', () => {
    const still = document.querySelector<SVGElement>('.chart-on-screen > svg[tabindex]')
    if (still && document.activeElement !== still) still.focus()
    return document.activeElement?.closest('.chart-interactive') instanceof Element
  })
}

/** Waits until the chart's status for screen readers starts with this text. */
async function waitForStatus(page: BrowserPage, start: string): Promise<void> {
  await waitFor(
    page,
    `the chart to say “${start}”`,
    (begin) =>
      [...document.querySelectorAll('.chart-on-screen [role=status]')].some((one) =>
        one.textContent?.startsWith(begin),
      ),
    start,
  )
}

export const CHARTS: readonly Scenario[] = [
  {
    name: 'chart: the arrow keys move by year, and Tab leaves it',
    run: async ({ driver, site }) => {
      const page = await driver.open(`${site}#/en/2025/indicator/smoking`)
      await settle(page)
      await focusChart(page)
      await page.press('ArrowRight')
      await waitFor(page, 'a tooltip', () => document.querySelector('.chart-tooltip')?.textContent)
      await page.press('End')
      await waitForStatus(page, '2024. York 6.7% of adults')
      await page.press('ArrowLeft')
      await waitForStatus(page, '2023. York')
      await page.press('Home')
      await waitForStatus(page, '2011. York')
      await page.press('Tab')
      await waitFor(
        page,
        'the focus behind the chart',
        () => document.activeElement?.closest('.chart-interactive') === null,
      )
      assert.deepEqual(await page.errors(), [])
    },
  },
  {
    name: 'downloads: figures and pictures of a chart',
    run: async ({ driver, site }) => {
      const page = await driver.open(
        `${site}#/en/2025/indicator/healthy-life-expectancy/york/sex.male`,
      )
      await settle(page)
      const name = 'york-healthy-life-expectancy-male-2025'

      const csv = await driver.waitForDownload(() => clickText(page, 'Figures (CSV)'))
      assert.equal(csv.name, `${name}.csv`)
      assert.equal(readCsv(csv.bytes).header[0], 'indicator')
      const rows = new TextDecoder().decode(csv.bytes).split('\n')
      assert.ok(rows.some((row) => row.includes('2014-2016') && row.includes('65.3')))

      const svg = await driver.waitForDownload(() => clickText(page, 'Picture (SVG)'))
      assert.equal(svg.name, `${name}.svg`)
      const picture = new TextDecoder().decode(svg.bytes)
      assertXml(picture, svg.name)
      assert.match(picture, /<title[^>]*>[^<]*Healthy life expectancy/)

      const png = await driver.waitForDownload(() => clickText(page, 'Picture (PNG)'))
      assert.equal(png.name, `${name}.png`)
      assertPicture(png.bytes, png.name)
      assert.deepEqual(await page.errors(), [])
    },
  },
]
