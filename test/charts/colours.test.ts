// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIGHT } from '../../src/charts/svg/paint.ts'

const css = readFileSync('src/styles/palette.css', 'utf8')

/** The chart colours of a scheme, by name. */
function readColours(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(
    /--(?:chart-([\w-]+)|(better|worse)): light-dark\((#\w{6}), (#\w{6})\)/g,
  )
  return new Map(
    [...pairs].map(([, chart, verdict, light, dark]) => [
      (chart ?? verdict)!,
      { light, dark }[scheme]!,
    ]),
  )
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

const LINES = ['city', 'place-1', 'place-2', 'place-3', 'group-1', 'group-2', 'group-3', 'group-4']

/** OKLab (Ottosson 2020): distances near 0.02 are just noticeable. */
function toOklab(hex: string): readonly number[] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(a: string, b: string): number {
  const [x, y] = [toOklab(a), toOklab(b)]
  return Math.hypot(...x.map((value, index) => value - y[index]!))
}

describe.each([
  ['light', readColours('light')],
  ['dark', readColours('dark')],
])('in the %s theme', (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? 'missing'

  test.each([...LINES, 'baseline', 'break', 'target'])('%s has contrast to the page', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3)
  })

  test.each(LINES)('%s has contrast to the band', (name) => {
    expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(3)
  })

  test.each(LINES)('%s is not the colour of a verdict', (name) => {
    for (const verdict of ['better', 'worse'] as const)
      expect(distance(colour(name), colour(verdict)), verdict).toBeGreaterThan(0.09)
  })

  test.each(['text', 'quiet'])('%s is readable', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
  })
})

test('downloads have the colours of the light theme', () => {
  expect(Object.fromEntries(readColours('light'))).toEqual(LIGHT)
})
