import { join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { getBuildTargets } from '../src/build/supportedBrowsers.ts'
import { styleRules } from './styleSheets.ts'
import { findUnsupportedStyles } from './supported/styleFeatures.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PALETTE = 'src/styles/palette.css'

const tokens = styleRules('src').flatMap(({ path, within, selectors, declarations }) =>
  declarations.map(([name, value]) => ({ path, within, selectors, name, value })),
)

test('the build compiles light-dark() for the oldest browsers', async () => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: getBuildTargets(ROOT),
      rolldownOptions: { input: join(ROOT, PALETTE) },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  const css = output
    .flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
    .join('')
  expect(css).toContain('--ink:')
  expect(css).toMatch(/#16202b[^;]+#edeae2/)
  expect([...findUnsupportedStyles(css).keys()]).toEqual([])
})

test('a colour stands in the palette and nowhere else', () => {
  const elsewhere = tokens
    .filter(({ path }) => path !== PALETTE)
    // The report as a file is a document of its own, black on white.
    .filter(({ path }) => path !== 'src/report/render/html/document.css')
    // White paper in print, and the black screen of a presentation.
    .filter(
      ({ value, within, selectors }) =>
        !(
          (value === '#fff' && within.includes('@media print')) ||
          (value === '#000' && selectors.includes('.talk-black'))
        ),
    )
    .filter(({ value }) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\((?!0 0 0)/i.test(value))
  expect(elsewhere.map(({ path, name, value }) => `${path}: ${name}: ${value}`)).toEqual([])
})

test('the palette has one value for light and one for dark of each colour', () => {
  const screen = tokens.filter(({ path, within }) => path === PALETTE && within.length === 0)
  const colours = screen.filter(({ name }) => name.startsWith('--'))
  expect(colours.filter(({ value }) => !/^light-dark\(#\w+, #\w+\)$/.test(value))).toEqual([])
  expect(new Set(colours.map(({ name }) => name)).size).toBe(colours.length)
  expect(colours.length).toBeGreaterThan(20)
})

test('the report as a file has the light colours', () => {
  const light = new Set(
    tokens.flatMap(({ path, value }) =>
      path === PALETTE ? (/^light-dark\((#\w+),/.exec(value)?.[1] ?? []) : [],
    ),
  )
  const used = tokens
    .filter(({ path }) => path === 'src/report/render/html/document.css')
    .flatMap(({ value }) => value.match(/#[0-9a-f]{3,8}\b/gi) ?? [])
  expect(used.filter((colour) => !light.has(colour))).toEqual([])
})
