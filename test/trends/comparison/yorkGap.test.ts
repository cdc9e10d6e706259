// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getSeriesAt } from '../../../src/model/series.ts'
import { judgeGap } from '../../../src/trends/comparison/gap.ts'
import { readYorkPackage, parseYorkKey } from '../../builders/packages.ts'

describe('York', () => {
  test('disadvantaged pupils: the gap in Attainment 8 since 2017 is judged on the comparable years', async () => {
    const york = await readYorkPackage()
    const of = (text: string) => getSeriesAt(york, parseYorkKey(text), 2025)
    const { series, verdict, direction } = judgeGap(
      of('attainment-8 disadvantage=disadvantaged'),
      of('attainment-8 disadvantage=not-disadvantaged'),
      { baseline: 2016 },
    )
    expect(series.figures).toHaveLength(10)
    expect(direction).toBeNull()
    expect(verdict?.kind).toBe('notComparable')
    // 52.1 - 35.9 = 16.2 in 2017, 54.1 - 36.3 = 17.8 in 2025.
    expect(verdict?.sinceBreak?.baselineChange?.change).toBeCloseTo(1.6, 10)
    // Sizes 16.2 17.5 16 19.2 17 20.6 17.8; the line by numpy's polyfit.
    expect(verdict?.sinceBreak?.evidence).toMatchObject({
      method: 'lineOrStep',
      result: { n: 7, rise: expect.closeTo(2.602, 3), lineRatio: expect.closeTo(2.37, 3) },
    })
    expect(verdict?.sinceBreak?.kind).toBe('noClearChange')
  })

  test('pupils with free school meals are part of everybody: drawn, not tested', async () => {
    const york = await readYorkPackage()
    const of = (text: string) => getSeriesAt(york, parseYorkKey(text), 2025)
    const { series, verdict } = judgeGap(
      of('persistent-absence free-school-meals=eligible'),
      of('persistent-absence'),
    )
    expect(series.figures).toHaveLength(6)
    expect(verdict).toBeNull()
  })
})
