import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { findBrokenWords } from './findBrokenWords.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** User settings: doubled font size, or no web fonts. */
const READER_STYLES = {
  'by default': '',
  'with doubled font size': 'html { font-size: 200% !important }',
  'in other fonts': ":root { --sans: 'DejaVu Sans', sans-serif; --serif: 'DejaVu Serif', serif }",
} as const

/** The overview in an iframe, whose width is cheap to change. */
async function openInFrame(page: Page, path: string) {
  // Plain text, so that the browser requests no icon.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto(`${york()}licences.txt`)
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.style.height = '800px'
    frame.style.border = '0'
    frame.src = address
    document.body.replaceChildren(frame)
  }, `${york()}#${path}`)
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]!
  await settle(frame)
  return frame
}

/** Runs in the page: misplaced marks of the overview at every 10 px of width, for one style. */
function findMisplacedMarks(css: string): readonly string[] {
  const frame = document.querySelector('iframe')!
  const inside = frame.contentDocument!
  const sheet = new (inside.defaultView as typeof window & typeof globalThis).CSSStyleSheet()
  sheet.replaceSync(css)
  inside.adoptedStyleSheets = [sheet]
  const faults: string[] = []
  for (let width = 320; width <= 1400; width += 10) {
    frame.style.width = `${width}px`
    if (inside.documentElement.scrollWidth > width) faults.push(`${width}: wider than the window`)
    for (const right of inside.querySelectorAll('.glance-right')) {
      const bounds = right.getBoundingClientRect()
      const line = right.querySelector('.glance-line')!.getBoundingClientRect()
      const level = (line.top + line.bottom) / 2
      for (const mark of right.querySelectorAll('.glance-marks .mark')) {
        const { top, bottom, left, right: end } = mark.getBoundingClientRect()
        const middle = (top + bottom) / 2
        const place = /glance-(above|on|below|undirected|beside)/.exec(
          mark.parentElement!.className,
        )![1]!
        const holds =
          place === 'on'
            ? Math.abs(middle - level) < 1 && left >= line.left - 1 && end <= line.right + 1
            : place === 'above'
              ? bottom < level
              : place === 'below'
                ? top > level
                : true
        if (!holds || end - left < 8 || left < bounds.left - 1 || end > bounds.right + 1)
          faults.push(`${width}: ${place} at ${middle} by the line at ${level}, ${left} to ${end}`)
      }
    }
  }
  return faults
}

test.each([
  ['/en/2025', Object.entries(READER_STYLES)],
  ['/de/2025', Object.entries(READER_STYLES)],
  // The same marks with shorter labels.
  ['/en/2016', [['by default', READER_STYLES['by default']]]],
  ['/nb/2025', [['by default', READER_STYLES['by default']]]],
] as const)(
  'on the overview %s each mark is above, on or below the line as its verdict says, at every width',
  async (path, looks) => {
    const page = await newPage()
    await openInFrame(page, path)
    for (const [look, css] of looks)
      expect.soft(await page.evaluate(findMisplacedMarks, css), look).toEqual([])
  },
)

/** One page of every kind, with the longest words and URLs. */
const PAGE_KINDS = [
  '2025',
  '2016',
  '2025/right/housing',
  '2025/indicator/hate-crime',
  '2025/indicator/children-low-income',
  '2025/recommendations',
  '2025/recommendation/R2021-01',
  '2025/readiness',
  '2025/report',
  '2025/report/short',
  '2025/present/3',
  '2025/present/7',
  '2025/present/7/speaker',
  '2025/present/edit',
  '2025/present/handout',
  '2025/about',
  '2025/method',
  '2025/problems',
  '2025/start-city',
  '2026/update',
  '2026/update/housing/figures',
  '2026/update/housing/import',
  '2026/update/housing/metadata',
  '2026/update/housing/records',
  '2026/update/housing/preview',
  '2026/update/housing/hand-over',
  '2025/no-such-page',
]

/** Runs in the page: its overflow, and its broken words. */
function measureOverflow(): readonly string[] {
  const excess = document.documentElement.scrollWidth - innerWidth
  return excess > 0 ? [`wider by ${excess} px`] : []
}

/** As long as all others together: only in the language with the longest words. */
const LONGEST_PAGES = '2025/report'

test('on a phone no page in any language overflows, and no word breaks without a hyphen', async () => {
  const page = await newPage({ width: 320, height: 640 })
  for (const lang of ['de', 'en', 'nb'])
    for (const kind of PAGE_KINDS) {
      if (kind === LONGEST_PAGES && lang !== 'de') continue
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`${york()}#/${lang}/${kind}`)
      await settle(page)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
      })
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 })
        await settle(page)
        const found = [
          ...(await page.evaluate(measureOverflow)),
          ...(await page.evaluate(findBrokenWords)),
        ]
        expect.soft(found, `${lang}/${kind} at ${width} px`).toEqual([])
      }
    }
})
