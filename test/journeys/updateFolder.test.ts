import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, openPart, waitUntilSaved } from './draftForm.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

/**
 * A folder of real file handles (the origin private file system) that the page gets when
 * it asks for one, with the package of the site copied into it.
 */
async function createFolderWithPackage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const read = async (path: string) => (await fetch(`indicators/${path}`)).text()
    const put = async (path: string, text: string) => {
      const parts = path.split('/')
      const name = parts.pop()!
      let folder = root
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true })
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
    const manifest = await read('datapackage.json')
    await put('datapackage.json', manifest)
    const { resources } = JSON.parse(manifest) as { resources: { path: string }[] }
    await Promise.all(resources.map(async ({ path }) => put(path, await read(path))))
    Object.assign(window, { showDirectoryPicker: async () => root })
  })
}

async function readFromFolder(page: Page, path: string): Promise<string | null> {
  return page.evaluate(async (wanted) => {
    const parts = wanted.split('/')
    const name = parts.pop()!
    let folder = await navigator.storage.getDirectory()
    try {
      for (const part of parts) folder = await folder.getDirectoryHandle(part)
      return await (await (await folder.getFileHandle(name)).getFile()).text()
    } catch {
      return null
    }
  }, path)
}

async function writeToFolder(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const root = await navigator.storage.getDirectory()
      const writable = await (await root.getFileHandle(name!)).createWritable()
      await writable.write(content!)
      await writable.close()
    },
    [path, text],
  )
}

test('the hand-over writes the new file and the manifest into the folder', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  await cell(page, 11, 'value').fill('7.61')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  expect(await readFromFolder(page, 'housing/2026.csv')).toContain(
    'housing-affordability,2026,york,,,7.61,',
  )
  expect(await readFromFolder(page, 'datapackage.json')).toContain('"housing/2026.csv"')
})

test('a commentary emptied after its hand-over is deleted from the folder and the manifest', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  const write = async () => {
    await openPart(page, 'Hand over')
    await page.getByRole('button', { name: 'Write into the folder' }).click()
    await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  }
  await openPart(page, 'Commentary and recommendations')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('Rents rise.')
  await write()
  expect(await readFromFolder(page, 'housing/2026.md')).toBe('## Challenges\n\nRents rise.\n')
  await openPart(page, 'Commentary and recommendations')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('')
  await write()
  await page.getByText('deleted, because the commentary was taken out').waitFor()
  expect(await readFromFolder(page, 'housing/2026.md')).toBeNull()
  expect(await readFromFolder(page, 'datapackage.json')).not.toContain('housing/2026.md')
})

test('a file changed between reading and writing is not overwritten, and the page says so', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  await page.evaluate(() => {
    const original = Object.getOwnPropertyDescriptor(FileSystemFileHandle.prototype, 'getFile')!
    let reads = 0
    FileSystemFileHandle.prototype.getFile = async function () {
      const file = await (original.value as () => Promise<File>).call(this)
      if (this.name !== 'datapackage.json' || reads++ === 0) return file
      return new File([`${await file.text()}\n`], this.name)
    }
  })
  await cell(page, 11, 'value').fill('7.61')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('Somebody changed these files while yours were being made').waitFor()
  expect(await readFromFolder(page, 'housing/2026.csv')).toBeNull()
})

test('a folder without a package is rejected and stays empty', async () => {
  const page = await newPage()
  await openForm(page, york())
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  await cell(page, 11, 'value').fill('7.61')
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('This folder does not hold the package').waitFor()
  expect(await readFromFolder(page, 'housing/2026.csv')).toBeNull()
})

test('an unreadable published sheet stays unchanged and is named; the figures are written', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  const sheet = (await readFromFolder(page, 'follow-up.csv'))!
  await writeToFolder(page, 'follow-up.csv', `Follow-up, as of May\n${sheet}`)
  await cell(page, 11, 'value').fill('7.61')
  await openPart(page, 'Commentary and recommendations')
  await page
    .getByRole('button', { name: /^Write what became of it: / })
    .first()
    .click()
  const form = page.getByRole('group', { name: /^What became of / })
  await form.getByLabel('Date', { exact: true }).fill('2026-05')
  await form.getByLabel('State').selectOption('Under way')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  await page.getByText(/^follow-up\.csv, line 1: the names of the columns/).waitFor()
  expect(await readFromFolder(page, 'follow-up.csv')).toBe(`Follow-up, as of May\n${sheet}`)
  expect(await readFromFolder(page, 'housing/2026.csv')).toContain(',2026,york,,,7.61,')
  // After repair, the follow-up that stayed in the draft is appended.
  await writeToFolder(page, 'follow-up.csv', sheet)
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('follow-up.csv: merged into the published one').waitFor()
  expect((await readFromFolder(page, 'follow-up.csv'))!.startsWith(sheet)).toBe(true)
})

test('a folder without write permission is written after permission, and no empty file remains', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  await cell(page, 11, 'value').fill('7.61')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  const write = page.getByRole('button', { name: 'Write into the folder' })
  await page.evaluate(() => {
    const { prototype } = FileSystemFileHandle
    const original = Object.getOwnPropertyDescriptor(prototype, 'createWritable')!
    const allow = () => Object.defineProperty(prototype, 'createWritable', original)
    Object.assign(window, { allow })
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await write.click()
  await page.getByText(/Nothing was written\. housing\/2026\.csv could not be written/).waitFor()
  expect(await readFromFolder(page, 'housing/2026.csv')).toBeNull()
  await page.evaluate(() => (window as unknown as { allow: () => void }).allow())
  await write.click()
  await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  expect(await readFromFolder(page, 'housing/2026.csv')).toContain(',2026,york,,,7.61,')
})

test('on a full disk the page lists what was written, and existing files stay', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  const manifest = await readFromFolder(page, 'datapackage.json')
  await cell(page, 11, 'value').fill('7.61')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.evaluate(() => {
    type Create = () => Promise<FileSystemWritableFileStream>
    const { prototype } = FileSystemFileHandle
    const original = Object.getOwnPropertyDescriptor(prototype, 'createWritable')!
    prototype.createWritable = async function () {
      const writable = await (original.value as Create).call(this)
      const isFull = this.name === 'datapackage.json'
      if (isFull) writable.write = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
      return writable
    }
  })
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page
    .getByText(
      /Written: housing\/2026\.csv\. datapackage\.json could not be written and is as it was/,
    )
    .waitFor()
  expect(await readFromFolder(page, 'datapackage.json')).toBe(manifest)
  expect(await readFromFolder(page, 'housing/2026.csv')).toContain(',2026,york,,,7.61,')
})

test('each blocking problem links to its field; an empty form blocks nothing', async () => {
  const page = await newPage()
  await openForm(page, york())
  await createFolderWithPackage(page)
  await cell(page, 11, 'value').fill('7.61')
  await openPart(page, 'Commentary and recommendations')
  const begin = page.getByRole('button', { name: /^Write what became of it: / })
  await begin.nth(0).click()
  await begin.nth(0).click()
  const form = page.getByRole('group', { name: /^What became of / }).nth(1)
  await form.getByLabel('State').selectOption('Under way')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.getByText(/^One cell of the commentary and recommendations/).waitFor()
  await page.getByRole('button', { name: /^What became of .*, Date$/ }).click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'date')
  await page.keyboard.type('2026-05')
  await waitUntilSaved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('follow-up.csv: merged into the published one').waitFor()
  expect(await readFromFolder(page, 'follow-up.csv')).toContain(',2026-05,under way,editors,')
})
