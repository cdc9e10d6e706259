// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixture, readSmallPackage } from '../builders/memoryPackage.ts'
import { readDetails } from '../builders/readDetails.ts'

interface Expected {
  /** Lines of the rows that are still shown. */
  readonly shown: readonly number[]
  /** Severity, code (with its rule), line, column, text. */
  readonly problems: readonly string[]
  readonly suggestion?: string
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'ambiguous-thousands': {
    shown: [2, 4],
    problems: ['error type-error/two-numbers 3 value "1.234"'],
  },
  'blank-header': { shown: [2], problems: ['warning blank-header 1  ""'] },
  'blank-indicator': {
    shown: [2, 4],
    problems: ['error constraint-error/required 3 indicator ""'],
  },
  'blank-rows': {
    shown: [2, 4, 6],
    problems: ['warning blank-row 3 - ""', 'warning blank-row 5 - ""'],
  },
  'broken-header': { shown: [], problems: ['error source-error/header-quote 1 - ""'] },
  'comma-decimal-in-comma-file': {
    shown: [2, 4],
    problems: ['error type-error/number 3 value "7,5"'],
    suggestion: '7.5',
  },
  'cut-off-in-a-letter': { shown: [2, 3, 4], problems: ['error truncated-file - - ""'] },
  'cut-off-in-a-row': { shown: [2, 3], problems: ['error truncated-file 4 - ""'] },
  'cut-off-in-quotes': { shown: [2, 3], problems: ['error truncated-file 4 - ""'] },
  'damaged-letters': { shown: [2, 3], problems: ['warning encoding-error/damaged 2 - "p\ufffd"'] },
  'dimension-without-group': {
    shown: [2, 4],
    problems: ['error constraint-error/dimension-and-group 3 group ""'],
  },
  'duplicate-header': { shown: [2], problems: ['error duplicate-label 1 value "value"'] },
  empty: { shown: [], problems: ['error source-error/empty - - ""'] },
  'extra-cell': { shown: [2, 4], problems: ['error extra-cell 3  "twice"'] },
  'group-without-dimension': {
    shown: [2, 4],
    problems: ['error constraint-error/dimension-and-group 3 dimension ""'],
  },
  'large-jump': { shown: [2, 3, 4, 5, 6], problems: ['warning large-jump 4 value "751"'] },
  'limits-beside-value': {
    shown: [2, 3, 4, 5],
    problems: [
      'warning limits-do-not-enclose 3 lower "8"',
      'warning limits-do-not-enclose 4 upper "6"',
    ],
  },
  'missing-cell': { shown: [2, 4], problems: ['error missing-cell 3 lower ""'] },
  'missing-column': {
    shown: [],
    problems: ['warning extra-label 1 valeu "valeu"', 'error missing-label 1 - ""'],
    suggestion: 'value',
  },
  'negative-count': {
    shown: [2, 5],
    problems: [
      'error constraint-error/negative 3 value "-9"',
      'error constraint-error/negative 4 numerator "-3"',
    ],
  },
  'no-value': { shown: [2, 4], problems: ['error constraint-error/value 3 value ""'] },
  'not-text': { shown: [], problems: ['error encoding-error/not-text - - ""'] },
  number: { shown: [2, 4], problems: ['error type-error/number 3 value "about ten"'] },
  'one-limit': { shown: [2, 4], problems: ['error constraint-error/limits 3 upper ""'] },
  'only-blank-lines': { shown: [], problems: ['error source-error/empty - - ""'] },
  'other-right': {
    shown: [2, 3, 4],
    problems: ['warning other-right 3 indicator "life-expectancy"'],
  },
  'percent-over-100': {
    shown: [2, 3, 4, 5],
    problems: [
      'warning percent-out-of-range 3 value "104.2"',
      'warning percent-out-of-range 4 value "-1"',
      'warning large-jump 4 value "-1"',
    ],
  },
  'percent-sign-on-a-count': {
    shown: [2, 4],
    problems: ['error type-error/percent-sign 3 value "12%"'],
    suggestion: '12',
  },
  period: {
    shown: [2, 5],
    problems: [
      'error type-error/period 3 period "2006-07"',
      'error type-error/period 4 period "last year"',
    ],
    suggestion: '2006/07',
  },
  'proto-header': {
    shown: [2],
    problems: [
      'warning extra-label 1 __proto__ "__proto__"',
      'warning extra-label 1 constructor "constructor"',
    ],
  },
  'read-twice': { shown: [2, 3], problems: ['warning encoding-error/damaged 2 - "pÃ¥"'] },
  'same-key-twice': { shown: [2, 4], problems: ['error primary-key 3 indicator "rough-sleeping"'] },
  'small-numbers-of-a-group': {
    shown: [2, 3, 4, 5, 6],
    problems: ['warning small-number 3 value "3"', 'warning small-number 4 numerator "4"'],
  },
  status: {
    shown: [2, 4],
    problems: ['error type-error/status 3 status "provisonal"'],
    suggestion: 'provisional',
  },
  'stray-quote': { shown: [2, 4], problems: ['error source-error/stray-quote 3 note ""'] },
  'unclosed-quote': { shown: [2, 4], problems: ['error source-error/unclosed-quote 3 note ""'] },
  'unknown-area': {
    shown: [2, 4],
    problems: ['error foreign-key/area 3 area "englnd"'],
    suggestion: 'england',
  },
  'unknown-column': {
    shown: [2],
    problems: [
      'warning extra-label 1 vlaue "vlaue"',
      'warning extra-label 1 checked by "checked by"',
    ],
  },
  'unknown-group': {
    shown: [2, 5],
    problems: [
      'error foreign-key/group 3 group "femal"',
      'error foreign-key/dimension 4 dimension "shoe-size"',
    ],
    suggestion: 'female',
  },
  'unknown-indicator': {
    shown: [2, 4],
    problems: ['error foreign-key/indicator 3 indicator "rough-sleping"'],
    suggestion: 'rough-sleeping',
  },
  'value-though-suppressed': {
    shown: [2, 4],
    problems: ['error constraint-error/value-despite-status 3 value "9"'],
  },
  'web-page': { shown: [], problems: ['error html-in-place-of-csv - - ""'] },
  workbook: { shown: [], problems: ['error encoding-error/workbook - - ""'] },
}

