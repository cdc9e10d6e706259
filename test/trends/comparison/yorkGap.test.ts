// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { seriesAt } from '../../../src/model/series.ts'
import { gap } from '../../../src/trends/comparison/gap.ts'
import { readYork, yorkKey } from '../yorkPackage.ts'

describe('York', () => {
  test('disadvantaged pupils: the gap in Attainment 8 since 2017 is judged on the comparable years', async () => {
    const york = await readYork()
    const of = (text: string) => seriesAt(york, yorkKey(text), 2025)
    const { series, verdict, direction } = gap(
      of('attainment-8 disadvantage=disadvantaged'),
      of('attainment-8 disadvantage=not-disadvantaged'),
      { baseline: 2016 },
    )
    expect(series.figures).toHaveLength(10)
    expect(direction).toBeNull()
    expect(verdict?.kind).toBe('not comparable')
    // 52.1 - 35.9 = 16.2 in 2017, 54.1 - 36.3 = 17.8 in 2025.
    expect(verdict?.sinceBreak?.since?.change).toBeCloseTo(1.6, 10)
    // Sizes 16.2 17.5 16 19.2 17 20.6 17.8; the line by numpy's polyfit.
    expect(verdict?.sinceBreak?.evidence).toMatchObject({
      method: 'line or step',
      result: { n: 7, rise: expect.closeTo(2.602, 3), lineRatio: expect.closeTo(2.37, 3) },
    })
    expect(verdict?.sinceBreak?.kind).toBe('no clear change')
  })

  test('pupils with free school meals are part of everybody: drawn, not tested', async () => {
    const york = await readYork()
    const of = (text: string) => seriesAt(york, yorkKey(text), 2025)
    const { series, verdict } = gap(
      of('persistent-absence free-school-meals=eligible'),
      of('persistent-absence'),
    )
    expect(series.figures).toHaveLength(6)
    expect(verdict).toBeNull()
  })
})
