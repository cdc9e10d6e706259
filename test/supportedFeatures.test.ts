import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'acorn'
import browserslist from 'browserslist'
import { describe, expect, test } from 'vitest'
import { buildTarget, oldestBrowsers } from '../src/cli/browsers.ts'
import { EVERY_MESSAGE } from './words/everyMessage.ts'
import { builtInsOf, unsupportedBuiltIns } from './supported/scriptFeatures.ts'
import { unsupportedStyles } from './supported/styleFeatures.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** The text of index.html for old browsers. */
function sentenceIn(lang: string): string {
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8')
  const block = page.slice(page.indexOf('id="old-browser"'))
  return new RegExp(`<p lang="${lang}">(.*?)</p>`, 's').exec(block)?.[1] ?? ''
}

describe('the list of browsers', () => {
  const oldest = Object.fromEntries(
    oldestBrowsers(ROOT).map(({ name, version }) => [name, version]),
  )

  test('is read from package.json like browserslist does', () => {
    const lowest: Record<string, number> = {}
    for (const entry of browserslist(undefined, { path: ROOT })) {
      const [name = '', version = ''] = entry.split(' ')
      lowest[name] = Math.min(lowest[name] ?? Infinity, Number.parseFloat(version))
    }
    expect(lowest).toEqual(
      Object.fromEntries(Object.entries(oldest).map(([name, version]) => [name, Number(version)])),
    )
    expect(buildTarget(ROOT)).toContain(`safari${oldest.safari}`)
    expect(buildTarget(ROOT)).toContain(`ios${oldest.ios_saf}`)
  })

  test.each<[string, string]>([
    ['README.md', readFileSync(join(ROOT, 'README.md'), 'utf8')],
    ['the page about the site in English', EVERY_MESSAGE.en['about.browsers.text']!],
    ['in Norwegian', EVERY_MESSAGE.nb['about.browsers.text']!],
    ['in German', EVERY_MESSAGE.de['about.browsers.text']!],
    ...['en', 'nb', 'de'].map((lang): [string, string] => [
      `the text for old browsers (${lang})`,
      sentenceIn(lang),
    ]),
  ])('is stated in %s', (_, text) => {
    const plain = text.replaceAll(/[|*`\s]+/g, ' ')
    for (const [name, version] of [
      ['Safari', oldest.safari],
      ['iOS', oldest.ios_saf],
      ['Firefox', oldest.firefox],
      ['Chrome (and|og|und) Edge', oldest.chrome],
      ['Edge', oldest.edge],
    ])
      expect(plain).toMatch(new RegExp(`${name}\\D{0,40}?\\b${version}\\b`))
  })
})

function newIn(code: string): readonly string[] {
  return [...unsupportedBuiltIns(builtInsOf(code, 'module')).keys()]
}

describe('the check of scripts', () => {
  test('finds built-in methods newer than Safari 16.4', () => {
    expect(newIn('if (URL.canParse(e)) f()')).toEqual(['URL.canParse'])
    expect(newIn('const a = Object.groupBy(b, c)')).toEqual(['Object.groupBy'])
    expect(newIn('Promise.withResolvers()')).toEqual(['Promise.withResolvers'])
    expect(newIn('document.startViewTransition(f)')).toEqual(['document.startViewTransition'])
    expect(newIn('window.navigation.back()')).toEqual(['navigation'])
    expect(newIn('new URLPattern(e)')).toEqual(['URLPattern'])
  })

  test('ignores features of Safari 16.4, declared names and feature detection', () => {
    expect(newIn('structuredClone(a); a.at(-1); Object.hasOwn(a, b)')).toEqual([])
    expect(newIn('const navigation = f(); navigation.back()')).toEqual([])
    expect(newIn('a.URLPattern; ({ URLPattern: 1 }); typeof navigation')).toEqual([])
  })

  test('accepts the syntax of Safari 16.4 and rejects newer syntax', () => {
    expect(newIn('class A { static { f(/(?<=a)b/d) } #c = a?.b ?? 0 }')).toEqual([])
    for (const newer of [
      '/[a--b]/v',
      '/(?i:a)/',
      'using a = b',
      'import a from "b" with { type: "json" }',
    ])
      expect(() => newIn(newer), newer).toThrow(SyntaxError)
  })
})

test('the browser check is written in ECMAScript 5', () => {
  const code = readFileSync(join(ROOT, 'public/browser-check.js'), 'utf8')
  expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow()
})

describe('the check of styles', () => {
  const newStyles = (css: string): readonly string[] => [...unsupportedStyles(css).keys()]

  test('finds properties, keywords, functions, selectors and at-rules newer than the oldest browsers', () => {
    expect(newStyles('a { field-sizing: content }')).toEqual([
      'field-sizing',
      'field-sizing: content',
    ])
    expect(newStyles('a { color: light-dark(#000, #fff) }')).toEqual(['light-dark()'])
    expect(newStyles('a { --ink: light-dark(#000, #fff) }')).toEqual(['light-dark()'])
    expect(newStyles('a { color: oklch(from red l c h) }')).toContain('oklch(from …)')
    expect(newStyles('a { width: 1rcap }')).toEqual(['1rcap'])
    expect(newStyles('a:popover-open { color: red }')).toEqual([':popover-open'])
    expect(newStyles('a { & b { color: red } }')).toEqual(['nested rule'])
    expect(newStyles('@starting-style { a { opacity: 0 } }')).toEqual(['@starting-style'])
    expect(newStyles('@media (scripting: none) { a { color: red } }')).toEqual(['(scripting)'])
  })

  test('ignores supported features and features with a fallback', () => {
    expect(
      newStyles('a:has(b) { height: 5dvh; width: 2cqi; inset: 0; color: oklch(0 0 0) }'),
    ).toEqual([])
    expect(newStyles('a { -webkit-user-select: none; user-select: none }')).toEqual([])
    expect(newStyles('a { color: #000; color: light-dark(#000, #fff) }')).toEqual([])
    expect(
      newStyles('@supports (scrollbar-gutter: stable) { a { scrollbar-gutter: stable } }'),
    ).toEqual([])
  })
})
