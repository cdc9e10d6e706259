import { describe, expect, it } from 'vitest'
import { parsePeriod, type Period } from '../../src/model/period.ts'
import {
  findImpossiblePeriod,
  findOtherKind,
  latestPossibleYear,
} from '../../src/model/periodChecks.ts'

function period(text: string): Period {
  const reading = parsePeriod(text)
  if (!reading.ok) throw new Error(text)
  return reading.period
}

describe('a period must be possible', () => {
  it('ends in the year after the newest edition at the latest', () => {
    const latest = latestPossibleYear([{ edition: 2026 }, { edition: 2016 }])
    expect(latest).toBe(2027)
    for (const text of ['2027', '2026/27', '2025-2027', '2027-Q1', '2027-M01', '1801', '2016'])
      expect(findImpossiblePeriod(period(text), latest), text).toBeNull()
    for (const text of ['2028', '2027/28', '2026-2028', '2028-Q1', '2028-M12', '9999', '2014-2106'])
      expect(findImpossiblePeriod(period(text), latest), text).not.toBeNull()
  })

  it('is not 9999 where a package has no edition', () => {
    expect(findImpossiblePeriod(period('9999'), latestPossibleYear([]))).not.toBeNull()
    expect(findImpossiblePeriod(period('2025'), latestPossibleYear([]))).toBeNull()
  })

  it('does not begin with a 0', () => {
    for (const text of ['0202', '0216-2018', '0999'])
      expect(findImpossiblePeriod(period(text), 2027), text).not.toBeNull()
  })

  it('suggests the financial year that lost its slash, where that is possible', () => {
    expect(findImpossiblePeriod(period('2526'), 2027)).toEqual({ suggestion: '2025/26' })
    expect(findImpossiblePeriod(period('2829'), 2027)).toEqual({ suggestion: null })
    expect(findImpossiblePeriod(period('2062'), 2027)).toEqual({ suggestion: null })
  })
})

describe('a period must have the kind of its series', () => {
  const getKnown = (...texts: readonly string[]) => texts.map(period)

  it('no year occurs twice', () => {
    expect(findOtherKind(period('2025'), getKnown('2024/25'))?.text).toBe('2024/25')
    expect(findOtherKind(period('2024/25'), getKnown('2023', '2025'))?.text).toBe('2025')
    expect(findOtherKind(period('2024'), getKnown('2024-Q1', '2024-Q2'))?.text).toBe('2024-Q1')
    expect(findOtherKind(period('2024'), getKnown('2022-2024'))?.text).toBe('2022-2024')
    expect(findOtherKind(period('2023-2024'), getKnown('2022-2024'))?.text).toBe('2022-2024')
  })

  it('a further period has the kind of all earlier ones', () => {
    expect(findOtherKind(period('2026'), getKnown('2023/24', '2024/25'))?.text).toBe('2024/25')
    expect(findOtherKind(period('2025/26'), getKnown('2024', '2023'))?.text).toBe('2024')
    expect(findOtherKind(period('2026-M01'), getKnown('2024-Q4', '2025-Q1'))?.text).toBe('2025-Q1')
  })

  it('the same kind is valid, and a single figure long before does not define the kind', () => {
    expect(findOtherKind(period('2025/26'), getKnown('2023/24', '2024/25'))).toBeNull()
    expect(findOtherKind(period('2024/25'), getKnown('2024/25'))).toBeNull()
    expect(findOtherKind(period('2018/19'), getKnown('2010'))).toBeNull()
    expect(findOtherKind(period('2019/20'), getKnown('2010', '2018/19'))).toBeNull()
    expect(findOtherKind(period('2024'), [])).toBeNull()
  })
})
