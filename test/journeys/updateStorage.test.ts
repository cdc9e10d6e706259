import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, waitUntilSaved } from './draftForm.ts'
import { journeySite, unchangedSite } from './site.ts'

const newPage = journeyBrowser()

/** Uses up the site's storage quota; returns a function that frees it. */
async function fillDisk(page: Page, site: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(site)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await session.detach()
  }
}

describe('nothing that was typed is lost', () => {
  const york = unchangedSite('york')

  test('in a reload during an edit: the partial input is restored, with its save time', async () => {
    const page = await newPage()
    await openForm(page, york())
    await page.getByText('Nothing typed yet.').waitFor()
    await cell(page, 1, 'value').pressSequentially('81')
    await waitUntilSaved(page)
    await page.reload()
    await cell(page, 1, 'value').waitFor()
    expect(await cell(page, 1, 'value').inputValue()).toBe('81')
    await page.getByText('1 of 13 figures filled').waitFor()
  })

  test('on a phone that ends a hidden page: the focused cell is restored, although the database never answered', async () => {
    const page = await newPage()
    await openForm(page, york())
    await cell(page, 1, 'value').pressSequentially('81')
    await waitUntilSaved(page)
    await page.getByText('Saved in this browser only. It may be deleted').waitFor()
    await page.evaluate(() => {
      // As when the system stops a hidden page: pending writes never finish.
      IDBObjectStore.prototype.get = () => new EventTarget() as IDBRequest
      IDBObjectStore.prototype.put = () => new EventTarget() as IDBRequest<IDBValidKey>
    })
    await cell(page, 1, 'value').press('End')
    await cell(page, 1, 'value').pressSequentially('2')
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    const later = await page.context().newPage()
    await page.close()
    await openForm(later, york())
    expect(await cell(later, 1, 'value').inputValue()).toBe('812')
    await waitUntilSaved(later)
    expect(await later.evaluate(() => Object.keys(localStorage).join())).not.toContain('draft-copy')
  })

  test('on a full disk: the page says so, keeps the draft in memory, offers a file, and saves it once there is space', async () => {
    const page = await newPage()
    await openForm(page, york())
    const freeSpace = await fillDisk(page, york())
    await cell(page, 2, 'value').fill('30700')
    const alert = page.getByRole('alert').filter({ hasText: 'this browser has no room left' })
    await alert.waitFor()
    await cell(page, 3, 'value').fill('325000')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Save to a file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('housing-2026-draft.json')
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('"325000"')
    // The user visits another page and returns.
    await page.getByRole('contentinfo').getByRole('link', { name: 'How we judge' }).click()
    await page.getByRole('heading', { level: 1, name: 'How we judge' }).waitFor()
    await page.goBack()
    await cell(page, 3, 'value').waitFor()
    expect(await cell(page, 3, 'value').inputValue()).toBe('325000')
    await alert.waitFor()
    await freeSpace()
    await alert.getByRole('button', { name: 'Try to save again' }).click()
    await waitUntilSaved(page)
    await page.reload()
    await cell(page, 3, 'value').waitFor()
    expect(await cell(page, 3, 'value').inputValue()).toBe('325000')
  })

  test('with all cookies blocked, where storage, locks and channels throw: it warns before any input', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('access is denied', 'SecurityError')
      }
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: refuse })
      navigator.locks.request = () => Promise.reject(new DOMException('denied', 'SecurityError'))
      window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel
    })
    await openForm(page, york())
    await page.getByText('This browser keeps nothing for this page').first().waitFor()
    await cell(page, 1, 'value').fill('810')
    const alert = page.getByRole('alert').filter({ hasText: 'is in this window only' })
    await alert.waitFor()
    expect(await cell(page, 1, 'value').inputValue()).toBe('810')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Save to a file' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('"810"')
  })

  test('with storage and locks that never answer: the page opens anyway', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
      navigator.locks.request = () => new Promise(() => undefined)
    })
    await openForm(page, york())
    await page.getByText('This browser keeps nothing for this page').first().waitFor()
    await cell(page, 1, 'value').fill('810')
    await page.getByRole('alert').filter({ hasText: 'is in this window only' }).waitFor()
    expect(await cell(page, 1, 'value').inputValue()).toBe('810')
  })

  test('next to an unreadable draft, which is never overwritten and can be saved to a file', async () => {
    const page = await newPage()
    await openForm(page, york())
    await cell(page, 1, 'value').fill('81')
    await waitUntilSaved(page)
    // Another app version or a disk error left a field with a wrong type.
    const damageDraft = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          indexedDB.open('working-groups-desk').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result
            const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts')
            drafts.get('york housing-2026').onsuccess = (event) => {
              const entry = (event.target as IDBRequest<{ draft: { lines: unknown } }>).result
              entry.draft.lines = { first: entry.draft.lines }
              drafts.put(entry, 'york housing-2026')
              drafts.transaction.oncomplete = () => {
                database.close()
                resolve(JSON.stringify(entry))
              }
            }
          }
        }),
    )
    await page.reload()
    await page.getByText('An earlier draft of this right in this browser cannot be read.').waitFor()
    await cell(page, 1, 'value').fill('900')
    await waitUntilSaved(page)
    await page.goto(`${york()}#/en/2026/update`)
    await page.getByText('One draft in this browser cannot be read').waitFor()
    await page.getByText('1 of 13 figures filled').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save to a file: Draft that cannot be read/ }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(JSON.parse(text).draft).toEqual(JSON.parse(damageDraft).draft)
  })

  test('with the same draft in two windows: the second is read-only, says so, and can take it over with the last keystroke', async () => {
    const first = await newPage()
    await openForm(first, york())
    await cell(first, 1, 'value').fill('81')
    await waitUntilSaved(first)
    const second = await first.context().newPage()
    await openForm(second, york())
    await second.getByText('This draft is open in another window.').waitFor()
    expect(await cell(second, 1, 'value').inputValue()).toBe('81')
    expect(await cell(second, 1, 'value').getAttribute('readonly')).not.toBeNull()
    await cell(first, 1, 'value').fill('812')
    await second.getByRole('button', { name: 'Go on here instead' }).click()
    await first.getByText('Another window has taken this draft over.').waitFor()
    await second.waitForFunction(() => {
      const one = document.querySelector<HTMLInputElement>('[data-line="1"][data-column="value"]')
      return one?.value === '812' && !one.readOnly
    })
    await cell(second, 2, 'value').fill('30700')
    await waitUntilSaved(second)
    expect(await cell(first, 2, 'value').getAttribute('readonly')).not.toBeNull()
  })
})

