import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'acorn'
import browserslist from 'browserslist'
import { describe, expect, test } from 'vitest'
import { getBuildTargets, readOldestBrowsers } from '../src/build/supportedBrowsers.ts'
import { EVERY_MESSAGE } from './i18n/everyMessage.ts'
import { findBuiltIns, findUnsupportedBuiltIns } from './supported/scriptFeatures.ts'
import { findUnsupportedStyles } from './supported/styleFeatures.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** The text of index.html for old browsers. */
function readSentence(lang: string): string {
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8')
  const block = page.slice(page.indexOf('id="old-browser"'))
  return new RegExp(`<p lang="${lang}">(.*?)</p>`, 's').exec(block)?.[1] ?? ''
}

describe('the list of browsers', () => {
  const oldest = Object.fromEntries(
    readOldestBrowsers(ROOT).map(({ name, version }) => [name, version]),
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
    expect(getBuildTargets(ROOT)).toContain(`safari${oldest.safari}`)
    expect(getBuildTargets(ROOT)).toContain(`ios${oldest.ios_saf}`)
  })

  test.each<[string, string]>([
    ['README.md', readFileSync(join(ROOT, 'README.md'), 'utf8')],
    ['the page about the site in English', EVERY_MESSAGE.en['about.browsers.text']!],
    ['in Norwegian', EVERY_MESSAGE.nb['about.browsers.text']!],
    ['in German', EVERY_MESSAGE.de['about.browsers.text']!],
    ...['en', 'nb', 'de'].map((lang): [string, string] => [
      `the text for old browsers (${lang})`,
      readSentence(lang),
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

function findNewBuiltIns(code: string): readonly string[] {
  return [...findUnsupportedBuiltIns(findBuiltIns(code, 'module')).keys()]
}

describe('the check of scripts', () => {
  test('finds built-in methods newer than Safari 16.4', () => {
    expect(findNewBuiltIns('if (URL.canParse(e)) f()')).toEqual(['URL.canParse'])
    expect(findNewBuiltIns('const a = Object.groupBy(b, c)')).toEqual(['Object.groupBy'])
    expect(findNewBuiltIns('Promise.withResolvers()')).toEqual(['Promise.withResolvers'])
    expect(findNewBuiltIns('document.startViewTransition(f)')).toEqual([
      'document.startViewTransition',
    ])
    expect(findNewBuiltIns('window.navigation.back()')).toEqual(['navigation'])
    expect(findNewBuiltIns('new URLPattern(e)')).toEqual(['URLPattern'])
  })

  test('ignores features of Safari 16.4, declared names and feature detection', () => {
    expect(findNewBuiltIns('structuredClone(a); a.at(-1); Object.hasOwn(a, b)')).toEqual([])
    expect(findNewBuiltIns('const navigation = f(); navigation.back()')).toEqual([])
    expect(findNewBuiltIns('a.URLPattern; ({ URLPattern: 1 }); typeof navigation')).toEqual([])
  })

  test('accepts the syntax of Safari 16.4 and rejects newer syntax', () => {
    expect(findNewBuiltIns('class A { static { f(/(?<=a)b/d) } #c = a?.b ?? 0 }')).toEqual([])
    for (const newer of [
      '/[a--b]/v',
      '/(?i:a)/',
      'using a = b',
      'import a from "b" with { type: "json" }',
    ])
      expect(() => findNewBuiltIns(newer), newer).toThrow(SyntaxError)
  })
})

test('the browser check is written in ECMAScript 5', () => {
  const code = readFileSync(join(ROOT, 'public/browser-check.js'), 'utf8')
  expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow()
})

describe('the check of styles', () => {
  const findNewStyles = (css: string): readonly string[] => [...findUnsupportedStyles(css).keys()]

  test('finds properties, keywords, functions, selectors and at-rules newer than the oldest browsers', () => {
    expect(findNewStyles('a { field-sizing: content }')).toEqual([
      'field-sizing',
      'field-sizing: content',
    ])
    expect(findNewStyles('a { color: light-dark(#000, #fff) }')).toEqual(['light-dark()'])
    expect(findNewStyles('a { --ink: light-dark(#000, #fff) }')).toEqual(['light-dark()'])
    expect(findNewStyles('a { color: oklch(from red l c h) }')).toContain('oklch(from …)')
    expect(findNewStyles('a { width: 1rcap }')).toEqual(['1rcap'])
    expect(findNewStyles('a:popover-open { color: red }')).toEqual([':popover-open'])
    expect(findNewStyles('a { & b { color: red } }')).toEqual(['nested rule'])
    expect(findNewStyles('@starting-style { a { opacity: 0 } }')).toEqual(['@starting-style'])
    expect(findNewStyles('@media (scripting: none) { a { color: red } }')).toEqual(['(scripting)'])
  })

  test('ignores supported features and features with a fallback', () => {
    expect(
      findNewStyles('a:has(b) { height: 5dvh; width: 2cqi; inset: 0; color: oklch(0 0 0) }'),
    ).toEqual([])
    expect(findNewStyles('a { -webkit-user-select: none; user-select: none }')).toEqual([])
    expect(findNewStyles('a { color: #000; color: light-dark(#000, #fff) }')).toEqual([])
    expect(
      findNewStyles('@supports (scrollbar-gutter: stable) { a { scrollbar-gutter: stable } }'),
    ).toEqual([])
  })
})
