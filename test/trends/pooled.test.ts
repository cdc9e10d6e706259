// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/trends/verdict.ts'
import { judgeCells } from '../builders/series.ts'

/** Figures of pooled years, one ending in each year from the first on: `2014-2016=1 2015-2017=2`. */
function pooledCells(years: number, firstEnd: number, values: readonly number[]): string {
  return values.map((value, i) => `${firstEnd + i - years + 1}-${firstEnd + i}=${value}`).join(' ')
}

type PooledLine = Extract<Evidence, { method: 'pooledLine' }>

describe('pooled years', () => {
  test('five figures that share no year are judged like single years', () => {
    const line = '2011-2013=1 2014-2016=2 2017-2019=3 2020-2022=4 2023-2025=5'
    const verdict = judgeCells(line, { baseline: 2013 })
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'lineOrStep', result: { n: 5 } },
    })
    // Rise 4 in 12 years.
    expect((verdict.evidence as { slope: number }).slope).toBeCloseTo(1 / 3, 10)
    expect(verdict.caveats).toEqual([{ kind: 'pooled', years: 3 }])
  })

  test('of overlapping figures only those that share no year count towards five', () => {
    const thirteen = Array.from({ length: 13 }, (_, i) => i)
    const { figures, evidence } = judgeCells(pooledCells(3, 2013, thirteen), { baseline: 2013 })
    expect(evidence?.method).toBe('lineOrStep')
    expect(figures.map(({ period }) => period.text)).toEqual([
      '2011-2013',
      '2014-2016',
      '2017-2019',
      '2020-2022',
      '2023-2025',
    ])
  })

  test('fewer than five: judged by the limits of both figures', () => {
    const verdict = judgeCells('2014-2016=10(9..11) 2015-2017=20 2022-2024=13(12..14)')
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'differenceOfEstimates' },
      figures: [{ value: 10 }, { value: 13 }],
    })
  })

  test('without limits: judged by the line through all overlapping figures, with its own constants', () => {
    // Seven of three years: 11.9. x = 0 2 3 4 5 6 8 on t = 0..6: slope 34/28, the line 0.357 1.571
    // 2.786 4 5.214 6.429 7.643, distances 2 in all, mean 2/7. (51/7) / (2/7) = 25.5.
    const verdict = judgeCells(pooledCells(3, 2016, [0, 2, 3, 4, 5, 6, 8]), {}, 2022)
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'pooledLine', n: 7, pooled: 3, constant: 11.9, change: 8 },
      figures: { length: 7 },
    })
    const { rise, scatter, ratio, slope, strength } = verdict.evidence as PooledLine
    expect(rise).toBeCloseTo(51 / 7, 10)
    expect(scatter).toBeCloseTo(2 / 7, 10)
    expect(ratio).toBeCloseTo(25.5, 10)
    expect(slope).toBeCloseTo(34 / 28, 10)
    expect(strength).toBeCloseTo(ratio / 11.9, 10)
  })

  test.each([
    [3, 5, 16.7],
    [3, 12, 7.3],
    [2, 6, 10.7],
    [2, 8, 8],
  ])('%i years, %i figures: %d', (years, n, constant) => {
    const line = pooledCells(
      years,
      2016,
      Array.from({ length: n }, (_, i) => i),
    )
    const { evidence } = judgeCells(line, {}, 2015 + n)
    // Nine overlapping figures of two pooled years contain five that share no year.
    expect(evidence).toMatchObject({ method: 'pooledLine', constant })
  })

  test('a step is not a line: seven figures on two levels', () => {
    const verdict = judgeCells(pooledCells(3, 2016, [0, 0, 0, 0, 9, 9, 9]), {}, 2022)
    expect(verdict).toMatchObject({ kind: 'noClearChange', evidence: { method: 'pooledLine' } })
  })

  test('must pass the hurdles', () => {
    const line = pooledCells(3, 2016, [0, 2, 3, 4, 5, 6, 8])
    expect(judgeCells(line, { meaningfulChange: 9 }, 2022)).toMatchObject({
      kind: 'noClearChange',
      caveats: [{ kind: 'belowMeaningfulChange' }, { kind: 'pooled' }],
    })
  })

  test('four and more pooled years were not simulated: too few figures', () => {
    const line = pooledCells(4, 2016, [0, 2, 3, 4, 5, 6, 8, 9])
    expect(judgeCells(line, {}, 2023)).toMatchObject({
      kind: 'tooFewFigures',
      evidence: null,
      baselineChange: { change: 9 },
      figures: [{ value: 0 }, { value: 9 }],
    })
  })

  test('four overlapping figures: too few figures', () => {
    expect(judgeCells(pooledCells(3, 2016, [0, 2, 3, 4]), {}, 2019)).toMatchObject({
      kind: 'tooFewFigures',
      baselineChange: { change: 4 },
    })
  })

  test('a figure that shares years with the base is not compared with it', () => {
    expect(judgeCells('2014-2016=1? 2015-2017=9l', {}, 2017)).toMatchObject({
      kind: 'tooFewFigures',
      baselineChange: null,
      evidence: null,
      figures: [],
      caveats: [
        { kind: 'provisional', period: '2014-2016' },
        { kind: 'lowReliability', period: '2015-2017' },
        { kind: 'pooled', years: 3 },
      ],
    })
  })

  test('five figures before the baseline that share no year give the moving range', () => {
    // 11 10 11 10 10 12: ranges 1 1 1 0 2, mean 1, limit 4.
    const line = '2003-2005=11 2006-2008=10 2009-2011=11 2012-2014=10 2017-2019=10 2020-2022=12'
    expect(judgeCells(line, { baseline: 2019 }, 2022)).toMatchObject({
      kind: 'noClearChange',
      evidence: { method: 'movingRange', figures: 6, limit: 4 },
    })
  })
})
