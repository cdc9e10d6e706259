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
import { en } from '../../src/words/en/messages.ts'
import { method as methodEn } from '../../src/words/en/method.ts'
import { document as documentEn } from '../../src/words/en/document.ts'
import { present as presentEn } from '../../src/words/en/present.ts'
import { desk as deskEn } from '../../src/words/en/desk.ts'
import { offline as offlineEn } from '../../src/words/en/offline.ts'
import { report as reportEn } from '../../src/words/en/report.ts'
import { de } from '../../src/words/de/messages.ts'
import { method as methodDe } from '../../src/words/de/method.ts'
import { document as documentDe } from '../../src/words/de/document.ts'
import { present as presentDe } from '../../src/words/de/present.ts'
import { desk as deskDe } from '../../src/words/de/desk.ts'
import { offline as offlineDe } from '../../src/words/de/offline.ts'
import { report as reportDe } from '../../src/words/de/report.ts'
import { nb } from '../../src/words/nb/messages.ts'
import { method as methodNb } from '../../src/words/nb/method.ts'
import { document as documentNb } from '../../src/words/nb/document.ts'
import { present as presentNb } from '../../src/words/nb/present.ts'
import { desk as deskNb } from '../../src/words/nb/desk.ts'
import { offline as offlineNb } from '../../src/words/nb/offline.ts'
import { report as reportNb } from '../../src/words/nb/report.ts'

const english: Readonly<Record<string, string>> = {
  ...en,
  ...methodEn,
  ...reportEn,
  ...documentEn,
  ...presentEn,
  ...deskEn,
  ...offlineEn,
}
const norwegian: Readonly<Record<string, string>> = {
  ...nb,
  ...methodNb,
  ...reportNb,
  ...documentNb,
  ...presentNb,
  ...deskNb,
  ...offlineNb,
}
const german: Readonly<Record<string, string>> = {
  ...de,
  ...methodDe,
  ...reportDe,
  ...documentDe,
  ...presentDe,
  ...deskDe,
  ...offlineDe,
}

/** The names of everything that a message is filled with, choices inside choices included. */
function argumentsOf(message: string): ReadonlySet<string> {
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

describe('The app speaks each of its languages in full', () => {
  test('every message stands in English, in Norwegian and in German', () => {
    expect(Object.keys(norwegian).toSorted()).toEqual(Object.keys(english).toSorted())
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  const all = [english, norwegian, german].flatMap((messages) => Object.entries(messages))

  test('no message is empty or begins or ends with a space', () => {
    const loose = all.filter(([, message]) => message === '' || message.trim() !== message)
    expect(loose).toEqual([])
  })

  test.each([
    ['Norwegian', norwegian],
    ['German', german],
  ])('%s fills a message with the same things as English', (_, messages) => {
    const differing = Object.keys(english).filter((id) => {
      const [one, other] = [argumentsOf(english[id]!), argumentsOf(messages[id] ?? '')]
      return one.size !== other.size || [...one].some((name) => !other.has(name))
    })
    expect(differing).toEqual([])
  })

  test('German quotes „so“, and has no quotation marks of the other languages', () => {
    const quoted = Object.entries(german).filter(([, message]) => /[“”«»]/.test(message))
    const whole = quoted.filter(([, message]) => !/^[^“”«»]*(„[^„“”«»]*“[^“”«»]*)+$/.test(message))
    expect(whole).toEqual([])
  })

  test('German says Sie to its readers, and ss only where it belongs', () => {
    const familiar = Object.entries(german).filter(([, message]) =>
      /\b(du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?|ihr habt)\b|strasse|gross|heisst|muß|daß/i.test(
        // The currency is nobody's.
        message.replaceAll('EUR', ''),
      ),
    )
    expect(familiar).toEqual([])
  })

  test('nothing is called significant without “statistically”', () => {
    const significant = /(?<!statistically )significan|(?<!statistisk )signifikan/i
    expect(all.filter(([, message]) => significant.test(message))).toEqual([])
  })
})

test('every message is said somewhere', () => {
  const folder = resolve(import.meta.dirname, '../../src')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^words[\\/](en|nb|de)[\\/]/.test(path))
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
