import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Driver } from './driver.ts'
import { settle } from './inPage.ts'

/** The pages to compare between engines. */
const ON_SCREEN = [
  ['front-page', '#/en/2025'],
  ['slide', '#/en/2025/present/7'],
] as const

const PRINTED = '#/en/2025/right/housing'

/** Saves pictures of a page, a slide and a print's first page as PNG. */
export async function savePictures(driver: Driver, site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, path] of ON_SCREEN) {
    const page = await driver.open(site + path)
    await settle(page)
    await writeFile(join(folder, `${driver.engine}-${name}.png`), await page.screenshot())
    await page.close()
  }
  const page = await driver.open(site + PRINTED)
  await settle(page)
  const file = join(folder, `${driver.engine}-print`)
  await writeFile(`${file}.pdf`, await page.print())
  await page.close()
  await renderFirstPage(file)
}

/** Renders the first page of a PDF, if pdftoppm (poppler-utils) is installed. */
async function renderFirstPage(file: string): Promise<void> {
  const options = ['-png', '-singlefile', '-r', '96']
  await promisify(execFile)('pdftoppm', [...options, `${file}.pdf`, file]).catch(() =>
    console.log(`${file}.pdf has no picture: pdftoppm is not installed`),
  )
}
