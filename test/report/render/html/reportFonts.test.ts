// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTextNode } from '../../../../src/charts/svg/textNode.ts'
import { REPORT_FONTS } from '../../../../src/report/render/html/reportFonts.ts'

const styleSheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(join('src', path), 'utf8') }))

/** The weights of Source Sans 3 that the page imports, and those in the archive copy. */
const CUTS = ['400', '600']

test('style sheets and pictures use only font weights that exist', () => {
  const others = styleSheets.flatMap(({ path, css }) =>
    [...css.matchAll(/font-weight:\s*([^;}]+)/g)]
      .map(([, weight]) => weight!.trim())
      .filter((weight) => ![...CUTS, 'inherit'].includes(weight))
      .map((weight) => `${path}: ${weight}`),
  )
  expect(others).toEqual([])
  const bold = createTextNode('x', { x: 0, y: 0, size: 10, bold: true }).attributes['font-weight']
  expect(CUTS).toContain(String(bold))
})

test('no font is variable: Firefox prints variable fonts as outlines', () => {
  const imported = readFileSync('src/app/styles/main.css', 'utf8')
  for (const text of [imported, ...REPORT_FONTS.map(({ file }) => file)])
    expect(text).not.toMatch(/fontsource-variable|wght/)
  for (const cut of [...CUTS, 'latin-400-italic'])
    expect(imported).toContain(`@fontsource/source-sans-3/${cut}.css`)
})