/** A draft with very many lines, one of which, far down, has an error. */
function createLongDraft(lines: number, wrong: number): string {
  const made = Array.from({ length: lines }, (_, index) => ({
    id: String(index + 1),
    cells: {
      indicator: 'homelessness-duty',
      period: `${1000 + index}/${String(1001 + index).slice(2)}`,
      area: 'york',
      ...(index + 1 === wrong && { value: 'many' }),
    },
    acknowledged: {},
  }))
  const draft = {
    id: 'long',
    city: 'york',
    right: 'housing',
    edition: 2026,
    title: 'Long',
    created: '2026-03-01T10:00:00.000Z',
    saved: '2026-03-01T10:00:00.000Z',
    basis: {},
    lines: made,
    commentary: {},
    followUps: [],
    recommendations: [],
  }
  return JSON.stringify({ format: 'working-group-draft', version: 1, draft })
}

describe('a draft of 5,000 lines', () => {
  const york = unchangedSite('york')

  async function openLong(page: Page): Promise<void> {
    await page.goto(`${york()}#/en/2026/update`)
    await page.getByRole('button', { name: 'Open a draft from a file' }).setInputFiles({
      name: 'long.json',
      mimeType: 'application/json',
      buffer: Buffer.from(createLongDraft(5000, 4900)),
    })
    await page.getByRole('link', { name: 'Long', exact: true }).click()
    await cell(page, 1, 'value').waitFor()
  }

  test('renders visible rows only, announces their number, and links to the wrong cell', async () => {
    const page = await newPage()
    await openLong(page)
    const rows = page.locator('.desk-grid tr.line')
    await expect.poll(() => rows.count()).toBeLessThan(200)
    const table = page.getByRole('table', { name: /Households owed/ })
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('5001')
    // Rows that are not rendered can still be found.
    await expect.poll(() => table.locator('.far-rows').last().innerText()).toContain('5999')
    await page
      .getByRole('listitem')
      .filter({ hasText: '“many”' })
      .getByRole('button', { name: /^Go to the cell/ })
      .click()
    const wrong = cell(page, 4900, 'value')
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.dataset['line'] === '4900',
    )
    await expect.poll(() => wrong.inputValue()).toBe('many')
    const row = page.locator('tr.line', { has: wrong })
    await expect.poll(() => row.getAttribute('aria-rowindex')).toBe('4901')
    // Arrow keys move beyond the rendered rows.
    for (let line = 4901; line <= 4905; line++) await page.keyboard.press('ArrowDown')
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.dataset['line'] === '4905',
    )
    await expect.poll(() => rows.count()).toBeLessThan(400)
  })

  test('keeps the last keystroke in a reload, even if saving is slow', async () => {
    const page = await newPage()
    await openLong(page)
    await cell(page, 1, 'value').focus()
    for (const [index, key] of ['8', '1', '2'].entries()) {
      await cell(page, 1, 'value').press('End')
      await page.keyboard.press(key)
      await page.reload()
      await cell(page, 1, 'value').waitFor()
      expect(await cell(page, 1, 'value').inputValue()).toBe('812'.slice(0, index + 1))
    }
  })
})

