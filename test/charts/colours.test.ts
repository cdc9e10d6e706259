// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIGHT } from '../../src/charts/svg/paint.ts'

const css = readFileSync('src/styles/palette.css', 'utf8')

/** The chart colours of a scheme, by name. */
function readColours(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--chart-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map([...pairs].map(([, name, light, dark]) => [name!, { light, dark }[scheme]!]))
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

const LINES = [
  'city',
  'comparator-1',
  'comparator-2',
  'comparator-3',
  'comparator-4',
  'comparator-5',
]

describe.each([
  ['light', readColours('light')],
  ['dark', readColours('dark')],
])('in the %s theme', (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? 'missing'

  test.each([...LINES, 'baseline', 'break', 'target'])('%s stands out from the paper', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3)
  })

  test.each(LINES)('%s stands out from the band too', (name) => {
    expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(3)
  })

  test.each(['text', 'quiet'])('%s can be read', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
  })
})

test('downloads have the colours of the light theme', () => {
  expect(Object.fromEntries(readColours('light'))).toEqual(LIGHT)
})
