import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, openPart, saved } from './desk.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

/**
 * A folder of real file handles (the browser's own, private to the site) that the page is given when
 * it asks for one, with the package of the site copied into it.
 */
async function folderWithPackage(page: Page): Promise<void> {
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

async function inFolder(page: Page, path: string): Promise<string | null> {
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

test('the hand-over writes into the folder: the new file and the list of files with it', async () => {
  const page = await newPage()
  await openForm(page, york())
  await folderWithPackage(page)
  await cell(page, 11, 'value').fill('7.61')
  await saved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  expect(await inFolder(page, 'housing/2026.csv')).toContain(
    'housing-affordability,2026,york,,,7.61,',
  )
  expect(await inFolder(page, 'datapackage.json')).toContain('"housing/2026.csv"')
})

test('a commentary that is emptied after it was handed over is deleted from the folder and from the list of files', async () => {
  const page = await newPage()
  await openForm(page, york())
  await folderWithPackage(page)
  const write = async () => {
    await openPart(page, 'Hand over')
    await page.getByRole('button', { name: 'Write into the folder' }).click()
    await page.getByRole('heading', { name: 'Written into the folder:' }).waitFor()
  }
  await openPart(page, 'Commentary and recommendations')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('Rents rise.')
  await write()
  expect(await inFolder(page, 'housing/2026.md')).toBe('## Challenges\n\nRents rise.\n')
  await openPart(page, 'Commentary and recommendations')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('')
  await write()
  await page.getByText('deleted, because the commentary was taken out').waitFor()
  expect(await inFolder(page, 'housing/2026.md')).toBeNull()
  expect(await inFolder(page, 'datapackage.json')).not.toContain('housing/2026.md')
})

test('a file that somebody changes between reading and writing is not written over, and the page says so', async () => {
  const page = await newPage()
  await openForm(page, york())
  await folderWithPackage(page)
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
  await saved(page)
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('Somebody changed these files while yours were being made').waitFor()
  expect(await inFolder(page, 'housing/2026.csv')).toBeNull()
})

test('a folder that is none of a package is said to be none, and stays empty', async () => {
  const page = await newPage()
  await openForm(page, york())
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  await cell(page, 11, 'value').fill('7.61')
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Write into the folder' }).click()
  await page.getByText('This folder does not hold the package').waitFor()
  expect(await inFolder(page, 'housing/2026.csv')).toBeNull()
})
