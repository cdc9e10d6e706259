import assert from 'node:assert/strict'
import { ALL_MESSAGE_IDS } from '../messages.ts'
import { evaluate, settle } from '../inPage.ts'
import type { BrowserPage } from '../driver.ts'
import type { Scenario } from '../scenario.ts'

const LANGUAGES = ['en', 'de', 'nb'] as const

/** 320 px is the reflow width of WCAG. */
const WIDTHS = [1280, 320] as const

/** One route of each kind of page, without the language; test/browsers.test.ts checks completeness. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  overview: '2025',
  'overview of a draft': '2026',
  right: '2025/right/housing',
  indicator: '2025/indicator/rough-sleeping',
  'indicator with groups': '2025/indicator/persistent-absence/york/free-school-meals.eligible',
  recommendations: '2025/recommendations',
  'recommendations, filtered': '2025/recommendations/right.housing',
  recommendation: '2025/recommendation/R2022-03',
  report: '2025/report',
  'report chapter': '2025/report/equality',
  'short version': '2025/report/short',
  readiness: '2026/readiness',
  problems: '2025/problems',
  method: '2025/method',
  about: '2025/about',
  'first slide': '2025/present/1',
  'slide with words': '2025/present/3',
  'slide with a chart': '2025/present/7',
  'answer to a question': '2025/present/7/asked/finding-rough-sleeping',
  'speaker’s window': '2025/present/7/speaker',
  'preparation of slides': '2025/present/edit',
  'hand-out': '2025/present/handout',
  desk: '2026/update',
  'desk: figures': '2026/update/housing/figures',
  'desk: import': '2026/update/housing/import',
  'desk: metadata': '2026/update/housing/metadata',
  'desk: records': '2026/update/housing/records',
  'desk: preview': '2026/update/housing/preview',
  'desk: hand-over': '2026/update/housing/hand-over',
  'desk: metadata of all rights': '2026/update/metadata',
  'start of a city': '2025/start-city',
  'address that leads nowhere': '2025/no-such-page',
}

interface Finding {
  readonly lang: string
  readonly heading: string
  readonly rawIds: readonly string[]
  /** Elements beyond the right edge, if the page overflows. */
  readonly tooWide: readonly string[]
}

/** Runs in the page. */
function inspectPage(ids: readonly string[]): Finding {
  const { documentElement: root, body } = document
  const known = new Set(ids)
  const isTooWide = root.scrollWidth > root.clientWidth
  const edge = root.clientWidth + 1
  const beyond = [...body.querySelectorAll('*')].filter(
    (one) =>
      one.getBoundingClientRect().right > edge &&
      ![...one.children].some((child) => child.getBoundingClientRect().right > edge),
  )
  return {
    lang: root.lang,
    heading: document.querySelector<HTMLElement>('#root h1')?.innerText.trim() ?? '',
    rawIds: body.innerText.split(/[\s,;()“”"]+/).filter((word) => known.has(word)),
    tooWide: isTooWide
      ? [
          `${root.scrollWidth} px in ${root.clientWidth}`,
          ...beyond
            .slice(0, 5)
            .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 60)}`),
        ]
      : [],
  }
}

async function checkPage(page: BrowserPage, lang: string, where: string): Promise<string[]> {
  const { heading, ...found } = await evaluate(page, inspectPage, ALL_MESSAGE_IDS)
  assert.notEqual(heading, '', `${where}: a heading`)
  return [
    ...(found.lang === lang ? [] : [`${where}: in the language ${found.lang}`]),
    ...found.rawIds.map((id) => `${where}: shows the id ${id}`),
    ...(found.tooWide.length > 0
      ? [`${where}: scrolls sideways: ${found.tooWide.join('; ')}`]
      : []),
  ]
}

/** Each page loads once in each language and is checked at both widths. */
export const PAGES: readonly Scenario[] = Object.entries(PAGE_KINDS).map(([kind, path]) => ({
  name: `page: ${kind}`,
  run: async ({ driver, site }) => {
    const found: string[] = []
    for (const lang of LANGUAGES) {
      const page = await driver.open(`${site}#/${lang}/${path}`)
      for (const width of WIDTHS) {
        await page.resize(width, 800)
        await settle(page)
        found.push(...(await checkPage(page, lang, `${lang} at ${width}`)))
      }
      found.push(...(await page.errors()).map((error) => `${lang}: ${error}`))
      await page.close()
    }
    assert.deepEqual(found, [])
  },
}))