const FILES = readdirSync(new URL('../../fixtures/faults/', import.meta.url))

test('every fault in fixtures/faults is expected here', () => {
  expect(FILES.toSorted()).toEqual(
    Object.keys(EXPECTED)
      .map((name) => `${name}.csv`)
      .toSorted(),
  )
})

describe('each fault is reported with its location, and every other row is shown', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const { dataset, problems } = await readSmallPackage({
      'housing/2025.csv': fixture(`faults/${name}.csv`),
      'health/2025.csv': 'indicator,period,value\nlife-expectancy,2025,81\n',
    })
    const { figures } = dataset!
    const lines = (path: string): number[] =>
      [...figures.line].filter(
        (_, row) => figures.file.dictionary[figures.file.codes[row]!] === path,
      )
    expect(lines('housing/2025.csv')).toEqual(expected.shown)
    expect(lines('health/2025.csv')).toEqual([2])
    const reported = problems.map(({ severity, code, detail, line, column, text }) => {
      const rule =
        readDetails(detail)['rule'] === undefined ? '' : `/${readDetails(detail)['rule']}`
      return `${severity} ${code}${rule} ${line ?? '-'} ${column?.name ?? '-'} ${JSON.stringify(text)}`
    })
    expect(reported).toEqual(expected.problems)
    expect(problems.every((problem) => problem.file === 'housing/2025.csv')).toBe(true)
    const suggestions = problems.flatMap(
      (problem) => readDetails(problem.detail)['suggestion'] ?? [],
    )
    expect(suggestions[0]).toBe(expected.suggestion)
  })
})

test('a duplicate key names the line of the first, a duplicate heading the first column', async () => {
  const of = async (name: string) =>
    (await readSmallPackage({ 'housing/2025.csv': fixture(`faults/${name}.csv`) })).problems[0]
  expect((await of('same-key-twice'))?.detail).toEqual({ first: 2 })
  expect((await of('duplicate-header'))?.detail).toEqual({ first: 3 })
})

test('the same fault on a thousand lines is reported a hundred times and then counted', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `rough-sleeping,${1000 + index},many`)
  const { dataset, problems } = await readSmallPackage({
    'housing/2025.csv': `indicator,period,value\n${rows.join('\n')}\nrough-sleeping,2024,11\n`,
  })
  expect(dataset?.figures.rows).toBe(1)
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toMatchObject({
    code: 'more-of-the-same',
    severity: 'error',
    detail: { count: 900, code: 'type-error' },
  })
})
