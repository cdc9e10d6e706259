import { expectPrint } from '../../print/expectPrint.ts'
import { readPaperContent } from '../../print/printedPage.ts'
import { PRINTS, REPORT_PAGES } from '../../print/prints.ts'
import { evaluate, settle } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

const ALL = [
  ...PRINTS,
  ['report', REPORT_PAGES.min, REPORT_PAGES.max],
  // 25 slides, two on a page.
  ['present/handout', 13, 13],
] as const

/** A4 at 96 dpi without 14 mm margins, so that width-dependent layout is the same on screen and paper. */
const PAPER = { width: 688, height: 1017 } as const

/** Each with the defaults of the engine's own print dialogue. */
export const PRINT: readonly Scenario[] = ALL.map(([path, min, max]) => ({
  name: `print: ${path === '' ? 'overview' : path}`,
  run: async ({ driver, site }) => {
    const page = await driver.open(`${site}#/en/2025/${path}`)
    await page.resize(PAPER.width, PAPER.height)
    await settle(page)
    const content = await evaluate(page, readPaperContent)
    await expectPrint(path, await page.print(), content, { min, max })
  },
}))
