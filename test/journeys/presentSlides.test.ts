import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { buildSearchIndex } from '../../src/report/slides/slideSearch.ts'
import { buildSlideContext, YORK } from '../builders/slideContext.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'
import { openPresentation, readSlideNumber } from './presentation.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')
const bergen = unchangedSite('bergen')

/** Unreadable parts of the current slide: cut off, overflowing, or under 24 pixels. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const frame = document.querySelector('.slide-frame')!.getBoundingClientRect()
    // The size on this screen of a pixel of a 1280 × 720 slide.
    const unit = Math.min(frame.width / 1280, frame.height / 720)
    for (const part of document.querySelectorAll<HTMLElement>('.slide, .slide-body'))
      if (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
        found.push(`${part.className} is ${part.scrollHeight} high in ${part.clientHeight}`)
    const words = document.createTreeWalker(document.querySelector('.slide')!, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const holder = words.currentNode.parentElement!
      const text = words.currentNode.textContent!.trim()
      if (text === '' || holder.closest('.ds-sr-only, title, desc')) continue
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) / unit
      if (size < 23.9) found.push(`${size} pixels: ${text}`)
      const box = holder.getBoundingClientRect()
      if (box.bottom > frame.bottom + 1 || box.right > frame.right + 1)
        found.push(`out of the picture: ${text}`)
    }
    // A headline must not end with a line of one short word.
    const headline = document.querySelector<HTMLElement>('.slide-headline')!
    const range = document.createRange()
    const text = headline.lastChild!
    range.selectNodeContents(text)
    const lines = new Map<number, number>()
    for (const { bottom, width } of range.getClientRects())
      lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + width)
    const widths = [...lines.values()]
    if (widths.length > 1 && widths.at(-1)! < 0.25 * Math.max(...widths))
      found.push(`an orphaned word: ${headline.textContent}`)
    return found
  })
}

async function expectEverySlideReadable(page: Page, site: string, start: string): Promise<number> {
  await openPresentation(page, site, start)
  const last = Number(/ (?:of|av) (\d+)/.exec(await page.title())?.[1])
  for (let slide = 1; slide <= last; slide++) {
    await expect.poll(() => readSlideNumber(page)).toBe(slide)
    expect(await faults(page), `${start}, slide ${slide}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
  return last
}

describe('readability on a projector', () => {
  test.each([
    ['en', 1280, 720],
    ['nb', 1280, 720],
    ['en', 1920, 1080],
    ['nb', 1920, 1080],
    // Projectors with a ratio of 4:3.
    ['en', 1024, 768],
  ] as const)(
    'every slide of York 2025 in %s is read at %i x %i: nothing cut off, nothing small',
    async (lang, width, height) => {
      const page = await newPage({ width, height })
      expect(await expectEverySlideReadable(page, york(), `/${lang}/2025/present/1`)).toBe(25)
    },
  )

  test('every answer to a question is readable', async () => {
    const page = await newPage({ width: 1280, height: 720 })
    await openPresentation(page, york(), '/en/2025/present/7')
    const answers = buildSearchIndex(await buildSlideContext(YORK, 2025, 'en'))
    for (const { slide } of answers) {
      await page.evaluate((id) => {
        location.hash = `/en/2025/present/7/asked/${id}`
      }, slide.id)
      await expect.poll(() => page.title()).toContain('Asked from the floor')
      await expect.poll(() => page.url()).toContain(slide.id)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
      expect(await faults(page), slide.id).toEqual([])
    }
  })

  test('every slide of Bergen, which has few figures, is readable', async () => {
    const page = await newPage({ width: 1280, height: 720 })
    expect(await expectEverySlideReadable(page, bergen(), '/nb/2025/present/1')).toBe(12)
  })
})

describe('accessibility of the slides', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing on the slides in the %s',
    async (scheme) => {
      const page = await newPage({ width: 1280, height: 720, colorScheme: scheme })
      const extent = scheme === 'light' ? 'every rule' : 'appearance'
      for (const path of ['1', '2', '3', '4', '7', '10', '20', '21', '24', '25', '7/speaker']) {
        await openPresentation(page, york(), `/en/2025/present/${path}`)
        await expectAccessible(page, extent)
      }
      await openPresentation(page, york(), '/en/2025/present/7')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page, extent)
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.keyboard.type('rough')
      await page.getByRole('option').first().waitFor()
      await expectAccessible(page, extent)
    },
  )

  test('axe finds no violation on a phone, in the editor and on the handout', async () => {
    const page = await newPage({ width: 360, height: 740 })
    for (const path of ['3', '7', '23', 'edit', 'handout']) {
      await openPresentation(page, york(), `/en/2025/present/${path}`)
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
      // The slides were checked above, the other two pages only here.
      await expectAccessible(page, /^\d/.test(path) ? 'appearance' : 'every rule')
    }
  })

  test('each slide focuses its headline, preceded by its number', async () => {
    const page = await newPage({ width: 1280, height: 720 })
    await openPresentation(page, york(), '/nb/2025/present/7')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Lysbilde 8 av 25: Unge utenfor arbeid/)
  })
})

describe('the handout', () => {
  test('prints every slide with its notes, two on a page', async () => {
    const page = await newPage()
    await openPresentation(page, york(), '/en/2025/present/handout')
    await page.locator('.handout[aria-busy="false"]').waitFor()
    await expect.poll(() => page.locator('.handout-slide').count()).toBe(25)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length
    expect(sheets).toBe(13)
    await page.emulateMedia({ media: 'print' })
    const notes = page.locator('.handout-slide', { hasText: 'Suspensions from school' })
    await expect.poll(() => notes.last().innerText()).toContain('What the figure means')
    await expect.poll(() => page.locator('.handout-notes').first().isVisible()).toBe(true)
  })
})