describe('several drafts', () => {
  const york = unchangedSite('york')

  test('are listed, renamed, saved to a file, deleted, restored, opened from the file', async () => {
    const page = await newPage()
    await openForm(page, york())
    await cell(page, 1, 'value').fill('810')
    await waitUntilSaved(page)
    await page.goto(`${york()}#/en/2026/update`)
    await page.getByText('1 of 13 figures filled').waitFor()
    await page.getByRole('button', { name: /^Rename: Draft of/ }).click()
    await page.getByLabel('Name of the draft').fill('Anna’s')
    await page.getByRole('button', { name: 'Keep the name' }).click()
    await page.getByRole('link', { name: 'Anna’s' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file: Anna’s' }).click(),
    ])
    const file = await download.path()
    await page.getByRole('button', { name: 'Delete: Anna’s' }).click()
    await page.getByText('“Anna’s” is deleted.').waitFor()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await page.getByRole('link', { name: 'Anna’s' }).waitFor()

    await page.getByRole('button', { name: 'Begin another draft: Housing' }).click()
    await page.getByText('0 of 13 figures filled').waitFor()
    await cell(page, 1, 'value').fill('799')
    await waitUntilSaved(page)
    await page.goto(`${york()}#/en/2026/update`)
    await page.getByRole('button', { name: 'Open a draft from a file' }).setInputFiles({
      name: 'draft.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    })
    await page.getByText('The draft is here: Anna’s.').waitFor()
    await expect.poll(() => page.getByText('1 of 13 figures filled').count()).toBe(3)
  })
})

describe('a draft based on older data', () => {
  const york = journeySite('york')

  test('lists the files changed upstream, and suggests the published figure', async () => {
    const page = await newPage()
    await openForm(page, york())
    await cell(page, 1, 'value').fill('810')
    await waitUntilSaved(page)
    // A colleague publishes two figures meanwhile.
    await page.context().route('**/indicators/housing/2026.csv', (route) =>
      route.fulfill({
        contentType: 'text/csv',
        body: 'indicator,period,area,value,status,note\nhomelessness-duty,2025/26,york,815,,\n',
      }),
    )
    await page.reload()
    await settle(page)
    await page.getByText('This draft was begun on older data.').waitFor()
    const notice = page.locator('.notice', { hasText: 'begun on older data' })
    await expect.poll(() => notice.innerText()).toContain('housing/2026.csv is new')
    await notice.getByText('published now 815, in this draft 810').waitFor()
    await notice.getByRole('button', { name: /^Take the published figure/ }).click()
    expect(await cell(page, 1, 'value').inputValue()).toBe('815')
  })
})
