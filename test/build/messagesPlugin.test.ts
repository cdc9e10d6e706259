// @vitest-environment node
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  isArgumentElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { compileMessage } from '../../src/build/compileMessage.ts'
import { compileMessages } from '../../src/build/messagesPlugin.ts'
import { PROJECT } from '../../src/build/site.ts'
import { type Arguments, createFormat } from '../../src/i18n/format.ts'
import { loadBuiltFormat, loadBuiltMessages } from './builtMessages.ts'
import { getLocale, LANGUAGES } from '../../src/i18n/languages.ts'

const ENGLISH = 'src/i18n/messages/en/charts.ts'

/** The files of messages of a language. */
function files(lang: string): readonly string[] {
  const folder = join(dirname(ENGLISH), '..', lang)
  return readdirSync(resolve(PROJECT, folder))
    .filter((file) => file !== 'language.ts')
    .map((file) => join(folder, file))
}

const TEXTS = ['York & <b>', 0, 1234.5]
const NUMBERS = [0, 1, 2, 11, 1234.5, 1_000_000]

/** Sample values for each argument of a message. */
function samples(message: string): ReadonlyMap<string, ReadonlySet<string | number>> {
  const values = new Map<string, Set<string | number>>()
  const add = (name: string, some: readonly (string | number)[]) =>
    values.set(name, new Set([...(values.get(name) ?? []), ...some]))
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (isArgumentElement(element)) add(element.value, TEXTS)
      if (isNumberElement(element) || isPluralElement(element)) add(element.value, NUMBERS)
      if (isSelectElement(element))
        add(element.value, [...Object.keys(element.options), 'something else'])
      if (isPluralElement(element) || isSelectElement(element))
        for (const option of Object.values(element.options)) visit(option.value)
    }
  }
  visit(parse(message, { ignoreTag: true }))
  return values
}

/** The maximum number of combinations to try. */
const MAX_CHOICES = 250

/** Combinations of argument values; a sample if there are too many. */
function choices(message: string): readonly Arguments[] {
  const values = samples(message)
  const all = [...values].reduce<readonly Arguments[]>(
    (before, [name, some]) =>
      before.flatMap((args) => [...some].map((value) => ({ ...args, [name]: value }))),
    [{}],
  )
  if (all.length <= MAX_CHOICES) return all
  // A prime step visits every value.
  const step = [7, 11, 13].find((prime) => [...values.values()].every((some) => some.size % prime))!
  return all.filter((_args, place) => place % step === 0)
}

describe('the messages of a built site', () => {
  for (const lang of LANGUAGES)
    for (const file of files(lang))
      test(`${file} formats like intl-messageformat for all values`, async () => {
        const source = (await import(resolve(PROJECT, file))) as Record<
          string,
          Record<string, string>
        >
        const texts: Record<string, string> = Object.assign({}, ...Object.values(source))
        const built = await loadBuiltMessages(file)
        const plain = createFormat(getLocale(lang))
        const compiled = (await loadBuiltFormat())(getLocale(lang))
        expect(Object.keys(built)).toEqual(Object.keys(texts))
        const differing = Object.entries(texts).flatMap(([id, text]) =>
          choices(text)
            .filter((args) => compiled(built[id]!, args) !== plain(text, args))
            .map((args) => ({ id, args })),
        )
        expect(differing).toEqual([])
      }, 60_000)

  test('report a missing argument', async () => {
    const t = (await loadBuiltFormat())('en-GB')
    const { 'chart.target': target } = await loadBuiltMessages(ENGLISH)
    expect(() => t(target!, {})).toThrow('“value”')
  }, 60_000)
})

describe('a compiled message', () => {
  test('is a string if it has no arguments', () => {
    expect(compileMessage("The city''s figures")).toBe('"The city\'s figures"')
  })

  test('combines arguments, numbers and choices', () => {
    expect(compileMessage('{n, plural, =0 {none} other {# in {year, number, ::group-off}}}')).toBe(
      '(text, number, plural, select) => plural("n", { "=0": "none", "other": () => ' +
        'number("n") + " in " + number("year", {"useGrouping":false}) })',
    )
  })
})

describe('a file of messages', () => {
  test('may contain concatenated strings and templates without expressions', () => {
    expect(compileMessages("export const m = { a: 'x' + ' y', b: `z` }", 'm.ts')).toBe(
      'export const m = { a: "x y", b: "z" }',
    )
  })

  test('keeps its other code', () => {
    const code = "import { a } from './a.ts'\nexport const messages: M = { ...a }\n"
    expect(compileMessages(code, 'messages.ts')).toBe(code)
  })

  test.each([
    ['is no constant text', 'say()'],
    ['is no ICU message', "'{n, plural,'"],
    ['has a date', "'{day, date, short}'"],
    ['has a number in a style of its own', "'{n, number, percent}'"],
    ['has a scaled number', "'{n, number, ::scale/100}'"],
    ['counts with an offset', "'{n, plural, offset:1 one {#} other {#}}'"],
    ['has ordinals', "'{n, selectordinal, one {#st} other {#th}}'"],
  ])('stops the build, naming the message, where one %s', (_what, value) => {
    expect(() => compileMessages(`export const m = { 'a.b': ${value} }`, 'm.ts')).toThrow(
      'm.ts, message “a.b”',
    )
  })
})
