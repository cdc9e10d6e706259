// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Records } from '../../../src/model/records.ts'
import { fixture } from '../../builders/memoryPackage.ts'
import { FAULT_FOLDER, readWithRecords, getSheet } from './recordPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

interface Expected {
  /** Ids (in follow-up.csv: recommendations) of the rows that are still shown. */
  readonly shown: readonly string[]
  /** Severity, code (with its rule), line, column, text. */
  readonly problems: readonly string[]
  readonly suggestion?: string
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'actions-due-before-plan': {
    shown: ['a1', 'a2'],
    problems: ['warning date-order/due 3 due "2023-12"'],
  },
  'actions-due-in-words': { shown: ['a1'], problems: ['error type-error/date 3 due "soon"'] },
  'actions-empty': { shown: [], problems: ['error source-error/empty - - ""'] },
  'actions-plan-ends-first': {
    shown: ['a1', 'a2'],
    problems: ['warning date-order/plan-period 3 plan_period "2026-2024"'],
  },
  'actions-same-id-twice': { shown: ['a1'], problems: ['error primary-key 3 id "a1"'] },
  'actions-unknown-recommendation': {
    shown: ['a1', 'a2', 'a3'],
    problems: ['error foreign-key/recommendation 3 recommendations "R22"'],
    suggestion: 'R2',
  },
  'actions-unknown-right': {
    shown: ['a1', 'a2'],
    problems: ['error foreign-key/right 3 right "helth"'],
    suggestion: 'health',
  },
  'actions-unknown-status': {
    shown: ['a1', 'a2', 'a3'],
    problems: ['error constraint-error/enum 3 status "dne"'],
    suggestion: 'done',
  },
  'consultation-cut-off': { shown: ['c1'], problems: ['error truncated-file 3 - ""'] },
  'consultation-date': {
    shown: ['c1', 'c3'],
    problems: ['error type-error/date 3 date "2015-02 onward"'],
  },
  'consultation-same-id-twice': { shown: ['c1'], problems: ['error primary-key 3 id "c1"'] },
  'follow-up-blank-date': {
    shown: ['R1', 'R2'],
    problems: ['error constraint-error/required 3 date ""'],
  },
  'follow-up-date': {
    shown: ['R1'],
    problems: [
      'error type-error/date 3 date "1 June 2024"',
      'error type-error/date 4 date "2025-02-30"',
    ],
    suggestion: '2024-06-01',
  },
  'follow-up-older-than-report': {
    shown: ['R1', 'R1', 'R2'],
    problems: ['warning date-order/follow-up 3 date "2023-12-31"'],
  },
  'follow-up-same-row-twice': {
    shown: ['R1', 'R2'],
    problems: ['error primary-key 3 recommendation "R1"'],
  },
  'follow-up-unknown-recommendation': {
    shown: ['R1', 'R2'],
    problems: ['error foreign-key/follow-up 3 recommendation "R11"'],
    suggestion: 'R1',
  },
  'follow-up-unknown-speaker': {
    shown: ['R1', 'R2'],
    problems: ['error constraint-error/choice 3 said_by "mayor"'],
  },
  'follow-up-unknown-status': {
    shown: ['R1', 'R2'],
    problems: ['error constraint-error/choice 3 status "implmented"'],
    suggestion: 'implemented',
  },
  'follow-up-web-page': { shown: [], problems: ['error html-in-place-of-csv - - ""'] },
  'recommendations-answer-date': {
    shown: ['R1', 'R3'],
    problems: ['error type-error/date 3 answer_date "14.3.2025"'],
    suggestion: '2025-03-14',
  },
  'recommendations-answer-older-than-report': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['warning date-order/answer 3 answer_date "2024-12-31"'],
  },
  'recommendations-blank-id': {
    shown: ['R1', 'R3'],
    problems: ['error constraint-error/required 3 id ""'],
  },
  'recommendations-blank-origin': {
    shown: ['R1', 'R3'],
    problems: ['error constraint-error/required 3 origin ""'],
  },
  'recommendations-blank-text': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error constraint-error/required 3 recommendation ""'],
  },
  'recommendations-edition-in-words': {
    shown: ['R1', 'R3'],
    problems: ['error type-error/year 3 edition "last year"'],
  },
  'recommendations-fewer-than-five': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['warning number-of-recommendations/few - - "2025"'],
  },
  'recommendations-missing-column': {
    shown: [],
    problems: ['warning extra-label 1 orgin "orgin"', 'error missing-label 1 - ""'],
    suggestion: 'origin',
  },
  'recommendations-more-than-ten': {
    shown: Array.from({ length: 11 }, (_, index) => `R${index + 1}`),
    problems: ['warning number-of-recommendations/many - - "2025"'],
  },
  'recommendations-repeats-a-later-one': {
    shown: ['R1', 'R3'],
    problems: ['warning date-order/same-as 2 same_as "R3"'],
  },
  'recommendations-repeats-in-a-circle': {
    shown: ['R1', 'R2', 'R3', 'R4'],
    problems: [
      'error constraint-error/circle 3 same_as "R4"',
      'error constraint-error/circle 5 same_as "R2"',
    ],
  },
  'recommendations-repeats-itself': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error constraint-error/circle 3 same_as "R2"'],
  },
  'recommendations-same-id-twice': {
    shown: ['R1', 'R3'],
    problems: ['error primary-key 3 id "R1"'],
  },
  'recommendations-unknown-answer': {
    shown: ['R1', 'R3'],
    problems: ['error constraint-error/choice 3 answer "acepted"'],
    suggestion: 'accepted',
  },
  'recommendations-unknown-certainty': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error constraint-error/enum 3 certainty "rather sure"'],
  },
  'recommendations-unknown-column': {
    shown: ['R1', 'R3'],
    problems: ['warning extra-label 1 prioritet "prioritet"'],
  },
  'recommendations-unknown-edition': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error foreign-key/record-edition 3 edition "2042"'],
  },
  'recommendations-unknown-indicator': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error foreign-key/linked-indicator 3 indicators "rough-sleping"'],
    suggestion: 'rough-sleeping',
  },
  'recommendations-unknown-origin': {
    shown: ['R1', 'R3'],
    problems: ['error constraint-error/choice 3 origin "city reprt"'],
    suggestion: 'city report',
  },
  'recommendations-unknown-right': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error foreign-key/right 3 right "hosing"'],
    suggestion: 'housing',
  },
  'recommendations-unknown-same-as': {
    shown: ['R1', 'R2', 'R3'],
    problems: ['error foreign-key/recommendation 3 same_as "R11"'],
    suggestion: 'R1',
  },
  'recommendations-without-follow-up': {
    shown: ['R1', 'R2', 'R4', 'R5', 'R6', 'R7', 'R3'],
    problems: [
      'warning no-follow-up 3 id "R2"',
      ...[4, 5, 6, 7].map((line) => `warning no-follow-up ${line} id "R${line}"`),
    ],
  },
}

