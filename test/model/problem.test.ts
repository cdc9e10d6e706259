// @vitest-environment node
import { expect, test } from 'vitest'
import { getProblemId, type Fault } from '../../src/model/problem.ts'
import { ProblemCollector } from '../../src/datapackage/problemCollector.ts'

test('the id of a fault is its code, with the rule where it has one', () => {
  expect(getProblemId({ code: 'blank-row', detail: {} })).toBe('blank-row')
  expect(getProblemId({ code: 'type-error', detail: { rule: 'year' } })).toBe('type-error/year')
  expect(getProblemId({ code: 'primary-key', detail: { first: 2 } })).toBe('primary-key')
})

test('a typo in a code, a rule or a detail does not compile', () => {
  const problems = new ProblemCollector()
  const place = { file: 'a.csv' }
  // @ts-expect-error no such code
  problems.error('blank-rwo', place)
  // @ts-expect-error no such rule
  problems.error('type-error', place, { rule: 'perid' })
  // @ts-expect-error no such detail
  problems.error('small-number', place, { fewset: 5 })
  // @ts-expect-error the detail is missing
  problems.error('small-number', place)
  // @ts-expect-error the detail belongs to another rule
  problems.error('type-error', place, { rule: 'year', latest: 2027 })
  // @ts-expect-error a fault built by hand
  const fault: Fault = { code: 'duplicate-label', detail: { last: 3 } }
  expect(fault.code).toBe('duplicate-label')
})
