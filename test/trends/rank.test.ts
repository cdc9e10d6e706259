// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getEvidenceP } from '../../src/trends/methods/pValue.ts'
import { compareEvidence, rankChanges } from '../../src/trends/rank.ts'
import type { Verdict } from '../../src/trends/verdict.ts'
import { judgeCells, yearlyCells } from '../builders/series.ts'

/** Line without scatter: rise 5 and 9 over a quarter of a whole number, 20 of 7.5 and 36 of 4.95. */
const steady = judgeCells(yearlyCells(2020, [1, 2, 3, 4, 5, 6]))
const steadier = judgeCells(yearlyCells(2016, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
const unclear = judgeCells(yearlyCells(2020, [5, 9, 2, 8, 5, 6]))
const unjudged = judgeCells('2016=1 2025=9')
/** z = 4 / sqrt(2 x 1.0204²) = 2.77, p = 0.0056: 1.41 times the limit. */
const judgedByLimits = judgeCells('2016=10(8..12) 2025=14(12..16)')

describe('changes are ranked by evidence', () => {
  test('clear changes first, by p-value', () => {
    const all = [unjudged, unclear, judgedByLimits, steady, steadier]
    expect([...all].sort(compareEvidence)).toEqual([
      steadier,
      steady,
      judgedByLimits,
      unclear,
      unjudged,
    ])
    expect(rankChanges(all)).toEqual([steadier, steady, judgedByLimits])
  })

  test('a change that failed a hurdle comes after all clear ones, whatever its p-value', () => {
    const tooSmall = judgeCells(yearlyCells(2016, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), {
      meaningfulChange: 50,
    })
    expect(getEvidenceP(tooSmall.evidence!)).toBeLessThan(getEvidenceP(judgedByLimits.evidence!))
    expect([tooSmall, unjudged, judgedByLimits].sort(compareEvidence)).toEqual([
      judgedByLimits,
      tooSmall,
      unjudged,
    ])
  })

  test('p-values are one scale: a larger ratio to the constant can have a larger p', () => {
    // Slope 12.8, rise 51.2, scatter 3.36: 1.62 times 9.4, which five figures exceed in more than 1%.
    const five = judgeCells(yearlyCells(2021, [0, 10, 20, 30, 54]))
    expect(five.evidence!.clear).toBe(true)
    expect(five.evidence!.strength).toBeGreaterThan(judgedByLimits.evidence!.strength)
    expect(getEvidenceP(five.evidence!)).toBeGreaterThan(getEvidenceP(judgedByLimits.evidence!))
    expect(rankChanges([five, judgedByLimits])).toEqual([judgedByLimits, five])
  })

  test('equal ones stay in the order given', () => {
    const twin: Verdict = { ...steady, edition: 2024 }
    expect(rankChanges([twin, steady]).map(({ edition }) => edition)).toEqual([2024, 2025])
    expect(rankChanges([steady, twin]).map(({ edition }) => edition)).toEqual([2025, 2024])
    expect(compareEvidence(steady, twin)).toBe(0)
  })
})
