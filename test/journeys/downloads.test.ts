import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { readCsv } from '../../src/datapackage/io/readCsv.ts'
import { journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** The file that a click on a button downloads. */
async function downloadFile(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

describe('the downloads of an indicator', () => {
  test('are the figures with sources, and the picture as SVG and PNG, with distinct names', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/indicator/healthy-life-expectancy/york/sex.male`)
    await settle(page)

    const csv = await downloadFile(page, 'Figures (CSV)')
    expect(csv.name).toBe('york-healthy-life-expectancy-male-2025.csv')
    // The byte order mark for Excel; our own reader accepts it.
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(readCsv(csv.bytes).header[0]).toBe('indicator')
    const [header = '', ...rows] = csv.bytes.toString('utf8').trim().split('\n')
    expect(header).toMatch(/period/i)
    expect(header).toMatch(/source/i)
    expect(rows.some((row) => row.includes('2014-2016') && row.includes('65.3'))).toBe(true)
    expect(rows.some((row) => row.includes('2022-2024') && row.includes('60.8'))).toBe(true)
    expect(rows.every((row) => row.includes('Office for National Statistics'))).toBe(true)

    const svg = await downloadFile(page, 'Picture (SVG)')
    expect(svg.name).toBe('york-healthy-life-expectancy-male-2025.svg')
    const picture = svg.bytes.toString('utf8')
    expect(picture).toMatch(/<title[^>]*>[^<]*Healthy life expectancy/)
    expect(picture).toContain('Office for National Statistics')

    const png = await downloadFile(page, 'Picture (PNG)')
    expect(png.name).toBe('york-healthy-life-expectancy-male-2025.png')
    expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    // Width and height are at bytes 16 and 20 of a PNG.
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
    expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(500)
    expect(png.bytes.length).toBeGreaterThan(10_000)
  })

  test('include a citation with city, edition, indicator, source and URL, ready to copy', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${york()}#/en/2025/indicator/smoking`)
    await settle(page)
    const cited = await page.locator('.citation-text').innerText()
    expect(cited).toContain('York, human-rights indicators, edition 2025')
    expect(cited).toContain('Adults who smoke')
    expect(cited).toContain('Fingertips')
    expect(cited).toContain(`${york()}#/en/2025/indicator/smoking`)
    await page.getByRole('button', { name: 'Copy the citation' }).click()
    await page.getByRole('status').getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited)
  })
})

/** A4 at 96 dots an inch less the margins of the page: 210 mm − 2 × 14 mm. */
const PAPER = { width: 688, height: 1000 }

describe('in print', () => {
  test('every kind of page fits A4, without controls', async () => {
    const page = await newPage(PAPER)
    await page.emulateMedia({ media: 'print' })
    for (const path of ['', '/right/housing', '/indicator/persistent-absence', '/method']) {
      await page.goto(`${york()}#/en/2025${path}`)
      await settle(page)
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible(), path).toBe(false)
      expect(await page.getByRole('link', { name: 'Skip to the page' }).isVisible()).toBe(false)
      expect(await page.getByRole('main').getByRole('button').count(), path).toBe(0)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one.checkVisibility() && !one.closest('.ds-sr-only, .figure-hidden'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => `${one.tagName} ${one.textContent?.slice(0, 60)}`)
          .slice(0, 5),
      )
      expect(cut, `${path}: what the paper would cut off`).toEqual([])
    }
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  test('an indicator shows the complete static chart and the evidence, and repeats table headers', async () => {
    const page = await newPage(PAPER)
    await page.goto(
      `${york()}#/en/2025/indicator/persistent-absence/york/free-school-meals.eligible`,
    )
    await settle(page)
    await page.emulateMedia({ media: 'print' })
    await settle(page)
    await expect.poll(() => page.locator('.chart-interactive').first().isVisible()).toBe(false)
    const still = page.locator('.chart-printed svg').first()
    await expect.poll(() => still.isVisible()).toBe(true)
    const words = await still.locator('text').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect()
        return { text: one.textContent ?? '', isCut: left < -1 || right > innerWidth + 1 }
      }),
    )
    const years = words.filter(({ text }) => /^20\d\d/.test(text))
    expect(years.length).toBeGreaterThanOrEqual(2)
    expect(words.filter(({ isCut }) => isCut)).toEqual([])
    const heads = page.locator('thead')
    for (const head of await heads.all())
      expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('table-header-group')
    const paper = page.locator('.evidence').first()
    const height = await paper.evaluate((one) => one.getBoundingClientRect().height)
    expect(height, 'the evidence is printed also where it was folded').toBeGreaterThan(50)
  })
})

/** Emulates Firefox with resistFingerprinting: reading a canvas returns random stripes, without an error. */
function scrambleCanvas(): void {
  const noise = (): number => Math.floor(Math.random() * 256)
  CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
    new ImageData(Uint8ClampedArray.from({ length: width * height * 4 }, noise), width, height)
  // oxlint-disable-next-line unbound-method -- it is called on the canvas that stands in
  const { toBlob } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.toBlob = function (done, type) {
    const stripes = document.createElement('canvas')
    Object.assign(stripes, { width: this.width, height: this.height })
    const context = stripes.getContext('2d')!
    for (let x = 0; x < this.width; x += 4) {
      context.fillStyle = `rgb(${noise()} ${noise()} ${noise()})`
      context.fillRect(x, 0, 4, this.height)
    }
    toBlob.call(stripes, done, type)
  }
}

test('if a browser scrambles canvas data, the page says so, and files contain SVG', async () => {
  const page = await newPage()
  await page.addInitScript(scrambleCanvas)
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await page.goto(`${york()}#/en/2025/indicator/smoking`)
  await settle(page)
  await page.getByRole('button', { name: 'Picture (PNG)', exact: true }).first().click()
  await page.getByText('This browser blocks pictures. Take the SVG: it shows the same.').waitFor()
  expect(downloads).toEqual([])

  for (const [path, button, charts] of [
    ['2025/report', 'Word', 30],
    ['2025/present/edit', 'Take the slides as PowerPoint', 12],
  ] as const) {
    await page.goto(`${york()}#/en/${path}`)
    await settle(page)
    // Before the file is requested.
    await page.getByText('This browser blocks pictures.').waitFor()
    const { bytes } = await downloadFile(page, button)
    const files = Object.keys(unzipSync(bytes))
    expect(files.filter((name) => name.endsWith('.svg'))).toHaveLength(charts)
  }
})
