// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  isArgumentElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { EVERY_MESSAGE, getNamespaces } from './everyMessage.ts'

const { en: english, de: german } = EVERY_MESSAGE
const OTHERS = LANGUAGES.filter((lang) => lang !== 'en')

/** The names of everything that a message is filled with, choices inside choices included. */
function getArguments(message: string): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      const isChoice = isPluralElement(element) || isSelectElement(element)
      if (isChoice || isArgumentElement(element) || isNumberElement(element))
        names.add(element.value)
      if (isChoice) for (const option of Object.values(element.options)) visit(option.value)
    }
  }
  visit(parse(message, { ignoreTag: true }))
  return names
}

describe('Each language of the interface is complete', () => {
  test.each(OTHERS)('every message exists in English and in “%s”', (lang) => {
    expect(Object.keys(EVERY_MESSAGE[lang]).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test.each(LANGUAGES)('the id of a message is unique over all namespaces (%s)', async (lang) => {
    const ids = [...(await getNamespaces(lang)).values()].flatMap(Object.keys)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  const all = Object.values(EVERY_MESSAGE).flatMap(Object.entries<string>)

  test('no message is empty or begins or ends with a space', () => {
    const loose = all.filter(([, message]) => message === '' || message.trim() !== message)
    expect(loose).toEqual([])
  })

  test.each(OTHERS)('“%s” fills a message with the same arguments as English', (lang) => {
    const differing = Object.keys(english).filter((id) => {
      const [one, other] = [getArguments(english[id]!), getArguments(EVERY_MESSAGE[lang][id] ?? '')]
      return one.size !== other.size || [...one].some((name) => !other.has(name))
    })
    expect(differing).toEqual([])
  })

  test('German quotes „so“, and has no quotation marks of the other languages', () => {
    const quoted = Object.entries(german).filter(([, message]) => /[“”«»]/.test(message))
    const whole = quoted.filter(([, message]) => !/^[^“”«»]*(„[^„“”«»]*“[^“”«»]*)+$/.test(message))
    expect(whole).toEqual([])
  })

  test('German addresses readers as Sie, and has ss only where it belongs', () => {
    const familiar = Object.entries(german).filter(([, message]) =>
      /\b(du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?|ihr habt)\b|strasse|gross|heisst|muß|daß/i.test(
        // The currency is nobody's.
        message.replaceAll('EUR', ''),
      ),
    )
    expect(familiar).toEqual([])
  })

  test('no message says significant without “statistically”', () => {
    const significant = /(?<!statistically )significan|(?<!statistisk )signifikan/i
    expect(all.filter(([, message]) => significant.test(message))).toEqual([])
  })
})

test('every message is used somewhere', () => {
  const folder = resolve(import.meta.dirname, '../../src')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/[\\/]messages[\\/]/.test(path))
    .map((path) => readFileSync(resolve(folder, path), 'utf8'))
    .join('\n')
  // Also of texts that overlap: an apostrophe in a comment opens nothing.
  const quoted = new Set([...sources.matchAll(/(?=(['"])([^'"\n]*)\1)/g)].map(([, , text]) => text))
  // An id is written out, or put together after a fixed beginning: `verdict.label.${kind}`.
  const patterns = [...sources.matchAll(/`([a-z][\w-]*\.[^`\n]*\$\{[^`\n]*)`/g)].map(
    ([, template]) =>
      new RegExp(
        `^${template!
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
          .join('[^.]+')}$`,
      ),
  )
  const unsaid = Object.keys(english).filter(
    (id) => !quoted.has(id) && !patterns.some((pattern) => pattern.test(id)),
  )
  expect(unsaid).toEqual([])
})
