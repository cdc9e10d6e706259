// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getCaveatKinds, judgeCells, yearlyCells } from '../builders/series.ts'

describe('the distance to a target', () => {
  const toward = { direction: 'toward', target: 10 } as const

  test.each([
    [yearlyCells(2020, [1, 2, 3, 4, 5, 6]), 'better', -5],
    [yearlyCells(2020, [6, 5, 4, 3, 2, 1]), 'worse', 5],
    [yearlyCells(2020, [20, 18, 16, 14, 12, 11]), 'better', -9],
    [yearlyCells(2020, [11, 12, 14, 16, 18, 20]), 'worse', 9],
  ])('%s: %s', (line, kind, change) => {
    const verdict = judgeCells(line, toward)
    expect(verdict.kind).toBe(kind)
    expect(verdict.evidence?.change).toBe(change)
    expect(Math.abs(verdict.baselineChange!.change)).toBe(Math.abs(change))
    expect(getCaveatKinds(verdict)).not.toContain('crossedTarget')
  })

  test('crossing the target adds a caveat, whatever the verdict', () => {
    const far = judgeCells(yearlyCells(2020, [9, 10, 14, 20, 26, 30]), toward)
    expect(far).toMatchObject({
      kind: 'worse',
      evidence: { change: 19 },
      baselineChange: { change: 21 },
    })
    expect(getCaveatKinds(far)).toContain('crossedTarget')
    expect(getCaveatKinds(judgeCells('2016=9 2025=11', toward))).toContain('crossedTarget')
  })

  test('reaching the target is not crossing it', () => {
    expect(
      getCaveatKinds(judgeCells(yearlyCells(2020, [5, 6, 7, 8, 9, 10]), toward)),
    ).not.toContain('crossedTarget')
  })

  test('other directions have no caveat of crossing', () => {
    expect(
      getCaveatKinds(judgeCells('2016=9 2025=11', { direction: 'up', target: 10 })),
    ).not.toContain('crossedTarget')
  })

  test('a distance has the margin of error of the value', () => {
    // Standard errors 1; the value moves by 6, from 4 below to 2 above: the distance by -2.
    const verdict = judgeCells('2016=6(4.04..7.96) 2025=12(10.04..13.96)', toward)
    const { evidence } = verdict
    expect((evidence as { z: number }).z).toBeCloseTo(-Math.SQRT2, 10)
    expect(verdict).toMatchObject({ kind: 'noClearChange', baselineChange: { change: 6 } })
    expect(evidence?.change).toBe(-2)
  })

  test('a constant value has a constant distance', () => {
    const verdict = judgeCells('2016=6(4.04..7.96) 2025=6(4.04..7.96)', toward)
    expect(verdict.evidence).toMatchObject({ change: 0, z: 0, strength: 0, clear: false })
  })

  test('without a target a change has no direction', () => {
    const verdict = judgeCells(yearlyCells(2020, [1, 2, 3, 4, 5, 6]), { direction: 'toward' })
    expect(verdict).toMatchObject({ kind: 'higher', evidence: { change: 5 } })
  })
})
