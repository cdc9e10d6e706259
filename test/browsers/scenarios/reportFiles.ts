import assert from 'node:assert/strict'
import { officeParts } from '../files.ts'
import { clickText, settle } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

export const REPORT_FILES: readonly Scenario[] = [
  {
    name: 'downloads: the report as Word and HTML',
    run: async ({ driver, site }) => {
      const page = await driver.open(`${site}#/en/2023/report`)
      await settle(page)

      const word = await driver.waitForDownload(() => clickText(page, 'Word'))
      assert.equal(word.name, 'york-report-2023-en.docx')
      const body = officeParts(word.bytes)['word/document.xml'] ?? ''
      assert.match(body, /What became of earlier recommendations/)

      const archive = await driver.waitForDownload(() => clickText(page, 'Archive copy (HTML)'))
      assert.equal(archive.name, 'york-report-2023-en.html')
      const html = new TextDecoder().decode(archive.bytes)
      assert.match(html, /^<!doctype html>/)
      assert.match(html, /What became of earlier recommendations/)
      assert.match(html, /<\/html>\s*$/)
      assert.deepEqual(await page.errors(), [])
    },
  },
  {
    name: 'downloads: the slides for PowerPoint',
    run: async ({ driver, site }) => {
      const page = await driver.open(`${site}#/en/2025/present/edit`)
      await settle(page)
      const deck = await driver.waitForDownload(() =>
        clickText(page, 'Take the slides as PowerPoint'),
      )
      assert.equal(deck.name, 'york-slides-2025-en.pptx')
      const parts = officeParts(deck.bytes)
      assert.match(parts['ppt/slides/slide1.xml'] ?? '', /Human rights in York/)
      assert.ok(parts['ppt/slides/slide25.xml'], 'the last slide')
      assert.deepEqual(await page.errors(), [])
    },
  },
]
