import { describe, expect, test } from 'vitest'
import { parsePeriod, type Period, type PeriodKind } from '../../src/model/period.ts'
import { periodFault, suggestPeriod } from '../../src/model/plausiblePeriod.ts'

function period(text: string): Period {
  const reading = parsePeriod(text)
  if (!reading.ok) throw new Error(text)
  return reading.period
}
const kinds = (...all: readonly PeriodKind[]) => new Set(all)

describe('a period is possible', () => {
  test.each(['1900', '2026', '2027', '2026/27', '2025-2027', '2027-Q4', '2027-M12'])(
    '%s in 2026',
    (text) => expect(periodFault(period(text), 2026, kinds())).toBeNull(),
  )
  test.each([
    ['2526', 'too late'],
    ['9999', 'too late'],
    ['2028', 'too late'],
    ['2027/28', 'too late'],
    ['2026-2028', 'too late'],
    ['2028-Q1', 'too late'],
    ['0202', 'too early'],
    ['1899', 'too early'],
    ['1025/26', 'too early'],
  ])('%s is not, in 2026: %s', (text, fault) =>
    expect(periodFault(period(text), 2026, kinds())).toBe(fault),
  )
})

describe('a period is of the kind of its series', () => {
  test.each([
    ['2026', kinds('split year'), 'other kind'],
    ['2025/26', kinds('year'), 'other kind'],
    ['2026-Q1', kinds('year'), 'other kind'],
    ['2024-2026', kinds('year', 'split year'), 'other kind'],
    ['2026', kinds('year', 'split year'), null],
    ['2025/26', kinds(), null],
  ])('%s in a series of %j: %s', (text, known, fault) =>
    expect(periodFault(period(text), 2026, known)).toBe(fault),
  )
})

test.each([
  ['2526', kinds('split year'), '2025/26'],
  ['2526', kinds(), '2025/26'],
  ['9900', kinds(), null],
  ['2526', kinds('year'), null],
  ['2528', kinds('split year'), null],
  ['2829', kinds('split year'), null],
  ['2026', kinds('split year'), '2025/26'],
  ['2000', kinds('split year'), '1999/00'],
  ['2026-Q1', kinds('year'), null],
])('for %s in a series of %j the suggestion is %s', (text, known, suggestion) =>
  expect(suggestPeriod(period(text), 2026, known)).toBe(suggestion),
)