function shownIn(records: Records, sheet: string): readonly string[] {
  switch (sheet) {
    case 'recommendations.csv':
      return records.recommendations.map(({ id }) => id)
    case 'follow-up.csv':
      return records.followUps.map(({ recommendation }) => recommendation)
    case 'actions.csv':
      return records.actions.map(({ id }) => id)
    default:
      return records.consultations.map(({ id }) => id)
  }
}

test('every fault in fixtures/faults-in-records is expected here', () => {
  const files = readdirSync(new URL(`../../../fixtures/${FAULT_FOLDER}/`, import.meta.url))
  expect(files.toSorted()).toEqual(Object.keys(EXPECTED).map((name) => `${name}.csv`))
})

describe('each fault in the records is reported with its location, and every other row is shown', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const sheet = getSheet(name)
    const { records, problems } = await readWithRecords({
      [sheet]: fixture(`${FAULT_FOLDER}/${name}.csv`),
    })
    expect(shownIn(records, sheet)).toEqual(expected.shown)
    const reported = problems.map(({ severity, code, detail, line, column, text }) => {
      const rule =
        readDetails(detail)['rule'] === undefined ? '' : `/${readDetails(detail)['rule']}`
      return `${severity} ${code}${rule} ${line ?? '-'} ${column?.name ?? '-'} ${JSON.stringify(text)}`
    })
    expect(reported).toEqual(expected.problems)
    expect(problems.every((problem) => problem.file === sheet)).toBe(true)
    const suggestions = problems.flatMap(
      (problem) => readDetails(problem.detail)['suggestion'] ?? [],
    )
    expect(suggestions[0]).toBe(expected.suggestion)
  })
})

test('an invalid cell is read as the most cautious value', async () => {
  const of = async (name: string) =>
    (await readWithRecords({ [getSheet(name)]: fixture(`${FAULT_FOLDER}/${name}.csv`) })).records
  expect((await of('actions-unknown-status')).actions[1]?.status).toBe('unknown')
  expect((await of('recommendations-unknown-certainty')).recommendations[1]?.certainty).toBe(
    'uncertain',
  )
  expect((await of('recommendations-unknown-indicator')).recommendations[1]?.indicators).toEqual([
    'overcrowding',
  ])
  const circle = (await of('recommendations-repeats-in-a-circle')).recommendations
  expect(circle.map(({ sameAs }) => sameAs)).toEqual(['', '', '', ''])
})

test('a reference to a skipped recommendation is not reported', async () => {
  const { records, problems } = await readWithRecords({
    'recommendations.csv':
      'id,edition,recommendation,origin\nR1,2024,Build homes.,UPR\nR2,2024,Mend roofs.,nobody\n',
    'follow-up.csv':
      'recommendation,date,status,said_by\nR2,2024,under way,council\nR1,2024,implemented,council\n',
  })
  expect(problems.map(({ file }) => file)).toEqual(['recommendations.csv'])
  expect(records.followUps).toHaveLength(2)
})
