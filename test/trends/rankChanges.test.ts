// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { expectedByChance, falseAlarmRate } from '../../src/trends/chance.ts'
import { byEvidence, rankChanges } from '../../src/trends/rankChanges.ts'
import type { Verdict } from '../../src/trends/verdict.ts'
import { judged, yearly } from './smallSeries.ts'

/** Change, wobble and direction of six figures each. */
const steady = judged(yearly(2020, [1, 2, 3, 4, 5, 6]))
const steadier = judged(yearly(2016, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
/** Change 100, limit 2.66 * 106 / 7 = 40.28: strength 2.48, stronger than steady (1.88). */
const unsteady = judged(yearly(2018, [0, 100, 101, 100, 101, 100, 101, 100]))
const unclear = judged(yearly(2020, [5, 9, 2, 8, 5, 6]))
const unjudged = judged('2016=1 2025=9')
/** 99 (±1) to 50, and rising of late. */
const turned = judged(
  `2016=99(98..100) ${[10, 20, 30, 40, 50].map((v, i) => `${2021 + i}=${v}(${v - 1}..${v + 1})`).join(' ')}`,
)

describe('changes are ranked by evidence', () => {
  test('clear ones where both lenses agree come first, the strongest of them before all', () => {
    const all = [unjudged, unclear, unsteady, steady, steadier]
    expect([...all].sort(byEvidence)).toEqual([steadier, steady, unsteady, unclear, unjudged])
    expect(rankChanges(all)).toEqual([steadier, steady, unsteady])
  })

  test('the strongest change that has turned of late ranks below a weaker one that holds', () => {
    expect(turned.evidence!.strength).toBeGreaterThan(steady.evidence!.strength)
    expect(rankChanges([turned, steady])).toEqual([steady, turned])
  })

  test('equal ones stay in the order given', () => {
    const twin: Verdict = { ...steady, edition: 2024 }
    expect(rankChanges([twin, steady]).map(({ edition }) => edition)).toEqual([2024, 2025])
    expect(rankChanges([steady, twin]).map(({ edition }) => edition)).toEqual([2025, 2024])
    expect(byEvidence(steady, twin)).toBe(0)
  })
})

describe('clear changes that chance alone would produce', () => {
  test('are the sum over the methods that judged: by figures for the wobble, 5% for margins', () => {
    // 6 figures 6.8%, 10 figures 5.2%, margins of error 5%.
    expect(expectedByChance([steady, steadier, turned])).toBeCloseTo(0.068 + 0.052 + 0.05, 2)
  })

  test('are none among verdicts that nothing judged', () => {
    expect(expectedByChance([])).toBe(0)
    expect(expectedByChance([unjudged])).toBe(0)
  })

  test('an unclear change counts as much as a clear one: both could have been an alarm', () => {
    expect(expectedByChance([unclear])).toBe(expectedByChance([steady]))
  })

  test('twelve figures and more have one rate', () => {
    const of = (n: number) =>
      falseAlarmRate(
        judged(
          yearly(
            2026 - n,
            Array.from({ length: n }, (_, i) => i),
          ),
          { baseline: 2000 },
        ).evidence!,
      )
    expect(of(12)).toBeCloseTo(0.05, 2)
    expect(of(25)).toBe(of(12))
    expect(of(11)).toBeGreaterThan(of(12))
    expect(of(5)).toBeCloseTo(0.08, 2)
  })
})
