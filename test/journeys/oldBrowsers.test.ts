import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { buildAgingScript } from '../supported/newerFeatures.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

const TOO_OLD_SENTENCES = [
  'This browser is too old for this page.',
  'Denne nettleseren er for gammel for siden.',
  'Dieser Browser ist zu alt für diese Seite.',
]

const NO_SCRIPT_SENTENCES = [
  'This page needs JavaScript',
  'Siden trenger JavaScript',
  'Diese Seite braucht JavaScript',
]

async function visible(page: Page, sentences: readonly string[]): Promise<readonly boolean[]> {
  return Promise.all(sentences.map((sentence) => page.getByText(sentence).isVisible()))
}

test('without JavaScript the page says so in three languages and links to every file', async () => {
  const page = await newPage({ javaScriptEnabled: false, expected: [/preloaded using link/] })
  await page.goto(york())
  // Text locators ignore noscript.
  const paragraphs = page.locator('noscript p')
  for (const [index, sentence] of NO_SCRIPT_SENTENCES.entries()) {
    expect(await paragraphs.nth(index).isVisible()).toBe(true)
    expect(await paragraphs.nth(index).innerText()).toContain(sentence)
  }
  expect(await visible(page, TOO_OLD_SENTENCES)).toEqual([false, false, false])
  expect(await page.locator('.start-fault').evaluate((one) => getComputedStyle(one).display)).toBe(
    'none',
  )
  await page.getByRole('link', { name: 'all figures, sources and texts as files' }).click()
  await page.waitForURL('**/files.html')
  const hrefs = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  expect(hrefs).toContain(`${york()}indicators/housing/2025.csv`)
  expect(hrefs).toContain(`${york()}indicators/rights.csv`)
  const answers = await Promise.all(hrefs.map((href) => fetch(href, { method: 'HEAD' })))
  expect(answers.filter(({ ok }) => !ok).map(({ url }) => url)).toEqual([])
})

test('the page without JavaScript and the file list are accessible', async () => {
  const page = await newPage()
  await page.goto(`${york()}files.html`)
  await page.getByRole('heading', { level: 1, name: 'Human rights in York' }).waitFor()
  await expectAccessible(page)
  // axe needs JavaScript: it checks the same text with JavaScript.
  const text = await (await fetch(york())).text()
  const [, shown = ''] = /<noscript>(.*?)<\/noscript>/s.exec(text) ?? []
  await page.evaluate((html) => {
    document.body.innerHTML = html
  }, shown)
  await page.getByText(NO_SCRIPT_SENTENCES[0]!).waitFor()
  await expectAccessible(page)
})

/** Removes one feature that the app requires, as in a browser without it. Runs in the page. */
function leaveOut(): void {
  const without = new URLSearchParams(location.search).get('without')
  const supports: (...asked: string[]) => boolean = CSS.supports.bind(CSS)
  const lacksFeature: Readonly<Record<string, () => void>> = {
    modules: () => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'),
    lookbehind: () => {
      window.RegExp = new Proxy(RegExp, {
        apply(target, _self, [source, flags]) {
          if (String(source).includes('(?<!')) throw new SyntaxError('invalid group specifier name')
          return target(source as string, flags as string)
        },
      })
    },
    has: () => {
      CSS.supports = (...asked: string[]) => !asked[0]?.includes(':has') && supports(...asked)
    },
    container: () => {
      CSS.supports = (...asked: string[]) => asked[1] !== '1cqi' && supports(...asked)
    },
    CSS: () => Reflect.deleteProperty(window, 'CSS'),
    segmenter: () => Reflect.deleteProperty(Intl, 'Segmenter'),
    toSorted: () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  }
  if (without) lacksFeature[without]?.()
}

test('a browser without one required feature is reported as too old, not as a failure', async () => {
  // Errors of the app itself are expected in such a browser.
  const page = await newPage({ expected: [/./] })
  await page.addInitScript(leaveOut)
  for (const thing of [
    'modules',
    'lookbehind',
    'has',
    'container',
    'CSS',
    'segmenter',
    'toSorted',
  ]) {
    await page.goto(`${york()}?without=${thing}#/en/2025/indicator/rough-sleeping`)
    await page.getByText(TOO_OLD_SENTENCES[0]!).waitFor()
    expect(await visible(page, TOO_OLD_SENTENCES), thing).toEqual([true, true, true])
    expect(await page.getByText('The fault is in the program').count(), thing).toBe(0)
    expect(await page.locator('#root, .start-fault:visible').count(), thing).toBe(0)
  }
  await expectAccessible(page)
})

test('Safari 15, emulated by deleting newer features, is reported as too old', async () => {
  const page = await newPage({ expected: [/./] })
  await page.addInitScript(buildAgingScript({ name: 'safari', version: '15.6' }))
  await page.goto(york())
  await page.getByText(TOO_OLD_SENTENCES[0]!).waitFor()
  expect(await page.getByText('The fault is in the program').count()).toBe(0)
})
