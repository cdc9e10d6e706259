// @vitest-environment node
import { expect, test } from 'vitest'
import { shiftPeriod } from '../../src/model/shiftPeriod.ts'
import { parsePeriod } from '../../src/model/period.ts'

test.each([
  ['2025', 1, '2026'],
  ['2024/25', 1, '2025/26'],
  ['1998/99', 1, '1999/00'],
  ['1999/00', 1, '2000/01'],
  ['2022-2024', 1, '2023-2025'],
  ['2022-2024', 3, '2025-2027'],
  ['2025-Q3', 1, '2025-Q4'],
  ['2025-Q4', 1, '2026-Q1'],
  ['2025-Q1', 4, '2026-Q1'],
  ['2025-M09', 1, '2025-M10'],
  ['2025-M12', 2, '2026-M02'],
  ['2026-Q1', -1, '2025-Q4'],
])('%s and %i more is %s', (text, steps, expected) => {
  const reading = parsePeriod(text)
  expect(reading.ok && shiftPeriod(reading.period, steps)?.text).toBe(expected)
})
